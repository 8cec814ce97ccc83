import {expect} from 'chai';
import data from '../../data/2020/cef-funding.json' with {type: 'json'};
import type {CefFundingMap} from '../../src/figures/cef-funding-map/cef-funding-map.js';
import '../../src/all.js';
import {all, clear, consoleOf, drawn, marks, saidBy, show, textOf, topicOf, until} from './in-page.js';

const counties = ['Agder', 'Innlandet', 'Møre og Romsdal', 'Nordland', 'Oslo', 'Rogaland', 'Troms og Finnmark'];

/** A map of a table with one number for each of some counties. */
async function map(values: readonly string[], {title = '', column = 'Tall', names = counties, lang = 'nb'} = {}) {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  document.body.append(box);
  const rows = values.map((value, i) => `<tr><th>${names[i]}</th><td>${value}</td></tr>`).join('');
  const caption = title === '' ? '' : `<caption>${title}</caption>`;
  box.innerHTML = `<cef-funding-map><table>${caption}<tr><th>Fylke</th><th>${column}</th></tr>${rows}</table></cef-funding-map>`;
  const element = box.firstElementChild as CefFundingMap;
  await new Promise((done) => element.addEventListener('load', done, {once: true}));
  await drawn(element);
  return element;
}
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const limits = (element: Element) => texts(element, '.key .limit');
const bars = (element: Element) => texts(element, '.bar-chart .value');
const box = (element: Element, selector: string) => all(element, selector).map((one) => one.getBoundingClientRect());

