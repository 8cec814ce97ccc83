import {html, nothing, type TemplateResult} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {unbroken} from '../charts/unbroken.js';
import type {Language} from '../datasets/source.js';

/** The parts of a figure that an author can leave out. */
export const parts = ['heading', 'summary', 'views', 'key', 'hint', 'note', 'abbreviations', 'tools'] as const;
export type Part = (typeof parts)[number];

export const headingLevels = ['2', '3', '4', '5', '6'] as const;

export type Note = string | TemplateResult | DirectiveResult | typeof nothing;

/** Everything in a figure but its drawing, from top to bottom. A part that is undefined is not drawn. */
export interface FrameContent {
  language: Language;
  heading: string;
  headingLevel: number;
  /** The topic of the figure, where it is not the heading; it is part of the name of the figure. */
  topic: string;
  /** Unit and period. */
  measured: string;
  /** The chapter names the topic over the figure. */
  isSubtitleHidden?: boolean;
  /** The finding without the heading; it may be empty. */
  summary: string;
  hasOwnSummary: boolean;
  /** The author has filled or emptied the slot of the heading or the summary. */
  slotChanged(): void;
  /** An error message for the reader. */
  notice?: string | TemplateResult | undefined;
  /** Says that a part of the figure could not be fetched. */
  lacking?: TemplateResult | undefined;
  views?: TemplateResult | undefined;
  key?: TemplateResult | undefined;
  /** The values of the mark that the reader points at, or how to reach the marks. */
  readout?: TemplateResult | undefined;
  drawing: TemplateResult;
  /** The drawing in words, in a disclosure before it: who hears the figure meets the words first. */
  list?: TemplateResult | undefined;
  /** How to read the figure, one paragraph each. */
  notes: readonly Note[];
  /** How to reach the marks, in a disclosure. */
  help?: TemplateResult | undefined;
  source: TemplateResult | DirectiveResult;
  tools?: TemplateResult | undefined;
  /** Announces the last change once; empty until the reader has changed something. */
  status: string;
  /** The reader sees its sentence under the heading, and in the chosen button: it is announced only. */
  isStatusRepeated?: boolean;
  hide: ReadonlySet<Part>;
}

/** The frame that every figure has. */
export function renderFrame(content: FrameContent): TemplateResult {
  const {hide, topic, measured, slotChanged} = content;
  const unless = (part: Part, template: TemplateResult | undefined) =>
    hide.has(part) || !template ? nothing : template;
  return html`<figure
    class="figure"
    part="figure"
    lang=${content.language}
    dir="ltr"
    aria-labelledby=${topic ? 'heading topic' : 'heading'}
  >
    <div class="head">
      ${
        hide.has('heading')
          ? html`<span id="heading" hidden>${content.heading}</span><span id="topic" hidden>${topic}</span>`
          : html`<div>
              <div id="heading" class="heading" part="heading" role="heading" aria-level=${content.headingLevel}>
                <slot name="heading" @slotchange=${slotChanged}>${unbroken(content.heading)}</slot>
              </div>
              ${subtitle(topic, measured, content.isSubtitleHidden)}
            </div>`
      }
      ${unless(
        'summary',
        html`<p class="summary" part="summary" ?hidden=${content.summary === '' && !content.hasOwnSummary}>
          <slot name="summary" @slotchange=${slotChanged}>${unbroken(content.summary)}</slot>
        </p>`,
      )}
      ${unless('views', content.views)}
    </div>
    <div class="notices" aria-live="polite" aria-atomic="true">
      ${content.notice ? html`<p class="notice" part="notice">${content.notice}</p>` : nothing}
      ${content.lacking ?? nothing}
    </div>
    ${content.list ?? nothing} ${unless('key', content.key)} ${content.readout ?? nothing}
    <div class="drawing" part="drawing">${content.drawing}</div>
    <figcaption class="foot">
      ${unless(
        'note',
        html`<div class="notes" part="note">${paragraphs(content.notes)}<slot name="note"></slot></div>`,
      )}
      ${unless('hint', content.help)}
      <p class="source" part="source">${content.source}</p>
    </figcaption>
    ${unless('tools', content.tools)}
    <p class=${content.isStatusRepeated ? 'status announced' : 'status'} role="status">${content.status}</p>
  </figure>`;
}

/** The topic of the numbers, their unit and their period. */
export function subtitle(topic: string, measured: string, isHidden = false): TemplateResult | typeof nothing {
  if (!topic && !measured) return nothing;
  return html`<p class="subtitle" ?hidden=${isHidden}>
    ${topic ? html`<span id="topic">${unbroken(topic)}</span>${measured && '. '}` : nothing}${unbroken(measured)}
  </p>`;
}

export function paragraphs(notes: readonly Note[]): readonly unknown[] {
  return notes.map((note) => (typeof note === 'string' ? html`<p>${unbroken(note)}</p>` : note));
}
