import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ToolWords} from '../figure/tool-messages.nb.js';
import type {Language} from '../datasets/source.js';
import type {FigureState} from '../figure/declaration.js';
import type {FileFormat, FigureExport} from '../figure/figure-export.js';
import type {StateController} from '../figure/state-controller.js';
import type {Tool} from '../figure/tools.js';
import {copyField} from './copy-field.js';
import {embedCode} from './embed-code.js';
import {arePagesThere} from './figure-address.js';
import {insideCode, slottedCode} from './inside-code.js';
import {shareTool} from './share-tool.js';
import {toolTexts} from './tool-texts.js';

export {toolPanelStyles} from './tool-panel-styles.js';

const allFormats: readonly FileFormat[] = ['csv', 'xlsx', 'csv-rfc', 'json', 'svg', 'png', 'card'];

/** The content of an open tool. */
export type ToolPanel<State extends FigureState> = (
  tool: Tool,
  controller: StateController<State>,
  formats?: readonly FileFormat[],
) => TemplateResult;

/**
 * Makes the content of an open tool.
 *
 * @param say - Tells the reader the result in one sentence.
 */
export async function toolPanel<State extends FigureState>(
  element: LitElement,
  language: Language,
  figure: () => FigureExport,
  say: (sentence: string) => void,
): Promise<ToolPanel<State>> {
  const [hasPages] = await Promise.all([arePagesThere(), toolTexts.load(language)]);
  const words = toolTexts.get(language);
  const address = () => pageAddress(element);
  return (tool, controller, formats = allFormats) => {
    if (tool === 'download')
      return downloads(
        // A card has numbers of the report alone.
        controller.isOfReport ? formats : formats.filter((format) => format !== 'card'),
        words,
        (format) => saveAs(element, figure(), format, words, say),
      );
    const hasPicture = formats.includes('png');
    const slotted = tool === 'share' ? undefined : slottedCode(element);
    const given = [tool, words, address(), hasPicture, slotted?.code, slotted?.isWhole];
    return html`${guard([...given, ...basisOf(element, controller)], () => (slotted ? embed(slotted) : share(hasPicture)))}`;
  };

  function share(hasPicture: boolean): TemplateResult {
    return shareTool({element, figure, pageAddress: address(), hasPicture, hasPages, words, say});
  }

  function embed({code, isWhole}: ReturnType<typeof slottedCode>): TemplateResult {
    const shown = figure();
    const isWithout = shown.inside && insideCode(shown.inside) === undefined;
    const leftOut = isWithout ? words.embedLeavesOut : isWhole ? undefined : words.embedLeavesOutSome;
    return html`${leftOut ? html`<p class="hint">${leftOut}</p>` : nothing}
    ${copyField({id: 'code', label: words.embedLabel, text: embedCode(element, shown, address(), code), rows: 7, copy: words.copyEmbed, copied: words.embedCopied}, words, say)}`;
  }
}

/** All values that the code of a figure depends on: as long as they are the same, the code is. */
function basisOf<State extends FigureState>(element: LitElement, controller: StateController<State>): unknown[] {
  const {state, view, ownHeading, topic, headline, notice} = controller.shown!;
  const {elementProperties} = element.constructor as typeof LitElement;
  const options = [...elementProperties].filter(([, {attribute}]) => attribute !== false);
  const values = options.map(([name]) => (element as unknown as Record<PropertyKey, unknown>)[name]);
  return [...values, state.language, view, ownHeading, topic, headline, notice, controller.import.controller?.topic];
}

/** The address of the page, with the id of the figure where the author gave one. */
function pageAddress(element: Element): string {
  const url = new URL(element.ownerDocument.location.href);
  url.hash = element.id;
  return url.href;
}

function downloads(
  formats: readonly FileFormat[],
  words: ToolWords,
  save: (format: FileFormat) => void,
): TemplateResult {
  return html`<ul>
    ${formats.map(
      (format) =>
        html`<li>
          <button type="button" class="button" @click=${() => save(format)}>${words.files[format]}</button>
          <span class="hint">${words.fileHints[format]}</span>
        </li>`,
    )}
  </ul>`;
}

async function saveAs(
  element: Element,
  figure: FigureExport,
  format: FileFormat,
  words: ToolWords,
  say: (sentence: string) => void,
): Promise<void> {
  try {
    const {saveFile} = await import('./save-file.js');
    say(words.fileReady(await saveFile(figure, format, element.ownerDocument)));
  } catch (error) {
    console.warn(`<${element.localName}> could not make the ${format} file: ${String(error)}`);
    say(words.fileFailed);
  }
}
