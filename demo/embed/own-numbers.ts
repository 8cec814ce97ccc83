import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {ParsedSource} from '../../src/import/imported-data.js';
import {language} from '../settings.js';
import type {Option} from './figures.js';
import {selectField} from './fields.js';
import {optionField} from './option-field.js';
import type * as OwnTable from './own-table.js';
import type {TableChoices} from './own-table.js';
import {dataScript} from './data-script.js';
import {ownWords} from './own-words.js';
import type {TableField} from './table-field.js';

const say = (word: keyof typeof ownWords): string => ownWords[word][language()];

/** The numbers that an author gives by an address or a file, and what can be chosen of them. */
export class OwnNumbers {
  #module: typeof OwnTable | undefined;
  #answer: ParsedSource | undefined;
  /** The address that was read last. */
  #address = '';
  #file = '';
  #isUnreadable = false;

  /** Fetched when the author opens the fields for own numbers. */
  #table: TableField | undefined;

  constructor(private readonly changed: () => void) {}

  async #open({open}: HTMLDetailsElement): Promise<void> {
    if (!open || this.#table) return;
    const {TableField} = await import('./table-field.js');
    this.#table ??= new TableField((answer) => void this.#take(answer), this.changed);
    this.changed();
  }

  /** Takes the table that was asked for by its number. */
  async #take(answer: ParsedSource): Promise<void> {
    this.#file = '';
    this.#isUnreadable = false;
    this.#module ??= await import('./own-table.js');
    this.#answer = answer;
    this.changed();
  }

  /** Reads the numbers at an address, unless it is the one that was read last. */
  async followAddress(address: string): Promise<void> {
    if (address === this.#address) return;
    this.#address = address;
    if (address === '') {
      if (this.#file === '') this.#forget();
      return;
    }
    this.#file = '';
    await this.#read(({readAddress}) => readAddress(address));
  }

  async chooseFile(file: File | undefined): Promise<void> {
    this.#file = file?.name ?? '';
    if (file) await this.#read(({readFile}) => readFile(file));
    else this.#forget();
  }

  async #read(read: (module: typeof OwnTable) => Promise<ParsedSource>): Promise<void> {
    this.#table?.forget();
    this.#forget();
    const [address, file] = [this.#address, this.#file];
    const isLate = () => address !== this.#address || file !== this.#file;
    try {
      this.#module ??= await import('./own-table.js');
      const answer = await read(this.#module);
      if (isLate()) return;
      this.#answer = answer;
    } catch {
      if (isLate()) return;
      this.#isUnreadable = true;
    }
    this.changed();
  }

  #forget(): void {
    this.#answer = undefined;
    this.#isUnreadable = false;
    this.changed();
  }

  /** Puts the numbers of a file inside the figure of the preview. */
  putInto(figure: LitElement): void {
    const now = figure.querySelector(':scope > script');
    const text = this.#table?.file || (this.#file && this.#answer ? JSON.stringify(this.#answer.document) : '');
    if ((now?.textContent ?? '') === text) return;
    now?.remove();
    if (text !== '') figure.append(dataScript(text));
  }

  #choices(options: Readonly<Record<string, string>>): TableChoices | undefined {
    try {
      return this.#answer && this.#module?.choicesIn(this.#answer, options);
    } catch {
      return undefined;
    }
  }

  /** An option with the choices of the table in place of the report's. */
  #optionOf(option: Option, choices: TableChoices | undefined): Option {
    if (!choices) return option;
    const {name} = option;
    if (name.startsWith('dimension-')) return {...option, kind: 'choice', values: choices.dimensions};
    const list = {measures: choices.measures, levels: choices.levels, periods: choices.periods}[name];
    if (!list || list.length === 0) return option;
    const labels = list.map(({id, label}) => [id, {nb: label, nn: label, en: label}] as const);
    return {...option, kind: 'list', values: list.map(({id}) => id), labels: Object.fromEntries(labels)};
  }

  optionFields(options: readonly Option[], chosen: Readonly<Record<string, string>>): TemplateResult[] {
    const choices = this.#choices(chosen);
    return options.map((option) => optionField(this.#optionOf(option, choices), chosen[option.name] ?? '', language()));
  }

  /** The options for own numbers, a field for a file, and one for each dimension that the figure does not show. */
  section(
    options: readonly Option[],
    chosen: Readonly<Record<string, string>>,
    setFix: (fix: string) => void,
  ): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    const choices = this.#choices(chosen);
    void this.#table?.follow(chosen);
    return html`<details
      ?open=${choices !== undefined}
      @toggle=${({currentTarget}: Event) => void this.#open(currentTarget as HTMLDetailsElement)}
    >
      <summary>${say('own')}</summary>
      ${options.some(({name}) => name === 'levels' || name === 'dimension-level') ? this.#table?.field(chosen) : nothing}
      ${options.some(({name}) => name === 'fix') ? this.#fileFields(choices, setFix) : nothing}
      ${this.optionFields(options, chosen)}
    </details>`;
  }

  #fileFields(choices: TableChoices | undefined, setFix: (fix: string) => void): TemplateResult {
    return html` <div class="field">
        <label for="own-file">${say('file')}</label>
        <input
          id="own-file"
          type="file"
          accept=".json,.csv,.txt,application/json,text/csv"
          aria-describedby="own-file-help own-file-error"
          @change=${({target}: Event) => void this.chooseFile((target as HTMLInputElement).files?.[0])}
        />
        <p class="help" id="own-file-help">${say('fileHelp')}</p>
        <p class="error" id="own-file-error" role="status">${this.#isUnreadable ? say('unreadable') : nothing}</p>
      </div>
      ${(choices?.fix ?? []).map(({dimension, fixed}, i) =>
        selectField({
          id: `own-fix-${i}`,
          label: dimension.label || dimension.id,
          choices: [['', say('notFixed')], ...dimension.categories.map(({id, label}) => [id, label || id] as const)],
          now: fixed,
          help: say('fixHelp'),
          changed: (category) => setFix(this.#module!.fixWith(choices!.fix, dimension.id, category)),
        }),
      )}`;
  }
}
