import {expect} from 'chai';
import type {InfosecTrend} from '../../src/figures/infosec-trend/infosec-trend.js';
import {decimalsOf, decimalsShown} from '../../src/import/decimals.js';
import '../../src/all.js';
import {all, clear, consoleOf, drawn, inWindow, marks, saidBy, show, textOf, until} from './in-page.js';

/** The figure of a table in the page: its first row is the header. */
async function trend(rows: readonly (readonly string[])[], {caption = '', attributes = '', lang = 'nb'} = {}) {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  document.body.append(box);
  const [header, ...body] = rows.map((row, i) =>
    row.map((text) => (i === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join(''),
  );
  const title = caption === '' ? '' : `<caption>${caption}</caption>`;
  box.innerHTML = `<infosec-trend ${attributes}><table>${title}<tr>${header}</tr>
    ${body.map((row) => `<tr>${row}</tr>`).join('')}</table></infosec-trend>`;
  const element = box.firstElementChild as InfosecTrend;
  await new Promise((done) => element.addEventListener('load', done, {once: true}));
  await drawn(element);
  return element;
}
const changes = (element: Element) =>
  all(element, '.notes li').flatMap(({textContent}) => /\S+ → \S+/.exec(textContent) ?? []);
const ticks = (element: Element) => all(element, '.tick').map(({textContent}) => textContent.trim());

describe('<infosec-trend> with numbers of an author’s own', () => {
  afterEach(clear);

  it('finds what moved from the exact numbers, and writes all their decimals', async () => {
    const caption = 'Erfaringer fra øvelser rapportert';
    const rows = (share: string) => [
      ['Nivå', '2020', '2021'],
      ['Kommuner', '26', share],
      ['Statlige virksomheter', '58', '60'],
    ];
    for (const [share, sentence] of [
      [
        '26,4',
        'I 2020 hadde 26,0 % av kommunene rapportert erfaringer fra øvelser. I 2021 var det 26,4 % (+0,4 prosentpoeng).',
      ],
      ['26,5', 'I 2021 var det 26,5 % (+0,5 prosentpoeng).'],
    ] as const) {
      expect(saidBy(await trend(rows(share), {caption}))).to.include(sentence);
      clear();
    }
    const change = await trend(rows('26,4'), {caption, attributes: 'view="rows"'});
    expect(saidBy(change)).to.equal(
      'Tallet økte for kommunene og staten i 2021, og kommunene lå 34 prosentpoeng bak staten. Rapportert erfaringer fra øvelser: Tallet økte for kommunene (+0,4 prosentpoeng) og statlige virksomheter (+2,0 prosentpoeng) fra 2020 til 2021.',
    );
    clear();
    const equal = await trend(
      [
        ['Nivå', '2020', '2021'],
        ['Kommuner', '26', '60'],
        ['Statlige virksomheter', '58', '60'],
      ],
      {
        caption,
        attributes: 'view="rows"',
      },
    );
    // Beside the mark there is no room for the words: its line is on one side, and the edge on the other.
    // No gap is written as a number where its words have no room.
    expect(all(equal, '.gap').map(({textContent}) => textContent)).to.deep.equal(['0']);
    expect(all(equal, '[aria-label^="Kommuner 2021"]')[0]!.getAttribute('aria-label')).to.include(
      'samme andel som statlige virksomheter',
    );
    expect(textOf(equal, '.gap-head')).to.equal('Kommuner sammenlignet med statlige virksomheter i 2021, prosentpoeng');
    clear();
    const falling = [
      ['Nivå', '2021', '2020', '2019'],
      ['Kommuner', '26', '25,8', '26,8'],
    ];
    expect(saidBy(await trend(falling, {caption, attributes: 'level="kommuner"'}))).to.include(
      'I 2019 hadde 26,8 % av kommunene rapportert erfaringer fra øvelser. I 2021 var det 26,0 % (−0,8 prosentpoeng).',
    );
  });

  const eight = ['Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Drammen', 'Fredrikstad', 'Kristiansand', 'Tromsø'];
  const twentyYears = [
    ['By', ...Array.from({length: 20}, (_, year) => `${2005 + year}`)],
    ...eight.map((name, i) => [
      name,
      ...Array.from({length: 20}, (_, year) => `${20 + 8 * i + ((year * (i + 3)) % 7)}`),
    ]),
  ];
  for (const [width, isDimmed] of [
    [360, true],
    [390, true],
    [768, false],
    [1200, false],
  ] as const)
    it(`names eight lines at their ends, or dims all but the highest and names that, in a window of ${width} px`, async () => {
      await inWindow(width, '', async () => {
        const element = await trend(twentyYears, {caption: 'Beredskap'});
        await until(() => all(element, '.mark:not([tabindex])').length === 0);
        const colours = () => all(element, '.line path').map((line) => getComputedStyle(line).stroke);
        const seen = (names: string) =>
          all(element, names).flatMap((name) => (name.checkVisibility() ? name.textContent : []));
        expect(new Set(colours()).size).to.equal(isDimmed ? 2 : 8);
        expect(seen('.end-name')).to.have.members(isDimmed ? [] : eight);
        expect(seen('.line-name')).to.deep.equal(isDimmed ? ['Tromsø'] : []);
        // The line that is in front is drawn last, and its sample in the key has the same colour.
        const samples = all(element, '.key .sample').map((one) => getComputedStyle(one).color);
        expect(samples.at(-1)).to.equal(colours().at(-1));
        expect(new Set(samples).size).to.equal(isDimmed ? 2 : 8);
        (all(element, '.key button')[1] as HTMLElement).click();
        await drawn(element);
        expect(new Set(colours()).size).to.equal(2);
        expect(seen('.line-name')).to.deep.equal(isDimmed ? ['Bergen'] : []);
      });
    });

  it('gives no row the numbers of another whose name is as one of ours', async () => {
    const element = await trend(
      [
        ['Nivå', '2019', '2020'],
        ['series-2', '10', '11'],
        ['Høyt nivå', '70', '80'],
        ['series-5', '30', '31'],
      ],
      {caption: 'Erfaringer fra øvelser rapportert'},
    );
    const told = marks(element).map((name) => name.replace(' prosent', ''));
    expect(told).to.include.members(['series-2 2020: 11', 'Høyt nivå 2019: 70', 'Høyt nivå 2020: 80']);
    expect(new Set(told)).to.have.length(6);
  });

  it('has a gap only between shares of the same, and else the order of the data', async () => {
    const rows = [
      ['Område', '2019', '2020'],
      ['Skole', '5', '8'],
      ['Helse', '7', '9'],
    ];
    const element = await trend(rows, {attributes: 'view="rows"'});
    await until(() => all(element, '.row-plot').length > 0);
    expect(all(element, '.gap-bar')).to.deep.equal([]);
    expect(all(element, '.gap')).to.deep.equal([]);
    expect(marks(element)).to.deep.equal(['Skole 2019: 5', 'Skole 2020: 8', 'Helse 2019: 7', 'Helse 2020: 9']);
  });

  it('says of each line for itself where it stops, and nothing of what has no line', async () => {
    const element = await trend(
      [
        ['Nivå', '2018', '2019', '2020'],
        ['Statlige virksomheter', '50', '60', '..'],
        ['Fylkeskommuner', '40', '..', '..'],
        ['Kommuner', '..', '..', '..'],
        ['Helse', '10', '..', '12'],
      ],
      {caption: 'Erfaringer fra øvelser rapportert'},
    );
    const stops = all(element, '.notes p').flatMap(({textContent}) => /kilden ikke oppgir .*/.exec(textContent) ?? []);
    expect(stops).to.deep.equal([
      'kilden ikke oppgir tall for statlige virksomheter i 2020.',
      'kilden ikke oppgir tall for fylkeskommuner i 2019 og 2020.',
    ]);
  });

  it('keeps the capitals of names that an author gives', async () => {
    const element = await trend(
      [
        ['Sted', '2019', '2020'],
        ['Oslo', '60,7', '61'],
        ['Bergen', '1,5', '-'],
      ],
      {caption: 'Søppel i tonn'},
    );
    expect(textOf(element, '.notes')).to.include('ikke oppgir tall for Bergen i 2020');
    (all(element, '.band')[0] as SVGElement).dispatchEvent(
      new PointerEvent('pointerover', {bubbles: true, composed: true}),
    );
    await drawn(element);
    expect(textOf(element, '.card')).to.include('Oslo: 60,7').and.include('Bergen: 1,5');
  });

  it('knows the report’s levels where they stand side by side', async () => {
    const element = await trend(
      [
        ['År', 'Kommuner', 'Statlige virksomheter'],
        ['2019', '75,2', '86,3'],
        ['2020', '74,5', '84,9'],
      ],
      {caption: 'Nye tiltak'},
    );
    expect(textOf(element, '.notes')).to.include('Alle 4 tall er som i rapporten.');
    expect(marks(element)).to.include('Kommuner 2020: 74,5 prosent');
  });

  it('tells the author of a second table, and readers of no file where there is none', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="test-box" lang="nb"></div>');
    const host = document.body.lastElementChild!;
    const one = '<table><tr><th>Nivå</th><th>2020</th></tr><tr><td>Kommuner</td><td>1</td></tr></table>';
    const written = await consoleOf(async () => {
      host.innerHTML = `<infosec-trend>${one}${one}</infosec-trend>`;
      await new Promise((done) => host.firstElementChild!.addEventListener('load', done, {once: true}));
      await drawn(host.firstElementChild as InfosecTrend);
    });
    expect(written.warn.join()).to.include('<infosec-trend> reads one of the 2 tables and scripts inside it');
    await consoleOf(async () => {
      host.innerHTML = '<infosec-trend><script type="application/json">{"46": </script></infosec-trend>';
      await new Promise((done) => host.firstElementChild!.addEventListener('error', done, {once: true}));
      await drawn(host.firstElementChild as InfosecTrend);
    });
    const notice = textOf(host.firstElementChild!, '.notice');
    expect(notice).to.include('kunne ikke brukes. Det er noe på slutten som mangler.');
    expect(notice).not.to.match(/Filen|svaret/i);
  });

  it('does not repeat names that the source has no other words for', async () => {
    const element = await trend([
      ['År', 'Søknader', 'Svar'],
      ['2019', '5', '6'],
      ['2020', '7', '8'],
    ]);
    expect(textOf(element, '.notes')).not.to.include('Navnene slik kilden skriver dem');
  });

  it('quotes the report with the report’s decimals, whatever decimals the numbers have', async () => {
    const years = ['Tiltak', 'Nivå', '2018', '2019', '2020'];
    const whole = await trend([years, ['Nye tiltak', 'Kommuner', '64', '75', '75']]);
    expect(textOf(whole, '.notes')).to.include('3 av 3 tall er andre enn i rapporten.');
    expect(changes(whole)).to.deep.equal(['63,9 → 64', '75,2 → 75', '74,5 → 75']);
    clear();
    const fine = await trend([years, ['Nye tiltak', 'Kommuner', '63,94', '75,26', '74,52']]);
    expect(changes(fine)).to.deep.equal(['75,2 → 75,26']);
  });

  it('takes numbers for shares only where they can be', async () => {
    const header = ['Nivå', '2019', '2020'];
    const rows = [header, ['Statlige virksomheter', '3000', '2500'], ['Kommuner', '200', '1000']];
    for (const [table, caption] of [
      [rows, 'Nye tiltak'],
      [[header, ['Statlige virksomheter', '30', '25'], ['Kommuner', '2', '10']], 'Antall virksomheter'],
    ] as const) {
      const named = table.map((row, i) => [i === 0 ? 'Tiltak' : 'Nye tiltak', ...row]);
      const element = await trend(named, {caption});
      expect(textOf(element)).not.to.match(/prosent|%|Påstander/);
      expect(textOf(element, '.notes')).to.include('Vi har ikke holdt tallene opp mot rapporten.');
      clear();
    }
    const shares = await trend([header, ['Statlige virksomheter', '60', '58'], ['Kommuner', '26', '25']], {
      caption: 'Nye tiltak',
    });
    expect(marks(shares)).to.include('Kommuner 2020: 25 prosent');
    expect(ticks(shares)).to.include('100\u00a0%');
  });

  it('writes no number as zero that is not', async () => {
    const element = await trend([
      ['Stoff', '2019', '2020'],
      ['Bly', '1.5e-7', '2.5'],
    ]);
    expect(marks(element)).to.deep.equal(['Bly 2019: 0,00000015', 'Bly 2020: 2,50000000']);
    clear();
    await consoleOf(async () => {
      const box = await show(
        'cef-funding-map',
        '<cef-funding-map><script type="application/json">{"Agder": 1e-30, "Oslo": 0}</script></cef-funding-map>',
      );
      expect(textOf(box, '.notice')).to.include('Et tall er for langt til å vises riktig.');
    });
  });

  it('has decimals for the smallest number beside large ones', () => {
    expect([[1, 1e-9], [0, 0], [1, 2.5], [0.1 + 0.2], [-1e-20]].map(decimalsOf)).to.deep.equal([9, 0, 1, 1, 20]);
    expect([[1 / 3], [0.000123456], [100, 0.0123456789]].map(decimalsOf)).to.deep.equal([6, 7, 6]);
    // Four digits of it need more decimals than can be written.
    expect(() => decimalsOf([1.234e-18])).to.throw('at most 20 decimals');
  });

  it('has more decimals than the source says only for what is no remnant of a calculation', () => {
    const shown = (...values: number[]) => decimalsShown(values, {label: 'prosent', decimals: 1});
    expect([shown(30, 31), shown(30.25), shown(30.1 + 0.3), shown(0.1 + 0.2)]).to.deep.equal([1, 2, 1, 1]);
    // None that is not zero is shown as zero.
    expect(() => shown(5e-324, 1e299)).to.throw('at most 20 decimals');
    expect(shown(0.00000025, 30)).to.equal(8);
    expect(decimalsShown([1e-9], undefined)).to.equal(9);
  });

  it('has marks that mean the same period in every row, also where a row begins late or ends early', async () => {
    const rows = [
      ['Skole', '2017', '2018', '2019', '2020'],
      ['Berg', '1', '2', '–', '–'],
      ['Dal', '–', '–', '3', '4'],
      ['Elv', '–', '5', '–', '–'],
    ];
    for (const view of ['lines', 'rows']) {
      const element = await trend(rows, {attributes: `view="${view}"`});
      const glyphs = all(element, '.mark .glyph');
      expect(glyphs.map((glyph) => glyph.getAttribute('transform'))).to.deep.equal([
        'scale(0.8)',
        'scale(0.65)',
        'scale(0.65)',
        'scale(1)',
        'scale(0.65)',
      ]);
      expect(glyphs.map((glyph) => glyph.classList.contains('hollow'))).to.deep.equal([true, ...Array(4).fill(false)]);
      // A number without a line is seen by its mark alone.
      for (const glyph of glyphs) expect(glyph.getBoundingClientRect().width, view).to.be.above(5);
      const samples = all(element, '.key .glyph').map((glyph) => glyph.getAttribute('transform')!.split(') ')[1]);
      expect(samples).to.deep.equal(
        ['scale(0.8)', 'scale(0.65)', 'scale(0.65)', 'scale(1)', 'scale(0.65)', 'scale(0.65)'],
        view,
      );
      if (view === 'rows') {
        expect(all(element, '.period-key span').map(({textContent}) => textContent.trim())).to.deep.equal([
          '2017',
          '2018 og 2019',
          '2020',
        ]);
      }
      clear();
    }
    const quarters = [
      ['Skole', '2019K4', '2020K1', '2020K2', '2020K3', '2020K4'],
      ['Berg', '1', '2', '3', '4', '5'],
    ];
    const element = await trend(quarters, {attributes: 'view="rows"'});
    expect(all(element, '.period-key span').map(({textContent}) => textContent.trim())).to.deep.equal([
      '4. kvartal 2019',
      'tallene mellom',
      '4. kvartal 2020',
    ]);
  });

  it('calls the only line what its row is called', async () => {
    const element = await trend([
      ['', '2019', '2020'],
      ['Søknader', '5', '6'],
    ]);
    expect(saidBy(element)).to.equal('Søknader gikk fra 5 i 2019 til 6 i 2020 (+1).');
    expect(textOf(element)).not.to.match(/\ball\b/);
  });

  it('speaks of no period that is not shown', async () => {
    const rows = [
      ['Område', '2019', '2020'],
      ['Helse', '7', '..'],
      ['Skole', '5', '..'],
    ];
    for (const view of ['lines', 'rows', 'table']) {
      const element = await trend(rows, {attributes: `from="2020" view="${view}"`});
      expect(saidBy(element), view).to.equal('Kilden oppgir ingen tall for perioden som er vist.');
      clear();
    }
    for (const attributes of ['', 'from="2019"', 'to="2019"']) {
      const element = await trend(rows, {attributes});
      const told = '2019: Høyest er Helse med 7. Lavest er Skole med 5.';
      const last = attributes === 'to="2019"' ? '' : ' Kilden oppgir ingen tall i 2020.';
      expect(saidBy(element), attributes).to.equal(told + last);
      clear();
    }
  });

  it('shows as many decimals as it reckons with, however few the source says that it shows', async () => {
    const own = JSON.stringify({
      class: 'dataset',
      label: 'Nye tiltak',
      id: ['level', 'year'],
      size: [1, 2],
      dimension: {
        level: {category: {index: ['Kommuner'], unit: {Kommuner: {base: 'prosent', decimals: 0}}}},
        year: {category: {index: ['2018', '2020']}},
      },
      value: [30.4, 30.6],
    });
    const element = await show(
      'infosec-trend',
      `<infosec-trend><script type="application/json">${own}</script></infosec-trend>`,
    );
    expect(marks(element)).to.deep.equal(['Kommuner 2018: 30,4 prosent', 'Kommuner 2020: 30,6 prosent']);
    expect(saidBy(element)).to.match(
      /^Tallet økte for kommunene fra 2018 til 2020\. I 2018 hadde 30,4 % av kommunene etablert nye tiltak\. I 2020 var det 30,6 % \(\+0,2 prosentpoeng\)\./,
    );
    clear();
    const counties = JSON.stringify({
      class: 'dataset',
      id: ['county'],
      size: [2],
      dimension: {county: {category: {index: ['Agder', 'Oslo'], unit: {Agder: {base: 'prosent', decimals: 0}}}}},
      value: [30.4, 30.6],
    });
    const map = await show(
      'cef-funding-map',
      `<cef-funding-map><script type="application/json">${counties}</script></cef-funding-map>`,
    );
    expect(saidBy(map)).to.include('Oslo med 30,6').and.include('Agder med 30,4');
  });

  it('names all who share a place, and counts them where they are many', async () => {
    const rows = (values: readonly string[]) => [
      ['Område', '2020'],
      ...values.map((value, i) => ['ABCDEFGH'[i]!, value]),
    ];
    const summary = async (values: readonly string[]) => {
      const text = saidBy(await trend(rows(values)));
      clear();
      return text;
    };
    expect(await summary(['10', '10', '4', '4'])).to.equal('2020: Høyest er A og B med 10. Lavest er C og D med 4.');
    expect(await summary(['10', '4', '4', '4', '4', '4', '4'])).to.equal(
      '2020: Høyest er A med 10. Lavest er 6 av 7 rekker med 4.',
    );
    expect(await summary(['3', '3', '3', '3', '3'])).to.equal('2020: Alle 5 rekker har 3.');
  });

  const summaryOf = async (rows: readonly (readonly string[])[], attributes: string, caption = 'Tall') => {
    const text = saidBy(await trend(rows, {caption, attributes}));
    clear();
    return text;
  };

  it('says of changes how many rose and fell, and which did so most', async () => {
    const rows = [
      ['Område', '2019', '2020'],
      ['Helse', '7', '9'],
      ['NSM', '5', '3'],
      ['Skole', '5', '8'],
      ['pH', '4', '..'],
    ];
    expect(await summaryOf(rows, 'view="rows"')).to.equal(
      'Fra 2019 til 2020 økte 2 av 3 rekker, og 1 falt. Størst økning: Skole, +3. Størst nedgang: NSM, −2. pH er ikke med, for kilden oppgir ikke tall for både 2019 og 2020.',
    );
    expect(await summaryOf(rows, 'view="rows"', 'Andel, prosent')).to.include('Skole, +3 prosentpoeng.');
    expect(await summaryOf(rows.slice(0, 2), 'view="rows"', 'Prosent')).to.equal(
      'Helse gikk fra 7 % i 2019 til 9 % i 2020 (+2 prosentpoeng).',
    );
  });

  it('counts in the heading how many numbers of several measures rose or fell, against all that are shown', async () => {
    const table = (values: readonly (readonly string[])[]) => [
      ['Mål', 'Område', '2018', '2020'],
      ...values.map(([start, end], i) => [i % 2 ? 'Frist' : 'Ventetid', i < 2 ? 'Nord' : 'Sør', start!, end!]),
    ];
    const attributes = 'dimension-measure="Mål" dimension-level="Område"';
    const headings: readonly [values: string[][], nb: string, nn: string, en: string][] = [
      [
        [
          ['7', '5'],
          ['6', '4'],
          ['9', '8'],
          ['3', '4'],
        ],
        'Fra 2018 til 2020 falt 3 av 4 rekker, og 1 økte',
        'Frå 2018 til 2020 fall 3 av 4 rekkjer, og 1 auka',
        'From 2018 to 2020, 3 of 4 series fell, and 1 rose',
      ],
      // One that has no number is not among those that rose, and the heading does not say «all».
      [
        [
          ['7', '9'],
          ['6', '8'],
          ['9', '10'],
          ['..', '4'],
        ],
        'Fra 2018 til 2020 økte 3 av 4 rekker',
        'Frå 2018 til 2020 auka 3 av 4 rekkjer',
        'From 2018 to 2020, 3 of 4 series rose',
      ],
      [
        [
          ['7', '9'],
          ['6', '8'],
          ['9', '10'],
          ['3', '4'],
        ],
        'Fra 2018 til 2020 økte alle 4 rekker',
        'Frå 2018 til 2020 auka alle 4 rekkjer',
        'From 2018 to 2020, all 4 series rose',
      ],
    ];
    for (const [values, ...said] of headings)
      for (const [i, lang] of (['nb', 'nn', 'en'] as const).entries()) {
        const element = await trend(table(values), {lang, caption: 'Tall', attributes});
        expect(textOf(element, '.heading'), values.join()).to.equal(said[i]);
        clear();
      }
    const lacking = await trend(
      table([
        ['7', '9'],
        ['6', '8'],
        ['9', '10'],
        ['..', '4'],
      ]),
      {attributes},
    );
    expect(textOf(lacking, '.summary'))
      .to.include('Lavest er Frist (Sør) med 4. Kilden oppgir ikke tall for Frist (Sør) i 2018.')
      .and.not.to.include('ikke med');
    clear();
    // One number alone that has changed is no count.
    const few = [
      ['7', '9'],
      ['..', '8'],
      ['9', '..'],
      ['..', '4'],
    ];
    expect(textOf(await trend(table(few), {attributes}), '.heading')).to.match(
      /^2020: Høyest er Ventetid \(Nord\) med 9/,
    );
  });

  it('draws a total, and compares it with none of its parts', async () => {
    const rows = (name: string, last = '60') => [
      ['Område', '2019', '2020', '2021'],
      ['Skole', '5', '8', ''],
      [name, '50', '55', last],
      ['Helse', '7', '6', ''],
    ];
    for (const name of ['I alt', 'Totalt', 'Total', 'Sum', 'Alle', 'Hele landet', 'Samlet', 'Heile landet']) {
      const lines = await trend(rows(name));
      expect(saidBy(lines)).to.equal(
        `2020: Høyest er Skole med 8. Lavest er Helse med 6. Ikke sammenlignet med resten: ${name}.`,
      );
      expect(marks(lines).join(' ')).to.include(`${name} 2021: 60`);
      clear();
    }
    const known = rows('I alt').map((row) => row.slice(0, 3));
    const changed = await trend(known, {attributes: 'view="rows"'});
    expect(saidBy(changed)).to.include('Fra 2019 til 2020 økte 1 av 2 rekker, og 1 falt. Størst økning: Skole, +3.');
    clear();
    // A total that a reader chooses, or that has numbers where its parts have none, is told of alone.
    const chosen = await trend(rows('I alt'), {attributes: 'level="I alt"'});
    expect(saidBy(chosen)).to.equal('I alt gikk fra 50 i 2019 til 60 i 2021 (+10).');
    clear();
    const alone = [rows('')[0]!, ['Skole', '', '', ''], ['Sum', '50', '55', '60']];
    expect(saidBy(await trend(alone))).to.include('2021: Sum har 60.');
    clear();
    // One part beside a total is compared with it, and two totals are both left out.
    const pair = [rows('')[0]!, ['Oslo', '5', '7', '8'], ['Hele landet', '6', '6', '9']];
    expect(saidBy(await trend(pair))).to.equal('2021: Høyest er Hele landet med 9. Lavest er Oslo med 8.');
    clear();
    const twice = await trend([...rows('Alle'), ['Begge kjønn', '40', '45', '50']]);
    expect(saidBy(twice)).to.include('Ikke sammenlignet med resten: Alle og Begge kjønn.');
    clear();
    // The levels of the report are compared with one another by themselves, and a total is no level that can be behind.
    const [head, , total] = rows('I alt', '1');
    const levels = [head!, ['Statlige virksomheter', '9', '8', '7'], ['Kommuner', '5', '6', '6'], total!];
    expect(saidBy(await trend(levels)))
      .to.include('Ikke sammenlignet med resten: I alt.')
      .and.not.include('I alt har');
    clear();
    const english = await trend(rows('Total', ''), {lang: 'en'});
    expect(saidBy(english)).to.equal(
      '2020: Highest is Skole, with 8. Lowest is Helse, with 6. The source gives no numbers in 2021. Not compared with the rest: Total.',
    );
  });

  it('says which series and periods have no numbers', async () => {
    const rows = [
      ['Område', '2015', '2016', '2017', '2018', '2019', '2020'],
      ['Helse', '..', '..', '..', '..', '7', '..'],
      ['Skole', '..', '..', '..', '..', '5', '..'],
      ['pH', '..', '..', '..', '..', '..', '..'],
    ];
    expect(await summaryOf(rows, '')).to.equal(
      '2019: Høyest er Helse med 7. Lavest er Skole med 5. Kilden oppgir ikke tall for pH i 2019. Kilden oppgir ingen tall i 5 av de 6 periodene fra 2015 til 2020.',
    );
  });

  it('tells of a chosen row alone, by its name', async () => {
    const rows = [
      ['Område', '2019', '2020'],
      ['Helse', '7', '9'],
      ['iKT', '5', '3'],
    ];
    expect(await summaryOf(rows, 'level="iKT"')).to.equal('iKT gikk fra 5 i 2019 til 3 i 2020 (−2).');
  });

  describe('of a table with more than it shows', () => {
    const rows = [
      ['Nivå', 'Kjønn', '2019', '2020'],
      ['Kommuner', 'Menn', '10', '11'],
      ['Kommuner', 'Kvinner', '20', '21'],
      ['Staten', 'Menn', '30', '31'],
      ['Staten', 'Kvinner', '40', '41'],
    ];
    const caption = 'Deltakere';

    it('shows what is chosen, and says so in the heading and a note', async () => {
      const attributes = 'fix="Kjønn=Kvinner" dimension-level="Nivå"';
      const element = await trend(rows, {caption, attributes});
      expect(marks(element)).to.include('Staten 2020: 41');
      expect(textOf(element)).to.include('Deltakere (Kvinner)').and.to.include('Tallene gjelder Kjønn: Kvinner.');
    });

    it('says which attribute helps, until it is there', async () => {
      await consoleOf(async () => {
        const box = document.createElement('div');
        box.className = 'test-box';
        box.lang = 'nb';
        document.body.append(box);
        const cells = ['Skole', 'Helse'].flatMap((area) => rows.slice(1).map((row) => [area, ...row]));
        const lines = [['Område', ...rows[0]!], ...cells].map((row) => row.map((text) => `<td>${text}</td>`).join(''));
        box.innerHTML = `<infosec-trend dimension-level="Nivå" dimension-measure="Område"><table>
          ${lines.map((line) => `<tr>${line}</tr>`).join('')}</table></infosec-trend>`;
        const element = box.firstElementChild as InfosecTrend;
        await until(() => textOf(element).includes('attributtet'));
        expect(textOf(element)).to.include('Skriv for eksempel «Kjønn=Menn» i attributtet fix.');
        element.setAttribute('fix', 'Kjønn=Menn');
        await until(() => marks(element).length === 8);
        expect(textOf(element)).not.to.include('attributtet');
      });
    });

    it('chooses levels by ids that a page cannot have, and says nothing of those it leaves out', async () => {
      const body = Array.from({length: 12}, (_, i) => [`0${i}+`, `${i}`, `${i + 1}`]);
      const warned = await consoleOf(async () => {
        const element = await trend([['Område', '2019', '2020'], ...body], {attributes: 'levels="03+ 05+"'});
        expect(all(element, '.mark')).to.have.length(4);
      });
      expect(warned).to.deep.equal({warn: [], error: []});
    });
  });
});