describe('<cef-funding-map> with numbers of an author’s own', () => {
  afterEach(clear);

  it('has no unit where a title tells of per cent as a limit of what is counted, or as points', async () => {
    for (const title of [
      'Antall kommuner med over 50 % dekning',
      'Number of bodies that spend over 5 per cent',
      'Kommuner over 50\u00a0% dekning',
      'Endring i %-poeng',
      'Endring i prosent-poeng',
      'Meldinger til PST.',
      'Kommuner over 50-prosent-grensen',
      'Kommuner med mer enn 50  % dekning',
    ]) {
      const element = await map(['12', '5', '8'], {title, column: title});
      expect(bars(element).slice(0, 3).toSorted(), title).to.deep.equal(['12', '5', '8']);
      expect(saidBy(element), title).not.to.match(/\d\s?%(?! dekning)/);
      clear();
    }
  });

  for (const [why, values, names] of [
    ['by the signs in the cells', ['12,4 %', '56,0 %', '8,0 %'], {column: 'Andel'}],
    ['by the name of the column', ['12,4', '56,0', '8,0'], {column: 'Andel (prosent)'}],
    ['by the title of a count', ['12,4', '56,0', '8,0'], {title: 'Antall barn i prosent av alle', column: 'Andel'}],
    ['by a title with a year', ['12,4', '56,0', '8,0'], {title: 'Dekning 2020 prosent', column: 'Andel'}],
    ['by an abbreviation', ['12,4', '56,0', '8,0'], {column: 'Antall barn (pst)'}],
    ['by the title', ['12,4', '56,0', '8,0'], {title: 'Andel kommuner, prosent', column: 'Andel'}],
  ] as const) {
    it(`writes percentages as percentages, known ${why}`, async () => {
      const element = await map(values, names);
      const {column} = names;
      expect(saidBy(element)).to.equal(
        `${column}: Høyest er Innlandet med 56,0 %. Lavest er Møre og Romsdal med 8,0 %.`,
      );
      expect(marks(element).slice(0, 3)).to.deep.equal([
        'Innlandet: 56,0\u00a0%',
        'Agder: 12,4\u00a0%',
        'Møre og Romsdal: 8,0\u00a0%',
      ]);
      // Where there is little room the title says it once.
      expect(textOf(element, '.key-title')).to.match(/%|prosent/);
      expect(bars(element).slice(0, 3)).to.deep.equal(['56,0', '12,4', '8,0']);
      expect(limits(element)).to.deep.equal(['0', '10', '20', '30', '40', '50', '60']);
    });
  }

  it('writes points of percentages as what they are, and below zero to the left of it', async () => {
    const element = await map(['6,0', '0,0', '−2,0'], {title: 'Endring i prosentpoeng', column: 'Endring'});
    expect(saidBy(element)).to.equal('Endring: Høyest er Agder med 6,0. Lavest er Møre og Romsdal med −2,0.');
    expect(limits(element)).to.deep.equal(['−2', '0', '2', '4', '6']);
    const [most, none, least] = box(element, '.bar') as [DOMRect, DOMRect, DOMRect];
    expect(least.right).to.be.closeTo(most.left, 1.5);
    expect(none.left).to.be.closeTo(most.left, 1.5);
    expect(most.width / least.width).to.be.closeTo(3, 0.15);
    expect(marks(element)[3]).to.include('ikke oppgitt');
  });

  it('says the number of the county that is chosen, unless its first sentence does', async () => {
    const element = await map(['4', '7', '-', '1'], {column: 'Søknader'});
    const choose = async (county: CefFundingMap['county']) => {
      element.county = county;
      await drawn(element);
      return saidBy(element);
    };
    const spread = 'Søknader: Høyest er Innlandet med 7. Lavest er Nordland med 1.';
    expect(await choose('42')).to.equal(`${spread} Søknader: Agder har 4.`);
    expect(await choose('34')).to.equal(spread);
    expect(await choose('15')).to.equal(`${spread} Møre og Romsdal: strek i kilden.`);
    expect(await choose('46')).to.equal(`${spread} Vestland: ikke oppgitt.`);
  });

  it('has steps from zero where all are equal, and names all who share a place', async () => {
    const element = await map(['50,0 %', '50,0 %'], {column: 'Andel'});
    expect(limits(element)).to.deep.equal(['0', '10', '20', '30', '40', '50']);
    expect(all(element, '.county.step-6')).to.have.length(2);
    expect(saidBy(element)).to.equal('Andel: Agder og Innlandet har 50,0 %.');
    clear();
    const tied = await map(['3', '7', '7'], {column: 'Antall'});
    expect(saidBy(tied)).to.equal('Antall: Høyest er Innlandet og Møre og Romsdal med 7. Lavest er Agder med 3.');
  });

  it('names Oslo beside the map with its number, which would stand over the county around it', async () => {
    const element = await map(['3', '4', '5', '6', '0'], {column: 'Antall'});
    expect(texts(element, '.callout text')).to.deep.equal(['Oslo: 0']);
    expect(texts(element, '.county-number')).to.deep.equal(['6', '5', '4', '3']);
    clear();
    const without = await map(['3', '4'], {column: 'Antall'});
    expect(texts(without, '.callout text')).to.deep.equal(['Oslo: ikke oppgitt']);
  });

  it('breaks the words beside Oslo where a line is full, and not at every space', async () => {
    const linesOf = (element: Element) => texts(element, '.callout tspan');
    const large = await map(['3000000', '4500000', '5000000', '6000000', '−1200000'], {column: 'Endring'});
    expect(linesOf(large)).to.deep.equal(['Oslo:', '−1,2 mill.']);
    clear();
    const names = data.counties.map(({name}) => name);
    const values = names.map((name, i) => (name === 'Oslo' ? ':' : `${i + 1}`));
    const secret = await map(values, {column: 'Antall', names});
    expect(linesOf(secret)).to.deep.equal(['Oslo:', 'skjult av', 'hensyn til', 'personvernet']);
    clear();
    const report = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(linesOf(report)).to.deep.equal(['Oslo:', 'ingen', 'oppført']);
  });

  it('refuses a report with more municipalities that have support than there are, and says where', async () => {
    const [first, ...others] = data.counties;
    const wrong = {...data, counties: [{...first, municipalitiesInCounty: 16}, ...others]};
    const {error} = await consoleOf(async () => {
      const element = await show(
        'cef-funding-map',
        `<cef-funding-map><script type="application/json">${JSON.stringify(wrong)}</script></cef-funding-map>`,
      );
      await until(() => textOf(element, '.notice') !== '');
      expect(marks(element)[0]).to.include('Vestland');
    });
    expect(error).to.have.length(1);
    expect(error[0]).to.include(
      'counties[0].municipalities should be at most 16, the municipalities in the county, but is 17',
    );
  });

  it('has no bar of the whole country, whose municipalities the numbers do not count', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(
        'cef-funding-map',
        '<cef-funding-map statistic="share"><script type="application/json">{"46": 17, "42": 14}</script></cef-funding-map>',
      );
      await until(() => bars(element).length === 2);
      expect(all(element, '.whole')).to.deep.equal([]);
    });
    expect(warn.join()).to.include('ignores statistic="share"');
  });

  it('keeps every digit of small numbers, and none of them is zero', async () => {
    const element = await map(['0,0012', '0,0112'], {column: 'Gram'});
    expect(saidBy(element)).to.include('0,0112').and.include('0,0012');
    expect(bars(element)).to.deep.equal(['0,0112', '0,0012']);
    // Six digits would hide their neighbours.
    expect(all(element, '.county-number')).to.deep.equal([]);
    clear();
    document.body.insertAdjacentHTML('beforeend', '<div class="test-box" lang="nb"></div>');
    const small = document.createElement('cef-funding-map');
    small.innerHTML = '<script type="application/json">{"Agder": 0.00000012, "Oslo": 0.5e-7}</script>';
    document.querySelector('.test-box')!.append(small);
    await new Promise((done) => small.addEventListener('load', done, {once: true}));
    await drawn(small);
    expect(bars(small)).to.deep.equal(['0,00000012', '0,00000005']);
  });

  it('writes large numbers short where there is little room, and whole in the words', async () => {
    const element = await map(['1 234 567 890', '100 000 000 000'], {column: 'Kroner'});
    expect(bars(element)).to.deep.equal(['100 mrd.', '1,23 mrd.']);
    expect(saidBy(element)).to.equal(
      'Kroner: Høyest er Innlandet med 100 000 000 000. Lavest er Agder med 1 234 567 890.',
    );
    expect(marks(element)[1]).to.equal('Agder: 1\u00a0234\u00a0567\u00a0890');
  });

  it('draws counts as circles, and colours areas by percentages, decimals and numbers below zero', async () => {
    for (const [values, column, radii] of [
      [['4', '16', '1', '0'], 'Antall', [40, 20, 10]],
      [['40000000', '10000000'], 'Kroner', [40, 20]],
      [['4', '16'], 'Andel (prosent)', []],
      [['4,5', '16'], 'Vekt', []],
      [['4', '−16'], 'Endring', []],
      [['4', '16'], 'Stillinger per 1 000 innbyggere', []],
      [['4', '16'], 'Kroner per innbygger', []],
      [['4', '16'], 'Promille', []],
      [['4', '16'], 'Dødsfall pr. 100 000', []],
      [['4', '16'], 'Births per 1,000', []],
      [['4', '16'], 'Saker per 10.000 innbyggere', []],
      [['4', '16'], 'Søknader per fylke', [40, 20]],
      [['4', '16'], 'Folketall per 1. januar 2024', [40, 20]],
      [['4', '16'], 'Antall kommuner per 2024', [40, 20]],
      [['4', '16'], 'Kommuner per 31.12.2023', [40, 20]],
      [['4', '16'], 'Søknader pr. 1. mars', [40, 20]],
      [['4', '16'], 'Kurs per personell', [40, 20]],
      [['4', '16'], 'Supersøknader', [40, 20]],
    ] as const) {
      const element = await map(values, {column});
      const found = all(element, '.south .count') as SVGCircleElement[];
      expect(found.map(({r}) => r.baseVal.value).sort((a, b) => b - a)).to.deep.equal(radii);
      expect(all(element, '.key .step').length > 0).to.equal(radii.length === 0);
      expect(all(element, '.county.plain')).to.have.length(radii.length === 0 ? 0 : values.length);
      clear();
    }
    // A circle that is too small for its number can still be seen, and the number is at the bar.
    const tiny = await map(['90000000', '4321'], {column: 'Antall'});
    expect((all(tiny, '.south .count') as SVGCircleElement[]).map(({r}) => r.baseVal.value)).to.include.members([
      40, 2,
    ]);
    expect(textOf(tiny, '.bar-chart')).to.include('4 321');
    clear();
    // A county with none has no circle, and its number under its name.
    const none = await map(['4', '0'], {column: 'Antall'});
    expect(texts(none, '.county-number')).to.deep.equal(['4', '0']);
  });

  it('tells the steps of its key apart, however close or large the numbers are', async () => {
    expect(limits(await map(['60,1', '60,2']))).to.deep.equal(['60,1', '60,2', '60,3']);
    clear();
    // Short, all of them would be −1,2 or −1,3 mill. There is no room for more than the ends.
    expect(limits(await map(['−1 234 567', '−1 260 000']))).to.deep.equal(['−1 260 000', '−1 230 000']);
    clear();
    expect(limits(await map(['−1 000 000', '−4 000 000']))).to.deep.equal(['−4 mill.', '−1 mill.']);
    clear();
    expect(limits(await map(['−1', '−12 345 678 901']))).to.deep.equal(['−15 mrd.', '0']);
    clear();
    expect(limits(await map(['0,0012', '0,0112'], {column: 'Gram'}))).to.deep.equal(['0', '0,012']);
  });

  it('keeps every number beside its bar inside the figure, in a column and on a phone', async () => {
    for (const [values, column] of [
      [['56,0 %', '12,4 %'], 'Andel'],
      [['1 234 567 890', '100 000 000 000'], 'Kroner'],
      [['0,0012', '0,0112'], 'Gram'],
      [['6,0', '−2,0'], 'Endring'],
    ] as const) {
      for (const width of [320, 1100]) {
        const element = await map(values, {column});
        element.parentElement!.style.width = `${width}px`;
        const edge = all(element, '.figure')[0]!.getBoundingClientRect().right;
        for (const {right} of box(element, '.bar-chart .value')) expect(right, `${column}, ${width}`).to.be.below(edge);
        clear();
      }
    }
  });

  it('counts numbers when it compares with the report, and compares nothing that may count something else', async () => {
    const say = async (json: object) => {
      document.body.insertAdjacentHTML('beforeend', '<div class="test-box" lang="nb"></div>');
      const own = document.createElement('cef-funding-map');
      own.innerHTML = `<script type="application/json">${JSON.stringify(json)}</script>`;
      document.body.lastElementChild!.append(own);
      await new Promise((done) => own.addEventListener('load', done, {once: true}));
      await drawn(own);
      return textOf(own, '.notes');
    };
    expect(await say(data)).to.include('Alle 10 tall er som i rapporten.');
    const notes = await say({46: 17, Agder: 14});
    expect(notes).to.include('Vi har ikke holdt tallene opp mot rapporten.');
    expect(notes).not.to.include('Ingen av tallene');
    const [vestland, ...others] = data.counties;
    const changed = {
      ...data,
      counties: [{...vestland, municipalities: 18}, ...others],
      total: {...data.total, municipalities: 83},
    };
    expect(await say(changed))
      .to.include('1 av 10 tall er andre enn i rapporten.')
      .and.include('2020, Vestland: 17 → 18');
    // Numbers of another year are others, and no change of those of 2020.
    expect(await say({...changed, year: 2021}))
      .to.include('Vi har ikke holdt tallene opp mot rapporten.')
      .and.not.include('→');
  });

  it('has the maker of the map in its picture, and not as the source of its numbers', async () => {
    const element = await map(['10', '20']);
    expect(await element.toSVG())
      .to.include('Kart: © Kartverket')
      .and.not.match(/>\s*\. |\n\. /);
    for (const form of ['excel', 'rfc4180'] as const) expect(await element.toCSV(form)).not.to.match(/Kart|[;,"]\. /);
    const first = (await element.toCSV()).split('\r\n')[1]!;
    expect(first).to.match(/,"Tallene er lagt inn av dem som har laget denne siden\.",/);
    const report = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    expect(await report.toSVG()).to.match(
      /Kilde: Digdirs årsrapport 2020, .+»\. Kommuner i fylkene: .+\. Kart: © Kartverket/,
    );
    expect(await report.toCSV()).not.to.include('© Kartverket');
  });

  const mixed = ['Oslo', 'Rogaland', 'Østfold', 'Akershus', 'Troms', 'Viken'];
  for (const [lang, summary, heading] of [
    [
      'nb',
      'Andel, 2021, fylkene på kartet: Høyest er Viken med 40 %. Lavest er Oslo med 10 %. 3 av 6 fylker i tabellen er ikke tegnet, for kartet viser fylkene slik de var i 2020.',
      'Ikke tegnet på kartet: Østfold, Akershus og Troms',
    ],
    [
      'nn',
      'Andel, 2021, fylka på kartet: Høgast er Viken med 40 %. Lågast er Oslo med 10 %. 3 av 6 fylke i tabellen er ikkje teikna, for kartet viser fylka slik dei var i 2020.',
      'Ikkje teikna på kartet: Østfold, Akershus og Troms',
    ],
    [
      'en',
      'Andel, 2021, counties on the map: Highest is Viken, with 40%. Lowest is Oslo, with 10%. 3 of 6 counties in the table are not drawn, because the map shows the counties as they were in 2020.',
      'Not drawn on the map: Østfold, Akershus and Troms',
    ],
  ] as const) {
    it(`says at once that counties of another year than the others are not drawn, names them, and gives the reason: ${lang}`, async () => {
      const element = await map(['10 %', '20 %', '90 %', '80 %', '70 %', '40 %'], {
        column: 'Andel 2021',
        names: mixed,
        lang,
      });
      // 90 per cent would be the highest, but nobody sees it on the map.
      expect(saidBy(element)).to.equal(summary);
      const [details] = all(element, '.notes details:has(li)') as [HTMLDetailsElement];
      expect(details.querySelector('summary')!.textContent.trim()).to.equal(heading);
      expect(texts(element, '.notes details li')[0]).to.match(/^Østfold: 90\s?%\. .*Viken/);
      expect(texts(element, '.notes details li')[2]).to.match(/^Troms: 70\s?%\. .*Troms og Finnmark/);
      expect(await element.toSVG()).to.include('Akershus: 80');
    });
  }

  const ofToday = ['Oslo', 'Rogaland', 'Østfold', 'Akershus', 'Vestfold', 'Troms', 'Agder'];
  for (const [lang, difference, refusal] of [
    [
      'nb',
      'Tallene følger fylkene slik de var i 2024, og er vist på et kart med den inndelingen. Rapporten for 2020 følger fylkene slik de var i 2020. Viken ble delt i Østfold, Akershus og Buskerud i 2024. Vestfold og Telemark ble delt i Vestfold og Telemark i 2024. Troms og Finnmark ble delt i Troms og Finnmark i 2024.',
      /^Tallene som står på denne siden, kunne ikke brukes\. Tallene følger en fylkesinndeling fra før 2020, som vi ikke har kart for\./,
    ],
    [
      'nn',
      'Tala følgjer fylka slik dei var i 2024, og er viste på eit kart med den inndelinga. Rapporten for 2020 følgjer fylka slik dei var i 2020. Viken blei delt i Østfold, Akershus og Buskerud i 2024. Vestfold og Telemark blei delt i Vestfold og Telemark i 2024. Troms og Finnmark blei delt i Troms og Finnmark i 2024.',
      /Tala følgjer ei fylkesinndeling frå før 2020, som vi ikkje har kart for\./,
    ],
    [
      'en',
      'The numbers are for the counties as they were in 2024, and are shown on a map with those boundaries. The report for 2020 has the counties as they were in 2020. In 2024, Viken was split into Østfold, Akershus and Buskerud. In 2024, Vestfold og Telemark was split into Vestfold and Telemark. In 2024, Troms og Finnmark was split into Troms and Finnmark.',
      /The numbers follow county boundaries from before 2020\./,
    ],
  ] as const) {
    it(`draws numbers by the counties of 2024 on the map of those, and explains the difference: ${lang}`, async () => {
      const element = await map(['1', '2', '3', '4', '5', '6', '7'], {names: ofToday, column: 'Søknader', lang});
      await until(() => all(element, '.map .county').length === 15);
      expect(all(element, '.map .county:not(.unlisted)')).to.have.length(7);
      expect(texts(element, '.map .county-name')).to.include('Østfold').and.not.include('Viken');
      expect(marks(element)).to.have.length(15);
      const [note] = texts(element, '.notes li, .notes p').filter((one) => one.includes('2020'));
      expect(note).to.equal(difference);
      expect(await element.toSVG()).to.include('Akershus');
      expect(await element.toCSV())
        .to.include('Vestfold')
        .and.not.include('Viken');
    });

    it(`refuses numbers by counties without a map, and shows the report on its own: ${lang}`, async () => {
      const {error} = await consoleOf(async () => {
        const markup = `<div lang=${lang}><cef-funding-map><script type="application/json">{"Hordaland": 2, "Oslo": 1, "50": 3}</script></cef-funding-map></div>`;
        const element = await show('cef-funding-map', markup);
        await until(() => textOf(element, '.notice') !== '');
        expect(textOf(element, '.notice')).to.match(refusal);
        expect(all(element, '.map .county')).to.have.length(11);
      });
      expect(`${error}`).to.include('counties-undrawn');
    });
  }

  it('counts what is not drawn: counties of another year, or rows with a name that is no county', async () => {
    const values = ['10', '20', '30', '40'];
    const svalbard = await map(values, {column: '2021', names: ['Akershus', 'Troms', 'Viken', 'Svalbard']});
    expect(saidBy(svalbard)).to.match(/ 2 av 3 fylker i tabellen er ikke tegnet, for kartet viser/);
    clear();
    const one = await map(['10', '20'], {column: '2021', names: ['Akershus', 'Viken'], lang: 'en'});
    expect(saidBy(one)).to.include('1 of 2 counties in the table is not drawn, because');
    for (const [lang, sentence, note] of [
      [
        'nb',
        ' 2 av 4 rader i tabellen er ikke tegnet. 2 av navnene kjenner vi ikke som fylke i Norge.',
        'Vi kjenner ikke noe fylke i Norge som heter «Narnia».',
      ],
      [
        'nn',
        ' 2 av 4 rader i tabellen er ikkje teikna. 2 av namna kjenner vi ikkje som fylke i Noreg.',
        'Vi kjenner ikkje noko fylke i Noreg som heiter «Narnia».',
      ],
      [
        'en',
        ' 2 of 4 rows in the table are not drawn. 2 of the names are not Norwegian counties that we know.',
        'We do not know a county of Norway called “Narnia”.',
      ],
    ] as const) {
      clear();
      const narnia = await map(values, {names: ['Narnia', '4601', 'Agder', 'Oslo'], lang});
      expect(saidBy(narnia)).to.include(sentence);
      expect(saidBy(narnia)).not.to.include('2020');
      expect(textOf(narnia, '.notes')).to.include(note);
    }
  });

  it('says in which year a county became a part of another', async () => {
    const element = await map(['10', '20', '30'], {column: '2021', names: ['Sør-Trøndelag', 'Hordaland', 'Viken']});
    const items = texts(element, '.notes details li');
    expect(items[0]).to.include('Sør-Trøndelag ble en del av Trøndelag i 2018.');
    expect(items[1]).to.include('Hordaland ble en del av Vestland i 2020.');
  });

  it('names the period of its numbers, and what others the table has', async () => {
    for (const [lang, heading, summary, note] of [
      ['nb', 'Tall, 2021', 'Tall, 2021: Høyest er', 'Tabellen har også tall for 2019 og 2020. De er ikke vist.'],
      ['nn', 'Tal, 2021', 'Tal, 2021: Høgast er', 'Tabellen har òg tal for 2019 og 2020. Dei er ikkje viste.'],
      [
        'en',
        'Number, 2021',
        'Number, 2021: Highest is Vestland, with 18',
        'The table also has numbers for 2019 and 2020. They are not shown.',
      ],
    ] as const) {
      const [years, cells] = ['2021</th><th>2019</th><th>2020', ['18</td><td>16</td><td>17', '1</td><td>0</td><td>0']];
      const element = await map(cells, {column: years, names: ['Vestland', 'Oslo'], lang});
      expect(topicOf(element)).to.equal(heading);
      expect(saidBy(element)).to.include(summary);
      expect(textOf(element, '.notes')).to.include(note);
      expect(marks(element)).to.include('Vestland: 18');
      expect((await element.toCSV()).split('\r\n')[0]).to.include(heading);
      expect(await element.toSVG()).to.include(note);
      clear();
    }
    const [years, cells] = ['2021</th><th>2022</th><th>2023', ['18</td><td>..</td><td>..', '1</td><td></td><td>']];
    const later = await map(cells, {column: years, names: ['Vestland', 'Oslo']});
    expect([topicOf(later), marks(later)[0]]).to.deep.equal(['Tall, 2021', 'Vestland: 18']);
    expect(textOf(later, '.notes')).to.include('Tabellen har ingen tall for 2022 og 2023.');
    expect(textOf(later, '.notes')).not.to.include('Tabellen har også');
    clear();
    const single = await map(['18', '1'], {title: 'Kommuner 2021', column: '2021', names: ['Vestland', 'Oslo']});
    expect(topicOf(single)).to.equal('Kommuner 2021');
    expect(textOf(single, '.notes')).not.to.include('Tabellen har også');
  });

  it('does not say so of sums and of what lies outside the counties', async () => {
    const element = await map(['10', '20', '30'], {names: ['Oslo', 'Agder', 'Hele landet']});
    expect(saidBy(element)).to.equal('Tall: Høyest er Agder med 20. Lavest er Oslo med 10.');
    expect(textOf(element, '.notes')).to.include('Ikke tegnet på kartet: Hele landet').and.include('er en sum');
  });

  it('says what a sign means at a row that is not drawn, in the notes and in the file', async () => {
    const names = ['Vestland', 'Hordaland', 'Svalbard'];
    const element = await map(['10', '700 e', ':'], {names, column: '2020'});
    const notes = textOf(element, '.notes');
    expect(notes).to.include('Hordaland: 700 e. Hordaland ble').and.include('Tegn: e anslått.');
    expect(notes).to.include('Svalbard: skjult av hensyn til personvernet. Svalbard er');
    expect(await element.toCSV())
      .to.include('"","Hordaland",700,"anslått. Hordaland ble en del av Vestland i 2020."')
      .and.include('"","Svalbard",,"skjult av hensyn til personvernet. Svalbard er ikke med på kartet."');
  });

  it('has every row of the data in its file, those that are not drawn with the reason', async () => {
    const names = ['Vestland', 'Hordaland', 'Svalbard', 'Narnia', 'Hele landet'];
    const element = await map(['10', '700', '3', '..', '713'], {names, column: '2020'});
    const rows = (await element.toCSV()).split('\r\n').map((line) => line.split(',').slice(0, 4).join());
    expect(rows).to.include.members([
      '"46","Vestland",10,""',
      '"","Hordaland",700,"Hordaland ble en del av Vestland i 2020."',
      '"","Svalbard",3,"Svalbard er ikke med på kartet."',
      '"","Narnia",,"mangler. Vi kjenner ikke noe fylke i Norge som heter «Narnia»."',
      '"","Hele landet",713,"Hele landet er en sum."',
    ]);
  });

  it('keeps every sign in the bars, the words, the table and the file', async () => {
    const element = await map(['12,4', '8,1 p', ':', '..', '20,0'], {column: '2020'});
    expect(marks(element)).to.include.members([
      'Innlandet: 8,1, foreløpig',
      'Møre og Romsdal: skjult av hensyn til personvernet',
      'Nordland: mangler',
    ]);
    expect(bars(element)).to.include.members(['8,1 p', '12,4']);
    expect(texts(element, '.bar-chart .missing')).to.include.members([
      'skjult av hensyn til personvernet',
      'mangler',
      'ikke oppgitt',
    ]);
    expect(textOf(element, '.notes')).to.include('Tegn: p foreløpig.');
    const csv = await element.toCSV();
    expect(csv)
      .to.match(/"34","Innlandet",8\.1,"foreløpig"/)
      .and.match(/"15","Møre og Romsdal",,"skjult av hensyn til personvernet"/);
    element.view = 'table';
    await drawn(element);
    await until(() => all(element, 'td').length > 0);
    expect(texts(element, 'td')).to.include.members([
      '8,1 p',
      'skjult av hensyn til personvernet',
      'mangler',
      'ikke oppgitt',
    ]);
  });
});
