import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import type {FileFormat} from './published-figure.js';

export interface ToolWords {
  download: string;
  share: string;
  embed: string;
  files: Record<FileFormat, string>;
  fileHints: Record<FileFormat, string>;
  linkLabel: string;
  copyLink: string;
  embedLabel: string;
  copyEmbed: string;
}

export interface Tools {
  words: ToolWords;
  formats: readonly FileFormat[];
  save: (format: FileFormat) => void;
  link: () => string;
  /** Fetched when the reader opens it. */
  embedCode: () => Promise<string>;
  copied: (what: 'link' | 'embed', isCopied: boolean) => void;
  /** The tool that is open. */
  open: Tool | undefined;
  toggle: (tool: Tool, isOpen: boolean) => void;
}

export type Tool = 'download' | 'share' | 'embed';

/** Download, share and embed. Each opens in place; what it needs is fetched when it is used. */
export function tools(options: Tools): TemplateResult {
  const {words} = options;
  return html`<div class="tools" part="tools">
    ${disclosure('download', words.download, options, () => downloads(options))}
    ${disclosure('share', words.share, options, () => copyField('link', words.linkLabel, words.copyLink, options.link(), options))}
    ${disclosure('embed', words.embed, options, () =>
      until(options.embedCode().then((code) => copyField('embed', words.embedLabel, words.copyEmbed, code, options))))}
  </div>`;
}

function disclosure(tool: Tool, label: string, {open, toggle}: Tools, content: () => unknown): TemplateResult {
  const isOpen = open === tool;
  return html`<details ?open=${isOpen} @toggle=${(event: Event) => toggle(tool, (event.currentTarget as HTMLDetailsElement).open)}>
    <summary>${label}</summary>
    <div class="tool">${isOpen ? content() : ''}</div>
  </details>`;
}

function downloads({words, formats, save}: Tools): TemplateResult {
  return html`<ul>
    ${formats.map((format) => html`<li>
      <button type="button" @click=${() => save(format)}>${words.files[format]}</button>
      <span class="hint">${words.fileHints[format]}</span>
    </li>`)}
  </ul>`;
}

function copyField(what: 'link' | 'embed', label: string, copy: string, text: string, {copied}: Tools): TemplateResult {
  const onClick = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    try {
      await navigator.clipboard.writeText(text);
      copied(what, true);
    } catch {
      // No permission, or not a secure page: the reader copies what is selected.
      button.parentElement?.querySelector('textarea')?.select();
      copied(what, false);
    }
  };
  return html`<label for=${what}>${label}</label>
    <textarea id=${what} readonly rows=${what === 'link' ? 2 : 6} spellcheck="false" .value=${text}></textarea>
    <button type="button" @click=${onClick}>${copy}</button>`;
}
