import {sendKeys, setViewport} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import '../../src/figures/key-figures/key-figures.js';
import {ReportClaim} from '../../src/figures/report-claim/report-claim.js';
import '../../src/figures/report-chapter/report-chapter.js';
import '../../src/figures/report-claims/report-claims.js';
import {claimsByKind} from '../../src/figures/report-claims/state.js';
import {words as en} from '../../src/figures/report-claims/messages.en.js';
import {words as nb} from '../../src/figures/report-claims/messages.nb.js';
import {words as nn} from '../../src/figures/report-claims/messages.nn.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {caseAnswer} from '../../src/figures/report-claims/verdict-text.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  inWindow,
  marks,
  saidBy,
  show,
  textOf,
  until,
  present,
  inMedia,
} from './in-page.js';

const texts = (element: Element, selector: string) =>
  all(element, selector).map(({textContent}) => textContent.replaceAll(/\s+/g, ' ').trim());

/** The button that shows a claim in the figures; none where no figure can. */
const showButton = (element: Element, claim: string) => all(element, `#show-${claim}`)[0] as HTMLButtonElement;

/** What looks for a figure that is not drawn is fetched with the first press in vain. */
async function answered(element: Element): Promise<void> {
  await until(() => textOf(element, '[role=status]') !== '');
  await drawn(element);
}

