// In a file of its own: the mouse of the browser stays where a test has moved it.
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/all.js';
import {all, clear, drawn, show, until} from './in-page.js';

const figures = [
  ['infosec-trend', 'lines', '.line-chart .mark', '.card'],
  ['infosec-trend', 'rows', '.lane .mark', '.card'],
  ['cef-funding-map', 'map', '.county:nth-of-type(3)', '.card'],
  ['partner-network', 'matrix', '.relation', '.relation-card'],
  ['report-claims', 'list', '[data-chart] .mark[data-point]', '.case-card'],
] as const;

describe('the choice of a view', () => {
  afterEach(async () => {
    await resetMouse();
    clear();
    window.scrollTo(0, 0);
  });

  for (const [tag, view, marks, card] of figures)
    it(`changes with the first click of a mouse while a mark of <${tag}> as ${view} holds its card`, async () => {
      const element = await show(tag, `<${tag} view="${view}"></${tag}>`);
      await until(() => all(element, marks).length > 0);
      const click = async (target: Element) => {
        target.scrollIntoView({block: 'center'});
        // What arrives late may still move it.
        let top0 = Number.NaN;
        await until(() => top0 === (top0 = target.getBoundingClientRect().top));
        const {left, top, width, height} = target.getBoundingClientRect();
        await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
        await drawn(element);
      };
      const [mark] = all(element, marks);
      await click(mark!.querySelector('.glyph') ?? mark!);
      await until(() => all(element, card).length === 1);
      const other = all(element, '.views input:not(:checked)')[0] as HTMLInputElement;
      await click(other.closest('label')!);
      await until(() => (element as unknown as {view: string}).view === other.value);
    });
});
