// The way of an author from an empty workbook to the folder of a report, by nothing but what the command says.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parseAst} from 'rolldown/parseAst';
import {run as runProgram} from '../../src/cli/command.ts';
import {expectations} from '../../src/cli/edition/fault.ts';
import {
  data,
  documentsIn,
  edition,
  filledWorkbook,
  save,
  temporaryFolder,
  withCells,
} from '../tools/edition-workbook.mjs';

const report = documentsIn(join(data, '2020'));
let folder;
let filled;
before(async () => {
  folder = temporaryFolder();
  filled = await filledWorkbook(report, 2020);
});
after(() => rmSync(folder, {recursive: true}));

const string = (text) => [`<is><t xml:space="preserve">${text}</t></is>`, 't="inlineStr"'];
const number = (value) => [`<v>${value}</v>`];

const missing =
  /^Ark «(?<sheet>[^»]+)», celle(?:ne)? (?<from>[A-Z]+\d+)(?:–[A-Z]+(?<last>\d+))?: «.+» mangler\. Skriv (?<wanted>.+)\.$/;
const sum =
  /^Ark «(?<sheet>[^»]+)», celle (?<from>[A-Z]+\d+): «.+» er \d+, men tallene i arket «Fylker» blir (?<total>\d+) til sammen\.$/;
const verdict =
  /^Ark «(?<sheet>[^»]+)», cellene (?<from>R\d+)–(?<last>S\d+): Tallene viser .+ så skriv (?<holds>\d+) og (?<of>\d+) her\. Hvis ikke, bytt den ut eller slett raden\.$/;

/** What an author writes in a cell who knows only what the sentence says. */
function written(wanted) {
  if (wanted.startsWith('et årstall')) return string('2021');
  if (wanted.startsWith('et tall, eller tegnet')) return number(61.5);
  if (wanted.startsWith('et helt tall') || wanted === 'et tall') return number(1);
  if (wanted === 'ja eller nei') return string('nei');
  assert.equal(wanted, 'en tekst', wanted);
  return string('Oppdiktet tekst');
}

/** The cells that the sentences name, filled in as they say. */
function answersTo(lines) {
  return lines.flatMap((line) => {
    const empty = missing.exec(line)?.groups;
    if (empty) {
      const [, letters, first] = /^([A-Z]+)(\d+)$/.exec(empty.from);
      const count = Number(empty.last ?? first) - Number(first) + 1;
      return Array.from({length: count}, (_, i) => [
        empty.sheet,
        `${letters}${Number(first) + i}`,
        ...written(empty.wanted),
      ]);
    }
    const total = sum.exec(line)?.groups;
    if (total) return [[total.sheet, total.from, ...number(total.total)]];
    const shown = verdict.exec(line)?.groups;
    assert.ok(shown, `No author can tell what to do with: ${line}`);
    return [
      [shown.sheet, shown.from, ...number(shown.holds)],
      [shown.sheet, shown.last, ...number(shown.of)],
    ];
  });
}

describe('the way of an author', () => {
  it('is three rounds of what the command says: empty cells, a sum, and what the numbers show', async () => {
    const file = join(folder, '2021.xlsx');
    assert.equal((await edition('new', '2021', '--from', '2020', '--out', file)).code, 0);
    const counts = [];
    for (let code = 1; code === 1;) {
      const answer = await edition('build', file, '--data', folder);
      code = answer.code;
      if (code === 0) break;
      // The sentences of last year name its years, and may stay.
      const lines = answer.lines.slice(0, -1).filter((line) => !line.includes('Se på årene'));
      counts.push(lines.length);
      assert.equal(answer.lines.at(-1), `${lines.length} feil. Ingenting er skrevet.`);
      assert.ok(counts.length < 5, answer.lines.join('\n'));
      save(folder, '2021.xlsx', withCells(readFileSync(file), answersTo(lines)));
    }
    assert.equal(counts.length, 3, counts.join());
    assert.equal(readdirSync(join(folder, '2021')).length, 11);
  });

  it('begins with a help in the language of the author', async () => {
    for (const [options, first] of [
      [[], 'Slik lager du neste års rapport:'],
      [['--lang', 'nn'], 'Slik lagar du rapporten for neste år:'],
      [['--lang', 'en'], 'How to make next year’s report:'],
    ]) {
      const lines = [];
      const keep = (line) => void lines.push(line);
      assert.equal(await runProgram(['edition', '--help'].concat(options), {log: keep, error: keep}), 0);
      assert.equal(lines[0], first);
      assert.ok(lines.length > 12 && lines.every((line) => line.length < 110), lines.join('\n'));
    }
  });

  it('has the figures of the results show the new year', async () => {
    const file = join(folder, 'later.xlsx');
    await edition('new', '2021', '--from', '2020', '--out', file);
    const {readWorkbook} = await import('../../src/cli/edition/read-workbook.ts');
    const results = readWorkbook(readFileSync(file)).find(({name}) => name === 'Resultater');
    const shown = results.rows.map((row) => `${row[5]?.value ?? ''}`);
    assert.ok(shown.includes('goal=2; year=2021'), shown.join('\n'));
    assert.ok(!shown.join().includes('2020'), shown.join('\n'));
  });
});

