import type {LitElement, TemplateResult} from 'lit';
import type {FigureHost, FigureState, View, ViewChoice} from './declaration.js';
import {easeHeight} from './ease-height.js';
import type {FigureList} from './figure-list.js';
import type {Lazy} from './lazy.js';
import type {MissingPart} from './missing-part.js';
import type {FrameWords} from './messages.nb.js';
import type {OptionReader} from './option-reader.js';
import {ownMembers} from './own-members.js';
import type {StyleController} from './style-controller.js';
import {viewSwitch} from './view-switch.js';

type Views<State extends FigureState> = Readonly<Record<string, ViewChoice<State, FigureHost>>>;

/** The view of a figure that is shown: the requested one once it has been fetched, and the first until then. */
export class ViewController<State extends FigureState> {
  #name = '';
  /** The view that the reader has chosen, until it is shown. */
  #chosen: string | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly views: () => Views<State>,
    private readonly options: OptionReader,
    private readonly styles: StyleController,
  ) {}

  /** The name of the view that is shown since the last update. */
  get name(): string {
    return this.#name;
  }

  /** The label of that view in the switch, whose chosen button it is. */
  label(messages: State['messages'] & FrameWords): string {
    return this.views()[this.#name]!.label(messages);
  }

  get shown(): View<State> {
    return ownMembers(this.views()[this.#name]!.view.value!);
  }

  /** The list of the view that is shown, where it has one. */
  get list(): Lazy<FigureList<State, FigureHost>> | undefined {
    return this.views()[this.#name]!.list;
  }

  missing(): MissingPart | undefined {
    const {view} = this.views()[this.#asked()]!;
    return view.value ? undefined : {key: view, load: () => view.load()};
  }

  /** Called before a figure is drawn. */
  update(): void {
    const views = this.views();
    const asked = this.#asked();
    this.#name = views[asked]!.view.value ? asked : Object.keys(views)[0]!;
    if (this.#name === this.#chosen) {
      this.#chosen = undefined;
      void easeHeight(this.host);
    }
    this.styles.add(this.shown.styles ?? []);
  }

  /** @param choose - Called with the name and the label of the view that the reader chose. */
  renderSwitch(
    messages: State['messages'] & FrameWords,
    choose: (name: string, label: string) => void,
  ): TemplateResult {
    const all = Object.entries(this.views()).map(([id, {label}]) => ({id, label: label(messages)}));
    return viewSwitch({
      legend: messages.viewLegend,
      views: all,
      chosen: this.#name,
      choose: (name) => {
        this.#chosen = name;
        choose(name, all.find(({id}) => id === name)!.label);
      },
    });
  }

  get hasChoice(): boolean {
    return Object.keys(this.views()).length > 1;
  }

  #asked(): string {
    const names = Object.keys(this.views());
    const asked = this.hasChoice ? this.options.read('view', Reflect.get(this.host, 'view'), names) : undefined;
    return asked ?? names[0]!;
  }
}
