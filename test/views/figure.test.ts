import {html} from 'lit';
import {expect} from 'chai';
import {renderFrame, type FrameContent, type Part} from '../../src/figure/frame.js';
import {panels} from '../../src/charts/panels.js';
import {tools, type Tool} from '../../src/figure/tools.js';
import {viewSwitch} from '../../src/figure/view-switch.js';
import {all, draw, textOf, texts} from './draw.js';

const drawn = (content: Partial<FrameContent> = {}) =>
  draw(
    renderFrame({
      language: 'nn',
      heading: 'Overskrift',
      headingLevel: 3,
      topic: 'Emne',
      measured: 'Prosent, 2020',
      summary: 'Funn.',
      hasOwnSummary: false,
      slotChanged: () => undefined,
      views: html`<i class="views"></i>`,
      key: html`<i class="key"></i>`,
      drawing: html`<i class="chart"></i>`,
      notes: ['Fyrst.', html`<p>Så.</p>`],
      source: html`Kjelde`,
      tools: html`<i class="tools"></i>`,
      status: '',
      hide: new Set(),
      ...content,
    }),
  );
const hiding = (...parts: Part[]) => drawn({hide: new Set(parts)});

describe('figure', () => {
  it('says its language and is named by its heading, at the level asked for', () => {
    const box = drawn();
    const [whole] = all(box, 'figure');
    expect(whole!.getAttribute('lang')).to.equal('nn');
    const names = whole!.getAttribute('aria-labelledby')!.split(' ');
    expect(names.map((id) => textOf(box.querySelector(`#${id}`)))).to.deep.equal(['Overskrift', 'Emne']);
    expect(box.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('3');
  });

  it('keeps its name when the heading is hidden', () => {
    const box = hiding('heading');
    expect(all(box, '[role=heading]')).to.deep.equal([]);
    expect(textOf(box.querySelector('#heading[hidden]'))).to.equal('Overskrift');
  });

  it('leaves out what is hidden and never the drawing, the source or the status', () => {
    const box = hiding('heading', 'summary', 'views', 'key', 'note', 'tools');
    expect(all(box, '[role=heading], .summary, .views, .key, .notes, .tools')).to.deep.equal([]);
    expect(all(box, '.chart, .source, [role=status]')).to.have.length(3);
  });

  it('lets the author replace heading and summary, and add to the notes', () => {
    expect(all(drawn(), 'slot').map((slot) => slot.getAttribute('name'))).to.deep.equal(['heading', 'summary', 'note']);
    expect(texts(drawn(), '.notes p')).to.deep.equal(['Fyrst.', 'Så.']);
  });

  it('tells what went wrong only when something did', () => {
    expect(all(drawn(), '.notice')).to.deep.equal([]);
    expect(texts(drawn({notice: 'Ukjend utgåve.'}), '.notice')).to.deep.equal(['Ukjend utgåve.']);
  });
});

describe('viewSwitch', () => {
  it('is a group of radio buttons with one chosen, and says which one is chosen next', () => {
    const chosen: string[] = [];
    const views = [
      {id: 'lines', label: 'Lines'},
      {id: 'table', label: 'Table'},
    ];
    const box = draw(viewSwitch({legend: 'Show as', views, chosen: 'table', choose: (view) => chosen.push(view)}));
    expect(texts(box, 'fieldset > legend')).to.deep.equal(['Show as']);
    const inputs = all(box, 'label > input[type=radio]') as HTMLInputElement[];
    expect(inputs.map(({name, value, checked}) => [name, value, checked])).to.deep.equal([
      ['view', 'lines', false],
      ['view', 'table', true],
    ]);
    inputs[0]!.dispatchEvent(new Event('change', {bubbles: true}));
    expect(chosen).to.deep.equal(['lines']);
  });
});

describe('panels', () => {
  it('names each chart by a title that is heard once, through the chart', () => {
    const chart = html`<svg aria-labelledby="title-a"></svg>`;
    const box = draw(panels([{id: 'a', title: 'Exercises', chart}], [['2020'], ['Municipalities: 00.0%']]));
    const title = box.querySelector('#title-a')!;
    expect(textOf(title)).to.equal('Exercises');
    expect(title.getAttribute('aria-hidden')).to.equal('true');
  });
});

describe('tools', () => {
  it('open in place, one at a time, and are filled when they are open', () => {
    const labels: Record<Tool, string> = {download: 'Last ned', share: 'Del', embed: 'Bygg inn'};
    const box = draw(tools({labels, open: 'share', panel: html`<i>Lenke</i>`, toggle: () => undefined}));
    expect(texts(box, 'summary')).to.deep.equal(['Last ned', 'Del', 'Bygg inn']);
    expect(texts(box, 'details[open] summary')).to.deep.equal(['Del']);
    expect(texts(box, 'details[open] i')).to.deep.equal(['Lenke']);
    expect(all(box, 'details:not([open]) i')).to.deep.equal([]);
  });
});