/** What checks that no workbook can fail expect: its sheets have other checks, or make the part themselves. */
const unreachable = [
  /^an object$/,
  /^a list$/,
  /^an? (?:text|number)$/,
  /^true or false$/,
  /^two digits$/,
  /the sum of counties$/,
  /, the municipalities in the county$/,
  /^"rise" or "fall"$/,
  /^a known kind of test$/,
  /^one of the partners$/,
  /^one or more partners, each once$/,
  /^a year$/,
  /^guides of /,
  /^a number that another topic has for /,
  /, as the numbers say/,
  /^1$/,
];

/** The texts that an expression can be, with 1 in place of what is computed. */
function textsOf(node) {
  if (node?.type === 'Literal') return [node.value];
  if (node?.type === 'TemplateLiteral') return [node.quasis.map(({value}) => value.cooked).join('1')];
  if (node?.type === 'ConditionalExpression') return [...textsOf(node.consequent), ...textsOf(node.alternate)];
  return [];
}

function* nodesIn(node) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type) yield node;
  for (const child of Object.values(node)) yield* nodesIn(child);
}

describe('what a dataset expects', () => {
  const folderOfDatasets = new URL('../../src/datasets/', import.meta.url);
  const expected = readdirSync(folderOfDatasets)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...nodesIn(parseAst(readFileSync(new URL(name, folderOfDatasets), 'utf8'), {lang: 'ts'}))])
    .filter(({type, callee}) => type === 'NewExpression' && callee.name === 'DataError')
    .flatMap((node) => textsOf(node.arguments[1]))
    .map((text) => text.replace(/^1, since/, 'true, since'));

  it('is found in the sources', () => assert.ok(expected.length > 25, expected.join('\n')));

  for (const text of new Set(expected)) {
    it(`has words for authors: ${text}`, () => {
      const known = [...Object.values(expectations), ...unreachable];
      assert.ok(
        known.some((pattern) => pattern.test(text)),
        text,
      );
    });
  }
});

