import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import '../../src/figures/key-figures/key-figures.js';
import '../../src/figures/report-claim/report-claim.js';
import '../../src/figures/report-claims/report-claims.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {words as en} from '../../src/figures/report-claims/messages.en.js';
import {answerOf} from '../../src/figures/report-claims/verdict-text.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {all, clear, consoleOf, drawn, inWindow, show, textOf, until, present, inMedia} from './in-page.js';

const block = (element: Element) => all(element, '.block')[0];
const alone = (claim: string, attributes = '') => `<report-claim claim="${claim}" ${attributes}></report-claim>`;

describe('<report-claim> alone', () => {
  afterEach(clear);

  it('is a block where its author has no words for it and none stand beside it, and a sentence elsewhere', async () => {
    const claim = alone('82-kommuner');
    const cases: readonly (readonly [markup: string, isBlock: boolean])[] = [
      [claim, true],
      [`<h2>Funn</h2>${claim}<p>Mer</p>`, true],
      [`<p>\n  ${claim}\n</p>`, true],
      [`<p><span>${claim}</span></p>`, true],
      [`${claim}${claim}`, true],
      [`<p><!-- Vi leser --> ${claim}</p>`, true],
      [`<p>Vi leser at ${claim}.</p>`, false],
      [`<p>${claim} er sjekket</p>`, false],
      [`<p><b>Påstand</b> ${claim}</p>`, false],
      [`<p>Vi leser <em><span>${claim}</span></em></p>`, false],
      [`<h3>${claim}</h3>`, false],
      [claim.replace('></', '>82 kommuner</'), false],
      [claim.replace('></', '><b>82</b></'), false],
    ];
    for (const [markup, isBlock] of cases) {
      const element = await show('report-claim', markup);
      expect(block(element) !== undefined, markup).to.equal(isBlock);
      expect(all(element, '.badge'), markup).to.have.length(isBlock ? 0 : 1);
      expect(getComputedStyle(all(element, '.figure')[0]!).display, markup).to.equal(isBlock ? 'block' : 'inline');
      clear();
    }
  });

  it('becomes a sentence when its author adds words, and a block again without them', async () => {
    const element = await show('report-claim', alone('82-kommuner'));
    expect(block(element)).not.to.equal(undefined);
    element.textContent = '82 kommuner';
    await until(() => all(element, '.badge').length === 1);
    element.replaceChildren();
    await until(() => block(element) !== undefined);
    const paragraph = document.createElement('p');
    paragraph.append('Vi leser at ');
    element.after(paragraph);
    paragraph.append(element);
    await until(() => all(element, '.badge').length === 1);
  });

  it('has every claim of the report as a quotation, with its answer and each comparison with its square and number', async () => {
    for (const {claim, cases, holds} of reportClaims('2020', 'nb').verdicts) {
      const element = await show('report-claim', alone(claim.id));
      expect(textOf(element, 'blockquote')).to.equal(`«${claim.quotation}»`);
      const rows = all(element, '.comparison');
      expect(rows, claim.id).to.have.length(cases.length);
      expect(all(element, '.comparison .unit.filled'), claim.id).to.have.length(holds);
      expect(all(element, '.comparison .against'), claim.id).to.have.length(cases.length - holds);
      for (const row of rows) {
        const isException = row.querySelector('.against') !== null;
        expect(row.textContent.includes('unntak'), claim.id).to.equal(isException);
        const square = row.querySelector('.case-square')!;
        expect([square.role, square.ariaLabel, square.ariaHidden], claim.id).to.deep.equal(
          isException ? [null, null, 'true'] : ['img', 'stemmer', null],
        );
      }
      // Numbers are those of the data, each with as many decimals.
      const numbers = all(element, '.case-number')
        .map(({textContent}) => textContent)
        .join(' ');
      for (const {points, compared} of cases)
        for (const value of compared ? [compared.value, compared.against] : [points!])
          if (compared?.unit !== 'count')
            expect(numbers, claim.id).to.include(Math.abs(value).toFixed(1).replace('.', ','));
      expect(textOf(element, '.source')).to.match(/^Kilde: Digdirs årsrapport 2020, avsnitt/);
      clear();
    }
  });

  it('has a row for each measure, with the levels of a claim about several in columns, and the years and unit of the numbers over them', async () => {
    const names = async (claim: string, lang = 'nb') => {
      const element = await show('report-claim', alone(claim), lang);
      const rows = all(element, '.case-table tbody tr').map((row) => row.querySelector('th')?.textContent);
      expect(new Set(rows).size).to.equal(rows.length);
      return all(element, '.case-table :is(caption, thead th:not(.case-drawing))').map(({textContent}) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
    };
    expect(await names('svak-forbedring')).to.deep.equal([
      'Endring 2018–2020, prosentpoeng',
      'Statlige virksomheter',
      'Kommuner',
    ]);
    // The years are those of the test of the claim.
    expect(await names('negativ-utvikling', 'en')).to.deep.equal([
      'Change 2019–2020, percentage points',
      'Central government',
      'Municipalities',
    ]);
    expect(await names('statlige-fremgang')).to.deep.equal(['Endring 2018–2020, prosentpoeng']);
    expect(await names('kommunene-storre-fremgang', 'nn')).to.deep.equal([
      'Endring 2018–2020, prosentpoeng',
      'Kommunar',
      'Statlege verksemder',
    ]);
    expect(await names('kommunene-lavere', 'en')).to.deep.equal([
      'Share in 2020, %',
      'Municipalities',
      'Central government',
    ]);
    expect(await names('fem-delprosjekter')).to.deep.equal([]);
    expect(await names('pandemien')).to.deep.equal([]);
  });

  it('draws its numbers beside them, on one scale, for the eye alone: shares from 0 to 100, changes from zero', async () => {
    const xOf = (mark: Element) => Number(mark.getAttribute('x')!.slice(0, -1));
    const numbersOf = (row: Element) =>
      [...row.querySelectorAll('.case-number')].map(({textContent}) =>
        Number(textContent.trim().replace('−', '-').replace(',', '.')),
      );
    const shown = async (markup: string) => {
      const element = await show('report-claim', markup);
      expect(all(element, '.case-drawing').every((cell) => cell.closest('[aria-hidden=true]'))).to.equal(true);
      return all(element, '.case-table tbody tr').map((row) => {
        const zero = Number(row.querySelector('.case-grid')!.getAttribute('x1')!.slice(0, -1));
        const marks = [...row.querySelectorAll('.case-mark')].map((mark) => xOf(mark) - zero);
        return numbersOf(row).map((number, i) => [number, marks[i]!] as const);
      });
    };
    const shares = (await shown(alone('kommunene-lavere'))).flat();
    expect(shares).to.have.length(10);
    for (const [number, x] of shares) expect(x).to.be.closeTo(number * 0.92, 0.01);
    const [scale] = all(await show('report-claim', alone('kommunene-lavere')), '.case-scale');
    expect(parseFloat(getComputedStyle(scale!).fontSize)).to.be.at.least(12);
    const changes = (await shown(alone('svak-forbedring'))).flat();
    expect(changes.some(([number]) => number < 0)).to.equal(true);
    const [[first, firstX]] = changes as [readonly [number, number]];
    for (const [number, x] of changes) expect(x / number).to.be.closeTo(firstX / first, 0.1);
    const own = `<table><tr><th>Tiltak</th><th>Nivå</th><th>2018</th><th>2020</th></tr>
      <tr><td>Nye tiltak</td><td>Statlige virksomheter</td><td>20,0</td><td>12,5</td></tr></table>`;
    const element = await show('report-claim', alone('statlige-fremgang').replace('></', `>${own}</`));
    await until(() => textOf(element, '.answer') === 'Stemmer ikke');
    expect([...all(element, 'tbody .case-mark')].map(xOf)).to.deep.equal([4]);
    expect(all(element, '.case-grid')[0]!.getAttribute('x1')).to.equal('96%');
    const listed = await show('report-claims', '<report-claims></report-claims>');
    expect(all(listed, '.case-table').length).to.be.above(0);
    expect(all(listed, '.case-drawing')).to.deep.equal([]);
  });

  it('says in sentences what its answer leaves out', async () => {
    const element = await show('report-claim', alone('svak-forbedring'));
    expect(textOf(element, '.answer')).to.equal('Stemmer bare delvis, nemlig i 9 av 10 tilfeller');
    expect(all(element, '.reservation').map(({textContent}) => textContent)).to.deep.equal([
      'Fra 2019 til 2020 gikk det andre veien: 9 av 10 andeler falt.',
      'Ikke sjekket: fylkeskommuner, og om forbedringen er svak.',
    ]);
    const part = await show('report-claim', alone('82-kommuner'));
    expect([textOf(part, '.answer'), textOf(part, '.reservation')]).to.deep.equal([
      'Stemmer så langt den er sjekket',
      'Ikke sjekket: beløpet på 1,2 millioner euro.',
    ]);
    const {verdicts} = reportClaims('2020', 'en');
    const [sum] = verdicts.filter(({claim}) => claim.id === '82-kommuner');
    const writing = {language: 'en', messages: en, numbers: numbersIn('en')} as const;
    expect(answerOf(sum!, writing)).to.match(/^holds as far as it was tested; not tested: /);
    expect(answerOf({...sum!, holds: 0}, writing)).to.match(/^does not hold; not tested: /);
    const [slight] = verdicts.filter(({claim}) => claim.id === 'svak-forbedring');
    expect(answerOf({...slight!, holds: 0}, writing)).to.match(/^does not hold, in\s0\sof\s10\scases; not tested: /);
    const whole = {...slight!, claim: {...slight!.claim, untested: undefined}, missingLevels: [], reversal: undefined};
    expect(answerOf({...whole, holds: 10, exceptions: []}, writing)).to.match(/^holds fully, in\s10\sof\s10\scases$/);
    const full = await show('report-claim', alone('fem-delprosjekter'));
    expect([textOf(full, '.answer'), textOf(full, '.reservation')]).to.deep.equal(['Stemmer helt', '']);
  });

  it('answers on numbers of the author’s own that contradict the report’s', async () => {
    const table = `<table><tr><th>Tiltak</th><th>Nivå</th><th>2018</th><th>2020</th></tr>
      <tr><td>Nye tiltak</td><td>Statlige virksomheter</td><td>20,0</td><td>12,5</td></tr></table>`;
    const element = await show('report-claim', alone('statlige-fremgang').replace('></', `>${table}</`));
    await until(() => textOf(element, '.answer') === 'Stemmer ikke');
    expect(block(element)).not.to.equal(undefined);
    expect(textOf(element, '.case-table tbody')).to.match(/^Nye tiltak\s+−7,5 går imot$/);
  });

  it('shows its marks in the figures of its group', async () => {
    const element = await show(
      'report-claim',
      `${alone('kommunene-lavere', 'group="g"')}<infosec-trend group="g"></infosec-trend>`,
    );
    const trend = element.nextElementSibling!;
    await drawn(trend);
    const [button] = all(element, '.block button[aria-pressed]') as HTMLButtonElement[];
    button!.click();
    await drawn(element);
    await drawn(trend);
    expect(button!.getAttribute('aria-pressed')).to.equal('true');
    expect(all(trend, '.mark.mentioned')).to.have.length(10);
  });

  it('holds its content at every width and size of text, and has its levels in columns of one table', async () => {
    for (const [width, text] of [
      [320, ''],
      [320, '200%'],
      [768, ''],
      [1200, ''],
    ] as const) {
      await inWindow(width, text, async () => {
        const element = await show('report-claim', alone('svak-forbedring'));
        const name = `${width} ${text}`;
        expect(document.documentElement.scrollWidth, name).to.be.at.most(width);
        const {right} = all(element, '.case-table')[0]!.getBoundingClientRect();
        for (const row of present(element, '.case-table tbody tr')) {
          const [first, second] = [...row.querySelectorAll('td')].map((one) => one.getBoundingClientRect());
          expect(first!.top, name).to.be.closeTo(second!.top, 1);
          expect(second!.left, name).to.be.at.least(first!.right - 1);
          expect(second!.right, name).to.be.at.most(right + 1);
        }
        const [claim, comparisons] = ['.quotation', '.case-table'].map((one) =>
          all(element, one)[0]!.getBoundingClientRect(),
        );
        expect(comparisons!.left > claim!.right, name).to.equal(width === 1200);
        clear();
      });
    }
  });

  it('says to the reader that its claim is unknown, and names those that there are to the author alone', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show('report-claim', alone('4'));
      expect(textOf(element, '.figure')).to.equal('Det finnes ingen påstand «4».');
    });
    for (const {claim} of reportClaims('2020', 'nb').verdicts) expect(warn.join(' ')).to.include(claim.id);
  });

  it('has its marks and its icon in the colours of the text in forced colours', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('report-claim', alone('svak-forbedring'));
      const strokes = all(element, '.unit').map((square) => getComputedStyle(square).stroke);
      expect(new Set(strokes).size).to.equal(1);
      const text = getComputedStyle(all(element, '.case-table')[0]!).color;
      const marks = all(element, '.case-mark');
      expect(marks).to.have.length(12);
      for (const mark of marks) expect(getComputedStyle(mark.firstElementChild!).fill).to.equal(text);
    });
  });

  it('is filled in nearly half of its square where its claim holds with an exception', async () => {
    const element = await show('report-claim', alone('svak-forbedring'));
    // Of the shapes without their strokes, which some browsers count in the boxes on the page.
    const [filled, whole] = ['.answer .filled', '.answer .in-part'].map((one) =>
      (all(element, one)[0] as SVGGraphicsElement).getBBox(),
    );
    expect(filled!.width / whole!.width).to.be.within(0.35, 0.6);
    expect(filled!.x).to.be.closeTo(whole!.x, 0.1);
    expect(filled!.height).to.be.closeTo(whole!.height, 0.1);
  });

  it('keeps a gap between a square and its number, and between the heads of levels, on a phone', async () => {
    await inWindow(390, '', async () => {
      for (const claim of ['svak-forbedring', 'kommunene-storst-framgang']) {
        const element = await show('report-claim', alone(claim));
        expect(document.documentElement.scrollWidth).to.be.at.most(390);
        for (const square of present(element, '.case-square')) {
          const text = document.createRange();
          text.selectNodeContents(square.parentElement!.querySelector('.case-number')!);
          const gap = text.getBoundingClientRect().left - square.getBoundingClientRect().right;
          expect(gap, claim).to.be.at.least(5);
        }
        const [first, second] = all(element, '.case-table thead th:not(.case-drawing)').map((head) => {
          const text = document.createRange();
          text.selectNodeContents(head);
          return text.getBoundingClientRect();
        });
        expect(second!.left - first!.right, claim).to.be.at.least(14);
      }
    });
  });

  it('has the numbers of a column end at one edge, on a phone too, so that their decimals are under one another', async () => {
    for (const width of [320, 390, 1200])
      await inWindow(width, '', async () => {
        const element = await show('report-claim', alone('svak-forbedring'));
        for (const column of [1, 2]) {
          const ends = all(element, `.case-table tbody tr > :nth-child(${column + 1}) .case-number`).map((number) => {
            const text = document.createRange();
            text.selectNodeContents(number);
            return text.getBoundingClientRect().right;
          });
          expect(ends).to.have.length(5);
          for (const end of ends) expect(end, `${column} at ${width}`).to.be.closeTo(ends[0]!, 0.5);
        }
        clear();
      });
  });

  it('has the mark of a level on the first line of its name, and a square on the line of its number in large text', async () => {
    await inWindow(768, '', async () => {
      const element = await show('report-claim', alone('svak-forbedring'), 'en');
      expect(all(element, '.case-name')).to.have.length(2);
      for (const mark of present(element, '.case-name')) {
        const name = document.createRange();
        name.selectNodeContents(mark.nextSibling!.nextSibling ?? mark.nextSibling!);
        const [line] = name.getClientRects();
        const {top, bottom} = mark.getBoundingClientRect();
        expect([bottom > line!.top + 3, top < line!.bottom]).to.deep.equal([true, true]);
      }
      clear();
    });
    await inWindow(320, '200%', async () => {
      const element = await show('report-claim', alone('svak-forbedring'));
      const [square] = all(element, '.case-square');
      const number = square!.parentElement!.querySelector('.case-number')!.getBoundingClientRect();
      const {top, bottom} = square!.getBoundingClientRect();
      expect([bottom > number.top + 3, top < number.bottom]).to.deep.equal([true, true]);
    });
  });

  it('says its quotation once', async () => {
    const element = await show('report-claim', alone('kommunene-lavere', 'group="g"'));
    const named = all(element, ':is([aria-label], [aria-labelledby], [aria-describedby], [title]):not(.case-square)');
    expect(named).to.deep.equal([]);
    expect(textOf(element).split('skårer likevel')).to.have.length(2);
  });
});

describe('<report-claims> for a listener', () => {
  afterEach(clear);

  it('says the question and the quotation of a claim once, and describes its button by the quotation', async () => {
    const element = await show(
      'report-claims',
      '<report-claims group="g"></report-claims><infosec-trend group="g"></infosec-trend><cef-funding-map group="g"></cef-funding-map><key-figures group="g"></key-figures>',
    );
    for (const item of present(element, '.claim-item')) {
      const quotation = item.querySelector('.quotation')!;
      for (const group of item.querySelectorAll('[role=group]')) {
        expect(group.hasAttribute('aria-labelledby')).to.equal(false);
        expect(group.getAttribute('aria-label')).to.equal('Tilfeller');
      }
      for (const button of item.querySelectorAll('button')) {
        // The name is what is seen.
        expect([button.hasAttribute('aria-label'), button.hasAttribute('aria-labelledby')]).to.deep.equal([
          false,
          false,
        ]);
        expect(element.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!)).to.equal(quotation);
      }
    }
    expect(all(element, '.claim-item button')).to.have.length(10);
  });
});