describe('<report-claims>', () => {
  it('names the sections that the claims shown stand in, and no other', async () => {
    const one = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect(textOf(one, '.source')).to.include('årsrapport 2020, avsnittet «Økt internasjonalt samarbeid».');
    clear();
    const every = await show('report-claims', '<report-claims></report-claims>');
    // A long list stands in the notes.
    expect(textOf(every, '.source')).to.match(/^Kilde: Digdirs årsrapport 2020, seks avsnitt\. Andelene/);
    expect(textOf(every, '.folded-notes')).to.match(
      /Avsnitt i årsrapporten: «Resultater», «Informasjonssikkerheten er styrket», .+«Økt internasjonalt samarbeid»\.$/,
    );
    clear();
    const withoutNotes = await show('report-claims', '<report-claims hide="note"></report-claims>');
    expect(textOf(withoutNotes, '.source')).to.include('avsnittene «Resultater», ');
  });

  afterEach(clear);

  it('gives every claim its answer, its exceptions, and the report’s own words as a quotation', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const items = all(element, '.claim-item').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    expect(items).to.have.length(14);
    expect(items[6]).to.include('Stemmer helt').and.include('Har rapporten en liste med fem navn?');
    expect(items[13]).to.include('fra rundt 60 til 150');
    expect(items[0]).to.include('9 av 10');
    expect(items[0])
      .to.include('Ikke sjekket: fylkeskommuner, og om forbedringen er svak.')
      .and.include('Kilden oppgir ikke alle tallene for fylkeskommuner.');
    // The heading over them is their answer.
    expect(items.map((item) => item.includes('kan ikke sjekkes'))).not.to.include(true);
    expect(all(element, '.claims-kind').at(-1)!.textContent).to.equal('Kan ikke sjekkes mot tallene');
    // The heading of the figure names the kind where there is one.
    const alone = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect([textOf(alone, '.heading'), all(alone, '.claims-kind').length]).to.deep.equal([
      'Påstanden stemmer så langt den er sjekket',
      0,
    ]);
    expect(all(element, '.quotation').every((quotation) => quotation.getAttribute('lang') === 'nb')).to.equal(true);
    expect(saidBy(element)).to.equal(
      'Seks av ti påstander som kan sjekkes, stemmer bare delvis. Hver av de seks har ett unntak. I alt er det tre ulike unntak. Én annen påstand stemmer helt. Tre stemmer så langt de er sjekket. Fire kan ikke sjekkes.',
    );
  });

  it('says the exceptions of each claim in it, with the hollow square that stands for them, under its count', async () => {
    const rows = [
      ['Nye tiltak', 'Kommuner', '10', '12', '9'],
      ['Nye tiltak', 'Statlige virksomheter', '20', '21', '19'],
      ['Erfaringer fra hendelser rapportert', 'Kommuner', '30', '31', '35'],
      ['Erfaringer fra hendelser rapportert', 'Statlige virksomheter', '40', '41', '42'],
    ];
    const table = [['Tiltak', 'Nivå', '2018', '2019', '2020'], ...rows]
      .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
      .join('');
    for (const [own, expected] of [
      ['', [1, 1, 1, 1, 1, 1]],
      [`<table>${table}</table>`, undefined],
    ] as const) {
      const element = await show('report-claims', `<report-claims>${own}</report-claims>`);
      if (own) await until(() => all(element, '.claim-item').length > 0 && textOf(element).includes('denne siden'));
      const counts: number[] = [];
      for (const item of present(element, '.claim-item')) {
        const numbers = [...item.querySelectorAll('.mark:has(.against)')].map((mark) =>
          mark
            .getAttribute('aria-label')!
            .replace(/: (unntak|går imot)$/, '')
            .replaceAll(/\s+/g, ' '),
        );
        const line = item.querySelector('.claim-exception');
        if (numbers.length === 0) {
          expect(line).to.equal(null);
          continue;
        }
        counts.push(numbers.length);
        const said = line!.textContent.replaceAll(/\s+/g, ' ').trim();
        const list = numbersIn('nb').list(numbers.map((one) => one.charAt(0).toLowerCase() + one.slice(1)));
        expect(said).to.match(/^(Unntak|Tall som går imot): /);
        expect(said.endsWith(`: ${list}.`), said).to.equal(true);
        expect(line!.previousElementSibling!.querySelector('.verdict')).not.to.equal(null);
        const [square, ...others] = line!.querySelectorAll('.unit');
        expect([square!.matches('.against'), others.length]).to.deep.equal([true, 0]);
      }
      if (expected) expect(counts).to.deep.equal(expected);
      // Claims about both levels have two exceptions, and those about one of them have one.
      else expect(new Set(counts).size).to.be.above(1);
      expect(all(element, '.claim-exception')).to.have.length(counts.length);
      clear();
    }
    const element = await show('report-claims', '<report-claims></report-claims>');
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
    const drawnText = picture.textContent.replaceAll(/\s+/g, ' ');
    expect(drawnText.split('Unntak: nye tiltak i statlige virksomheter (−0,2 prosentpoeng).')).to.have.length(4);
    expect(drawnText.split('Unntak: ')).to.have.length(7);
  });

  it('has help to read and to reach the squares, where a claim has several, and its keys do what it says', async () => {
    for (const [lang, name, words] of [
      ['nb', 'Slik leser du figuren', nb],
      ['nn', 'Slik les du figuren', nn],
      ['en', 'How to read the figure', en],
    ] as const) {
      const element = await show('report-claims', '<report-claims></report-claims>', lang);
      expect(textOf(element, '.help summary')).to.equal(name);
      // The last sentence is the rule for the marks of every figure.
      const [hint, keys, rule, ...more] = texts(element, '.help p');
      expect([hint, keys, more]).to.deep.equal([words.hint, words.keys, []]);
      expect(textOf(element, '.notes')).to.include(words.filled(true));
      expect(rule).to.include('Esc');
      clear();
    }
    const element = await show('report-claims', '<report-claims></report-claims>');
    const chart = all(element, '[data-chart=svak-forbedring]')[0]!;
    const squares = [...chart.querySelectorAll<SVGElement>('.mark')];
    (element.shadowRoot!.querySelector('.views input:checked') as HTMLElement).focus();
    await sendKeys({press: 'Tab'});
    const active = () => element.shadowRoot!.activeElement;
    expect(active()).to.equal(squares[0]);
    for (const [key, position] of [
      ['End', 9],
      ['ArrowLeft', 8],
      ['Home', 0],
    ] as const) {
      await sendKeys({press: key});
      expect(active(), key).to.equal(squares[position]);
    }
    await drawn(element);
    expect(all(element, '.case-card')).to.have.length(1);
    await sendKeys({press: 'Escape'});
    await drawn(element);
    expect(all(element, '.case-card')).to.deep.equal([]);
    const lone = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect(all(lone, '.help')).to.deep.equal([]);
  });

  it('says once over a list what all its claims share of their test, and in the claims what only some of them have', async () => {
    const none = 'Rapporten har ingen andre tall å sjekke dette mot.';
    const question =
      'Var andelen lavere for kommuner enn for statlige virksomheter i 2020? Vi har sjekket hvert tiltak.';
    const sharedIn = async (attributes: string) => {
      const element = await show('report-claims', `<report-claims ${attributes}></report-claims>`);
      return all(element, '.kind').map((kind) => {
        const sentences = (part: string) => [...kind.querySelectorAll(part)].map(({textContent}) => textContent);
        const [shared, details] = [sentences('.claims-shared'), sentences('.claim-detail')];
        expect(details.filter((detail) => shared.includes(detail))).to.deep.equal([]);
        return [shared, details.filter((detail) => detail === question || detail === none).length];
      });
    };
    // Two of the three claims that hold so far have the same question.
    expect(await sharedIn('')).to.deep.equal([
      [[], 0],
      [[], 0],
      [[], 2],
      [[none], 0],
    ]);
    expect((await sharedIn('chapter="informasjonssikkerhet"')).slice(1)).to.deep.equal([
      [[], 0],
      [[question], 0],
      [[none], 0],
    ]);
    expect(await sharedIn('chapter="internasjonalt"')).to.deep.equal([[[], 0]]);
    const chapter = await show('report-claims', '<report-claims in-chapter></report-claims>');
    // They come and go with the list that is folded.
    expect(texts(chapter, '.stays > .claims-shared')).to.deep.equal([none]);
  });

  it('says the verdict of claims over their list, and beside or under the squares of each in how many cases it holds', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const [partly] = all(element, '.kind');
    expect(partly!.querySelector('.claims-kind')!.checkVisibility()).to.equal(true);
    const lines = [...partly!.querySelectorAll('.verdict')];
    const counts = lines.map((line) => line.textContent.trim().replace(/\s+/g, ' '));
    expect(counts).to.deep.equal(
      ['9 av 10', '9 av 10', '9 av 10', '4 av 5', '4 av 5', '4 av 5'].map((count) => `${count} tilfeller stemmer`),
    );
    for (const width of [390, 768, 1200])
      await inWindow(width, '', async () => {
        for (const line of lines) {
          const squares = line.previousElementSibling!.querySelector('.unit')!.getBoundingClientRect();
          const {left, top, bottom} = line.getBoundingClientRect();
          const isUnder = top >= squares.bottom - 1;
          // Ten squares leave no room beside them. Five do, but in some fonts not in half of a window of 768 pixels.
          const isTen = line.previousElementSibling!.querySelectorAll('.unit').length > 5;
          if (isTen || width !== 768) expect(isUnder, `${width}`).to.equal(isTen);
          if (isUnder) {
            expect(left, `${width}`).to.be.closeTo(squares.left, 2);
            expect(top - squares.bottom, `${width}`).to.be.within(-1, 12);
          } else expect((top + bottom) / 2, `${width}`).to.be.within(squares.top, squares.bottom);
        }
      });
  });

  it('names in each language what is counted', async () => {
    for (const [lang, many, one] of [
      ['nb', 'tilfeller stemmer', 'tilfeller stemmer'],
      ['nn', 'tilfelle stemmer', 'tilfelle stemmer'],
      ['en', 'cases hold', 'cases holds'],
    ] as const) {
      const element = await show('report-claims', '<report-claims></report-claims>', lang);
      const said = all(element, '.claim-answer:has(.mark + .mark) .verdict').map((line) =>
        line.textContent.trim().replaceAll(/\s+/g, ' '),
      );
      expect(said).to.have.length(8);
      for (const words of said) expect(words).to.match(new RegExp(`^\\d+ (av|of) \\d+ ${many}$`));
      expect({nb, nn, en}[lang].cases(1)).to.equal(one);
    }
  });

  it('folds how a claim was tested where it has several cases, and never an exception or what was not tested', async () => {
    for (const attributes of ['', 'group="g"', 'in-chapter', 'chapter="internasjonalt"']) {
      const element = await show('report-claims', `<report-claims ${attributes}></report-claims>`);
      const tested = all(element, '.claim-item:has(.verdict)');
      expect(tested).to.have.length(attributes.startsWith('chapter') ? 1 : 10);
      for (const item of tested) {
        // The test of a single case is a sentence.
        const isFolded = item.querySelectorAll('.mark').length > 1;
        const fold = item.querySelector<HTMLElement>('.claim-method')!;
        const [method] = fold.querySelectorAll('p');
        expect(fold.localName).to.equal(isFolded ? 'details' : 'div');
        if (!isFolded) {
          expect(method!.checkVisibility()).to.equal(true);
          continue;
        }
        expect([fold.firstElementChild!.textContent, method!.checkVisibility()]).to.deep.equal([
          'Slik er den sjekket',
          false,
        ]);
        fold.querySelector('summary')!.click();
        expect(method!.checkVisibility()).to.equal(true);
        expect(fold.querySelector('.claim-section')!.textContent).to.match(/^Fra avsnittet «.+»$/);
        expect(fold.querySelectorAll('.verdict, .claim-exception, .reservation, .units')).to.have.length(0);
      }
      // What has no test says where it is from.
      const untested = all(element, '.claim-item:not(:has(.verdict)) .claim-section');
      expect(untested).to.have.length(attributes.startsWith('chapter') ? 0 : 4);
      if (attributes !== 'in-chapter')
        expect(untested.filter((section) => !section.checkVisibility())).to.deep.equal([]);
    }
  });

  it('has every number of a claim in a table under it, with its square, also where its whole test stands over the list', async () => {
    for (const attributes of ['', 'chapter="informasjonssikkerhet"', 'view="table"']) {
      const element = await show('report-claims', `<report-claims ${attributes}></report-claims>`);
      await until(() => all(element, '.case-table').length > 0);
      const shown = reportClaims('2020', 'nb').verdicts.filter(
        ({claim, cases}) =>
          cases.length > 1 && (!attributes.startsWith('chapter') || claim.chapter === 'informasjonssikkerhet'),
      );
      const cells = all(element, '.case-table td.comparison');
      const own = cells.filter(({textContent}) => !/^\s*\d+\s*$/.test(textContent));
      expect(own).to.have.length(shown.flatMap(({cases}) => cases).length);
      expect(own.filter((cell) => cell.querySelector('.unit.against'))).to.have.length(
        shown.flatMap(({exceptions}) => exceptions).length,
      );
      for (const cell of own)
        expect(cell.textContent.includes('unntak')).to.equal(cell.querySelector('.unit.against') !== null);
      clear();
    }
  });

  it('has the parts of the claims in a row level, also when the test of one is opened, each under a rule', async () => {
    for (const [width, across] of [
      [1200, 3],
      [768, 2],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>');
        const list = all(element, '.claims').find(({children}) => children.length === 3)!;
        const row = [...list.children].slice(0, across);
        const tops = (part: string) =>
          row.map((item) => Math.round(item.querySelector(part)!.getBoundingClientRect().top));
        const parts = ['.quotation', '.claim-answer', '.claim-method'];
        const before = parts.map(tops);
        for (const found of before) expect(new Set(found).size, `${width}`).to.equal(1);
        row[0]!.querySelector('summary')!.click();
        expect(row[0]!.querySelector('.case-table')!.checkVisibility()).to.equal(true);
        expect(parts.map(tops)).to.deep.equal(before);
        for (const item of row) expect(getComputedStyle(item).borderBlockStartWidth).to.equal('1px');
        clear();
      });
  });

  it('is pressed on the whole line of «Slik er den sjekket», 44 pixels high', async () => {
    await inWindow(390, '', async () => {
      const element = await show('report-claims', '<report-claims></report-claims>');
      const summary = all(element, '.claim-method summary')[0]!;
      summary.scrollIntoView({block: 'center'});
      const {left, right, top, bottom} = summary.getBoundingClientRect();
      expect(right - left).to.be.closeTo(summary.closest('.claim-item')!.getBoundingClientRect().width, 1);
      const middle = (top + bottom) / 2;
      for (const y of [middle - 21, middle + 21])
        for (const x of [left + 1, right - 1])
          expect(element.shadowRoot!.elementFromPoint(x, y) === summary, `${x} ${y}`).to.equal(true);
    });
  });

  it('folds the claims that cannot be tested on a phone, under their number, and nowhere else', async () => {
    for (const [width, isFolded] of [
      [390, true],
      [768, false],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>');
        const [fold] = all(element, '.on-phone');
        const quotations = [...fold!.querySelectorAll('.quotation')];
        expect(quotations).to.have.length(4);
        const seen = () => new Set(quotations.map((one) => one.checkVisibility()));
        expect([...seen()]).to.deep.equal([!isFolded]);
        const summary = fold!.querySelector('summary')!;
        expect(summary.checkVisibility()).to.equal(isFolded);
        if (isFolded) {
          expect(summary.textContent.replace(/\s+/g, ' ').trim()).to.equal('4 Kan ikke sjekkes mot tallene');
          expect(summary.getBoundingClientRect().height).to.be.at.least(44);
          const stops = 'a[href], summary, button, input:checked, [tabindex="0"]';
          expect(all(element, stops).filter((one) => one.checkVisibility()).length).to.be.at.most(25);
          summary.click();
          expect([...seen()]).to.deep.equal([true]);
        }
        clear();
      });
  });

  it('has every test open on paper, without a name to press', async function () {
    const element = await show('report-claims', '<report-claims></report-claims>');
    if (!CSS.supports('selector(::details-content)')) this.skip();
    await inMedia(this, {media: 'print'}, async () => {
      const shown = (selector: string) => new Set(all(element, selector).map((one) => one.checkVisibility()));
      expect([...shown('.claim-method p'), ...shown('.on-phone .quotation')]).to.deep.equal([true, true]);
      expect([...shown('.claim-method summary')]).to.deep.equal([false]);
      for (const row of present(element, '.case-table tr')) {
        const {columnGap, fontSize} = getComputedStyle(row);
        expect(parseFloat(columnGap) / parseFloat(fontSize)).to.be.closeTo(1, 0.01);
      }
    });
  });

  it('translates every claim for readers of English, without quotation marks, also in the table, in files and in a sentence', async () => {
    const slight = 'Throughout, we see a slight improvement in internal control from 2018 to 2020';
    const element = await show('report-claims', '<report-claims lang="en"></report-claims>');
    const translations = texts(element, '.claim-item .translation');
    expect(translations).to.have.length(14);
    expect(translations).to.include(`Translation: ${slight}`);
    expect(translations.filter((text) => /[“”«»]/.test(text))).to.deep.equal([]);
    const csv = await element.toCSV();
    expect(csv)
      .to.match(/^"Claim","Translation","Answer"/)
      .and.include(`2020","${slight}","holds only in part, namely in\u00a09`);
    await drawn(Object.assign(element, {view: 'table'}));
    await until(() => all(element, 'td').length > 0);
    expect(texts(element, 'tbody th')[0]).to.include(`” Translation: ${slight}`);
    const claim = await show('report-claim', '<p>– <report-claim lang="en" ref="svak-forbedring"></report-claim></p>');
    expect(textOf(claim, '.statement')).to.match(new RegExp(String.raw`2020”\s*\[${slight}\]$`));
    expect(textOf(claim, '.answer')).to.match(/^\(holds only in part, namely in 9/);
    expect(await claim.toCSV()).to.include(`"${slight}"`);
  });

  for (const lang of ['nb', 'nn']) {
    it(`translates nothing in ${lang}`, async () => {
      const element = await show('report-claims', `<report-claims lang="${lang}"></report-claims>`);
      expect(all(element, '.translation')).to.have.length(0);
      expect((await element.toCSV()).split('\r\n')[0]).to.match(/^"Påstand","Svar",/);
    });
  }

  it('says in the answer what speaks against it and what it leaves out, in each language', async () => {
    const answers = async (lang: string, claim: string) =>
      textOf(await show('report-claim', `<report-claim claim="${claim}">Ja</report-claim>`, lang), '.answer');
    const expected: [claim: string, nb: string, nn: string, en: string][] = [
      [
        'statlige-fremgang',
        '(stemmer bare delvis, nemlig i 4 av 5 tilfeller; fra 2019 til 2020 gikk det andre veien: alle fem andelene falt)',
        '(stemmer berre delvis, nemleg i 4 av 5 tilfelle; frå 2019 til 2020 gjekk det andre vegen: alle dei fem andelane fall)',
        '(holds only in part, namely in 4 of 5 cases; from 2019 to 2020, it went the other way: all five shares fell)',
      ],
      [
        'internkontrollen-styrket',
        '(stemmer bare delvis, nemlig i 9 av 10 tilfeller; fra 2019 til 2020 gikk det andre veien: 9 av 10 andeler falt; ikke sjekket: fylkeskommuner)',
        '(stemmer berre delvis, nemleg i 9 av 10 tilfelle; frå 2019 til 2020 gjekk det andre vegen: 9 av 10 andelar fall; ikkje sjekka: fylkeskommunar)',
        '(holds only in part, namely in 9 of 10 cases; from 2019 to 2020, it went the other way: 9 of 10 shares fell; not tested: county municipalities)',
      ],
      [
        '82-kommuner',
        '(stemmer så langt den er sjekket; ikke sjekket: beløpet på 1,2 millioner euro)',
        '(stemmer så langt han er sjekka; ikkje sjekka: beløpet på 1,2 millionar euro)',
        '(holds as far as it was tested; not tested: the amount of 1.2 million euros)',
      ],
      [
        'kommunal-sektor-etter',
        '(stemmer så langt den er sjekket, i 5 av 5 tilfeller; ikke sjekket: fylkeskommuner)',
        '(stemmer så langt han er sjekka, i 5 av 5 tilfelle; ikkje sjekka: fylkeskommunar)',
        '(holds as far as it was tested, in 5 of 5 cases; not tested: county municipalities)',
      ],
    ];
    for (const [claim, ...said] of expected) {
      const found = [await answers('nb', claim), await answers('nn', claim), await answers('en', claim)];
      expect(found, claim).to.deep.equal(said);
    }
  });

  it('says how the half of a sector without numbers did in the last year that has them', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const item = all(element, '.claim-item').find(({textContent}) =>
      textContent.includes('kommunal sektor henger etter'),
    )!;
    expect(item.textContent.replace(/\s+/g, ' ')).to.include(
      'I 2019 lå fylkeskommuner under statlige virksomheter på 4 av 5 tiltak.',
    );
  });

  it('draws one unit per case, filled where the claim holds', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const units = all(element, '.units').map((drawing) => [
      drawing.querySelectorAll('.unit').length,
      drawing.querySelectorAll('.unit.against').length,
    ]);
    expect(units).to.deep.equal([
      [10, 1],
      [10, 1],
      [10, 1],
      [5, 1],
      [5, 1],
      [5, 1],
      [5, 0],
      [5, 0],
    ]);
    // A single case has the square of its kind: a claim that holds, and one that holds so far.
    const single = all(element, '.claim-count > .tally .unit').map((one) => one.classList.contains('so-far'));
    expect(single).to.deep.equal([false, true]);
  });

  it('has a square for every comparison, which says which one it is and whether the claim holds there', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const {verdicts} = reportClaims('2020', 'nb');
    const writing = {language: 'nb', messages: nb, numbers: numbersIn('nb')} as const;
    for (const drawing of present(element, '.units')) {
      const {cases} = verdicts.find(({claim}) => claim.id === (drawing as SVGElement).dataset['chart'])!;
      const squares = [...drawing.querySelectorAll('.mark')];
      expect(squares.map((square) => square.getAttribute('aria-label'))).to.deep.equal(
        cases.map((one) =>
          caseAnswer(
            one,
            verdicts.find(({claim}) => claim.id === (drawing as SVGElement).dataset['chart'])!,
            writing,
          ),
        ),
      );
      expect(squares.map((square) => square.querySelector('.unit')!.matches('.against'))).to.deep.equal(
        cases.map(({holds}) => !holds),
      );
      for (const square of squares) {
        const {width, height} = square.querySelector('.ring')!.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    }
    expect(marks(element)).to.include('Nye tiltak i statlige virksomheter (−0,2\u00a0prosentpoeng): unntak');
  });

  it('shows the comparison of a square that is pointed at or in focus, moves nothing, and lets go with Escape', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const {height} = element.getBoundingClientRect();
    const card = () => all(element, '.case-card').map((one) => one.textContent);
    const squares = all(element, '[data-chart=svak-forbedring] .mark') as SVGElement[];
    expect(squares.map((square) => square.getAttribute('tabindex'))).to.deep.equal([
      '0',
      ...Array<string>(9).fill('-1'),
    ]);
    squares[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    await drawn(element);
    expect(card()).to.deep.equal(['Nye tiltak i statlige virksomheter (−0,2\u00a0prosentpoeng): unntak']);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await sendKeys({press: 'Escape'});
    await drawn(element);
    expect(card()).to.deep.equal([]);
    squares[2]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await drawn(element);
    expect(card()).to.deep.equal([squares[2]!.getAttribute('aria-label')]);
  });

  it('has a card that covers neither the answer of its claim nor any word of the next, in the figure', async () => {
    for (const width of [320, 390, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>');
        const figure = all(element, '.figure')[0]!.getBoundingClientRect();
        for (const square of present(element, '.mark[data-point]')) {
          square.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
          await drawn(element);
          const [card] = all(element, '.case-card');
          const item = card!.closest('.claim-item')!;
          const {top, bottom, left, right} = card!.getBoundingClientRect();
          const name = `${item.textContent.replaceAll(/\s+/g, ' ').slice(0, 40)} at ${width}`;
          for (const seen of item.querySelectorAll('.quotation, .units, .verdict'))
            expect(top, name).to.be.at.least(seen.getBoundingClientRect().bottom);
          // Four lines in the narrowest window reach into the next claim.
          for (const quotation of width === 320 ? [] : all(element, '.quotation')) {
            const box = quotation.getBoundingClientRect();
            if (box.top > top && box.left < right && box.right > left) expect(bottom, name).to.be.at.most(box.top + 1);
          }
          expect(Math.min(left - figure.left, figure.right - right), name).to.be.at.least(0);
        }
        clear();
      });
  });

  it('has a ring with a gap around the square that its card is about, and around no other', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const squares = all(element, '[data-chart=svak-forbedring] .mark') as SVGElement[];
    const ringed = () =>
      squares.flatMap((square, i) => {
        const [ring, unit] = ['.ring', '.unit'].map((part) => square.querySelector(part)!) as [Element, Element];
        const gap = unit.getBoundingClientRect().left - ring.getBoundingClientRect().left;
        const isDrawn = getComputedStyle(ring).stroke !== 'none';
        // Half the strokes of both is in it.
        if (isDrawn) expect(gap).to.be.at.least(4);
        return isDrawn ? [i] : [];
      });
    const active = async () => {
      await drawn(element);
      expect(texts(element, '.case-card')).to.deep.equal([
        squares[ringed()[0]!]!.getAttribute('aria-label')!.replaceAll(/\s+/g, ' '),
      ]);
      return ringed();
    };
    expect(ringed()).to.deep.equal([]);
    const {height} = element.getBoundingClientRect();
    squares[3]!.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    expect(await active()).to.deep.equal([3]);
    squares[3]!.dispatchEvent(new PointerEvent('pointerout', {bubbles: true}));
    squares[0]!.focus();
    await sendKeys({press: 'ArrowRight'});
    expect(await active()).to.deep.equal([1]);
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('has a ring around a square in forced colours that is not of the colour of the square', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('report-claims', '<report-claims></report-claims>');
      const square = all(element, '.mark[data-point]')[0]!;
      square.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
      await drawn(element);
      const [ring, unit] = ['.ring', '.unit'].map((part) => getComputedStyle(square.querySelector(part)!));
      expect(ring!.display).not.to.equal('none');
      expect(ring!.stroke).not.to.equal(unit!.stroke);
    });
  });

  it('counts what the claims came to first, and groups them by that, in the order of the heading', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    expect(all(element, '.score').map((score) => score.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '6 Stemmer bare delvis',
      '1 Stemmer helt',
      '3 Stemmer så langt de er sjekket',
      '4 Kan ikke sjekkes mot tallene',
    ]);
    expect(all(element, '.kind').map((kind) => kind.querySelectorAll('.claim-item').length)).to.deep.equal([
      6, 1, 3, 4,
    ]);
    expect(all(element, '.claims').map((list) => list.children.length)).to.deep.equal([6, 1, 3, 4]);
    for (const group of present(element, '.claims')) {
      const shares = [...group.querySelectorAll('.units')].map(
        (drawing) => 1 - drawing.querySelectorAll('.against').length / drawing.querySelectorAll('.unit').length,
      );
      expect(shares).to.deep.equal(shares.toSorted((a, b) => b - a));
    }
    const quotations = (row: Element) => /«.+»/.exec(row.textContent)![0];
    const ofList = all(element, '.quotation').map(quotations);
    await drawn(Object.assign(element, {view: 'table'}));
    await until(() => all(element, '.words').length > 0);
    expect(all(element, '.words > tbody > tr > th').map(quotations)).to.deep.equal(ofList);
    // A file has the order of the report.
    const [, first] = (await element.toCSV()).split('\r\n');
    expect(first).to.include(reportClaims('2020', 'nb').verdicts[0]!.claim.quotation);
    const one = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect(all(one, '.scoreboard')).to.deep.equal([]);
  });

  it('has its claims in the columns of one grid, and the parts of a lone claim beside one another in them', async () => {
    for (const [width, across] of [
      [768, 2],
      [1200, 3],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>');
        const lefts = (selector: string) => [
          ...new Set(all(element, selector).map((one) => Math.round(one.getBoundingClientRect().left))),
        ];
        const columns = lefts('.thirds > .claim-item');
        expect(columns).to.have.length(across);
        const [lone] = all(element, '.claim-item:only-child');
        const parts = [...lone!.children].map((part) => part.getBoundingClientRect());
        expect(parts.map(({left}) => Math.round(left))).to.deep.equal(
          across === 3 ? columns : [columns[0], columns[1], columns[1]],
        );
        expect(parts[1]!.top).to.be.closeTo(parts[0]!.top, 1);
        clear();
      });
  });

  it('is less than 3100 px high on a phone, with the only square of a claim beside its answer', async () => {
    for (const lang of ['nb', 'nn'])
      await inWindow(390, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>', lang);
        expect(element.getBoundingClientRect().height).to.be.below(3100);
        const isBeside = all(element, '.claim-answer').map((answer) => {
          const [squares, verdict] = [...answer.querySelector('.claim-count')!.children].map((part) =>
            part.getBoundingClientRect(),
          );
          return [answer.querySelectorAll('.mark').length, verdict!.left > squares!.right];
        });
        expect(isBeside.filter(([count, beside]) => count === 1 && !beside)).to.deep.equal([]);
        expect(isBeside).to.have.length(10);
        for (const summary of present(element, 'summary'))
          expect(summary.getBoundingClientRect().height).to.be.at.least(24);
        clear();
      });
  });

  it('has a row for each number on a phone, and nothing between an answer and its test', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      await inWindow(360, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>', lang);
        const boxes = all(element, '.score').map((score) =>
          [...score.children].map((part) => part.getBoundingClientRect()),
        );
        // The squares and the names begin where those of the other rows do.
        for (const column of [1, 2]) expect(new Set(boxes.map((row) => row[column]!.left)).size).to.equal(1);
        for (const [number, squares, name] of boxes) {
          expect(squares!.left).to.be.at.least(number!.right);
          expect(name!.left).to.be.at.least(squares!.right);
        }
        for (const square of present(element, '.mark')) expect(square.getBoundingClientRect().width).to.be.at.least(24);
        // Nothing is between the answer and the name of its test.
        for (const item of present(element, '.claim-item:has(summary)')) {
          const [answer, test] = ['.claim-answer > :last-child', 'summary'].map((part) =>
            item.querySelector(part)!.getBoundingClientRect(),
          );
          expect(test!.top - answer!.bottom).to.be.below(8);
        }
        clear();
      });
  });

  it('has a strong rule over each kind of claim, and a weak one over each claim', async () => {
    for (const width of [390, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims></report-claims>');
        const rules = (selector: string) =>
          all(element, selector)
            .filter((one) => one.getBoundingClientRect().height > 0)
            .map((one) => getComputedStyle(one).borderBlockStartWidth);
        const kinds = [...rules('.claims-kind'), ...rules('.on-phone > summary')];
        expect(kinds).to.deep.equal(['2px', '2px', '2px', '2px']);
        expect(new Set(rules('.claim-item'))).to.deep.equal(new Set(['1px']));
        clear();
      });
  });

  it('says that the last step went the other way only where most shares did', () => {
    const step = {from: '2019', to: '2020'};
    expect([nb, nn, en].map(({reversal}) => reversal('rise', {...step, count: 5, of: 10}))).to.deep.equal([
      '; fra 2019 til 2020 falt 5 av 10 andeler',
      '; frå 2019 til 2020 fall 5 av 10 andelar',
      '; from 2019 to 2020, 5 of 10 shares fell',
    ]);
    expect([nb, nn, en].map(({reversal}) => reversal('fall', {...step, count: 6, of: 10}))).to.deep.equal([
      '; fra 2019 til 2020 gikk det andre veien: 6 av 10 andeler økte',
      '; frå 2019 til 2020 gjekk det andre vegen: 6 av 10 andelar auka',
      '; from 2019 to 2020, it went the other way: 6 of 10 shares rose',
    ]);
  });

  it('says at once what makes a claim hold only in part, with half of its square hollow, and only where one does', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    const hollow = all(element, '.tally .in-part');
    expect(hollow).to.have.length(6);
    expect(all(element, '.tally path.filled:not(.so-far)')).to.have.length(6);
    // The hollow half has the colour of exceptions, and the filled one that of what holds.
    const strokeOf = (one: Element) => getComputedStyle(one).stroke;
    expect(strokeOf(hollow[0]!)).to.equal(strokeOf(all(element, '.units .against')[0]!));
    expect(strokeOf(hollow[0]!.nextElementSibling!)).to.equal(strokeOf(all(element, '.units .filled')[0]!));
    expect(all(element, '.tally .unknown')).to.have.length(4);
    const rule = 'En påstand som har unntak, stemmer bare delvis.';
    expect(texts(element, '.notes p').join(' ')).to.include(rule);
    await drawn(Object.assign(element, {view: 'table'}));
    expect(texts(element, '.notes p').join(' ')).to.include(rule);
    const full = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect(textOf(full, '.figure')).not.to.include('delvis');
  });

  it('calls a number an exception only where the claim holds in other cases, and nowhere an untrue one', () => {
    const results = [nb, nn, en].map(({result}) => [result(true, true), result(false, true), result(false, false)]);
    expect(results).to.deep.equal([
      ['stemmer', 'unntak', 'går imot'],
      ['stemmer', 'unntak', 'går imot'],
      ['holds', 'exception', 'against it'],
    ]);
    const [verdict] = reportClaims('2020', 'nb').verdicts;
    const writing = {language: 'nb', messages: nb, numbers: numbersIn('nb')} as const;
    const [exception] = verdict!.exceptions;
    expect(caseAnswer(exception!, verdict!, writing)).to.match(/: unntak$/);
    expect(caseAnswer(exception!, {...verdict!, holds: 0}, writing)).to.match(/: går imot$/);
    expect([nb, nn, en].map(({filled}) => filled(false))).to.deep.equal([
      'Fylte ruter er tilfeller som stemmer, og åpne ruter går imot.',
      'Fylte ruter er tilfelle som stemmer, og opne ruter går imot.',
      'Filled squares are cases in which the claim holds, and hollow squares are against it.',
    ]);
  });

  it('says each exception in its claims on paper too, where tables name it, and keeps a claim on one sheet', async function () {
    const element = await show('report-claims', '<report-claims></report-claims>');
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const shown = () => all(element, '.claim-exception').filter((one) => one.checkVisibility()).length;
    expect(shown()).to.equal(6);
    await inMedia(this, {media: 'print'}, async () => {
      expect(shown()).to.equal(6);
      expect(all(element, '.exception-word').filter((one) => one.checkVisibility())).to.have.length(6);
      const claims = getComputedStyle(all(element, '.claims')[0]!);
      // Columns are filled one after another, so that no sheet ends with a claim that did not fit.
      expect([claims.display, claims.columnWidth !== 'auto']).to.deep.equal(['block', true]);
      const [item] = all(element, '.claim-item');
      expect(getComputedStyle(item!).breakInside).to.equal('avoid');
    });
  });

  it('marks the answer of a claim with the square of its kind: filled, filled but for a corner, half filled, or none', async () => {
    const marked = async (markup: string) => {
      const element = await show('report-claim', markup);
      const [square] = all(element, '.answer > .share, .badge > .share');
      return square && ['.filled', '.in-part', '.so-far'].map((part) => square.querySelectorAll(part).length);
    };
    for (const words of ['', 'ord']) {
      const ofClaim = (claim: string) => marked(`<report-claim claim="${claim}">${words}</report-claim>`);
      expect(await ofClaim('fem-delprosjekter')).to.deep.equal([1, 0, 0]);
      expect(await ofClaim('kommunene-lavere')).to.deep.equal([1, 0, 1]);
      expect(await ofClaim('svak-forbedring')).to.deep.equal([1, 1, 0]);
      expect(await ofClaim('pandemien')).to.equal(undefined);
    }
  });

  it('counts the claims that hold so far with squares that lack a corner, and says what they mean where they are', async () => {
    for (const [lang, rule] of [
      ['nb', nb.noCorner],
      ['nn', nn.noCorner],
      ['en', en.noCorner],
    ] as const) {
      const element = await show('report-claims', '<report-claims></report-claims>', lang);
      const corners = all(element, '.score').map((score) => score.querySelectorAll('.so-far').length);
      expect(corners).to.deep.equal([0, 0, 3, 0]);
      expect(textOf(element, '.notes')).to.include(rule);
      await drawn(Object.assign(element, {view: 'table'}));
      await until(() => all(element, '.words .so-far').length === 3);
      clear();
    }
    const lone = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect([all(lone, '.so-far').length, textOf(lone, '.figure').includes(nb.noCorner)]).to.deep.equal([1, true]);
  });

  it('has a table that is read line by line, with the comparisons of a claim folded under its line', async () => {
    for (const width of [320, 390, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show('report-claims', '<report-claims view="table"></report-claims>');
        const rows = all(element, '.words > tbody > tr');
        const verdicts = claimsByKind(reportClaims('2020', 'nb').verdicts).flatMap((group) => group.verdicts);
        const heads = texts(element, '.words > thead th');
        expect(heads).to.deep.equal(['Påstand', 'Svar', 'Unntak', 'Ikke sjekket', 'Slik er den sjekket']);
        for (const [i, row] of rows.entries()) {
          const {cases, exceptions} = verdicts[i]!.verdict;
          const cells = [...row.children];
          expect(cells).to.have.length(5);
          expect(cells.slice(0, 4).filter(({textContent}) => textContent.trim() === '')).to.deep.equal([]);
          expect(cells[2]!.textContent.includes('poeng)')).to.equal(exceptions.length > 0);
          // On a phone, a cell that only keeps its place in a column is left out.
          if (width < 600) expect(cells[2]!.checkVisibility()).to.equal(exceptions.length > 0);
          const fold = row.querySelector('details');
          expect(fold !== null && !fold.open).to.equal(cases.length > 0);
          if (fold)
            expect(row.querySelector('.comparison')!.checkVisibility({contentVisibilityAuto: true})).to.equal(false);
        }
        // One stop for the order of the claims, one for each fold, and those of the frame.
        expect(all(element, 'button, summary, a[href], [tabindex="0"]').length).to.be.at.most(25);
        if (width >= 390) expect(element.getBoundingClientRect().height, `${width}`).to.be.at.most(3060);
        const [first] = rows;
        first!.querySelector('summary')!.click();
        const [table, row] = [first!.querySelector('.case-table')!, first!].map((one) => one.getBoundingClientRect());
        expect(table!.left).to.be.closeTo(row!.left, 1);
        expect(table!.right).to.be.at.most(row!.right + 1);
        expect(table!.top).to.be.above(first!.children[3]!.getBoundingClientRect().bottom - 1);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        clear();
      });
  });

  it('says beside a number that it is an exception, in the table and in a column of the list', async () => {
    for (const [width, view] of [
      // The letters of the machine that tests are wider than those of most.
      [430, 'table'],
      [768, 'table'],
      [1200, 'list'],
      [1200, 'table'],
    ] as const)
      await inWindow(width, '', async () => {
        const element = await show('report-claims', `<report-claims view="${view}"></report-claims>`);
        await until(() => all(element, '.exception-word').length === 6);
        for (const fold of present(element, 'details.claim-method')) fold.setAttribute('open', '');
        for (const words of present(element, '.exception-word')) {
          const number = words.parentElement!.querySelector('.case-number')!.getBoundingClientRect();
          const {left, top, bottom} = words.getBoundingClientRect();
          expect(left, `${width} ${view}`).to.be.at.least(number.right);
          expect((top + bottom) / 2).to.be.within(number.top, number.bottom);
        }
        clear();
      });
  });

  it('says the same in the table, and in nynorsk and English', async () => {
    const element = await show('report-claims', '<report-claims view="table"></report-claims>', 'nn');
    expect(all(element, '.words > tbody > tr')).to.have.length(14);
    expect(textOf(element, 'tbody'))
      .to.include('Stemmer berre delvis, nemleg i 9 av 10 tilfelle')
      .and.include('statlege verksemder (−0,2 prosentpoeng)');
    element.parentElement!.lang = 'en';
    await until(() => textOf(element, 'tbody').includes('Holds only in part, namely in 9 of 10 cases'));
    expect(textOf(element, 'tbody'))
      .to.include('Holds only in part, namely in 9 of 10 cases')
      .and.include('central government (−0.2 percentage points)');
  });

  it('brings its marks forward in the figures of its group, by keyboard, and lets go', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend group="g"></infosec-trend>',
    );
    const trend = element.nextElementSibling as HTMLElementTagNameMap['infosec-trend'];
    await drawn(trend);
    const button = showButton(element, 'kommunene-lavere');
    button.closest('details')?.setAttribute('open', '');
    button.focus();
    await drawn(trend);
    const mentioned = () => all(trend, '.mark.mentioned').map((mark) => mark.getAttribute('aria-label')!);
    expect(mentioned()).to.have.length(10);
    expect(mentioned()).to.include(
      'Kommuner 2020: 25,8 prosent, endring fra 2019: −1,0 prosentpoeng, Erfaringer fra øvelser rapportert, nevnt i påstanden',
    );
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(textOf(element, '.figure > [role=status]')).to.equal(
      'Se på figurene som hører til påstanden. Der er tallene nå fremhevet.',
    );
    button.blur();
    await drawn(trend);
    expect(mentioned()).to.have.length(10);
    button.click();
    button.blur();
    await drawn(trend);
    expect(mentioned()).to.have.length(0);
  });

  it('lets go of its marks when something else is chosen in the group, and says so when the reader lets go', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend group="g"></infosec-trend><report-claims group="g"></report-claims>',
    );
    const [trend, others] = [...element.parentElement!.children].slice(1) as [
      HTMLElementTagNameMap['infosec-trend'],
      HTMLElementTagNameMap['report-claims'],
    ];
    await drawn(trend);
    await drawn(others);
    const pressed = (claims: Element) => all(claims, '[aria-pressed=true]').length;
    const status = () => textOf(element, '.figure > [role=status]');
    const rings = () => all(trend, '.mark.mentioned').length;
    const press = async (claims: Element, claim = 'kommunene-lavere') => {
      showButton(claims, claim).click();
      await Promise.all([element, trend, others].map(drawn));
    };
    await press(element);
    expect([pressed(element), pressed(others), rings()]).to.deep.equal([1, 1, 10]);
    await press(element);
    expect([pressed(element), pressed(others), rings(), status()]).to.deep.equal([0, 0, 0, 'Valget er fjernet.']);
    await press(element);
    // Another claim takes over, in another list.
    await press(others, 'internkontrollen-styrket');
    expect([
      all(element, '.claim-item.shown').length,
      all(element, '.claim-item').indexOf(all(element, '.shown')[0]!),
    ]).to.deep.equal([1, 2]);
    await press(element);
    // So does what is chosen in the figure that has the marks itself.
    (all(trend, '[aria-label][data-series]')[0] as SVGElement).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await Promise.all([element, trend, others].map(drawn));
    expect([pressed(element), pressed(others), rings(), status()]).to.deep.equal([0, 0, 0, '']);
  });

  it('keeps its marks while the reader points at another claim in the group, and after', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend group="g"></infosec-trend><cef-funding-map group="g"></cef-funding-map><key-figures group="g"></key-figures><report-claim group="g" claim="kommunene-lavere"></report-claim><report-claim group="g" claim="82-kommuner"></report-claim><report-claim group="g" claim="fem-delprosjekter"></report-claim>',
    );
    const figures = [...element.parentElement!.children];
    await Promise.all(figures.map(drawn));
    const [, trend, map, tiles, ...claims] = figures;
    const rings = async () => {
      await Promise.all(figures.map(drawn));
      return [
        all(trend!, '.mark.mentioned').length,
        all(map!, '.outline.forward').length,
        all(tiles!, '.tile.mentioned').length,
      ];
    };
    const pinned = [
      [showButton(element, 'kommunene-lavere'), [10, 0, 0]],
      [showButton(element, '82-kommuner'), [0, 11, 0]],
      [showButton(element, 'fem-delprosjekter'), [0, 0, 1]],
    ] as const;
    for (const [button, expected] of pinned) {
      button.click();
      expect(await rings()).to.deep.equal(expected);
      for (const [index, looked] of [
        [10, 0, 0],
        [0, 11, 0],
        [0, 0, 1],
      ].entries()) {
        const said = all(claims[index]!, '.figure')[0]!;
        said.dispatchEvent(new PointerEvent('pointerenter'));
        expect(await rings()).to.deep.equal(looked);
        said.dispatchEvent(new PointerEvent('pointerleave'));
        expect(await rings()).to.deep.equal(expected);
      }
    }
  });

  it('no longer mentions marks when it is taken away, or the claim is, under the pointer or the focus', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend group="g"></infosec-trend>',
    );
    const trend = element.nextElementSibling!;
    const rings = async () => {
      await drawn(element);
      await drawn(trend);
      return all(trend, '.mark.mentioned').length;
    };
    const point = () => all(element, '.claim-item')[7]!.dispatchEvent(new PointerEvent('pointerenter'));
    const leave: [what: string, () => unknown][] = [
      ['another claim in its place', () => (element.chapter = 'internasjonalt')],
      ['the table', () => (element.view = 'table')],
      ['no list', () => element.remove()],
    ];
    for (const [what, go] of leave) {
      point();
      expect(await rings(), what).to.equal(10);
      // What is drawn anew without moving the claim takes nothing away.
      element.requestUpdate();
      expect(await rings(), what).to.equal(10);
      go();
      expect(await rings(), what).to.equal(0);
      Object.assign(element, {chapter: undefined, view: 'list'});
      await rings();
    }
    document.querySelector('.test-box')!.prepend(element);
    await drawn(element);
    // Each of the ten comparisons of this claim is between two years.
    (all(element, '.claim-item summary')[4] as HTMLElement).focus();
    expect(await rings()).to.equal(20);
    element.remove();
    expect(await rings()).to.equal(0);
  });

  it('has buttons for the claims that a figure of its group can show, and follows the page', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend></infosec-trend><cef-funding-map group="g"></cef-funding-map>',
    );
    const [, trend, map] = [...element.parentElement!.children] as HTMLElement[];
    const offered = async () => {
      // The page is observed after the change.
      await Promise.resolve();
      await drawn(element);
      return all(element, '.claim-item button').map(({id}) => id.replace('show-', ''));
    };
    const ofTrend = (claims: readonly string[]) => claims.filter((id) => id === 'svak-forbedring').length;
    expect(await offered()).to.deep.equal(['82-kommuner']);
    trend!.setAttribute('group', 'g');
    expect(await offered()).to.have.length(9);
    map!.remove();
    expect(ofTrend(await offered())).to.equal(1);
    expect(await offered()).to.have.length(8);
    trend!.remove();
    expect(await offered()).to.deep.equal([]);
    // Inside the shadow root of another element, where nothing else tells that it is there.
    const around = document.createElement('div');
    element.parentElement!.append(around);
    await offered();
    around.attachShadow({mode: 'open'}).innerHTML = '<infosec-trend group="g"></infosec-trend>';
    expect(ofTrend(await offered())).to.equal(1);
    around.remove();
    expect(await offered()).to.deep.equal([]);
    element.group = 'h';
    element.insertAdjacentHTML('afterend', '<key-figures group="h"></key-figures>');
    expect(await offered()).to.deep.equal(['fem-delprosjekter']);
  });

  it('scrolls to the figure that shows a claim, and leaves the focus where it was', async () => {
    const far = '<div class="far"></div>'.repeat(2);
    const element = await show(
      'report-claims',
      `<infosec-trend group="h"></infosec-trend>${far}<key-figures group="g"></key-figures><infosec-trend group="g"></infosec-trend>${far}<report-claims group="g"></report-claims>`,
    );
    const others = [...element.parentElement!.querySelectorAll<HTMLElement>('infosec-trend,key-figures')];
    for (const gap of element.parentElement!.querySelectorAll<HTMLElement>('.far')) gap.style.height = '3000px';
    await Promise.all(others.map(drawn));
    const begin = async () => {
      const button = showButton(element, 'kommunene-lavere');
      button.closest('details')?.setAttribute('open', '');
      button.focus();
      button.scrollIntoView({block: 'center', behavior: 'instant'});
      await drawn(element);
      return button;
    };
    /** A smooth scroll may go on where the page is scrolled to another place meanwhile. */
    const scrollEnds = async () => {
      for (let [frames, last] = [0, NaN]; frames < 10; frames = window.scrollY === last ? frames + 1 : 0) {
        last = window.scrollY;
        await new Promise(requestAnimationFrame);
      }
    };
    const {matchMedia} = window;
    const {scrollIntoView} = Element.prototype;
    try {
      for (const wantsLess of [false, true]) {
        const asked: unknown[] = [];
        window.matchMedia = (query) => ({matches: wantsLess && query.includes('reduced-motion')}) as MediaQueryList;
        const button = await begin();
        Element.prototype.scrollIntoView = function (options) {
          asked.push((options as ScrollIntoViewOptions).behavior);
          scrollIntoView.call(this, options);
        };
        button.click();
        await until(() => {
          const {top = -1, bottom = 0} = all(others[2]!, '.mentioned')[0]?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom <= window.innerHeight;
        });
        expect(asked).to.deep.equal([wantsLess ? 'instant' : 'smooth']);
        expect(element.shadowRoot!.activeElement).to.equal(button);
        await until(() => textOf(element, '.figure > [role=status]') === nb.shownInFigures);
        await scrollEnds();
        // To let go does not scroll: the button stays where it is, whatever becomes shorter above it.
        Element.prototype.scrollIntoView = scrollIntoView;
        await begin();
        const {top} = button.getBoundingClientRect();
        button.click();
        await until(() => textOf(element, '.figure > [role=status]') === nb.cleared);
        expect(button.getBoundingClientRect().top).to.be.closeTo(top, 3);
      }
    } finally {
      Object.assign(window, {matchMedia});
      Element.prototype.scrollIntoView = scrollIntoView;
    }
  });

  it('does not scroll where the numbers are in the window already', async () => {
    const element = await show(
      'report-claims',
      '<key-figures group="g" figure="delprosjekter"></key-figures><report-claims group="g"></report-claims>',
    );
    const [tiles] = [...element.parentElement!.children] as HTMLElement[];
    await drawn(tiles!);
    window.scrollTo(0, 0);
    const button = showButton(element, 'fem-delprosjekter');
    button.closest('details')?.setAttribute('open', '');
    button.click();
    await until(() => textOf(element, '.figure > [role=status]') === nb.shownInFigures);
    expect(window.scrollY).to.be.lessThan(4);
  });

  it('says so where the loader is still to make the figure of its group, and has no button where it is to make none', async () => {
    const link = (group: string) => `<a href="/cdn/figures/nb/infosec-trend.html?group=${group}&level=kommuner">Se</a>`;
    const later = [nb, nn, en].map(({shownLater}) => shownLater);
    const forms: [form: string, said?: string[]][] = [
      ['<p data-report="infosec-trend" data-group="g" data-report-room="1x1">Tallene</p>', later],
      [`<p data-report-room="1x1"><b>${link('g')}</b></p>`, later],
      // A figure of another group, of other numbers, or one that nobody is to make.
      ['<p data-report="infosec-trend" data-group="h" data-report-room="1x1">Tallene</p>'],
      [`<p data-report-room="1x1">${link('h')}</p>`],
      ['<p data-report="cef-funding-map" data-group="g" data-report-room="1x1">Tallene</p>'],
      [`<p>${link('g')}</p>`],
    ];
    for (const [form, said] of forms) {
      for (const [i, lang] of ['nb', 'nn', 'en'].entries()) {
        const element = await show('report-claims', `<report-claims group="g"></report-claims>${form}`, lang);
        const button = showButton(element, 'svak-forbedring');
        if (said === undefined) expect(button, form).to.equal(undefined);
        else {
          button.click();
          await answered(element);
          expect(textOf(element, '.figure > [role=status]'), form).to.equal(said[i]);
          expect(all(element, '[aria-pressed=true]')).to.have.length(0);
        }
        clear();
      }
      const sentence = `<report-claim group="g" claim="kommunene-lavere"></report-claim>${form}`;
      const element = await show('report-claim', sentence);
      const buttons = all(element, 'button[aria-pressed]') as HTMLButtonElement[];
      expect(buttons, form).to.have.length(said === undefined ? 0 : 1);
      if (said !== undefined) {
        buttons[0]!.click();
        await answered(element);
        expect(textOf(element, '[role=status]'), form).to.equal(said[0]);
      }
      clear();
    }
  });

  it('brings counties forward in the map of its group, and says so', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><cef-funding-map group="g"></cef-funding-map>',
    );
    const map = element.nextElementSibling as HTMLElementTagNameMap['cef-funding-map'];
    showButton(element, '82-kommuner').click();
    await drawn(map);
    expect(all(map, '.outline.forward')).to.have.length(11);
    expect(all(map, '.mark').map((mark) => mark.getAttribute('aria-label'))).to.include(
      'Vestland: 17 av 43 kommuner, nevnt i påstanden',
    );
  });

  it('brings the tile of a key figure forward in its group, says so, and lets go', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><key-figures group="g"></key-figures><key-figures></key-figures>',
    );
    const [figures, stranger] = [...element.parentElement!.children].slice(1) as HTMLElementTagNameMap['key-figures'][];
    await drawn(figures!);
    const {height} = figures!.getBoundingClientRect();
    const button = showButton(element, 'fem-delprosjekter');
    button.click();
    await drawn(figures!);
    const mentioned = (where: Element) =>
      all(where, '.tile.mentioned').map((tile) => tile.textContent.replace(/\s+/g, ' ').trim());
    expect(mentioned(figures!)).to.have.length(1);
    expect(mentioned(figures!)[0]).to.include('delprosjekter').and.include(', nevnt i påstanden');
    expect(figures!.getBoundingClientRect().height).to.equal(height);
    expect(mentioned(stranger!)).to.deep.equal([]);
    button.click();
    await drawn(figures!);
    expect(mentioned(figures!)).to.deep.equal([]);
  });

  it('says by how much a single number misses, in each language', () => {
    const said = [nb, nn, en].map(({differs}) => differs('4', '5'));
    expect(said).to.deep.equal(['Tallene gir 4, ikke 5.', 'Tala gir 4, ikkje 5.', 'The numbers give 4, not 5.']);
  });

  it('has no buttons where no figure listens', async () => {
    const element = await show('report-claims', '<report-claims></report-claims>');
    expect(all(element, '.claim-item button')).to.have.length(0);
  });
});

