import {expect} from 'chai';
import {css, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Editions} from '../../src/datasets/edition.js';
import type {FigureDeclaration, FigureState, View} from '../../src/figure/declaration.js';
import {missingPartText} from '../../src/figure/missing-part.js';
import {eager, lazy, type Lazy} from '../../src/figure/lazy.js';
import {frame} from '../../src/figure/messages.nb.js';
import {ReportFigure} from '../../src/figure/report-figure.js';
import {words as toolWords} from '../../src/figure/tool-messages.en.js';
import {texts} from '../../src/i18n/texts.js';
import {all, clear, consoleOf, drawn, textOf, until} from './in-page.js';

const source = {name: 'Kilde', report: 'Rapport', sections: ['Avsnitt'], licence: null};
const rule = css`
  .cell {
    color: rgb(1, 2, 3);
  }
`;
const table: View<FigureState> = {
  notes: () => ['Om tabellen.'],
  styles: [rule],
  draw: () => html`<i class="cell">tabell</i>`,
};

/** A report of 2021, and one of 2020 that is fetched. */
function editionsWith(fetch: () => Promise<{default: unknown}>): Editions<unknown> {
  return new Editions({newest: {year: '2021', document: {}}, older: {2020: fetch}}, () => ({}));
}

/** What the element below does, to be set and counted by each test. */
const example = {
  states: 0,
  exports: 0,
  failure: undefined as Error | undefined,
  drawFailure: undefined as Error | undefined,
  table: lazy(async () => table),
  code: lazy(async () => 'code'),
  editions: editionsWith(async () => ({default: {}})),
};

/** A view that is another one for each test. */
const current: Lazy<View<FigureState>> = {
  get value() {
    return example.table.value;
  },
  load: () => example.table.load(),
};

const messages = {...frame, heading: 'Eksempel'};
const other = async () => ({words: messages});
function drawList(): TemplateResult {
  if (example.drawFailure) throw example.drawFailure;
  return html`<b>liste</b>`;
}
const views = {
  list: {label: () => 'Liste', view: eager<View<FigureState>>({draw: drawList})},
  table: {label: () => 'Tabell', view: current},
};

const declaration: FigureDeclaration<FigureState, ExampleFigure> = {
  messages: texts(messages, {nn: other, en: other}),
  editions: {years: ['2020', '2021'], missing: (year) => example.editions.missing(year)},
  views,
  follows: ['county'],
  requires: ({county}) => (county ? [example.code] : []),
  state: ({county = ''}, {language, messages: words, numbers, edition}) => {
    example.states += 1;
    if (example.failure) throw example.failure;
    return {language, messages: words, numbers, subject: `${county}${edition}`};
  },
  finding: (_, view) => `Funn i ${view}.`,
  notes: () => ['Om figuren.'],
  source: () => ({source}),
  exporter: lazy(async () => ({
    exportContent: () => {
      example.exports += 1;
      return {name: 'example', table: {columns: ['a'], rows: [[1]]}, document: {}};
    },
  })),
};

class ExampleFigure extends ReportFigure {
  static override readonly omittedOptions = ['headingLevel', 'address'];

  @property() view: 'list' | 'table' = 'list';
  @property() county?: string;

  protected override readonly declaration = declaration;

  get shownSubject(): string | undefined {
    return this.state?.subject;
  }

  draw(): TemplateResult {
    return this.render();
  }
}
customElements.define('example-figure', ExampleFigure);

/** The same in a sentence of the author's. */
class InlineFigure extends ExampleFigure {
  protected override readonly declaration = {...declaration, isInline: true};
}
customElements.define('inline-figure', InlineFigure);

/** The element in a page, before its first update. */
function added(view?: 'table', tag: string = 'example-figure'): ExampleFigure {
  const element = document.createElement(tag) as ExampleFigure;
  if (view) element.view = view;
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  box.append(element);
  document.body.append(box);
  return element;
}

const drawing = (element: Element) => textOf(element, '[part=drawing]');
const lost = () => lazy<View<FigureState>>(() => Promise.reject(new Error('gone')));