/** The sheet, the cells that are changed, and what the command says in bokmål. */
const faults = {
  'a measure without an id': [
    [['Tiltak', 'A2', '']],
    'Ark «Tiltak», celle A2: «Id» mangler. Skriv et kort navn av bokstaver, sifre og bindestreker, uten mellomrom.',
  ],
  'a claim without a year': [
    [['Påstander', 'K2', '']],
    'Ark «Påstander», celle K2: «Fra år» mangler. Skriv et årstall.',
  ],
  'half a result of a claim': [
    [['Påstander', 'S2', '']],
    'Ark «Påstander», celle S2: «Av antall tilfeller» mangler. Skriv et helt tall.',
  ],
  'one case': [
    [['Påstander', 'R13', ...number(0)]],
    'Ark «Påstander», cellene R13–S13: Tallene viser at setningen stemmer i 1 av 1 tilfelle, men her står det 0 av 1 tilfelle. Les setningen på nytt. Kan den stå, så skriv 1 og 1 her. Hvis ikke, bytt den ut eller slett raden.',
  ],
  'a result of a claim that nothing decides': [
    [
      ['Påstander', 'E2', ...string('kan ikke sjekkes')],
      ...['F2', 'K2', 'L2'].map((address) => ['Påstander', address, '']),
    ],
    'Ark «Påstander», cellene R2–S2: Tallene kan ikke avgjøre om setningen stemmer, men her står det 9 av 10 tilfeller. La cellene stå tomme.',
  ],
  'a part of a claim without a text': [
    [['Påstander', 'Q2', ...string('sterk')]],
    'Ark «Påstander», celle Q2: «Ikke sjekket (id fra arket Tekster)» er «sterk», som ikke finnes. Det som finnes, er: svak, vesentlig, belop.',
  ],
  'a key figure without names that a claim counts': [
    [
      ['Nøkkeltall', 'G2', ''],
      ['Nøkkeltall', 'Q2', ''],
    ],
    'Ark «Påstander», celle N13: «Nøkkeltall» er delprosjekter, men skal være et nøkkeltall som har navn i arket «Nøkkeltall».',
  ],
  'names without words before them': [
    [['Nøkkeltall', 'Q2', '']],
    'Ark «Nøkkeltall», celle Q2: «Før navnene (bokmål)» mangler. Skriv en tekst.',
  ],
  'a number that no other sheet has either': [
    [['Nøkkeltall – tallene', 'C2', '']],
    'Ark «Nøkkeltall – tallene», celle C2: «Tall» mangler. Skriv et helt tall.',
  ],
  'a share of more than all': [
    [['Nøkkeltall – tallene', 'C10', ...number(5)]],
    'Ark «Nøkkeltall – tallene», celle A10: «Nøkkeltall – tallene» er 5; 4, men skal være en del og en helhet i hele tall, der helheten er høyst 12.',
  ],
  'one number of two': [
    [['Nøkkeltall', 'E5', ...string('før og etter')]],
    'Ark «Nøkkeltall – tallene», celle A6: «Nøkkeltall – tallene» er 2, men skal være to tall, på hver sin rad, når «Slag» ikke er «antall».',
  ],
  'a change between two units': [
    [['Nøkkeltall – tallene', 'F7', ...string('medlemmer')]],
    'Ark «Nøkkeltall – tallene», celle A7: «Nøkkeltall – tallene» er medlemmer; deltakere, men skal være to tall med samme enhet.',
  ],
  'a number with more decimals than its measure': [
    [['Tall', 'C2', ...number(81.75)]],
    'Ark «Tall», celle C2: «2018» er 81,75, men skal ha høyst 1 desimal.',
  ],
  'a remark of a year without numbers': [
    [['Merknader', 'A2', ...string('1999')]],
    'Ark «Merknader», celle A2: «År» er «1999», som ikke finnes. Det som finnes, er: 2018, 2019, 2020.',
  ],
  'a county with the name of another one': [
    [['Fylker', 'B3', ...string('Viken')]],
    'Ark «Fylker», celle B3: «Fylke» er 42 Viken, men skal være et fylke på kartet for dette året.',
  ],
  'a share of challenges that is more than all': [
    [['Utfordringer – andeler', 'C2', ...number(9)]],
    'Ark «Utfordringer – andeler», celle C2: «Antall» er 9, men skal være et helt tall, 0–4.',
  ],
  'a source without a text': [
    [['Utfordringer – kilder', 'B2', ...string('avisen')]],
    'Ark «Utfordringer – kilder», celle B2: «Kilde» er «avisen», som ikke finnes. Det som finnes, er: kunnskapsgrunnlag, digdir, riksrevisjonen, nsm.',
  ],
  'a plan with a partner that has no name': [
    [['Planer', 'D3', ...string('KS; NVE')]],
    'Ark «Planer», celle D3: «Partnere» er «NVE», som ikke finnes. Det som finnes, er: ',
  ],
  'a year of long ago': [
    [['Tidslinje', 'B2', ...number(1850)]],
    'Ark «Tidslinje», celle B2: «År» er «1850», men skal være et årstall.',
  ],
  'a beginning without an end': [
    [['Tidslinje', 'D10', '']],
    'Ark «Tidslinje», celle D10: «Til år» mangler. Skriv et årstall.',
  ],
  'an end before the beginning': [
    [['Tidslinje', 'D10', ...number(2019)]],
    'Ark «Tidslinje», celle B10: «År / Fra år / Til år / Etter årsskiftet (2020–2021)» er 2021; 2019, men skal være et tidsrom som slutter etter at det begynner.',
  ],
  'a plan of the year of the report': [
    [['Samarbeid', 'C2', ...string('ja')]],
    'Ark «Samarbeid», celle C2: «Planlagt» er ja, men skal være nei, fordi året ikke er etter rapportens år, 2020.',
  ],
  'a partner twice': [
    [['Samarbeid', 'G3', ...string('KiNS; KiNS')]],
    'Ark «Samarbeid», celle G3: «KiNS» står her to ganger. Behold én.',
  ],
  'a level twice': [
    [['Påstander', 'I5', ...string('statlige-virksomheter; statlige-virksomheter')]],
    'Ark «Påstander», celle I5: «statlige-virksomheter» står her to ganger. Behold én.',
  ],
  'a year that a test does not read': [
    [['Påstander', 'E5', ...string('ett nivå øker mer enn andre')]],
    'Ark «Påstander», celle M5: «År» blir ikke brukt når «Hvordan den sjekkes» er «ett nivå øker mer enn andre». La cellen stå tom.',
  ],
  'a sum that a test does not read': [
    [['Påstander', 'E15', ...string('kan ikke sjekkes')]],
    'Ark «Påstander», celle O15: «Sum i setningen» blir ikke brukt når «Hvordan den sjekkes» er «kan ikke sjekkes». La cellen stå tom.',
  ],
  'a key figure of less than nothing': [
    [['Nøkkeltall – tallene', 'C4', ...number(-5)]],
    'Ark «Nøkkeltall – tallene», celle C4: «Tall» er -5, men skal være et helt tall fra 0 og oppover.',
  ],
  'a key figure larger than any number that can be counted': [
    [['Nøkkeltall – tallene', 'C4', ...number('1e300')]],
    'Ark «Nøkkeltall – tallene», celle C4: «Tall» er 1e+300, men skal være et helt tall fra 0 og oppover.',
  ],
  'an amount of less than nothing': [
    [['Opplysninger', 'C15', ...number(-1.2)]],
    'Ark «Opplysninger», celle C15: «Millioner euro i alt» er -1,2, men skal være minst 0.',
  ],
  'no partners without a name': [
    [['Opplysninger', 'C29', ...number(0)]],
    'Ark «Opplysninger», celle C29: «Partnere som ikke er nevnt med navn: antall» er 0, men skal være minst 1.',
  ],
  'a year with its digits in another order': [
    [['Tall', 'C1', ...string('0218')]],
    'Ark «Tall», celle C1: Vi kjenner ikke kolonnen «0218».',
  ],
  'a selection of a year without co-operation': [
    [['Resultater', 'F5', ...string('goal=2; year=2019')]],
    'Ark «Resultater», celle F5: «Utvalg i figuren» er «year=2019», som ikke finnes. Det som finnes, er: year=2020, year=2021.',
  ],
  'a selection that no figure has': [
    [['Resultater', 'F2', ...string('colour=red')]],
    'Ark «Resultater», celle F2: «Utvalg i figuren» er colour, men skal være blant disse: level,measure,year,county,publisher,partner,goal,subject.',
  ],
  'a selection of a subject that no partner has': [
    [['Resultater', 'F6', ...string('goal=3; year=2020; subject=tiltak')]],
    'Ark «Resultater», celle F6: «Utvalg i figuren» er «subject=tiltak», som ikke finnes. Det som finnes, er: subject=difi-rapport, subject=webinarer, subject=veiledning, subject=ikt-anskaffelser, subject=skytjenester, subject=kartlegging, subject=anbefalte-tiltak, subject=systematisk-arbeid, subject=kommunal-sektor, subject=digital, subject=eid.',
  ],
  'a figure without a selection': [
    [['Resultater', 'F2', '']],
    'Ark «Resultater», celle F2: «Utvalg i figuren» mangler. Skriv valg i figuren, slik: level=kommuner; year=2020.',
  ],
  'a text that lacks one language': [
    [['Tekster', 'D6', '']],
    'Ark «Tekster», celle D6: «Nynorsk» mangler. Skriv en tekst.',
  ],
  'a text that is not there': [
    [['Tekster', 'B6', ...string('program')]],
    'Ark «Tekster»: Teksten med datasettet «Støtte fra EU etter fylke» og id-en «programme» mangler. Legg til en rad nederst, med teksten på tre språk.',
  ],
  'counties of a year before any map': [
    [['Opplysninger', 'C16', ...number(1990)]],
    'Ark «Opplysninger», celle C16: «Fylkesinndeling fra året» er 1990, men skal være 2020 eller senere, for det finnes ikke noe eldre kart.',
  ],
};

/** Words of the checks, and places in JSON. */
const english = /\b(?:should|but|missing|one of|figures)\b|\w\[\d|\b(?:test|texts|extension|figure|when|unnamed)\.\w/;

describe('a fault of a workbook', () => {
  for (const [name, [cells, sentence]] of Object.entries(faults)) {
    it(`is said with the cell and what it should be: ${name}`, async () => {
      const bytes = withCells(filled, cells);
      const file = save(folder, '2020.xlsx', bytes);
      for (const language of ['nb', 'nn', 'en']) {
        const {code, lines} = await edition('build', file, '--data', join(folder, 'none'), '--lang', language);
        assert.equal(code, 1);
        const text = lines.join('\n');
        if (language === 'nb')
          assert.ok(
            lines.some((line) => line.startsWith(sentence)),
            text,
          );
        if (language !== 'en') assert.doesNotMatch(text, english);
        assert.doesNotMatch(text, /\w\[\d|undefined|null/);
      }
    });
  }
});
