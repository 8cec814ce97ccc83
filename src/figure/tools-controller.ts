import type {TemplateResult} from 'lit';
import type {ToolPanel} from '../export/tool-panel.js';
import type {FigureState} from './declaration.js';
import type {FileFormat} from './figure-export.js';
import type {FilesController} from './files-controller.js';
import {missingPartText} from './missing-part.js';
import type {LoadController} from './load-controller.js';
import type {Figure, StateController} from './state-controller.js';
import type {StyleController} from './style-controller.js';
import {tools, type Tool} from './tools.js';

/** The objects of the figure that an open tool uses. */
interface Use<State extends FigureState> {
  readonly state: StateController<State>;
  readonly files: FilesController<State>;
  readonly styles: StyleController;
  /** Reports the result to the reader, in one sentence. */
  say(sentence: string): void;
  /** The last sentence that was reported. */
  message(): string;
  readonly load: LoadController<State>;
}

/** Download, share and embed: the open tool and its panel. */
export class ToolsController<State extends FigureState> {
  #open: Tool | undefined;
  #panel: ToolPanel<State> | undefined;
  /** The last sentence about a press in the panel. */
  #answer = '';

  constructor(
    private readonly host: Figure,
    private readonly use: Use<State>,
  ) {}

  /** An open tool keeps its place and the focus in it, and is translated when the new language has been fetched. */
  translate(): void {
    if (this.#open) void this.#show(this.#open);
  }

  /** Closes the tool, because its files would no longer be those of the figure that is shown. */
  close(): void {
    this.#open = undefined;
  }

  render(labels: Readonly<Record<Tool, string>>, formats: readonly FileFormat[] | undefined): TemplateResult {
    return tools({
      labels,
      open: this.#open,
      panel: this.#open && this.#panel?.(this.#open, this.use.state, formats),
      toggle: (tool, isOpen) => {
        if (isOpen) void this.#show(tool);
        else if (this.#open === tool) this.#setOpen(undefined);
      },
    });
  }

  async #show(tool: Tool): Promise<void> {
    this.#setOpen(tool);
    try {
      await this.#fetchPanel();
      this.host.requestUpdate();
    } catch (error) {
      // Closed, it can be opened again for another try.
      if (this.#open === tool) this.#setOpen(undefined);
      this.use.load.report(error, missingPartText[this.use.state.shown!.state.language]);
    }
  }

  async #fetchPanel(): Promise<void> {
    const {state, files, styles} = this.use;
    const [{toolPanel, toolPanelStyles}] = await Promise.all([import('../export/tool-panel.js'), files.load()]);
    styles.add([toolPanelStyles]);
    const {language} = state.shown!.state;
    const panel = await toolPanel(this.host, language, () => files.make(), this.#say);
    // The texts of a previous language may arrive last.
    if (state.shown?.state.language === language) this.#panel = panel;
  }

  readonly #say = (sentence: string): void => {
    this.#answer = sentence;
    this.use.say(sentence);
  };

  #setOpen(tool: Tool | undefined): void {
    if (tool !== this.#open && this.#answer !== '' && this.use.message() === this.#answer) this.#say('');
    this.#open = tool;
    this.host.requestUpdate();
  }
}