/** What runs while a script of the page has put a value under these names on the prototype of all objects. */
async function polluted(names: readonly string[], value: unknown, run: () => Promise<unknown>): Promise<void> {
  // oxlint-disable-next-line no-extend-native -- that is what a polluted page does
  for (const name of names) Object.defineProperty(Object.prototype, name, {configurable: true, writable: true, value});
  try {
    await run();
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
}

async function filesOf({files}: ExampleFigure) {
  await files.load();
  const figure = files.make();
  return {...figure, card: await figure.card!()};
}

describe('ReportFigure', () => {
  beforeEach(() =>
    Object.assign(example, {
      states: 0,
      exports: 0,
      failure: undefined,
      drawFailure: undefined,
      table: lazy(async () => table),
      code: lazy(async () => 'code'),
      editions: editionsWith(async () => ({default: {}})),
    }),
  );
  afterEach(clear);

  it('is drawn in the task in which it comes to the page where nothing is missing', async () => {
    const element = added();
    const timer = new Promise((resolve) => setTimeout(() => resolve('late')));
    expect(await Promise.race([element.updateComplete, timer])).to.equal(true);
    expect(drawing(element)).to.equal('liste');
  });

  it('computes its state once for each update, and changes nothing when it is rendered', async () => {
    const element = added();
    await drawn(element);
    expect(example.states).to.equal(1);
    const sheets = [...element.shadowRoot!.adoptedStyleSheets];
    const written = await consoleOf(async () => {
      element.draw();
      element.draw();
    });
    expect([example.states, element.isUpdatePending]).to.deep.equal([1, false]);
    expect(element.shadowRoot!.adoptedStyleSheets).to.deep.equal(sheets);
    expect(written).to.deep.equal({warn: [], error: []});
  });

  it('fetches a view that is asked for, and has its styles when it is drawn', async () => {
    const element = added('table');
    expect(example.table.value).to.equal(undefined);
    await drawn(element);
    expect([drawing(element), textOf(element, '.summary')]).to.deep.equal(['tabell', 'Funn i table.']);
    expect(getComputedStyle(all(element, '.cell')[0]!).color).to.equal('rgb(1, 2, 3)');
    // Fetched for another figure before, it has its styles in this one too.
    const second = added('table');
    await drawn(second);
    expect(getComputedStyle(all(second, '.cell')[0]!).color).to.equal('rgb(1, 2, 3)');
  });

  it('shows its first view where another cannot be fetched, says so once, and tries again when asked to', async () => {
    example.table = lost();
    let errors = 0;
    const {warn} = await consoleOf(async () => {
      const element = added('table');
      element.addEventListener('error', () => errors++);
      await drawn(element);
      expect(drawing(element)).to.equal('liste');
      expect(textOf(element, '.notice')).to.equal(missingPartText.nb);
      const radios = all(element, 'input[name=view]') as HTMLInputElement[];
      expect(radios.map(({checked}) => checked)).to.deep.equal([true, false]);
      // What is only drawn again does not ask for it.
      element.requestUpdate();
      await drawn(element);
      expect(errors).to.equal(1);
      example.table = lazy(async () => table);
      radios[1]!.click();
      await drawn(element);
      expect(drawing(element)).to.equal('tabell');
      expect(all(element, '.notice')).to.have.length(0);
    });
    expect(warn).to.deep.equal(['<example-figure> could not fetch a part of itself: Error: gone']);
  });

  it('fetches an older edition before it is drawn, and no other', async () => {
    let fetched = 0;
    example.editions = editionsWith(async () => ({default: fetched++}));
    const newest = added();
    await drawn(newest);
    expect([newest.shownSubject, fetched]).to.deep.equal(['2021', 0]);
    const older = added();
    older.edition = '2020';
    await drawn(older);
    expect([older.shownSubject, fetched, example.states]).to.deep.equal(['2020', 1, 2]);
    newest.edition = '2020';
    await drawn(newest);
    expect([newest.shownSubject, fetched]).to.deep.equal(['2020', 1]);
  });

  it('shows the newest edition where another cannot be fetched, says so, and tries again when asked to', async () => {
    example.editions = editionsWith(() => Promise.reject(new Error('gone')));
    const {warn} = await consoleOf(async () => {
      const element = added();
      element.edition = '2020';
      await drawn(element);
      expect(element.shownSubject).to.equal('2021');
      expect(textOf(element)).to.include(messages.lackingEdition('2020', '2021'));
      expect(textOf(element)).not.to.include(messages.noEdition('2020', '2021'));
      example.editions = editionsWith(async () => ({default: {}}));
      element.county = '46';
      await drawn(element);
      expect(element.shownSubject).to.equal('462020');
      expect(textOf(element)).not.to.include(messages.lackingEdition('2020', '2021'));
    });
    expect(warn).to.deep.equal(['<example-figure> could not fetch a part of itself: Error: gone']);
  });

  it('says that it could not be drawn where its state cannot be computed, and is drawn again when it can', async () => {
    example.failure = new Error('no state');
    const {error} = await consoleOf(async () => {
      const element = added();
      element.append('82 prosent');
      await drawn(element);
      expect(textOf(element)).to.equal(messages.failed);
      expect((all(element, 'slot')[0] as HTMLSlotElement).assignedNodes()).to.have.length(1);
      example.failure = undefined;
      element.county = '46';
      await drawn(element);
      expect(drawing(element)).to.equal('liste');
    });
    expect(error).to.deep.equal(['<example-figure> could not be drawn. Error: no state']);
  });

  it('says that it could not be drawn where a view fails, and reports that when it is updated and not when it is rendered', async () => {
    const element = added();
    element.append('82 prosent');
    await drawn(element);
    example.drawFailure = new Error('no view');
    const {error} = await consoleOf(async () => {
      expect(() => element.draw()).to.throw('no view');
      expect(drawing(element)).to.equal('liste');
    });
    expect(error).to.deep.equal([]);
    const updated = await consoleOf(async () => {
      element.county = '46';
      await drawn(element);
      expect(textOf(element)).to.equal(messages.failed);
      expect((all(element, 'slot')[0] as HTMLSlotElement).assignedNodes()).to.have.length(1);
      example.drawFailure = undefined;
      element.county = '11';
      await drawn(element);
      expect(drawing(element)).to.equal('liste');
    });
    expect(updated.error).to.deep.equal(['<example-figure> could not be drawn. Error: no view']);
  });

  it('is not drawn, and computes and fetches nothing, while Lit would find markup on a prototype', async () => {
    let element!: ExampleFigure;
    const {error} = await consoleOf(async () => {
      await polluted(['_$litType$'], '<img src="x">', async () => {
        element = added('table');
        element.append('82 prosent');
        element.county = '46';
        await element.updateComplete;
        element.county = '42';
        await element.updateComplete;
      });
    });
    expect(error).to.have.length(1);
    expect(error[0]).to.include('has "_$litType$" (prototype pollution)');
    expect([example.states, example.table.value, example.code.value]).to.deep.equal([0, undefined, undefined]);
    expect((all(element, 'slot')[0] as HTMLSlotElement).assignedNodes()).to.have.length(1);
    element.county = '46';
    await drawn(element);
    expect(drawing(element)).to.equal('tabell');
  });

  const leftOut = `importer hasHighlights isInline topic headline measured legend furtherNotes hasViews formats frame styles notes readout
    ignoresImport subject years further prepare content notice card number mark isHigh sentence from zoom`;
  const found = {'a text': 'fra prototypen', 'a function': () => html`<i>fra prototypen</i>`};
  for (const [kind, value] of Object.entries(found)) {
    it(`finds nothing that a declaration, a view or a state leaves out in ${kind} on the prototype of all objects`, async () => {
      const element = added();
      await drawn(element);
      const before = [element.shadowRoot!.innerHTML, JSON.stringify(await filesOf(element))];
      const written = await consoleOf(() =>
        polluted(leftOut.split(/\s+/), value, async () => {
          element.requestUpdate();
          await element.updateComplete;
          before.push(element.shadowRoot!.innerHTML, JSON.stringify(await filesOf(element)));
        }),
      );
      expect(before.slice(2)).to.deep.equal(before.slice(0, 2));
      expect(written).to.deep.equal({warn: [], error: []});
    });
  }

  it('finds no options of events and of its shadow root on the prototype of all objects', async () => {
    const seen: Event[] = [];
    await polluted(['bubbles', 'composed', 'cancelable', 'delegatesFocus'], true, async () => {
      example.table = lost();
      const element = added('table');
      element.addEventListener('error', (event) => seen.push(event));
      await consoleOf(() => element.updateComplete);
      expect(element.shadowRoot!.delegatesFocus).to.equal(false);
    });
    expect(seen.map(({bubbles, composed, cancelable}) => [bubbles, composed, cancelable])).to.deep.equal([
      [false, false, false],
    ]);
  });

  it('takes over what it follows, before and after it is drawn', async () => {
    const element = document.createElement('example-figure') as ExampleFigure;
    element.follow({county: '46', level: 'kommuner'});
    expect(element.county).to.equal('46');
    element.follow({level: 'kommuner'});
    expect(element.county).to.equal('46');
    element.follow({county: undefined});
    expect(element.county).to.equal(undefined);
  });

  it('has the code that its state requires before it is drawn', async () => {
    const element = added();
    await drawn(element);
    expect(example.code.value).to.equal(undefined);
    element.county = '46';
    await element.updateComplete;
    expect([example.code.value, example.states]).to.deep.equal(['code', 2]);
  });

  it('closes its tools when it is about something else, and keeps them open otherwise', async () => {
    const element = added();
    await drawn(element);
    const [details] = all(element, '.tools details') as HTMLDetailsElement[];
    details!.open = true;
    while (textOf(element, '.tool') === '') await new Promise((resolve) => setTimeout(resolve, 10));
    element.view = 'table';
    await drawn(element);
    expect(details!.open).to.equal(true);
    element.county = '46';
    await drawn(element);
    expect(details!.open).to.equal(false);
  });

  it('makes the code of an open tool again when the figure shows something else, and not at every update', async () => {
    const element = added();
    await drawn(element);
    const details = all(element, '.tools details').at(2) as HTMLDetailsElement;
    details.open = true;
    const code = () => (all(element, 'textarea')[0] as HTMLTextAreaElement | undefined)?.value ?? '';
    await until(() => code() !== '');
    const before = example.exports;
    element.requestUpdate();
    await drawn(element);
    expect(example.exports).to.equal(before);
    element.view = 'table';
    await drawn(element);
    expect(example.exports).to.equal(before + 1);
    expect(code()).to.include('view="table"').and.include('Funn i table.');
    element.lang = 'en';
    await until(() => all(element, '.tool label')[0]?.textContent === toolWords.embedLabel);
    expect(code()).to.include('lang="en"');
  });

  it('has the notes of the view that is shown before those of the figure, on the page and in files', async () => {
    const element = added('table');
    await drawn(element);
    const notes = ['Om tabellen.', 'Om figuren.'];
    expect(all(element, '.notes p').map(({textContent}) => textContent)).to.deep.equal(notes);
    await element.files.load();
    expect(element.files.make().notes).to.deep.equal(notes);
  });

  it('keeps the nodes after its notes when a view has more notes', async () => {
    class FurtherFigure extends ExampleFigure {
      protected override readonly declaration = {
        ...declaration,
        furtherNotes: () => [html`<details>Mer om figuren.</details>`],
      };
    }
    customElements.define('further-figure', FurtherFigure);
    const element = added(undefined, 'further-figure');
    await drawn(element);
    const [details] = all(element, '.notes details');
    element.view = 'table';
    await drawn(element);
    expect(all(element, '.notes > *').map(({localName}) => localName)).to.deep.equal(['p', 'p', 'details', 'slot']);
    expect(all(element, '.notes details')).to.deep.equal([details]);
  });

  it('computes its state for the view that is shown', async () => {
    const seen: string[] = [];
    class ViewFigure extends ExampleFigure {
      protected override readonly declaration: typeof declaration = {
        ...declaration,
        state: (options, context) => {
          seen.push(context.view);
          return declaration.state(options, context);
        },
      };
    }
    customElements.define('view-figure', ViewFigure);
    const fetched = example.table;
    example.table = lost();
    const element = added('table', 'view-figure');
    await consoleOf(() => drawn(element));
    expect(seen.splice(0)).to.include('list').and.not.include('table');
    example.table = fetched;
    element.county = '46';
    await drawn(element);
    expect(seen.at(-1)).to.equal('table');
  });

  it('has no attribute that the element does not honour', () => {
    expect(ExampleFigure.observedAttributes).to.include.members(['heading', 'edition', 'county', 'view']);
    expect(ExampleFigure.observedAttributes).to.not.include.members(['heading-level', 'address']);
    expect([...ExampleFigure.elementProperties.keys()]).to.not.include.members(['headingLevel', 'address']);
    const full = customElements.get('report-priorities') as typeof ReportFigure | undefined;
    if (full) expect(full.observedAttributes).to.include('heading-level');
  });

  it('says that it has no such edition, unless it stands in a sentence', async () => {
    const {warn} = await consoleOf(async () => {
      for (const [tag, notices] of Object.entries({'example-figure': 1, 'inline-figure': 0})) {
        const element = added(undefined, tag);
        element.edition = '1999';
        await drawn(element);
        expect(all(element, '.notice'), tag).to.have.length(notices);
      }
    });
    expect(warn).to.have.length(2);
  });

  it('has files of what its frame says and its exporter adds', async () => {
    const element = added();
    expect(await element.toCSV()).to.match(/^"a","kilde","lisens"\r\n1,/);
    const {title, summary, source: line, name} = element.files.make();
    expect([title, summary, name]).to.deep.equal(['Eksempel', 'Funn i list.', 'example']);
    expect(line).to.include('Kilde: Kilde, gjengitt i Rapport, avsnittet «Avsnitt»');
  });

  it('does not compile with a view that the element does not have, or without one that it has', () => {
    const {list} = views;
    // @ts-expect-error -- `tabel` is no value of `view`.
    const wrong: FigureDeclaration<FigureState, ExampleFigure>['views'] = {...views, tabel: list};
    // @ts-expect-error -- `table` is one.
    const short: FigureDeclaration<FigureState, ExampleFigure>['views'] = {list};
    expect([wrong, short]).to.have.length(2);
  });
});
