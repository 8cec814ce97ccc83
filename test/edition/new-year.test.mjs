// From the report of 2020 to a made-up one of 2021, as its author goes: fill in, read what is wrong, correct it, build.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {run as check} from '../../src/cli/check.ts';
import {readWorkbook} from '../../src/cli/edition/read-workbook.ts';
import {replaceFolder} from '../../src/cli/edition/build-edition.ts';
import {
  confirmedVerdicts,
  data,
  documentsIn,
  edition,
  filledWorkbook,
  save,
  temporaryFolder,
  withCells,
} from '../tools/edition-workbook.mjs';
import {fictionalReport, madeUpPartner} from '../tools/fictional-edition.mjs';

const report = documentsIn(join(data, '2020'));
const fictional = fictionalReport(report);
let folder;
let file;
let filled;
let corrected;
before(async () => {
  folder = temporaryFolder();
  file = join(folder, '2021.xlsx');
  filled = await filledWorkbook(fictional, 2021);
});
after(() => rmSync(folder, {recursive: true}));

const build = (...options) => edition('build', file, '--data', folder, ...options);
const diff = async (...options) => await edition('diff', '2020', '2021', '--data', folder, ...options);

describe('the report of 2021', () => {
  it('is not stored while its sentences say something else than its numbers', async () => {
    save(folder, '2021.xlsx', filled);
    const {code, lines} = await build();
    assert.equal(code, 1);
    const cells = confirmedVerdicts(lines);
    assert.equal(cells.length, 2 * (lines.length - 1), lines.join('\n'));
    assert.ok(cells.length >= 8, lines.join('\n'));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name !== '2021.xlsx'),
      [],
    );
    corrected = withCells(filled, cells);
  });

  it('is stored when the author has confirmed what they show', async () => {
    save(folder, '2021.xlsx', corrected);
    const {code, lines} = await build();
    assert.equal(code, 0, lines.join('\n'));
    const written = documentsIn(join(folder, '2021'));
    assert.deepEqual({...written, claims: undefined}, {...fictional, claims: undefined});
    assert.match(readFileSync(join(folder, '2021/infosec-trend.json'), 'utf8'), /10\.0, 20\.0, null/);
  });

  it('has no fault for the command that checks reports, and fits the schemas', () => {
    const lines = [];
    const keep = (line) => void lines.push(line);
    assert.equal(check([join(folder, '2021')], {log: keep, error: keep}), 0, lines.join('\n'));
    for (const [topic, document] of Object.entries(documentsIn(join(folder, '2021')))) {
      const schema = JSON.parse(readFileSync(join(data, `schema/${topic}.schema.json`), 'utf8'));
      const validate = new Ajv({strict: false}).compile(schema);
      // The schema of the map knows the counties of 2020 alone, and that of the trend its own level.
      assert.ok(validate(document), `${topic}: ${JSON.stringify(validate.errors)}`);
    }
  });

  it('is replaced only when that is asked for, and whole', async () => {
    assert.match((await build()).lines[0], /finnes fra før\. Legg til --replace/);
    assert.equal((await build('--replace')).code, 0);
    assert.deepEqual(readdirSync(folder).sort(), ['2021', '2021.xlsx']);
  });
});

