import type {LitElement} from 'lit';
import type {Language} from '../datasets/source.js';
import type {ImportController} from '../import/import-controller.js';
import type {OwnTopicSource} from './importer-source.js';
import {isServer} from './is-server.js';
import type {MissingPart} from './missing-part.js';
import {ownMembers} from './own-members.js';
import {toText} from './to-text.js';

/** The way in which an element reads the author's own data. */
export interface Importer {
  readonly load: OwnTopicSource;
  /** A selector of the elements that can hold the data, inside the figure. */
  readonly content?: string;
}

const dataInside = 'table, script[type="application/json"]';

/** Replaces the report's data by the author's own. The code that reads it is fetched when there is any. */
export class ImportLoader {
  /** The data and its messages; undefined until there is data. */
  controller: ImportController | undefined;
  #observer: MutationObserver | undefined;
  /** The code that reads the data could not be fetched, so none will come until it is requested again. */
  #hasFailed = false;
  #context: {language: Language; edition: string} = {language: 'nb', edition: ''};
  /** The notes of the data that the figure draws at their marks. */
  drawn: ReadonlySet<unknown> | undefined;

  constructor(
    private readonly host: LitElement & {src?: string; revisions?: string | undefined},
    private readonly importer: () => Importer | undefined,
  ) {}

  /** Data can be added to the element later, during parsing or by a script. */
  watch(changed: () => void): void {
    if (!this.importer() || this.controller) return;
    this.#observer = new MutationObserver(changed);
    this.#observer.observe(this.host, {__proto__: null, childList: true, subtree: true} as MutationObserverInit);
  }

  missing(language: Language, edition: string): readonly MissingPart[] {
    const {controller} = this;
    const code = {key: `import ${language}`, load: () => this.#load(language)};
    if (!controller) return this.#isAsked ? [code] : [];
    const content = {key: 'content', load: async () => controller.content.readInSlices()};
    return [
      ...(controller.hasWords(language) ? [] : [code]),
      ...(controller.own.editions?.missing(edition) ?? []),
      ...(controller.content.isBehind ? [content] : []),
      ...controller.required,
    ];
  }

  /** There are numbers to come, so that the report's are not those that the author means. */
  get isWaiting(): boolean {
    return this.controller ? this.controller.isWaiting : this.#isAsked && !this.#hasFailed;
  }

  get #isAsked(): boolean {
    const importer = this.importer();
    if (isServer || !importer) return false;
    const {src, revisions} = this.host;
    return (
      toText(src || revisions) !== '' || this.host.querySelector(ownMembers(importer).content ?? dataInside) !== null
    );
  }

  async #load(language: Language): Promise<void> {
    this.#hasFailed = false;
    const code = Promise.all([import('../import/import-controller.js'), this.importer()!.load()]);
    code.catch(() => (this.#hasFailed = true));
    const [{ImportController}, {topic}] = await code;
    this.controller ??= new ImportController(this.host, topic, () => ({...this.#context, drawn: this.drawn}));
    // From here on the controller observes the content of the element.
    this.#observer?.disconnect();
    await this.controller.load(language);
  }

  /** Reads new data, or begins to fetch it, before the state is computed. */
  update(language: Language, edition: string): void {
    this.#context = {language, edition};
    this.controller?.update();
  }
}
