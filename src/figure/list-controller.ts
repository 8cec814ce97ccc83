import {html, nothing, type TemplateResult} from 'lit';
import type {FigureHost, FigureState} from './declaration.js';
import type {FigureList, OpenList} from './figure-list.js';
import {isServer} from './is-server.js';
import {missingPartText} from './missing-part.js';
import type {Lazy} from './lazy.js';
import type {LoadController} from './load-controller.js';
import type {Figure, StateController} from './state-controller.js';
import type {StyleController} from './style-controller.js';

/** The objects of the figure that its list uses. */
interface Use<State extends FigureState> {
  readonly state: StateController<State>;
  readonly styles: StyleController;
  readonly load: LoadController<State>;
}

/** «Read the figure as a list»: the list is fetched and created when the reader opens it. */
export class ListController<State extends FigureState> implements OpenList {
  #isOpen = false;

  constructor(
    private readonly host: Figure,
    private readonly use: Use<State>,
  ) {}

  get isOpen(): boolean {
    return this.#isOpen && this.use.state.views.list?.value !== undefined;
  }

  /** In a view that is a table or a list already, there is none. */
  render(label: string): TemplateResult | undefined {
    const {list} = this.use.state.views;
    if (!list) return undefined;
    // Without a script nothing is fetched later, so that the list of a page that a server sends is whole.
    const code = isServer || this.#isOpen ? list.value : undefined;
    return html`<details class="as-list" .open=${this.#isOpen} @toggle=${(event: Event) => this.#toggled(event, list)}>
      <summary>${label}</summary>
      ${code?.list(this.use.state.shown!.state, this.host) ?? nothing}
    </details>`;
  }

  #toggled(event: Event, list: Lazy<FigureList<State, FigureHost>>): void {
    this.#setOpen((event.currentTarget as HTMLDetailsElement).open);
    if (this.#isOpen) void this.#fetch(list);
  }

  async #fetch(list: Lazy<FigureList<State, FigureHost>>): Promise<void> {
    try {
      const {listStyles} = await list.load();
      this.use.styles.add(listStyles);
      this.host.requestUpdate();
    } catch (error) {
      // Closed, it can be opened again for another try.
      this.#setOpen(false);
      this.use.load.report(error, missingPartText[this.use.state.shown!.state.language]);
    }
  }

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.host.requestUpdate();
  }
}
