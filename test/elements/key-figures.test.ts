import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import data from '../../data/2020/key-figures.json' with {type: 'json'};
import {keyFigures, readKeyFigures, type KeyFigure} from '../../src/datasets/key-figures.js';
import '../../src/figures/key-figures/key-figures.js';
import {tileGroups} from '../../src/figures/key-figures/tiles-view.js';
import {words as wordsEn} from '../../src/figures/key-figures/messages.en.js';
import {words as wordsNb} from '../../src/figures/key-figures/messages.nb.js';
import {words as wordsNn} from '../../src/figures/key-figures/messages.nn.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import type {Language} from '../../src/datasets/source.js';
import {
  all,
  clear,
  consoleOf,
  drawn,
  inWindow,
  saidBy,
  show,
  textOf,
  topicOf,
  until,
  present,
  inMedia,
} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};

const words = {nb: wordsNb, nn: wordsNn, en: wordsEn};

const oneLine = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const statements = (element: Element) =>
  all(element, '.tile').map((tile) => {
    const statement = tile.cloneNode(true) as Element;
    for (const name of statement.querySelectorAll('.named, .tile-drawing')) name.remove();
    return oneLine(statement);
  });

describe('<key-figures> with two options that do not fit', () => {
  it('shows the figure that is named under a heading that is true, and tells the author', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(
        'key-figures',
        '<key-figures chapter="internasjonalt" figure="nyhetsbrev"></key-figures>',
      );
      expect(textOf(element, '.heading')).not.to.include('internasjonalt');
      expect(textOf(element, '.drawing')).to.include('nyhetsbrev');
      clear();
    });
    expect(warn).to.have.length(1);
    expect(warn[0]).to.include('chapter="internasjonalt"');
  });
});