describe('a folder that cannot be replaced', () => {
  it('has something else than the files of a report', async () => {
    for (const name of ['2021.xlsx', 'notes.json', 'claims.json.bak']) {
      const other = join(folder, '2021', name);
      writeFileSync(other, 'kept');
      const {code, lines} = await build('--replace');
      assert.deepEqual(
        [code, lines[0]],
        [1, `${join(folder, '2021')} kan ikke byttes ut, for den har også ${name}, som ikke hører til en rapport.`],
      );
      assert.equal(readFileSync(other, 'utf8'), 'kept');
      rmSync(other);
    }
  });

  it('has a folder of the name of a file, or is a file or a link itself', async () => {
    const parent = join(folder, 'other');
    const path = join(parent, '2021');
    const refused = async () => {
      const {code, lines} = await edition('build', file, '--data', parent, '--replace');
      assert.equal(code, 1);
      return lines[0];
    };
    mkdirSync(join(path, 'claims.json'), {recursive: true});
    assert.match(await refused(), /har også claims\.json/);
    rmSync(path, {recursive: true});
    writeFileSync(path, 'kept');
    assert.equal(await refused(), `${path} er ikke en mappe.`);
    assert.equal(readFileSync(path, 'utf8'), 'kept');
    rmSync(path);
    symlinkSync(join(parent, 'not-there'), path);
    assert.equal(await refused(), `${path} er ikke en mappe.`);
    rmSync(parent, {recursive: true});
  });

  it('is left as it was', () => {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    writeFileSync(join(kept, 'a.json'), '{}');
    assert.throws(() => replaceFolder(join(folder, 'not-there'), kept), /ENOENT/);
    assert.deepEqual(readdirSync(kept), ['a.json']);
    rmSync(kept, {recursive: true});
  });
});

describe('a workbook in which an author has overlooked cells', () => {
  it('has each of them named by the heading of its column, all at once', async () => {
    const overlooked = structuredClone(report);
    for (const item of overlooked.timeline.items.slice(0, 2)) delete item.when;
    delete overlooked.partners.unnamed.count;
    const {counties} = overlooked['cef-funding'];
    const most = counties.at(-1).municipalitiesInCounty;
    const cell = `C${counties.length + 1}`;
    const copy = temporaryFolder();
    const say = async (documents, cells) => {
      const bytes = withCells(await filledWorkbook(documents, 2020), cells);
      const {code, lines} = await edition('build', save(copy, '2020.xlsx', bytes), '--data', join(copy, 'data'));
      assert.equal(code, 1);
      return lines.join('\n');
    };
    const said = await say(overlooked, [['Fylker', cell, `<v>${most + 1}</v>`]]);
    for (const sentence of [
      `Ark «Fylker», celle ${cell}: «Kommuner med støtte» er ${most + 1}, men kan være høyst ${most}.`,
      'Ark «Tidslinje», cellene B2–B3: «År / Fra år / Til år / Etter årsskiftet (2020–2021)» mangler. Skriv et årstall, det første og det siste året, eller to år slik: 2020–2021.',
    ]) {
      assert.ok(said.includes(sentence), said);
    }
    assert.match(
      await say({...overlooked, timeline: report.timeline}, []),
      /Ark «Opplysninger», celle C\d+: «Partnere som ikke er nevnt med navn: antall» mangler\. Skriv et helt tall\./,
    );
    assert.deepEqual(readdirSync(copy), ['2020.xlsx']);
    rmSync(copy, {recursive: true});
  });

  it('says in its help under which name it is built', async () => {
    const copy = temporaryFolder();
    assert.equal((await edition('new', '2021', '--from', '2020', '--out', join(copy, 'x.xlsx'))).code, 0);
    const [help] = readWorkbook(readFileSync(join(copy, 'x.xlsx')));
    const texts = help.rows.flatMap((row) => [...row.values()].map((cell) => `${cell?.value}`));
    assert.ok(texts.includes('5. Kjør: npx digdir-report-widgets edition build x.xlsx'), texts.join('\n'));
    rmSync(copy, {recursive: true});
  });
});

describe('a folder of a report with a broken file', () => {
  for (const [language, pattern] of [
    ['nb', /goals\.json kan ikke leses: Feilen er på linje 3\. Lag mappen på nytt med «edition build»/],
    ['nn', /goals\.json kan ikkje lesast: Feilen er på linje 3\. Lag mappa på nytt/],
    ['en', /goals\.json cannot be read: the fault is in line 3\. Make the folder again/],
  ]) {
    it(`is named with the line and what to do: ${language}`, async () => {
      const copy = temporaryFolder();
      mkdirSync(join(copy, '2020'));
      for (const [topic, document] of Object.entries(report))
        writeFileSync(join(copy, `2020/${topic}.json`), JSON.stringify(document));
      writeFileSync(join(copy, '2020/goals.json'), '{\n"year": 2020,\noops\n}');
      writeFileSync(join(copy, '2020/risks.json'), '{"year": 2020');
      for (const call of [
        ['new', '2021', '--from', '2020', '--out', join(copy, 'x.xlsx')],
        ['diff', '2020', '2020'],
      ]) {
        const {code, lines} = await edition(...call, '--data', copy, '--lang', language);
        assert.equal(code, 1);
        assert.equal(lines.length, 2, lines.join('\n'));
        assert.match(lines[0], pattern);
        assert.match(lines[1], /risks\.json/);
      }
      assert.ok(!readdirSync(copy).includes('x.xlsx'));
      rmSync(copy, {recursive: true});
    });
  }
});

