import {expect} from 'chai';
import {LitElement} from 'lit';
import {ReportClaims} from '../../src/figures/report-claims/report-claims.js';
import type {ReportFigure} from '../../src/figure/report-figure.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {infosecTrend} from '../../src/datasets/infosec-trend.js';
import {ImportController} from '../../src/import/import-controller.js';
import {topic as claims} from '../../src/figures/report-claims/import.js';
import '../../src/all.js';
import {all, clear, drawn, show, textOf} from './in-page.js';

/** An element with data of its own inside it. */
async function ownFigure(markup: string, lang = 'nb'): Promise<ReportFigure> {
  const box = document.createElement('div');
  box.className = 'test-box';
  box.lang = lang;
  document.body.append(box);
  box.innerHTML = markup;
  const element = box.firstElementChild as ReportFigure;
  await new Promise((done) => element.addEventListener('load', done, {once: true}));
  await drawn(element);
  return element;
}

/** An element with a table of shares inside it, by measure, level and year. */
function against(tag: string, rows: readonly (readonly string[])[], attributes = ''): Promise<ReportFigure> {
  const lines = [['Tiltak', 'Nivå', '2018', '2019', '2020'], ...rows].map(
    (row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`,
  );
  return ownFigure(`<${tag} ${attributes}><table>${lines.join('')}</table></${tag}>`);
}

describe('the report’s claims against numbers of an author’s own', () => {
  afterEach(clear);

  it('come out the same in every element, and are told in the decimals of the numbers', async () => {
    const rows = [
      ['Nye tiltak', 'Kommuner', '10,00', '10,02', '10,06'],
      ['Nye tiltak', 'Statlige virksomheter', '10,00', '10,01', '10,03'],
    ];
    const claim = textOf(await against('report-claim', rows, 'claim="kommunal-sektor-etter"'));
    expect(claim).to.include('Stemmer ikke').and.include('går imot').and.not.include('unntak');
    const said = textOf(await against('report-claims', rows));
    expect(said).to.include('nye tiltak (kommuner 10,06 mot statlige virksomheter 10,03 prosent)');
    expect(said.replaceAll('\u00a0', ' ')).to.include('2 av 2');
    const trend = textOf(await against('infosec-trend', rows), '.notes');
    expect(trend).to.include('stemmer så langt den er sjekket (2 av 2');
  });

  it('leave with the source of the numbers, and only quotations with that of the report', async () => {
    const rows = [['Nye tiltak', 'Kommuner', '10', '11', '12']];
    const page = new URL(location.href);
    page.hash = '';
    for (const tag of ['report-claims', 'report-claim', 'infosec-trend']) {
      const element = await against(tag, rows, 'claim="negativ-utvikling"');
      const excel = await element.toCSV('excel');
      expect(excel).to.include('Tallene er lagt inn av dem som har laget denne siden.');
      expect(excel)
        .to.include(page.href)
        .and.not.match(/Statistisk|CC BY|Andelene/);
      const isQuotation = tag !== 'infosec-trend';
      expect(excel.includes('Kilde: Digdirs årsrapport 2020'), tag).to.equal(isQuotation);
      const [header, first] = (await element.toCSV('rfc4180')).split('\r\n');
      expect(header).to.match(/,"kilde","lisens"$/);
      expect(first).to.match(/Tallene er lagt inn av dem som har laget denne siden\.",[^,]+$/);
      const {snapshot, rows: copied} = JSON.parse(await element.toJSON()) as {
        snapshot: {address: string; fetched: string};
        rows: string[][];
      };
      expect(snapshot.address).to.equal(page.href);
      expect(Date.parse(snapshot.fetched)).to.be.closeTo(Date.now(), 60_000);
      expect(copied.at(-1)).to.deep.equal(rows[0]);
      clear();
    }
  });

  it('say whose the shares are, and on what terms, beside those of the quotations', async () => {
    const report = await show('report-claims', '<report-claims></report-claims>');
    expect(textOf(report, '.source')).to.equal(
      'Kilde: Digdirs årsrapport 2020, seks avsnitt. Andelene: Statistisk sentralbyrå (SSB), tabell 12042. Lisens: CC BY 4.0.',
    );
    expect(await report.toCSV('excel')).to.include(
      '. Andelene: Statistisk sentralbyrå (SSB), tabell 12042 (CC BY 4.0)',
    );
    const abroad = await show('report-claims', '<report-claims chapter="internasjonalt"></report-claims>');
    expect(textOf(abroad, '.source')).not.to.include('Andelene');

    const rows = [['Nye tiltak', 'Kommuner', '10', '11', '12'], ['Kilde: Min kommune']];
    const own = await against('report-claims', rows);
    expect(textOf(own, '.source')).to.match(/^Kilde: Digdirs årsrapport 2020, .*»\. Andelene: Min kommune\.$/);
    // What is tested on other numbers than these is no answer that they give.
    expect(all(own, '.claim-item')).to.have.length(8);
  });

  it('do not call it more progress to have fallen less', async () => {
    const own = await against(
      'report-claim',
      [
        ['Erfaringer fra øvelser rapportert', 'Statlige virksomheter', '60,7', '', '50,0'],
        ['Erfaringer fra øvelser rapportert', 'Kommuner', '26,8', '', '20,0'],
      ],
      'ref="kommunene-storst-framgang"',
    );
    expect(textOf(own, '.answer')).to.equal('Stemmer ikke');
  });

  it('that no number can test are not said to be tested, and say which numbers are missing, everywhere', async () => {
    const table = (head: string, ...rows: string[]) =>
      `<table><caption>Erfaringer fra øvelser rapportert</caption>${[head, ...rows]
        .map(
          (row) =>
            `<tr>${row
              .split(';')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table>`;
    // The table of the README.
    const late = table('Forvaltningsnivå;2019;2020', 'Statlige virksomheter;60,7;58,0', 'Kommuner;26,8;25,8');
    const empty = table('Forvaltningsnivå;2018;2019;2020', 'Statlige virksomheter;;60,7;58,0', 'Kommuner;;26,8;25,8');
    const without = table('Forvaltningsnivå;2018;2020', 'Statlige virksomheter;60,7;58,0');
    // Each level has numbers, of another measure than the other.
    const apart = `<table>${[
      ['Tiltak', 'Forvaltningsnivå', '2018', '2020'],
      ['Nye tiltak', 'Statlige virksomheter', '60,7', '58,0'],
      ['Erfaringer fra øvelser rapportert', 'Kommuner', '26,8', '25,8'],
    ]
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</table>`;
    const words = {
      nb: {
        tested: /Vi har sjekket/,
        years: 'Her er det ingen tall for 2018.',
        level: 'ikke alle tallene for kommuner.',
        common: 'Kilden oppgir ikke tallene for de samme tiltakene, så vi kan ikke sammenligne dem.',
      },
      nn: {
        tested: /Vi har sjekka/,
        years: 'Her er det ingen tal for 2018.',
        level: 'ikkje alle tala for kommunar.',
        common: 'Kjelda oppgir ikkje tala for dei same tiltaka, så vi kan ikkje samanlikne dei.',
      },
      en: {
        tested: /We tested this/,
        years: 'There are no numbers for 2018 here.',
        level: 'all the numbers for municipalities.',
        common: 'The source does not give the numbers for the same measures, so we cannot compare them.',
      },
    } as const;
    const cases = [
      ['statlige-fremgang', late, 'years'],
      ['svak-forbedring', late, 'years'],
      ['kommunene-storst-framgang', empty, 'years'],
      ['kommunene-storre-fremgang', without, 'level'],
      ['kommunene-storre-fremgang', apart, 'common'],
      ['kommunene-lavere', apart, 'common'],
      ['kommunal-sektor-etter', apart, 'common'],
    ] as const;
    for (const [lang, {tested, ...missing}] of Object.entries(words)) {
      for (const [claim, numbers, reason] of cases) {
        for (const markup of [
          `<report-claim lang="${lang}" ref="${claim}">${numbers}</report-claim>`,
          `<report-claim lang="${lang}" ref="${claim}">${numbers}<b>A</b></report-claim>`,
          `<report-claims lang="${lang}">${numbers}</report-claims>`,
          `<report-claims lang="${lang}" view="table">${numbers}</report-claims>`,
        ]) {
          const tag = markup.startsWith('<report-claims') ? 'report-claims' : 'report-claim';
          const element = await ownFigure(markup, lang);
          const files = tag === 'report-claims' ? await element.toCSV('rfc4180') : '';
          const lines = [...all(element, '.claim-item, tbody tr, .claim, .card'), ...files.split('\r\n')].map((line) =>
            (typeof line === 'string' ? line : line.textContent).replace(/\s+/g, ' '),
          );
          const quotation = reportClaims('2020', lang as 'nb').verdicts.find(({claim: {id}}) => id === claim)!.claim
            .quotation;
          const about = tag === 'report-claim' ? lines.slice(0, 1) : lines.filter((line) => line.includes(quotation));
          expect(about, markup).not.to.have.length(0);
          for (const line of about) expect(line, markup).not.to.match(tested);
          expect(textOf(element), markup).to.include(missing[reason]);
          if (tag === 'report-claims') expect(about[0], markup).to.include(missing[reason]);
          if (files !== '') expect(about.at(-1), markup).to.include(missing[reason]);
          clear();
        }
      }
    }
  });

  it('have another answer only where a number gives it, not where there are fewer', async () => {
    const report = infosecTrend('2020', 'nb');
    const kommuner = (change: Record<string, string> = {}) =>
      report.measures.map(({id, short}) => [
        short,
        'Kommuner',
        ...report.years.map((year) => change[`${id} ${year}`] ?? `${report.cell(id, 'kommuner', year).value}`),
      ]);
    const same = textOf(await against('infosec-trend', kommuner()), '.notes');
    expect(same)
      .to.include('Alle 15 tall er som i rapporten.')
      .and.not.match(/Påstander|holder i/);
    clear();
    // The share of new measures in municipalities rose from 63,9 per cent; now it has fallen.
    const fallen = textOf(await against('infosec-trend', kommuner({'nye-tiltak 2020': '60'})), '.notes');
    expect(fallen).to.include(
      'stemmer bare delvis (4 av 5 tilfeller). Med rapportens tall for det samme: stemmer så langt den er sjekket (5 av 5 tilfeller).',
    );
    expect(fallen.match(/stemmer bare delvis \(\d+ av \d+ tilfeller\)\. Med/g)).to.have.length(2);
  });

  it('are the report’s where they are not about shares', async () => {
    const element = await against(
      'report-claim',
      [['Nye tiltak', 'Kommuner', '10', '11', '12']],
      'claim="82-kommuner"',
    );
    expect(await element.toCSV('excel'))
      .to.match(/årsrapport 2020/)
      .and.not.match(/denne siden/);
  });

  it('are those of the edition that is shown, from the first drawing on', async () => {
    const editions: string[] = [];
    const topic: typeof claims = {
      read(answer, hints, context) {
        editions.push(context.edition);
        return claims.read(answer, hints, context);
      },
    };
    class OfEdition extends LitElement {
      shown = {language: 'nb' as const, edition: '2020'};
      readonly data = new ImportController(this, topic, () => this.shown);
      override async scheduleUpdate() {
        await this.data.load('nb');
        await super.scheduleUpdate();
      }
      override willUpdate() {
        this.data.update();
      }
    }
    customElements.define('of-edition', OfEdition);
    const element = new OfEdition();
    element.innerHTML = `<table><caption>Nye tiltak</caption><tr><td>Nivå</td><td>2020</td></tr>
      <tr><td>Kommuner</td><td>1</td></tr></table>`;
    document.body.append(element);
    await element.updateComplete;
    element.shown = {language: 'nb', edition: '2021'};
    element.requestUpdate();
    await element.updateComplete;
    element.remove();
    expect(editions).to.deep.equal(['2020', '2021']);

    editions.length = 0;
    class ClaimsOfEdition extends ReportClaims {
      constructor() {
        super();
        Object.assign(this, {declaration: {...this.declaration, importer: {load: async () => ({topic})}}});
      }
    }
    customElements.define('claims-of-edition', ClaimsOfEdition);
    await against('claims-of-edition', [['Nye tiltak', 'Kommuner', '10', '11', '12']]);
    expect(editions).to.deep.equal(['2020']);
  });
});