describe('<key-figures>', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says every number with the words that make it true', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    expect(statements(element)).to.deep.equal([
      'fra rundt 60 til 150 deltakere i Nettverk for informasjonssikkerhet, da møtene ble digitale og åpne for flere målgrupper',
      '82 norske kommuner fikk til sammen 1,2 millioner euro i støtte fra EU-programmet CEF',
      '3 av 4 helseregioner der simulerte dataangrep ga høy grad av kontroll over IKT-infrastrukturen, ifølge Riksrevisjonen',
      '5 delprosjekter som følger opp anbefalingene i Difi-rapport 2018:4',
      '6 veiledninger om informasjonssikkerhet, nye eller oppdaterte',
      '10 nyhetsbrev til rundt 1000 abonnenter for å gjøre veiledningen kjent og forstått',
      '2 webinarer for kommuner og statlige aktører, sammen med KiNS',
      '1 nettverksmøte for veiledningsaktører innen styring og kontroll',
      '24 samarbeidspartnere fra ulike land, for å realisere prosjekter på tvers av landegrenser',
      '14 norske søknader på utlysninger fra CEF Telecom',
    ]);
    expect(textOf(element, '.summary')).to.equal(
      'Ti nøkkeltall: sju om informasjonssikkerhet og tre om internasjonalt samarbeid.',
    );
  });

  it('writes a number with the decimals that it has, and what lies below zero with a minus', () => {
    const tile = keyFigures('2020', 'nb').figures.find(({id}) => id === 'soknader')!;
    const written = (language: Language, value: number) => {
      const figure: KeyFigure = {...tile, numbers: [{...tile.numbers[0], value}]};
      const writing = {messages: words[language], numbers: numbersIn(language)};
      const [group] = tileGroups({...writing, figures: [figure], highlighted: new Set()});
      return group!.tiles[0]!.numbers[0]!.number;
    };
    const values = [0.04, 1.25, 1000, -1000, -50_000, 1234.5];
    const norwegian = ['0,04', '1,25', '1000', '\u22121000', '\u221250\u00a0000', '1234,5'];
    expect(values.map((value) => written('nb', value))).to.deep.equal(norwegian);
    expect(values.map((value) => written('nn', value))).to.deep.equal(norwegian);
    expect(values.map((value) => written('en', value))).to.deep.equal([
      '0.04',
      '1.25',
      '1,000',
      '\u22121,000',
      '\u221250,000',
      '1,234.5',
    ]);
  });

  it('names what is counted, where the report does', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>', 'en');
    const names = all(element, '.names');
    expect(names.map((list) => list.children.length)).to.deep.equal([5, 3, 4]);
    // A list of one stands in the line that leads to it.
    expect(all(element, 'p.named [lang=nb]').map(oneLine)).to.deep.equal([
      'Sammen om en sikker digital offentlig sektor',
    ]);
    expect(names.every((list) => list.getAttribute('lang') === 'nb')).to.equal(true);
    expect(names[0]!.textContent).to.include('Øvelser for bedre informasjonssikkerhet');
    expect(names[1]!.textContent).to.include('Security Divas 2020');
  });

  it('folds names under labels without a colon, and has one where names follow in the same line', async () => {
    for (const [lang, first, line] of [
      ['nb', 'Navnene på delprosjektene', 'Tema: Sammen om en sikker digital offentlig sektor'],
      ['nn', 'Namna på delprosjekta', 'Tema: Sammen om en sikker digital offentlig sektor'],
      ['en', 'Names of the sub-projects', 'Theme: Sammen om en sikker digital offentlig sektor'],
    ] as const) {
      const element = await show('key-figures', '<key-figures></key-figures>', lang);
      const labels = all(element, '.named summary').map(oneLine);
      expect(labels[0]).to.equal(first);
      expect(labels.filter((label) => label.endsWith(':'))).to.deep.equal([]);
      expect(all(element, 'p.named').map(oneLine)).to.deep.equal([line]);
      element.view = 'table';
      await until(() => all(element, 'table').length > 0);
      expect(textOf(element)).to.include(`${first}: Informasjonssikkerhet i styringsdialogen · `);
    }
  });

  it('fills its rows of leading numbers, however many an author has', async () => {
    const [first] = data.figures;
    const own = (count: number) => {
      const figures = Array.from({length: count}, (_, i) => ({
        ...first,
        id: `own-${i}`,
        lead: true,
        names: undefined,
        numbers: [{id: 'delprosjekter', value: i + 1}],
      }));
      const named = (texts: typeof data.texts.nb) => ({
        ...texts,
        figures: Object.fromEntries(figures.map(({id}) => [id, texts.figures.delprosjekter])),
      });
      const {nb, nn, en} = data.texts as Record<Language, typeof data.texts.nb>;
      return JSON.stringify({...data, figures, texts: {nb: named(nb), nn: named(nn), en: named(en)}});
    };
    for (const [count, rows] of [
      [1, [1]],
      [2, [2]],
      [3, [3]],
      [4, [2, 2]],
      [5, [3, 2]],
      [7, [3, 2, 2]],
    ] as const)
      await inWindow(1000, '', async () => {
        const script = `<script type="application/json">${own(count)}</script>`;
        const element = await show('key-figures', `<key-figures>${script}</key-figures>`);
        await until(() => all(element, '.lead .tile').length === count);
        const tops = all(element, '.lead .tile').map((tile) => tile.getBoundingClientRect().top);
        expect([...new Set(tops)].map((top) => tops.filter((one) => one === top).length)).to.deep.equal(rows);
        const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
        const edges = [...picture.querySelectorAll('.edge')].map((edge) => edge.getAttribute('y'));
        expect([...new Set(edges)].map((top) => edges.filter((one) => one === top).length)).to.deep.equal(rows);
        clear();
      });
  });

  it('compares no numbers of two units', () => {
    const own = structuredClone(data);
    own.texts.nb.figures.nettverk.units = {before: 'tusen kroner', after: 'millioner kroner'};
    expect(() => readKeyFigures(own, 'nb')).to.throw(/numbers.*two numbers of one unit, which can be compared/);
    expect(() => readKeyFigures(data, 'nb')).not.to.throw();
  });

  it('has the words around leading numbers in the order of reading, of own data too', async () => {
    const told = (element: Element) =>
      all(element, '.lead .statement').map((one) =>
        // As the eye meets them: line by line, which ends at about the same height for words of all sizes, and from left to right.
        [...one.querySelectorAll('.before, .big-number, .unit-name, .after')]
          .map(
            (part) =>
              ({part, ...part.getBoundingClientRect().toJSON()}) as {part: Element; left: number; bottom: number},
          )
          .toSorted((a, b) => (Math.abs(a.bottom - b.bottom) < 14 ? a.left - b.left : a.bottom - b.bottom))
          .map(({part}) => oneLine(part)),
      );
    const {nb} = data.texts;
    const newsletters = data.figures.find(({id}) => id === 'nyhetsbrev')!;
    const network = data.figures.find(({id}) => id === 'nettverk')!;
    const own = {
      ...data,
      figures: [{...newsletters, lead: true}, network],
      texts: {
        nb: {
          ...nb,
          figures: {
            ...nb.figures,
            nettverk: {...nb.figures.nettverk, units: {before: 'medlemmer', after: 'medlemmer'}},
          },
        },
      },
    };
    for (const width of [390, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show('key-figures', '<key-figures></key-figures>');
        expect(told(element), `${width}`).to.deep.equal([
          ['fra rundt', '60', 'til', '150', 'deltakere'],
          ['82', 'norske kommuner', 'fikk til sammen', '1,2', 'millioner euro'],
          ['3 av 4', 'helseregioner'],
        ]);
        const [unit] = all(element, '.after');
        const field = all(element, '.unit-field')[0]!.getBoundingClientRect();
        expect(field.top).to.be.at.least(unit!.getBoundingClientRect().bottom);
        clear();
        const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
        const other = await show('key-figures', `<key-figures>${script}</key-figures>`);
        await until(() => all(other, '.lead .tile').length === 2);
        expect(told(other), `${width}`).to.deep.equal([
          ['fra rundt', '60', 'til', '150', 'medlemmer'],
          ['10', 'nyhetsbrev', 'til', 'rundt', '1000', 'abonnenter'],
        ]);
        clear();
      });
    const element = await show('key-figures', '<key-figures figure="stotte"></key-figures>');
    const picture = (await element.toSVG()).replace(/^[^]*<\/desc>/, '');
    const places = ['82', 'norske kommuner', 'fikk til sammen', '1,2', 'millioner euro'].map((part) =>
      picture.indexOf(`>${part}<`),
    );
    expect(Math.min(...places)).to.be.above(0);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('sets the first of the leading numbers on one line, and the words around them in one size', async () => {
    for (const width of [768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('key-figures', '<key-figures></key-figures>');
        const tops = all(element, '.lead .counted:first-child .big-number').map((one) =>
          Math.round(one.getBoundingClientRect().top),
        );
        expect(tops).to.have.length(3);
        expect(new Set(tops).size, `${width}`).to.equal(1);
        const sizes = all(element, '.lead .counted > span').map((one) => getComputedStyle(one).fontSize);
        expect(new Set(sizes).size).to.equal(1);
        clear();
      });
    }
  });

  for (const lang of ['nb', 'nn', 'en'])
    it(`lists the other numbers in rows without an empty place, and breaks no word, in ${lang}`, async () => {
      for (const width of [320, 360, 390, 600, 768, 900, 1200]) {
        await inWindow(width, '', async () => {
          const element = await show('key-figures', '<key-figures></key-figures>', lang);
          element.style.fontFamily = "Arial, 'Liberation Sans', sans-serif";
          const strip = all(element, '.strip')[0]!.getBoundingClientRect();
          const tiles = all(element, '.strip .tile').map((tile) => tile.getBoundingClientRect());
          expect(tiles).to.have.length(7);
          for (const [i, {left, right, top}] of tiles.entries()) {
            expect(left, `${width}`).to.be.closeTo(strip.left, 1);
            expect(right, `${width}`).to.be.closeTo(strip.right, 1);
            // The last two are under a name of their own.
            if (i > 0 && i !== 5) expect(top, `${width}`).to.be.closeTo(tiles[i - 1]!.bottom, 1);
          }
          const lefts = (selector: string) =>
            new Set(all(element, selector).map((one) => Math.round(one.getBoundingClientRect().left)));
          expect(lefts('.strip .big-number').size, `${width}`).to.equal(1);
          expect(lefts('.strip .counted-words').size, `${width}`).to.equal(1);
          expect(lefts('.strip .detail:not(.named)').size, `${width}`).to.equal(1);
          expect(lefts('.strip .named').size, `${width}`).to.equal(1);
          for (const unit of present(element, '.strip .unit-name:first-child'))
            if (!oneLine(unit).includes(' '))
              expect(unit.getClientRects(), `${oneLine(unit)} at ${width}`).to.have.length(1);
          clear();
        });
      }
    });

  it('lists the other numbers by chapter, under its name where there are two', async () => {
    for (const [lang, names] of [
      ['nb', ['Informasjonssikkerhet', 'Internasjonalt samarbeid']],
      ['nn', ['Informasjonstryggleik', 'Internasjonalt samarbeid']],
      ['en', ['Information security', 'International co-operation']],
    ] as const) {
      const element = await show('key-figures', '<key-figures></key-figures>', lang);
      expect(all(element, '.tile-topic').map(oneLine)).to.deep.equal(names);
      const lists = all(element, '.tile-topic + .tiles').map((list) => list.children.length);
      expect(lists).to.deep.equal([5, 2]);
      expect(await element.toSVG())
        .to.include(`>${names[0]}<`)
        .and.include(`>${names[1].split(' ')[0]}`);
      clear();
    }
    for (const chapter of ['informasjonssikkerhet', 'internasjonalt']) {
      const element = await show('key-figures', `<key-figures chapter="${chapter}"></key-figures>`);
      expect(all(element, '.tile-topic')).to.deep.equal([]);
    }
  });

  it('has a number and its words on one line, and a second number among those words', async () => {
    const baseline = (node: Element) => {
      const mark = document.createElement('span');
      mark.style.cssText = 'display: inline-block';
      node.prepend(mark);
      const {bottom} = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    };
    for (const width of [390, 768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('key-figures', '<key-figures></key-figures>');
        for (const statement of present(element, '.strip .statement')) {
          const [number, unit] = [statement.querySelector('strong')!, statement.querySelector('.unit-name')!];
          expect(baseline(unit), `${oneLine(statement)} at ${width}`).to.be.closeTo(baseline(number), 1);
        }
        for (const tile of present(element, '.strip .tile')) {
          const numbers = [...tile.querySelectorAll('.big-number')];
          expect(numbers, oneLine(tile)).to.have.length(1);
          const detail = tile.querySelector('.detail')!;
          if (width > 700) expect(baseline(detail), oneLine(tile)).to.be.closeTo(baseline(numbers[0]!), 2.5);
          else expect(detail.getBoundingClientRect().top).to.be.above(numbers[0]!.getBoundingClientRect().bottom - 8);
        }
        clear();
      });
    }
  });

  it('has the details and the names of its list each under a leading number, in a wide window', async () => {
    await inWindow(1200, '', async () => {
      const element = await show('key-figures', '<key-figures></key-figures>');
      const lefts = (selector: string) => all(element, selector).map((one) => one.getBoundingClientRect().left);
      const [first, second, third] = lefts('.lead .tile');
      for (const [selector, at] of [
        ['.strip .big-number', first],
        ['.strip .detail:not(.named)', second],
        ['.strip .named', third],
      ] as const)
        for (const left of lefts(selector)) expect(left, selector).to.be.closeTo(at!, 1);
    });
  });

  for (const lang of ['nb', 'nn', 'en'])
    it(`has units under the whole phrase that they are of, in ${lang}`, async () => {
      for (const width of [240, 320, 390, 768, 1200]) {
        for (const markup of ['<key-figures></key-figures>', '<key-figures figure="stotte"></key-figures>']) {
          await inWindow(width, '', async () => {
            const element = await show('key-figures', markup, lang);
            const [field] = all(element, '.unit-field');
            const tile = field!.closest('.tile')!;
            const {left, right, top, height} = field!.getBoundingClientRect();
            expect(left, `${width}`).to.be.closeTo(tile.querySelector('.statement')!.getBoundingClientRect().left, 1);
            expect(right, `${width}`).to.be.at.most(tile.getBoundingClientRect().right + 0.5);
            expect(top, `${width}`).to.be.at.least(tile.querySelector('.detail')!.getBoundingClientRect().bottom - 1);
            expect(height, 'can be seen').to.be.at.least(20);
            clear();
          });
        }
      }
    });

  it('has the words of its list apart from one another', async () => {
    for (const width of [320, 600, 768, 1000, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('key-figures', '<key-figures></key-figures>');
        for (const tile of present(element, '.strip .tile')) {
          const boxes = [...tile.querySelectorAll('.big-number, .counted-words, .detail')].map((part) => {
            const contents = document.createRange();
            contents.selectNodeContents(part);
            return contents.getBoundingClientRect();
          });
          for (const [i, one] of boxes.entries())
            for (const other of boxes.slice(i + 1))
              expect(
                one.right <= other.left + 0.5 || one.bottom <= other.top + 6 || other.bottom <= one.top + 6,
                `${oneLine(tile)} at ${width}`,
              ).to.equal(true);
        }
        clear();
      });
    }
  });

  it('says «rundt» before the only number of a line', async () => {
    const own = structuredClone(data) as {figures: {id: string; numbers: {approximate?: boolean}[]}[]};
    own.figures.find(({id}) => id === 'soknader')!.numbers[0]!.approximate = true;
    const element = await show(
      'key-figures',
      `<key-figures><script type="application/json">${JSON.stringify(own)}</script></key-figures>`,
    );
    expect(statements(element)).to.include('rundt 14 norske søknader på utlysninger fra CEF Telecom');
    const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    const lines = [...file.querySelectorAll('text')].map(oneLine);
    expect(lines.slice(lines.indexOf('rundt 14')).slice(0, 2)).to.deep.equal(['rundt 14', 'norske søknader']);
  });

  it('prints no sign that a list could be opened', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const element = await show('key-figures', '<key-figures></key-figures>');
      const shown = all(element, '.tile summary').map((one) => getComputedStyle(one).display);
      expect(shown).to.deep.equal(['block', 'block', 'block']);
    });
  });

  it('draws before and after on one scale from zero, with «rundt» kept', async () => {
    const element = await show('key-figures', '<key-figures figure="nettverk"></key-figures>');
    const boxes = (selector: string) => all(element, selector).map((node) => node.getBoundingClientRect());
    const [before, after, ...others] = boxes('.before-after rect');
    expect(others).to.deep.equal([]);
    expect(before!.left).to.be.closeTo(after!.left, 0.5);
    expect(before!.width / after!.width).to.be.closeTo(60 / 150, 0.01);
    expect(all(element, '.before-after text').map(oneLine)).to.deep.equal(['rundt 60', '150']);
    for (const [i, {left, top, bottom}] of boxes('.before-after text').entries()) {
      const bar = [before!, after!][i]!;
      expect(left - bar.right).to.be.within(2, 12);
      expect((top + bottom - bar.top - bar.bottom) / 2).to.be.closeTo(0, 3);
    }
    expect(boxes('.before-after text')[1]!.right).to.be.at.most(boxes('.before-after')[0]!.right);
    expect(textOf(element, '.statement')).to.equal('fra rundt 60 til 150 deltakere');
    expect(textOf(element, '.notes')).to.include('I «fra rundt 60 til 150» kan det gjelde begge tallene.');
    for (const [lang, said] of [
      ['nn', 'Ordet «rundt» er frå rapporten. I uttrykket frå rundt 60 til 150 kan det gjelde begge tala.'],
      [
        'en',
        'The word “about” (“rundt”) is the report’s own. In the phrase from about 60 to 150, it may apply to both numbers.',
      ],
    ] as const) {
      clear();
      const translated = await show('key-figures', '<key-figures figure="nettverk"></key-figures>', lang);
      expect(textOf(translated, '.notes')).to.include(said);
    }
  });

  it('draws three of four units filled', async () => {
    const element = await show('key-figures', '<key-figures figure="helseregioner"></key-figures>');
    expect(all(element, '.unit')).to.have.length(4);
    expect(all(element, '.unit.filled')).to.have.length(3);
  });

  it('has a part of a whole, which may be bad news, in the colour of text, and the lines over all numbers', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    const {color} = getComputedStyle(all(element, '.drawing')[0]!);
    const [filled, hollow] = ['.unit.filled', '.unit.uncounted'].map((name) =>
      getComputedStyle(all(element, name)[0]!),
    );
    expect([filled!.fill, filled!.stroke, hollow!.stroke]).to.deep.equal([color, color, color]);
    for (const tile of present(element, '.lead .tile'))
      expect(getComputedStyle(tile).borderBlockStartColor).to.equal(color);
    expect(getComputedStyle(all(element, '.field-unit')[0]!).fill).not.to.equal(color);
  });

  it('says under the squares of a number what each of them is, and nothing of a lone one', async () => {
    for (const [lang, caption] of [
      ['nb', 'Én rute for hver av de 82.'],
      ['nn', 'Éi rute for kvar av dei 82.'],
      ['en', 'One square for each of the 82.'],
    ] as const) {
      const element = await show('key-figures', '<key-figures></key-figures>', lang);
      expect(all(element, '.tile-drawing .detail').map((node) => node.textContent)).to.deep.equal([caption]);
      const drawings = all(element, '.tile-drawing:has(.detail)');
      expect(drawings.map((node) => node.querySelectorAll('.field-unit, .unit').length)).to.deep.equal([82]);
      const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      expect(picture.documentElement.textContent.replaceAll(/\s+/g, ' ')).to.include(caption);
      clear();
    }
    const own = structuredClone(data) as {figures: {id: string; lead?: boolean; numbers: {value?: number}[]}[]};
    for (const figure of own.figures) {
      if (figure.id === 'stotte') delete figure.lead;
      if (figure.id === 'soknader') Object.assign(figure, {lead: true, numbers: [{id: 'soknader', value: 1}]});
    }
    const element = await show(
      'key-figures',
      `<key-figures><script type="application/json">${JSON.stringify(own)}</script></key-figures>`,
    );
    expect(all(element, '.field-unit')).to.have.length(1);
    expect(all(element, '.tile-drawing .detail')).to.deep.equal([]);
  });

  it('leads with three numbers and their drawings, each with as many units as its number', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    const lead = keyFigures('2020', 'nb').figures.filter(({isLead}) => isLead);
    expect(all(element, '.lead .tile')).to.have.length(3);
    expect(all(element, '.lead .tile-drawing > svg')).to.have.length(3);
    // A phrase is read whole: its number, its words, and then its drawing.
    for (const drawing of present(element, '.lead .tile-drawing'))
      expect(drawing.previousElementSibling!.lastElementChild!.className).to.equal('detail');
    const municipalities = lead.find(({kind}) => kind === 'count')!.numbers[0].value;
    expect(all(element, '.field-unit')).to.have.length(municipalities);
    expect(all(element, '.strip .tile-drawing')).to.deep.equal([]);
    for (const drawing of present(element, '.tile-drawing > svg'))
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has the leading numbers level, right under them their details, and their drawings level', async () => {
    for (const width of [768, 1200]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show('key-figures', '<key-figures></key-figures>');
      for (const tile of present(element, '.lead .tile')) {
        const [phrase, detail] = ['.statement', '.detail'].map((part) =>
          tile.querySelector(part)!.getBoundingClientRect(),
        );
        expect(detail!.top - phrase!.bottom).to.be.within(0, 8);
      }
      for (const part of ['.lead .big-number', '.lead .tile-drawing']) {
        const rows = new Map<number, Set<number>>();
        for (const tile of present(element, '.lead .tile')) {
          const {top} = tile.querySelector(part.replace(/^\S+ /, ''))!.getBoundingClientRect();
          const row = Math.round(tile.getBoundingClientRect().top);
          rows.set(row, (rows.get(row) ?? new Set()).add(Math.round(top)));
        }
        for (const tops of rows.values()) expect([...tops], `${part} at ${width} px`).to.have.length(1);
      }
      clear();
    }
  });

  it('folds lists, and opens them with the keyboard', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    const folded = all(element, '.tile details') as HTMLDetailsElement[];
    expect(folded.map(({open}) => open)).to.deep.equal([false, false, false]);
    const summary = folded[0]!.querySelector('summary')!;
    expect(summary.getBoundingClientRect().height).to.be.at.least(24);
    summary.click();
    expect(folded[0]!.open).to.equal(true);
  });

  it('lets an author say which count leads, and draws no units where they cannot be counted', async () => {
    const own = structuredClone(data) as {figures: {id: string; lead?: boolean; numbers: {value?: number}[]}[]};
    for (const figure of own.figures) {
      if (figure.id === 'stotte') delete figure.lead;
      if (figure.id === 'soknader') Object.assign(figure, {lead: true, numbers: [{id: 'soknader', value: 1400}]});
    }
    const element = await show(
      'key-figures',
      `<key-figures><script type="application/json">${JSON.stringify(own)}</script></key-figures>`,
    );
    expect(statements(element)[1]).to.match(/^1400 norske søknader/);
    expect(all(element, '.field-unit')).to.deep.equal([]);
    expect(all(element, '.lead .tile')).to.have.length(3);
  });

  it('speaks nynorsk and English', async () => {
    const nn = await show('key-figures', '<key-figures></key-figures>', 'nn');
    expect(topicOf(nn)).to.equal('Nøkkeltal');
    expect(textOf(nn, '.heading')).to.equal(
      'Nettverket for informasjonstryggleik voks frå rundt 60 til 150 deltakarar, ifølgje Digdir',
    );
    expect(statements(nn)[1]).to.equal(
      '82 norske kommunar fekk til saman 1,2 millionar euro i støtte frå EU-programmet CEF',
    );
    const en = await show('key-figures', '<key-figures></key-figures>', 'en');
    expect(statements(en)[5]).to.equal(
      '10 newsletters to about 1,000 subscribers to make the guidance known and understood',
    );
    expect(textOf(en, '.summary')).to.equal(
      'Ten key figures: seven on information security and three on international co-operation.',
    );
  });

  it('shows one chapter under its own heading, or one figure', async () => {
    const chapter = await show('key-figures', '<key-figures chapter="internasjonalt"></key-figures>');
    expect(statements(chapter)).to.have.length(3);
    expect(textOf(chapter, '.subtitle')).to.equal(
      'Nøkkeltall om internasjonalt samarbeid. Hvert tall med sin enhet, Digdirs årsrapport 2020',
    );
    expect(textOf(chapter, '.summary')).to.equal('');
    expect(textOf(chapter, '.source')).to.include('avsnittet «Økt internasjonalt samarbeid»');
    const figure = await show('key-figures', '<key-figures figure="soknader"></key-figures>');
    expect(statements(figure)).to.have.length(1);
    expect(textOf(figure, '.summary')).to.equal('Ett av ti nøkkeltall i rapporten.');
  });

  it('counts what is shown, not what the report has', () => {
    const counted = (total: number, chapters: {name: string; count: number}[]) =>
      wordsNb.finding(total, chapters, numbersIn('nb'));
    expect(
      counted(3, [
        {name: 'a', count: 1},
        {name: 'b', count: 2},
      ]),
    ).to.equal('Tre nøkkeltall: ett om a og to om b.');
    expect(counted(2, [{name: 'a', count: 2}])).to.equal('To nøkkeltall.');
  });

  it('does not count the only figure of an author’s own among others, nor those that are not there', async () => {
    const [figure] = data.figures;
    const own = `<script type="application/json">${JSON.stringify({...data, figures: [figure]})}</script>`;
    for (const [lang, only, none] of [
      ['nb', '5 delprosjekter som', 'Ingen nøkkeltall.'],
      ['nn', '5 delprosjekt som', 'Ingen nøkkeltal.'],
      ['en', '5 sub-projects that', 'No key figures.'],
    ] as const) {
      const element = await show('key-figures', `<key-figures>${own}</key-figures>`, lang);
      expect(saidBy(element))
        .to.include(only)
        .and.not.to.match(/Ett av|Eitt av|One of/);
      element.chapter = 'internasjonalt';
      await drawn(element);
      expect(saidBy(element)).to.equal(none);
      clear();
    }
  });

  it('ignores what it does not know, with one warning each', async () => {
    const {warn, error} = await consoleOf(async () => {
      const element = await show(
        'key-figures',
        '<key-figures chapter="annet" figure="__proto__" view="pai"></key-figures>',
      );
      expect(statements(element)).to.have.length(10);
      element.hide = 'note';
      await drawn(element);
    });
    expect(warn).to.have.length(3);
    expect(error).to.deep.equal([]);
  });

  it('has the same numbers in the table, each with the words of the report in bokmål', async () => {
    const element = await show('key-figures', '<key-figures view="table"></key-figures>', 'en');
    for (const label of present(element, '.cell-label')) label.remove();
    const rows = all(element, 'tbody tr:not(.group)').map((row) => [...row.children].map(oneLine));
    expect(rows.map(([, number]) => number)).to.deep.equal([
      '5',
      '6',
      '10',
      'about 1,000',
      '2',
      'from about 60 to 150',
      '1',
      '3 of 4',
      '24',
      '14',
      '82',
      '1.2',
    ]);
    expect(all(element, 'q').map((quotation) => [quotation.textContent, quotation.getAttribute('lang')])).to.deep.equal(
      keyFigures('2020', 'en').figures.flatMap(({kind, numbers, quotation}) =>
        (kind === 'count' ? numbers : [numbers]).map(() => [`“${quotation}”`, 'nb']),
      ),
    );
  });

  it('gives one row per number to programs, with its precision', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    const rows = (await element.toCSV()).trim().split('\r\n');
    expect(rows).to.have.length(1 + 14);
    expect(rows[4]).to.match(/^"Abonnenter på nyhetsbrevene",1000,"rundt",/);
    expect(rows[7]).to.match(/,150,"kan være rundt",/);
    expect(rows[14]).to.match(/^"Støtte til sammen, i millioner euro",1\.2,"",/);
    expect(JSON.parse(await element.toJSON()).figures).to.have.length(10);
  });

  it('changes view as the reader asks, and tells the page', async () => {
    const element = await show('key-figures', '<key-figures></key-figures>');
    const told: unknown[] = [];
    element.parentElement!.addEventListener('report-view', (event) => told.push((event as CustomEvent).detail));
    (all(element, '.views input')[1] as HTMLInputElement).click();
    await drawn(element);
    expect(told).to.deep.equal([{view: 'table'}]);
    expect(all(element, 'table')).to.have.length(1);
  });

  for (const markup of [
    '<key-figures></key-figures>',
    '<key-figures figure="nettverk"></key-figures>',
    '<key-figures view="table"></key-figures>',
  ]) {
    it(`fits 320 px: ${markup}`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      const element = await show('key-figures', markup);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
      const sizes = all(element, 'text, tspan, p, th, td, span, strong, q').map((node) =>
        parseFloat(getComputedStyle(node).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(12);
    });

    for (const lang of ['nb', 'nn', 'en']) {
      it(`is accessible in ${lang}, light and dark: ${markup}`, async () => {
        const element = await show('key-figures', markup, lang);
        const box = element.parentElement!;
        for (const [scheme, ground] of [
          ['light', '#fff'],
          ['dark', '#131a24'],
        ] as const) {
          box.style.colorScheme = scheme;
          box.style.background = ground;
          const {violations} = await checker.run(box, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: {
              region: {enabled: false},
              'page-has-heading-one': {enabled: false},
              'heading-order': {enabled: false},
            },
          });
          expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).to.deep.equal([]);
        }
      });
    }
  }
});

