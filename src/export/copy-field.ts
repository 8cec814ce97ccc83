import {html, type TemplateResult} from 'lit';
import type {ToolWords} from '../figure/tool-messages.nb.js';

interface Field {
  id: string;
  label: string;
  text: string;
  rows: number;
  /** The label of the button, and the sentence for the reader when the text is on the clipboard. */
  copy: string;
  copied: string;
}

/** A text that the reader copies with a button or by hand. */
export function copyField(field: Field, words: ToolWords, say: (sentence: string) => void): TemplateResult {
  const {id, label, text, rows, copy, copied} = field;
  const onClick = async (event: Event) => {
    const {previousElementSibling: area} = event.currentTarget as HTMLElement;
    try {
      await navigator.clipboard.writeText(text);
      say(copied);
    } catch {
      // Without permission, or on a page that is not secure, the reader copies the selected text.
      (area as HTMLTextAreaElement).select();
      say(words.copyFailed);
    }
  };
  return html`<label for=${id}>${label}</label>
    <textarea id=${id} readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
    <button type="button" class="button" @click=${onClick}>${copy}</button>`;
}
