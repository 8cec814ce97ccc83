import {expect} from 'chai';
import type {ReportClaim} from '../../src/figures/report-claim/report-claim.js';
import fc from '../tools/property.js';
import '../../src/all.js';
import {all, clear, drawn, inWindow, until} from './in-page.js';
import {boxesOf, overlap} from './text-boxes.js';

const measures = ['Nye tiltak', 'Styringssystem evaluert eller forbedret', 'Erfaringer fra øvelser rapportert'];
/** The claims compare the first two, and the third may be in the table as well. */
const levels = [
  ['Kommuner', 'Statlige virksomheter'],
  ['Kommuner', 'Statlige virksomheter', 'Fylkeskommuner'],
];

/** Shares that are close, far apart, equal or at the ends of the scale: measure, level and three years in each row. */
const tables = fc
  .record({
    measure: fc.subarray(measures, {minLength: 1}),
    level: fc.constantFrom(...levels),
    share: fc.constantFrom(fc.integer({min: 0, max: 1000}), fc.integer({min: 480, max: 530}), fc.constantFrom(0, 1000)),
  })
  .chain(({measure, level, share}) =>
    fc.tuple(
      ...measure.flatMap((one) =>
        level.map((of) =>
          fc
            .array(share, {minLength: 3, maxLength: 3})
            .map((tenths) => [one, of, ...tenths.map((tenth) => `${tenth / 10}`.replace('.', ','))]),
        ),
      ),
    ),
  );

/** A claim that stands alone, held against a table in the page. */
async function against(rows: readonly (readonly string[])[], claim: string): Promise<ReportClaim> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = 'nb';
  document.body.append(box);
  const lines = [['Tiltak', 'Nivå', '2018', '2019', '2020'], ...rows].map(
    (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  );
  box.innerHTML = `<report-claim claim="${claim}" view="block"><table>${lines.join('')}</table></report-claim>`;
  const element = box.firstElementChild as ReportClaim;
  await new Promise((done) => element.addEventListener('load', done, {once: true}));
  await drawn(element);
  await until(() => all(element, '.case-plot').length > 0);
  return element;
}

/** Marks that are over one another or over a text, and whatever is over a text or outside the figure. */
function faultsOf(element: ReportClaim): string[] {
  const marks = boxesOf(element, '.case-mark path');
  const texts = boxesOf(element, '.case-number, .case-square, .exception-word, .case-scale text, .case-table tbody th');
  const frame = element.getBoundingClientRect();
  return [...marks, ...texts].flatMap((one, i, every) => [
    ...every.slice(i + 1).flatMap((other) => {
      // Marks of nearly equal numbers touch at most by their corners.
      const most = marks.includes(one) && marks.includes(other) ? 3 : 2;
      return overlap(one, other) > most
        ? [`${one.name} covers ${other.name} by ${overlap(one, other).toFixed(1)}`]
        : [];
    }),
    ...(one.left < frame.left || one.right > frame.right || one.top < frame.top || one.bottom > frame.bottom
      ? [`${one.name} is outside`]
      : []),
  ]);
}

describe('the numbers of a claim that stands alone', () => {
  afterEach(clear);

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      it(`cover no mark, and no mark another, with any numbers, in a window of ${width} px with text of ${text}`, async () => {
        let plots = 0;
        await inWindow(width, text, () =>
          fc.assert(
            fc.asyncProperty(
              tables,
              fc.constantFrom('kommunal-sektor-etter', 'negativ-utvikling'),
              async (rows, claim) => {
                const element = await against(rows, claim);
                plots += all(element, '.case-plot').length;
                const faults = faultsOf(element);
                clear();
                if (faults.length > 0) throw new Error(faults.join('\n'));
              },
            ),
            {numRuns: 12, endOnFailure: true},
          ),
        );
        expect(plots).to.be.above(0);
      });

  it('are found where a mark covers another, or a number', async () => {
    const rows = [
      [measures[0]!, 'Kommuner', '20', '30', '40'],
      [measures[0]!, 'Statlige virksomheter', '50', '60', '80'],
    ];
    const element = await against(rows, 'kommunal-sektor-etter');
    const [first, second] = all(element, '.case-plot .case-mark');
    expect(faultsOf(element)).to.deep.equal([]);
    first!.setAttribute('x', second!.getAttribute('x')!);
    expect(faultsOf(element).join()).to.match(/ covers /);
  });
});
