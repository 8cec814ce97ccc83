import {html, nothing, type TemplateResult} from 'lit';
import type {Remedy} from '../../src/import/import-error.js';
import type {ParsedSource, Table} from '../../src/import/imported-data.js';
import {language} from '../settings.js';
import type * as TableNumber from './table-number.js';
import {reasonWords, tableWords, topicWords} from './table-words.js';

const say = (word: keyof typeof tableWords): string => tableWords[word][language()];

type Status = keyof typeof tableWords | undefined;

/** The number of a table in an address of Statistics Norway; anything else as it is. */
function numberIn(typed: string): string {
  const address = typed.includes('//') ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return typed;
  const {hostname, pathname} = new URL(address);
  const isOfHost = hostname === 'ssb.no' || hostname.endsWith('.ssb.no');
  return (isOfHost && pathname.split('/').find((part) => /^\d{4,8}$/.test(part))) || typed;
}

/** A field for the number of a table, which is fetched where the page may ask for it. */
export class TableField {
  #module: typeof TableNumber | undefined;
  #typed = '';
  /** The number that was asked for last, which can be another than the one in the field. */
  #number = '';
  /** Counts what was asked for: an answer that is not the last one's comes too late. */
  #request = 0;
  #table: Table | undefined;
  #status: Status;
  #remedy: Remedy | undefined;
  /** The address of the part that was asked for last, and the file of it. */
  #address = '';
  #file = '';
  #link = '';

  /** @param read - Called with the table, whose choices the form then has. */
  constructor(
    private readonly read: (answer: ParsedSource) => void,
    private readonly changed: () => void,
  ) {}

  /** The file of the table as it is shown; empty where there is none. */
  get file(): string {
    return this.#file;
  }

  forget(): void {
    this.#table = this.#status = undefined;
    this.#address = this.#number = '';
    this.#request += 1;
    this.#keep('');
  }

  #keep(file: string): void {
    if (this.#link) URL.revokeObjectURL(this.#link);
    this.#file = file;
    this.#link = file && URL.createObjectURL(new Blob([file], {type: 'application/json'}));
  }

  #say(status: Status): void {
    this.#status = status;
    this.changed();
  }

  async #fetch(): Promise<void> {
    const number = numberIn(this.#typed.trim());
    this.forget();
    const request = this.#request;
    this.#number = number;
    if (!/^\d{1,8}$/.test(number)) return this.#say(/[./:]|^[a-z]+\d/i.test(number) ? 'elsewhere' : 'wrong');
    this.#say('waiting');
    try {
      this.#module ??= await import('./table-number.js');
      const table = await this.#module.describedTable(number);
      if (request !== this.#request) return;
      this.#table = table;
      this.#status = undefined;
      this.read(this.#module.asAnswer(table));
    } catch (error) {
      if (request === this.#request) this.#fail(error);
    }
  }

  /** Fetches the part of the table that the options choose, unless it is the one that was asked for last. */
  async follow(options: Readonly<Record<string, string>>): Promise<void> {
    if (!this.#table || !this.#module) return;
    let request = this.#request;
    try {
      const part = this.#module.partOf(this.#number, this.#table, options);
      if (part.address === this.#address) return;
      this.#address = part.address;
      request = this.#request += 1;
      this.#keep('');
      const file = await this.#module.snapshotOf(this.#table, part);
      if (request !== this.#request) return;
      this.#keep(file);
      this.#say(undefined);
    } catch (error) {
      if (request === this.#request) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const before = `${this.#status} ${this.#remedy?.value}`;
    const {status, remedy} = this.#module?.failureOf(error) ?? {status: 'refused'};
    [this.#status, this.#remedy] = [status, remedy];
    if (status === 'choose' || status === 'undrawn') this.#address = '';
    this.#request += 1;
    this.#keep('');
    // The figure is drawn again only when there is something new to say.
    if (before !== `${this.#status} ${this.#remedy?.value}`) this.changed();
  }

  field(options: Readonly<Record<string, string>>): TemplateResult {
    const number = this.#number;
    const attributes = [
      'dimension-measure',
      'dimension-level',
      'dimension-time',
      'fix',
      'levels',
      'measures',
      'periods',
    ]
      .flatMap((name) => (options[name] ? [` ${name}="${options[name].replaceAll('"', '&quot;')}"`] : []))
      .join('');
    return html`<div class="field">
      <label for="own-table">${say('label')}</label>
      <input
        id="own-table"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="own-table-help own-table-status"
        .value=${this.#typed}
        @input=${({target}: Event) => (this.#typed = (target as HTMLInputElement).value)}
        @keydown=${({key}: KeyboardEvent) => key === 'Enter' && void this.#fetch()}
      />
      <button type="button" class="button" @click=${() => void this.#fetch()}>${say('fetch')}</button>
      <p class="help" id="own-table-help">${say('help')}</p>
      <div class="error" id="own-table-status" role="status">${this.#saying(number)}</div>
      ${this.#proposed(options)}
      ${
        this.#file
          ? html`<p>
                <a id="own-table-file" href=${this.#link} download="${number}.json">${say('save')}: ${number}.json</a>
              </p>
              <p>${say('use')}</p>
              <pre><code id="own-table-code">&lt;infosec-trend src="${number}.json"${attributes}&gt;&lt;/infosec-trend&gt;</code></pre>`
          : nothing
      }
    </div>`;
  }

  #saying(number: string): TemplateResult | typeof nothing {
    if (!this.#status) return nothing;
    const code =
      this.#status === 'refused'
        ? `npx digdir-report-widgets table ${number} --out ${number}.json`
        : this.#remedy && `${this.#remedy.attribute}="${this.#remedy.value}"`;
    return html`${say(this.#status)} ${code ? html`<code>${code}</code>` : nothing}`;
  }

  #proposed(options: Readonly<Record<string, string>>): TemplateResult | typeof nothing {
    const proposals = (this.#table && this.#module?.proposals(this.#table, options)) ?? [];
    if (proposals.length === 0) return nothing;
    return html`<p>${this.#table!.label}</p>
      <ul id="own-table-reasons">
        ${proposals.map(
          ({topic, name, reason}) =>
            html`<li>${topicWords[topic][language()]}: ${name}. ${reasonWords[reason][language()]}</li>`,
        )}
      </ul>`;
  }
}
