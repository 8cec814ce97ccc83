import type {TemplateResult} from 'lit';
import type {AnyDeclaration, FigureState} from './declaration.js';
import {dispatch} from './dispatch.js';
import {renderFailure, renderFigure} from './figure-content.js';
import {FilesController} from './files-controller.js';
import {ListController} from './list-controller.js';
import {LoadController} from './load-controller.js';
import {OptionReader} from './option-reader.js';
import {ownMembers} from './own-members.js';
import {PlaceholderController} from './placeholder-controller.js';
import {pollution} from './polluted-prototypes.js';
import {anchorControls} from './scroll-anchor.js';
import type {Selection} from './selection.js';
import {StateController, type Figure} from './state-controller.js';
import {StatusController} from './status-controller.js';
import {StyleController} from './style-controller.js';
import {ToolsController} from './tools-controller.js';
import {ViewportController} from './viewport-controller.js';

/** The controllers of a figure, and the steps of its updates, which Lit takes by calling the methods of the element. */
export class FigureLifecycle<State extends FigureState> {
  readonly #placeholder: PlaceholderController;
  readonly #viewport: ViewportController;
  readonly status: StatusController;
  readonly #tools: ToolsController<State>;
  readonly options: OptionReader;
  readonly styles: StyleController;
  readonly state: StateController<State>;
  readonly load: LoadController<State>;
  readonly files: FilesController<State>;
  readonly list: ListController<State>;
  #declaration: AnyDeclaration<State> | undefined;
  #failure: unknown;
  /** The template of the current update: if it fails, a sentence replaces the drawing. */
  #rendered: TemplateResult | undefined;

  /**
   * Lit calls the controllers in the order in which they are created here.
   *
   * @param own.declaration - Returns the declaration of the element, after its construction.
   * @param own.message - Returns the sentence that the figure has to announce.
   */
  constructor(
    private readonly figure: Figure,
    private readonly own: {declaration(): AnyDeclaration<State>; message(): string},
  ) {
    const say = (sentence: string) => figure.announce(sentence);
    const declaration = () => this.declaration;
    const options = (this.options = new OptionReader(figure));
    this.#placeholder = new PlaceholderController(figure);
    const styles = (this.styles = new StyleController(figure));
    this.#viewport = new ViewportController(figure, styles);
    const state = (this.state = new StateController<State>(figure, declaration, options, styles));
    this.status = new StatusController(figure, own.message);
    const load = (this.load = new LoadController<State>(figure, state, options, say));
    const files = (this.files = new FilesController<State>(figure, declaration, state));
    this.#tools = new ToolsController<State>(figure, {state, load, files, styles, say, message: own.message});
    this.list = new ListController<State>(figure, {state, styles, load});
  }

  get declaration(): AnyDeclaration<State> {
    return (this.#declaration ??= ownMembers(this.own.declaration()));
  }

  /** Makes the root of the figure, unless a finished figure has brought one. */
  enter(): ShadowRoot {
    const {figure, styles, state} = this;
    const root = figure.shadowRoot ?? figure.attachShadow({__proto__: null, mode: 'open'} as ShadowRootInit);
    this.#viewport.enter(this.#placeholder.keep(root));
    styles.adopt(root);
    anchorControls(figure, root);
    state.import.watch(() => figure.requestUpdate());
    return root;
  }

  /** Waits only for missing parts: a figure that has everything is drawn at once. */
  wait(schedule: () => unknown): Promise<unknown> | undefined {
    // Nothing will be drawn, so nothing has to be fetched.
    if (pollution()) return undefined;
    const wait = this.#placeholder.wait() ?? this.load.wait();
    return wait ? wait.then(schedule) : this.#viewport.wait(schedule);
  }

  /** Nothing can be drawn where Lit would take properties of a polluted prototype for markup of ours: the last drawing stays. */
  canDraw(): boolean {
    const fault = pollution();
    if (fault) reportError(fault);
    return !fault;
  }

  /** Computes the state of the update. */
  prepare(): void {
    const {state} = this;
    const before = state.shown?.state;
    this.#failure = undefined;
    this.attempt(() => state.update());
    const now = state.shown?.state;
    if (!before || !now) return;
    if (now.subject !== before.subject) this.#tools.close();
    if (now.language === before.language) return;
    // A status in another language is out of date.
    this.figure.announce('');
    this.#tools.translate();
  }

  /** @param commit - Draws the template. */
  draw(commit: () => void): void {
    this.attempt(() => (this.#rendered = this.render()));
    try {
      commit();
    } finally {
      this.#rendered = undefined;
    }
  }

  /**
   * Does a step of the update. If it fails, the author of the page is informed, and a sentence replaces the drawing. In a
   * page that forbids all markup, the author's content stays.
   */
  attempt(step: () => unknown): void {
    try {
      step();
    } catch (error) {
      this.#failure = error;
      reportError(`<${this.figure.localName}> could not be drawn.`, error);
    }
  }

  render(): TemplateResult {
    const {figure, declaration, state: controller, list, load} = this;
    if (this.#rendered) return this.#rendered;
    if (this.#failure) return renderFailure(controller.messages.failed);
    const parts = {controller, list, status: this.status, tools: this.#tools, lacking: load.lacking};
    return renderFigure(figure, {...parts, declaration, chooseView: this.#chooseView});
  }

  readonly #chooseView = (view: string, label: string): void => {
    const {figure} = this;
    this.load.retry();
    Object.assign(figure, {view});
    figure.announce(this.state.shown!.state.messages.viewShown(label));
    dispatch(figure, 'report-view', {view});
  };

  /** Takes over what the reader chose in another figure. */
  follow(selection: Selection): void {
    this.state.group.choose(selection);
    for (const option of this.declaration.follows ?? [])
      if (Object.hasOwn(selection, option)) Reflect.set(this.figure, option, selection[option]);
  }
}

const reported = new Set<string>();

/** Reports an error on the console, once in a page: its cause recurs at every update. */
function reportError(message: string, error: unknown = ''): void {
  const key = `${message} ${String(error)}`;
  if (reported.has(key)) return;
  reported.add(key);
  console.error(message, error);
}