describe('a folder of a report with a file of another shape', () => {
  for (const [topic, document] of Object.entries({
    'infosec-trend': {},
    claims: {claims: 5},
    partners: null,
    goals: {chapters: [null]},
  })) {
    it(`is named with the file: ${topic}`, async () => {
      const copy = temporaryFolder();
      mkdirSync(join(copy, '2020'));
      for (const [one, sound] of Object.entries(report))
        writeFileSync(join(copy, `2020/${one}.json`), JSON.stringify(one === topic ? document : sound));
      const {code, lines} = await edition('diff', '2020', '2020', '--data', copy);
      const sentence = `${join(copy, `2020/${topic}.json`)} kan ikke leses. Lag mappen på nytt med «edition build», eller hent filen fra en sikkerhetskopi.`;
      assert.deepEqual([code, lines], [1, [sentence]]);
      rmSync(copy, {recursive: true});
    });
  }
});

describe('what is new in the report of 2021', () => {
  it('is said with the claims that flip, and the sentences that no longer hold', async () => {
    const {code, lines} = await diff();
    assert.equal(code, 0);
    const text = lines.join('\n');
    assert.match(
      text,
      /Internkontrollen er styrket siden 2018»: før stemmer bare delvis \(i\s9\sav\s10\stilfeller\); nå kan ikke sjekkes/,
    );
    assert.match(
      text,
      /kommunal sektor henger etter»: før stemmer så langt den er sjekket \(i\s5\sav\s5\stilfeller\); nå stemmer/,
    );
    assert.match(
      text,
      /Kommunene viser størst framgang»: før stemmer bare delvis \(i\s4\sav\s5\stilfeller\); nå stemmer ikke \(i\s0\sav\s5/,
    );
  });

  it('is said with numbers, guides, partners, levels and measures', async () => {
    const text = (await diff()).lines.join('\n');
    for (const line of [
      'Borte: ovelse-no',
      `Ny: ${madeUpPartner}`,
      'Borte: Nivåer, fylkeskommuner',
      'Ny: Tiltak, oppdiktet',
      'Tall, styringssystem, kommuner, 2019: 64,4 → 53,3',
    ]) {
      assert.ok(text.includes(line), `${line}\n${text.slice(0, 3000)}`);
    }
    assert.match(text, /infosec-trend\. Før: .+\n\s+infosec-trend\. Nå: /);
  });

  it('is said in three languages, as text and as Markdown', async () => {
    const [nn, en] = [await diff('--lang', 'nn'), await diff('--lang', 'en')];
    assert.ok(nn.lines.includes('Påstandar med eit anna svar'), nn.lines.join('\n').slice(0, 500));
    assert.ok(
      en.lines.some((line) => /before holds only in part \(in\s9\sof\s10\scases\); now/.test(line)),
      en.lines.join('\n').slice(0, 900),
    );
    const markdown = await diff('--format', 'markdown');
    assert.equal(markdown.lines[0], '# Årsrapporten 2021 sammenlignet med 2020');
    assert.ok(markdown.lines.includes('- Borte: ovelse-no'));
    assert.ok(!markdown.lines.includes('## Lenker til samme adresse'));
  });

  it('is JSON for programs', async () => {
    const {lines} = await diff('--format', 'json');
    const found = JSON.parse(lines.join('\n'));
    assert.deepEqual([found.from, found.to], ['2020', '2021']);
    assert.deepEqual(found.guides, {added: [], removed: ['ovelse-no']});
    assert.deepEqual(found.partners, {added: [madeUpPartner], removed: []});
    const flipped = found.claims.find(({id}) => id === 'kommunene-storst-framgang');
    assert.deepEqual([flipped.before.kind, flipped.after.kind], ['partly', 'never']);
    assert.ok(found.findings.some(({figure}) => figure === 'guidance-list'));
    assert.ok(found.numbers.every(({before: was, after: is}) => was !== is));
  });

  it('has translations that lack, and guides that lead to the same address', async () => {
    const changed = withCells(corrected, [
      ['Samarbeid', 'K2', '<is><t>Et annet navn</t></is>', 't="inlineStr"'],
      [
        'Veiledninger',
        'E3',
        `<is><t>https://digdir.no/informasjonssikkerhet/veileder-kartlegging-av-digital-sikkerhetskultur/2142/#topp</t></is>`,
        't="inlineStr"',
      ],
    ]);
    save(folder, '2021.xlsx', changed);
    assert.equal((await build('--replace')).code, 0);
    const text = (await diff()).lines.join('\n');
    assert.ok(
      text.includes('partners, subject.difi-rapport: er endret på bokmål, men ikke på engelsk'),
      text.slice(-2000),
    );
    assert.match(
      text,
      /digdir\.no\/informasjonssikkerhet\/.*\/2142: Veileder for kartlegging.*; Veileder i kompetanse/,
    );
  });

  it('is nothing between a report and itself', async () => {
    const {lines} = await edition('diff', '2020', '2020', '--data', data);
    assert.deepEqual(lines.slice(0, 2), ['Årsrapporten 2020 sammenlignet med 2020', '']);
    assert.equal(lines.slice(2).join(), 'Ingenting er endret.');
  });

  it('is said where a key figure that an earlier claim counts is gone, or has no names', async () => {
    const {test} = report.claims.claims.find((claim) => claim.test.kind === 'count');
    const path = join(folder, '2021/key-figures.json');
    const kept = readFileSync(path, 'utf8');
    const claims = join(folder, '2021/claims.json');
    const keptClaims = readFileSync(claims, 'utf8');
    const document = JSON.parse(keptClaims);
    document.claims = document.claims.filter((claim) => claim.test.kind !== 'count');
    writeFileSync(claims, JSON.stringify(document));
    const withFigures = (edit) => {
      const numbers = JSON.parse(kept);
      numbers.figures = numbers.figures.flatMap((figure) => (figure.id === test.figure ? edit(figure) : [figure]));
      writeFileSync(path, JSON.stringify(numbers));
    };
    for (const edit of [() => [], ({names, ...figure}) => (assert.ok(names), [figure])]) {
      withFigures(edit);
      const {code, lines} = await diff('--format', 'json');
      assert.equal(code, 0, lines.join('\n'));
      const {sentences} = JSON.parse(lines.join('\n'));
      const counted = sentences.find(({id}) => report.claims.claims.find((one) => one.id === id).test.kind === 'count');
      assert.deepEqual([counted.before.of, counted.after], [1, undefined]);
    }
    writeFileSync(path, kept);
    writeFileSync(claims, keptClaims);
  });

  it('is not said of a folder that lacks a file', async () => {
    const whole = join(folder, '2021/risks.json');
    renameSync(whole, `${whole}.old`);
    const sentence = `${join(folder, '2021')} er ikke en hel rapport: risks.json mangler.`;
    const {code, lines} = await diff();
    assert.deepEqual([code, lines], [1, [sentence]]);
    const out = join(folder, '2022.xlsx');
    const other = await edition('new', '2022', '--from', '2021', '--out', out, '--data', folder);
    assert.deepEqual([other.code, other.lines], [1, [sentence]]);
    renameSync(`${whole}.old`, whole);
  });

  it('is not said of a year without a report', async () => {
    const {code, lines} = await edition('diff', '2020', '1999', '--data', data);
    assert.deepEqual([code, lines], [1, ['Vi har ingen rapport fra 1999.']]);
  });
});