describe('<key-figures> with text twice as large', () => {
  afterEach(clear);

  it('has drawings twice as large', async () => {
    const seen = (text: string) =>
      inWindow(768, text, async () => {
        const element = await show('key-figures', '<key-figures></key-figures>');
        const box = (selector: string) => all(element, selector)[0]!.getBoundingClientRect();
        const measured = {unit: box('.unit').width, axis: box('.before-after').height};
        clear();
        return measured;
      });
    const [once, twice] = [await seen('100%'), await seen('200%')];
    expect(twice.unit).to.be.closeTo(2 * once.unit, 3);
    expect(twice.axis).to.be.closeTo(2 * once.axis, 3);
  });
});

describe('<key-figures> in a window of 320 pixels', () => {
  afterEach(clear);

  it('has a leading number on a line with what it counts, and the next number on a line after it', async () => {
    await inWindow(320, '', async () => {
      const element = await show('key-figures', '<key-figures figure="stotte"></key-figures>');
      element.style.fontFamily = "Arial, 'Liberation Sans', sans-serif";
      let above = 0;
      for (const counted of present(element, '.counted')) {
        const number = counted.querySelector('strong')!.getBoundingClientRect();
        const unit = counted.querySelector('.unit-name')!.getClientRects()[0]!;
        expect(unit.top, oneLine(counted)).to.be.within(number.top, number.bottom);
        expect(unit.left, oneLine(counted)).to.be.above(number.right);
        expect(number.top, oneLine(counted)).to.be.at.least(above);
        above = counted.getBoundingClientRect().bottom - 1;
      }
    });
  });
});