describe('<report-claim>', () => {
  afterEach(clear);

  it('adds the answer to the author’s words, in the line they stand in', async () => {
    const element = await show(
      'report-claim',
      '<p>Vi leser at <report-claim claim="kommunene-storre-fremgang">kommunene går mest fram</report-claim>.</p>',
    );
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(element.textContent).to.equal('kommunene går mest fram');
    expect(textOf(element)).to.include('(stemmer bare delvis, nemlig i 4 av 5 tilfeller)');
    expect(element.getBoundingClientRect().height).to.be.lessThan(30);
  });

  it('has a badge with its share, which opens every comparison, by keyboard too, and closes with Escape', async () => {
    for (const [claim, words, count, held] of [
      ['internkontrollen-styrket', 'stemmer bare delvis, nemlig i 9 av 10 tilfeller …', 10, 9],
      // The answer goes on where a part of the claim was not tested.
      ['kommunene-lavere', 'stemmer så langt den er sjekket, i 5 av 5 tilfeller …', 5, 5],
      ['kommunene-storre-fremgang', 'stemmer bare delvis, nemlig i 4 av 5 tilfeller', 5, 4],
      ['pandemien', 'kan ikke sjekkes mot tallene', 0, 0],
    ] as const) {
      const element = await show('report-claim', `<p>Vi leser <report-claim claim="${claim}">det</report-claim>.</p>`);
      const [badge] = all(element, '.badge') as HTMLButtonElement[];
      expect(badge!.textContent.trim().replaceAll('\u00a0', ' ')).to.equal(words);
      expect(badge!.getAttribute('aria-label')!.replaceAll('\u00a0', ' ')).to.equal(
        textOf(element, '.answer').slice(1, -1),
      );
      const card = all(element, '.card')[0] as HTMLElement;
      const isOpen = () => card.matches(':popover-open') && card.checkVisibility();
      expect(isOpen()).to.equal(false);
      badge!.focus();
      await sendKeys({press: 'Enter'});
      expect(isOpen()).to.equal(true);
      expect(card.querySelectorAll('.comparison')).to.have.length(count);
      expect(card.querySelectorAll('.comparison .unit.filled')).to.have.length(held);
      expect(card.querySelectorAll('.comparison [role=img][aria-label=stemmer]')).to.have.length(held);
      expect(textOf(element, '.card')).to.match(/Kilde: Digdirs årsrapport 2020, avsnitt/);
      expect(textOf(element, '.card').includes('tabell 12042. Lisens: CC BY 4.0.')).to.equal(count > 0);
      await sendKeys({press: 'Escape'});
      expect(isOpen()).to.equal(false);
      clear();
    }
  });

  it('opens a badge at the start of its card, and closes the card when Tab goes on past its links', async () => {
    const element = await show(
      'report-claim',
      '<p>Vi leser <report-claim claim="internkontrollen-styrket">det</report-claim>. <button id="after">after</button></p>',
    );
    const badge = all(element, '.badge')[0] as HTMLButtonElement;
    const card = all(element, '.card')[0] as HTMLElement;
    card.style.maxBlockSize = '100px';
    badge.focus();
    await sendKeys({press: 'Enter'});
    card.scrollTop = 60;
    expect(card.scrollTop).to.equal(60);
    await sendKeys({press: 'Escape'});
    await sendKeys({press: 'Enter'});
    await until(() => card.matches(':popover-open') && card.scrollTop === 0);
    let stops = 0;
    const links = new Set<Element | null>();
    while (document.activeElement?.id !== 'after' && stops++ < 12) {
      expect(card.matches(':popover-open'), `${stops}`).to.equal(true);
      await sendKeys({press: 'Tab'});
      links.add(element.shadowRoot!.activeElement);
    }
    expect(links.size, 'links in the card').to.be.above(1);
    expect(document.activeElement?.id).to.equal('after');
    expect(card.matches(':popover-open')).to.equal(false);
  });

  it('names the levels of two numbers where they are compared, in sentences, files and tables', async () => {
    for (const [lang, change, share, heads] of [
      [
        'nb',
        'erfaringer fra øvelser rapportert (kommuner +3,3 mot statlige virksomheter +8,5 prosentpoeng)',
        '(kommuner 61,2 mot statlige virksomheter 82,2 prosent)',
        ['Kommuner', 'Statlige virksomheter'],
      ],
      [
        'nn',
        'erfaringar frå øvingar rapporterte (kommunar +3,3 mot statlege verksemder +8,5 prosentpoeng)',
        '(kommunar 61,2 mot statlege verksemder 82,2 prosent)',
        ['Kommunar', 'Statlege verksemder'],
      ],
      [
        'en',
        'experience from exercises reported (municipalities +3.3 against central government +8.5 percentage points)',
        '(municipalities 61.2% against central government 82.2%)',
        ['Municipalities', 'Central government'],
      ],
    ] as const) {
      const element = await show('report-claims', '<report-claims></report-claims>', lang);
      const words = (text: string) => text.replaceAll(/\s+/g, ' ');
      expect(words(textOf(element, '.drawing'))).to.include(change);
      const csv = words(await element.toCSV());
      expect(csv).to.include(change).and.to.include(share);
      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
      expect(words(svg.textContent)).to.include(change);
      for (const markup of [
        '<report-claim claim="kommunene-storst-framgang"></report-claim>',
        '<report-claim claim="kommunene-storst-framgang">ord</report-claim>',
      ]) {
        const claim = await show('report-claim', markup, lang);
        expect(texts(claim, '.case-table thead th:not(.case-drawing)')).to.deep.equal([...heads]);
        const last = all(claim, '.case-table tbody tr').at(-1)!;
        expect([...last.querySelectorAll('.case-number')].map(({textContent}) => textContent)).to.deep.equal(
          lang === 'en' ? ['+3.3', '+8.5'] : ['+3,3', '+8,5'],
        );
      }
      clear();
    }
  });

  it('has the coloured tab of a figure on a block, and none in a sentence', async () => {
    const tab = (element: Element) => getComputedStyle(all(element, '.figure')[0]!, '::before').content;
    const inLine = await show('report-claim', '<p>Vi leser <report-claim claim="pandemien">det</report-claim>.</p>');
    expect(tab(inLine)).to.equal('none');
    expect(tab(await show('report-claim', '<report-claim claim="pandemien"></report-claim>'))).to.equal('""');
  });

  it('opens comparisons beside the badge, as high as the window allows there, in the colours of the list', async () => {
    const [width, height] = [window.innerWidth, window.innerHeight];
    try {
      for (const [wide, high, isWhole] of [
        [390, 1200, true],
        [768, 1000, true],
        [390, 420, false],
      ] as const) {
        await setViewport({width: wide, height: high});
        const element = await show(
          'report-claim',
          '<p style="margin-block-start: 300px">Vi leser <report-claim claim="svak-forbedring">det</report-claim>.</p>',
        );
        (all(element, '.badge')[0] as HTMLElement).focus();
        await sendKeys({press: 'Enter'});
        const card = all(element, '.card')[0] as HTMLElement;
        const name = `${wide} × ${high}`;
        expect(card.scrollHeight <= card.clientHeight + 1, name).to.equal(isWhole);
        const {top, bottom, left, right} = card.getBoundingClientRect();
        expect(Math.min(top, left), name).to.be.at.least(0);
        expect(bottom, name).to.be.at.most(high);
        expect(right, name).to.be.at.most(wide);
        const badge = all(element, '.badge')[0]!.getBoundingClientRect();
        // Browsers without anchors have it in the middle of the window.
        if (CSS.supports('position-area: block-end'))
          expect(bottom <= badge.top || top >= badge.bottom, name).to.equal(true);
        const strokes = ['.against', '.filled'].map(
          (one) => getComputedStyle(card.querySelector(`.case-table ${one}`)!).stroke,
        );
        expect(strokes[0]).not.to.equal(strokes[1]);
        if (!isWhole) {
          // What is in it takes the focus, and keys then scroll it.
          await sendKeys({press: 'Tab'});
          expect(card.contains(element.shadowRoot!.activeElement)).to.equal(true);
          card.scrollTop = 0;
          await sendKeys({press: 'ArrowDown'});
          await until(() => card.scrollTop > 0);
          await sendKeys({press: 'Escape'});
          expect(element.shadowRoot!.activeElement?.className, name).to.equal('badge');
        }
        clear();
      }
    } finally {
      await setViewport({width, height});
    }
  });

  it('says in the heading of one chapter, and under that of all, of what its numbers are', async () => {
    for (const [lang, heading, ofOne, ofAll] of [
      [
        'nb',
        'Seks av ni påstander om temaet som kan sjekkes, stemmer bare delvis',
        'Antall påstander om informasjonssikkerhet',
        'Antall påstander fra to kapitler',
      ],
      [
        'nn',
        'Seks av ni påstandar om temaet som kan sjekkast, stemmer berre delvis',
        'Tal på påstandar om informasjonstryggleik',
        'Tal på påstandar frå to kapittel',
      ],
      [
        'en',
        'Six of nine claims on this topic that can be tested hold only in part',
        'Number of claims about information security',
        'Number of claims from two chapters',
      ],
    ] as const) {
      const part = await show('report-claims', '<report-claims chapter="informasjonssikkerhet"></report-claims>', lang);
      expect(textOf(part, '.heading')).to.equal(heading);
      expect(textOf(part, '.subtitle')).to.include(`${ofOne}, `);
      const whole = await show('report-claims', '<report-claims></report-claims>', lang);
      expect(textOf(whole, '.subtitle')).to.include(`${ofAll}, `);
    }
  });

  describe('with a pointer that', () => {
    /** A pointer that rests on a part of a claim for longer than its card needs. */
    const after = () => new Promise((resolve) => setTimeout(resolve, 450));
    const move = (part: Element, type: string, pointerType = 'mouse') =>
      part.parentElement!.dispatchEvent(new PointerEvent(type, {pointerType}));
    const claim = async () => {
      const element = await show(
        'report-claim',
        '<p>Vi leser <report-claim claim="svak-forbedring">det</report-claim>.</p>',
      );
      const [badge, card] = [all(element, '.badge')[0] as HTMLElement, all(element, '.card')[0] as HTMLElement];
      return {element, badge, card, isOpen: () => card.matches(':popover-open')};
    };

    it('rests on the badge, opens the card, and closes it when it has left both', async () => {
      const {badge, isOpen} = await claim();
      move(badge, 'pointerenter');
      move(badge, 'pointerleave');
      await after();
      expect(isOpen(), 'only passed').to.equal(false);
      move(badge, 'pointerenter');
      await after();
      expect(isOpen()).to.equal(true);
      // Between the badge and its card, or back.
      move(badge, 'pointerleave');
      move(badge, 'pointerenter');
      await after();
      expect(isOpen(), 'in the card').to.equal(true);
      move(badge, 'pointerleave');
      await after();
      expect(isOpen(), 'left').to.equal(false);
    });

    it('presses, keeps the card open until it presses again, or Escape is pressed', async () => {
      const {badge, card, isOpen} = await claim();
      for (const pressed of [badge, card.querySelector<HTMLElement>('.detail')!]) {
        move(badge, 'pointerenter');
        await after();
        pressed.click();
        move(badge, 'pointerleave');
        await after();
        expect(isOpen()).to.equal(true);
        if (pressed === badge) badge.click();
        else await sendKeys({press: 'Escape'});
        expect(isOpen()).to.equal(false);
      }
      badge.click();
      expect(isOpen(), 'at once').to.equal(true);
      move(badge, 'pointerleave');
      await after();
      expect(isOpen(), 'pressed').to.equal(true);
    });

    it('is a finger, only presses, and that a claim which was taken away does not miss', async () => {
      const {element, badge, isOpen} = await claim();
      move(badge, 'pointerenter', 'touch');
      await after();
      expect(isOpen()).to.equal(false);
      const {width, height} = badge.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      move(badge, 'pointerenter');
      element.remove();
      await after();
      expect(isOpen()).to.equal(false);
    });
  });

  it('prints the answer in its sentence, without the comparisons that are open', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const element = await show('report-claim', '<report-claim claim="internkontrollen-styrket">a</report-claim>');
      const card = all(element, '.card')[0] as HTMLElement;
      card.showPopover();
      expect(getComputedStyle(card).display).to.equal('none');
      expect(getComputedStyle(all(element, '.answer')[0]!).display).to.equal('inline');
    });
  });

  it('has its comparisons in the window beside the badge, without moving the text, at 320 pixels and 400 % text', async () => {
    for (const text of ['', '400%']) {
      await inWindow(320, text, async () => {
        const element = await show('report-claim', '<report-claim claim="internkontrollen-styrket">a</report-claim>');
        const {height} = element.parentElement!.getBoundingClientRect();
        (all(element, '.badge')[0] as HTMLElement).click();
        const {top, bottom, left, right} = all(element, '.card')[0]!.getBoundingClientRect();
        expect(Math.min(top, left), text).to.be.at.least(0);
        expect([right <= 320, bottom <= innerHeight], text).to.deep.equal([true, true]);
        expect(element.parentElement!.getBoundingClientRect().height).to.equal(height);
        expect(document.documentElement.scrollWidth, text).to.be.at.most(320);
        clear();
      });
    }
  });

  it('has no attribute that it does not honour', () => {
    const honoured = ['ref', 'claim', 'edition', 'group', 'src', 'src-timeout'];
    expect(ReportClaim.observedAttributes).to.have.members(honoured);
  });

  it('quotes the report where the author has no words', async () => {
    const element = await show('report-claim', '<p>We read <report-claim claim="pandemien"></report-claim>.</p>', 'en');
    expect(`${textOf(element, '.statement')} ${textOf(element, '.answer')}`).to.equal(
      '“pandemien kan ha utfordret kapasiteten i virksomhetene i 2020” [the pandemic may have stretched the capacity of public bodies in 2020] (cannot be tested against the numbers)',
    );
    const [quotation] = all(element, 'q');
    expect(quotation!.getAttribute('lang')).to.equal('nb');
    // The marks are text; the browser adds none.
    expect(getComputedStyle(quotation!).quotes).to.equal('none');
  });

  it('keeps the author’s words when the claim is unknown, and warns once', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('report-claim', '<report-claim claim="__proto__">noe annet</report-claim>');
      expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
      expect(textOf(element)).not.to.include('stemmer');
    });
    expect(warn).to.have.length(1);
  });

  it('points at its marks when it is focused', async () => {
    const element = await show(
      'report-claim',
      '<p>– <report-claim claim="82-kommuner" group="g"></report-claim> <report-claim claim="kommunene-lavere" group="g">nei</report-claim></p><infosec-trend group="g"></infosec-trend>',
    );
    const trend = element.closest('.test-box')!.querySelector('infosec-trend')!;
    await drawn(trend);
    const second = element.nextElementSibling as HTMLElementTagNameMap['report-claim'];
    await drawn(second);
    (all(second, '.badge')[0] as HTMLButtonElement).focus();
    await drawn(trend);
    expect(all(trend, '.mark.mentioned')).to.have.length(10);
  });

  it('shows its marks in the figures when that is asked for, and lets go when it is pressed again', async () => {
    const element = await show(
      'report-claim',
      '<report-claim claim="kommunene-lavere" group="g"></report-claim><infosec-trend group="g"></infosec-trend><report-claims group="g"></report-claims>',
    );
    const [trend, claims] = [...element.parentElement!.children].slice(1) as [HTMLElement, HTMLElement];
    const button = () => all(element, 'button[aria-pressed]')[0] as HTMLButtonElement;
    const state = async () => {
      await Promise.all([element, trend, claims].map(drawn));
      return [
        button().getAttribute('aria-pressed'),
        all(trend, '.mark.mentioned').length,
        all(claims, '[aria-pressed=true]').length,
      ];
    };
    const told: unknown[] = [];
    element.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    expect(await state()).to.deep.equal(['false', 0, 0]);
    button().click();
    expect(await state()).to.deep.equal(['true', 10, 1]);
    button().click();
    expect(await state()).to.deep.equal(['false', 0, 0]);
    expect(told[0]).to.have.property('claim', 'kommunene-lavere');
    expect(told[1]).to.deep.equal({claim: undefined, marks: []});
    button().click();
    (all(trend, '.key button')[0] as HTMLButtonElement).click();
    expect(await state()).to.deep.equal(['false', 0, 0]);
  });

  it('is answered by a figure inside another element', async () => {
    const element = await show(
      'report-claim',
      '<report-claim claim="82-kommuner" group="g"></report-claim><report-chapter chapter="internasjonalt" group="g"></report-chapter>',
    );
    const chapter = element.nextElementSibling as HTMLElement;
    await drawn(chapter);
    await drawn(chapter.shadowRoot!.querySelector<HTMLElement>('cef-funding-map')!);
    const button = all(element, 'button[aria-pressed]')[0] as HTMLButtonElement;
    button.click();
    await drawn(element);
    expect([button.getAttribute('aria-pressed'), textOf(element, '[role=status]')]).to.deep.equal(['true', '']);
  });

  it('has a button only where a figure of its group can draw its marks, and follows the page', async () => {
    const element = await show(
      'report-claim',
      '<report-claim claim="kommunene-lavere" group="g"></report-claim><infosec-trend></infosec-trend>',
    );
    const buttons = async () => {
      await Promise.resolve();
      await drawn(element);
      return all(element, 'button[aria-pressed]') as HTMLButtonElement[];
    };
    expect(await buttons()).to.deep.equal([]);
    element.nextElementSibling!.setAttribute('group', 'g');
    const [button] = await buttons();
    button!.click();
    await drawn(element);
    expect([button!.getAttribute('aria-pressed'), textOf(element, '[role=status]')]).to.deep.equal(['true', '']);
    element.claim = '82-kommuner';
    expect(await buttons()).to.deep.equal([]);
  });

  it('no longer mentions its marks when it is taken away under the pointer, and others when it is another claim', async () => {
    const element = await show(
      'report-claim',
      '<report-claim claim="kommunene-lavere" group="g"></report-claim><infosec-trend group="g"></infosec-trend>',
    );
    const trend = element.nextElementSibling!;
    const rings = async () => {
      await drawn(element);
      await drawn(trend);
      return all(trend, '.mark.mentioned').length;
    };
    const point = () => all(element, '.figure')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    point();
    expect(await rings()).to.equal(10);
    element.claim = 'svak-forbedring';
    expect(await rings()).to.equal(20);
    element.remove();
    expect(await rings()).to.equal(0);
    document.querySelector('.test-box')!.prepend(element);
    await drawn(element);
    point();
    expect(await rings()).to.equal(20);
    await consoleOf(async () => {
      Object.assign(element, {claim: 'noe annet'});
      expect(await rings()).to.equal(0);
    });
  });

  it('is not pointed at by a finger, which only presses', async () => {
    const element = await show(
      'report-claim',
      '<report-claim claim="kommunene-lavere" group="g"></report-claim><infosec-trend group="g"></infosec-trend>',
    );
    const trend = element.nextElementSibling!;
    await drawn(trend);
    const tap = async () => {
      const said = all(element, '.figure')[0]!;
      said.dispatchEvent(new PointerEvent('pointerenter', {pointerType: 'touch'}));
      said.dispatchEvent(new PointerEvent('pointerleave', {pointerType: 'touch'}));
      const before = all(trend, '.mark.mentioned').length;
      (all(element, 'button[aria-pressed]')[0] as HTMLButtonElement).click();
      await drawn(trend);
      return [before, all(trend, '.mark.mentioned').length];
    };
    expect([await tap(), await tap(), await tap()]).to.deep.equal([
      [0, 10],
      [10, 0],
      [0, 10],
    ]);
  });

  it('has squares in the colours of the reader alone in forced colours, exceptions too', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('report-claims', '<report-claims></report-claims>');
      const strokes = (selector: string) => new Set(all(element, selector).map((one) => getComputedStyle(one).stroke));
      expect(strokes('.unit.against').size).to.equal(1);
      expect(strokes('.unit.against')).to.deep.equal(strokes('.unit.filled'));
    });
  });

  it('has the count of a claim in its column, beside or under squares that a finger can press, in any font and in large text', async () => {
    for (const width of [320, 340, 360, 390])
      for (const font of ['"DejaVu Sans", Verdana', 'Arial', 'monospace'])
        for (const size of ['', '200%'])
          await inWindow(width, size, async () => {
            const element = await show('report-claims', '<report-claims></report-claims>');
            element.parentElement!.setAttribute(
              'style',
              `inline-size: ${width - 32}px; font-family: ${font}, sans-serif`,
            );
            await drawn(element);
            const name = `${width} ${font} ${size}`;
            const figure = all(element, '.figure')[0]!.getBoundingClientRect();
            const lines = all(element, '.claim-answer:has(.mark + .mark)');
            expect(lines).to.have.length(8);
            for (const line of lines) {
              const {left, right} = line.getBoundingClientRect();
              const count = line.querySelector('.verdict')!;
              const words = document.createRange();
              words.selectNodeContents(count);
              const [box, squares] = [words, line.querySelector('.units')!].map((one) => one.getBoundingClientRect());
              expect(count.querySelector('strong')!.getClientRects(), name).to.have.length(1);
              expect(box!.top >= squares!.bottom - 1 || box!.left >= squares!.right, name).to.equal(true);
              expect(box!.left, name).to.be.at.least(left - 0.5);
              expect(box!.right, name).to.be.at.most(right + 0.5);
              expect(squares!.right, name).to.be.at.most(figure.right - 3);
              if (size === '') expect(box!.height, name).to.be.below(30);
              const units = [...line.querySelectorAll('.unit')].map((unit) => unit.getBoundingClientRect());
              expect(units[1]!.left - units[0]!.right, name).to.be.at.least(3);
              for (const mark of line.querySelectorAll('.mark .ring')) {
                expect(mark.getBoundingClientRect().width, name).to.be.at.least(23.9);
                expect(mark.getBoundingClientRect().height, name).to.be.at.least(23.9);
              }
            }
            clear();
          });
  });
});
