import {expect} from 'chai';
import '../../src/figures/infosec-trend/infosec-trend.js';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import fc from '../tools/property.js';
import {all, clear, drawn, inWindow, show, until, present} from './in-page.js';
import {shown, tables} from './random-trends.js';
import {boxWith, faultsOfCards} from './text-boxes.js';

/**
 * Names of levels: short, and with a word that is wider than a phone with large text. The same tables with names as long as
 * those of the report are in `infosec-trend-labels.test.ts`, which looks at their cards in these states and more.
 */
const names = fc.constantFrom('Nivå ', 'Vei- og jernbanetrafikksikkerhetsmyndigheten ');

/** Points at columns or lanes, and gives marks the focus, as a pointer and the keyboard do. Each time one card is there. */
async function faultsOfEveryCard(element: InfosecTrend): Promise<string[]> {
  const faults: string[] = [];
  const test = async (state: string) => {
    await drawn(element);
    const cards = all(element, '.card').length;
    const found = [...(cards === 1 ? [] : [`${cards} cards`]), ...faultsOfCards(element)];
    faults.push(...found.map((fault) => `${state}: ${fault}`));
  };
  for (const [at, chart] of present(element, '.plot').entries()) {
    const bands = [...chart.querySelectorAll('.band')];
    const tested = at === 0 ? [...bands.slice(0, 3), ...bands.slice(3).slice(-1)] : bands.slice(-1);
    for (const band of tested) {
      band.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await test(`chart ${at}, ${bands.indexOf(band)}`);
    }
    const mark = chart.querySelector<SVGElement>('.mark');
    mark?.focus({preventScroll: true});
    if (mark) await test(`${mark.getAttribute('aria-label')} in focus`);
    mark?.blur();
  }
  return faults;
}

describe('the cards of <infosec-trend>', () => {
  afterEach(clear);

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      for (const view of ['lines', 'rows']) {
        const where = `in a window of ${width} px with text of ${text}, as ${view}`;

        it(`cover nothing but periods with any numbers, ${where}`, async () => {
          await inWindow(width, text, () =>
            fc.assert(
              fc.asyncProperty(tables, names, async ({json, notes}, name) => {
                const named = json.replaceAll('Kommuner av størrelse ', name);
                const faults = await faultsOfEveryCard(await shown(named, view, notes));
                clear();
                if (faults.length > 0) throw new Error(faults.join('\n'));
              }),
              {numRuns: 14, endOnFailure: true},
            ),
          );
        });

        it(`cover nothing but periods of the report, ${where}`, async () => {
          await inWindow(width, text, async () => {
            for (const [lang, chosen] of [
              // With text of the usual size this is in `infosec-trend-labels.test.ts`.
              ...(text === '200%' ? [['nb', ''] as const] : []),
              ['en', 'level="kommuner"'],
              ['nn', 'measures="ovelser hendelser"'],
            ] as const) {
              const markup = `<infosec-trend view="${view}" ${chosen}></infosec-trend>`;
              const element = await show('infosec-trend', markup, lang);
              await until(() => all(element, '.plot [tabindex="0"]').length > 0);
              expect((await faultsOfEveryCard(element)).join('\n'), chosen).to.equal('');
              clear();
            }
          });
        });
      }

  it('are not shown on a phone where all they would say is at the marks and in the notes', async () => {
    await inWindow(390, '', async () => {
      const cardOf2020 = async (options: string, content = '') => {
        clear();
        const element = await show('infosec-trend', `<infosec-trend ${options}>${content}</infosec-trend>`);
        await until(() => all(element, '.plot [tabindex="0"]').length > 0);
        for (const chart of present(element, '.line-chart').slice(0, 4)) {
          chart
            .querySelectorAll('.band')[2]!
            .dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
          await drawn(element);
          const card = all(element, '.card')[0]!;
          const seen = [...card.querySelectorAll<HTMLElement>(':scope > span')].filter(({hidden}) => !hidden);
          const words = seen.map(({textContent}) => textContent).join(' ');
          const numbers = new Set([...chart.querySelectorAll('.read')].filter(boxWith).map((one) => one.textContent));
          expect(numbers, words).to.have.property('size', 2);
          if (boxWith(card)) return words;
        }
        return undefined;
      };
      expect(await cardOf2020('')).to.equal(undefined);
      expect(
        all(document.querySelector('infosec-trend')!, '.panel-help')
          .map(({textContent}) => textContent)
          .join(),
      ).to.match(/ikke\s+tall\s+for\s+fylkeskommuner\s+i\s+2020/);
      // Without the notes, the card says it.
      expect(await cardOf2020('hide="note"')).to.match(/Fylkeskommuner: ikke oppgitt/);
      clear();
    });
  });

  it('have a line for each series, in the panel of their chart, on a wide page', async () => {
    await inWindow(1200, '', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      for (const chart of present(element, '.line-chart').slice(0, 4)) {
        chart
          .querySelectorAll('.band')[1]!
          .dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
        await drawn(element);
        const [card] = all(element, '.card');
        expect(card!.matches('.placed:not(.apart)')).to.equal(true);
        const tops = [...card!.querySelectorAll('.name ~ *')].map((one) => Math.round(one.getBoundingClientRect().top));
        expect(new Set(tops).size).to.equal(3);
      }
    });
  });

  it('are found where they cover a title or a number', async () => {
    await inWindow(390, '', async () => {
      for (const view of ['lines', 'rows']) {
        // With the notes, the card would have nothing left to say.
        const element = await show('infosec-trend', `<infosec-trend view="${view}" hide="note"></infosec-trend>`);
        all(element, '.band')[2]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
        await drawn(element);
        expect(faultsOfCards(element)).to.deep.equal([]);
        all(element, '.card')[0]!.setAttribute('style', `translate: 0 ${view === 'lines' ? -7 : -5}em`);
        expect(faultsOfCards(element).join()).to.match(
          view === 'lines' ? /covers [^«]*«\d+,\d»/ : /covers value lane-numbers/,
        );
        clear();
      }
    });
  });
});
