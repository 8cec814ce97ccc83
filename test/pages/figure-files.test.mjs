// The files beside the figure pages, read back: they say the same numbers as the data they were made from.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {join, posix} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {csvParse, dsvFormat} from 'd3';
import {Marked} from 'marked';
import {filesIn} from '../../src/build/pages/integrity.ts';
import {run as host} from '../../src/cli/host.ts';
import {pictureIn} from './picture.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const data = (name) => json(join(root, `data/2020/${name}.json`));
const {version} = json(join(root, 'package.json'));
const {modules} = json(join(root, 'custom-elements.json'));
const tags = modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
const languages = ['nb', 'nn', 'en'];
const sum = (list, count) => list.reduce((total, one) => total + count(one), 0);

const [paper, ink] = [0xffffff, 0x1e2b3c];

/** A key figure that stands in other data is read from there. */
const elsewhere = {
  'guidance.guides': data('guidance').guides.length,
  'cef-funding.municipalities': data('cef-funding').total.municipalities,
  'cef-funding.amountMillionEur': data('cef-funding').total.amountMillionEur,
};
const read = ({value, readFrom}) => value ?? elsewhere[readFrom];

/** The data of each figure, and what must stand in its files: the numbers in their order, or how many rows. */
const facts = {
  'infosec-trend': {file: 'infosec-trend', column: 3, numbers: data('infosec-trend').value},
  'cef-funding-map': {
    file: 'cef-funding',
    column: 2,
    // How many municipalities the county has, and the share.
    moreNumbers: [3, 4],
    numbers: data('cef-funding').counties.map((one) => one.municipalities),
  },
  'key-figures': {
    file: 'key-figures',
    column: 1,
    // A tile has shorter names than a table of one line per number.
    wording: 3,
    numbers: data('key-figures').figures.flatMap(({numbers}) => numbers.map(read)),
  },
  'goal-results': {
    file: 'goals',
    rows: sum(data('goals').chapters, ({goals}) => sum(goals, ({results}) => results.length)),
  },
  'guidance-list': {file: 'guidance', rows: data('guidance').guides.length},
  'partner-network': {file: 'partners', rows: sum(data('partners').subjects, ({partners}) => partners.length)},
  'report-priorities': {file: 'priorities'},
  'report-timeline': {file: 'timeline', rows: data('timeline').items.length},
  'risk-findings': {file: 'risks', rows: sum(data('risks').challenges, ({shownBy}) => shownBy.length)},
  'report-claims': {file: 'claims', rows: data('claims').claims.length},
  'report-claim': {file: 'claims', rows: data('claims').claims.length},
};
const resolved = (document) => ({
  ...document,
  ...(document.figures && {
    figures: document.figures.map((figure) => ({
      ...figure,
      numbers: figure.numbers.map((number) => ({...number, value: read(number)})),
    })),
  }),
});
/** Pictures of lists: which columns of the table they say cell by cell; -1 is the last. Hosts stand for addresses. */
const typeset = {
  'goal-results': [0, 2, -1],
  'guidance-list': [0, 1, 2],
  'report-priorities': [0, 1, 2, 3],
  'report-timeline': [0, 1, 2],
  // The words of the report are folded on the page, and the heads of the matrix have short names of the sources.
  'risk-findings': [0, 2, 3],
  'report-claims': [0, 1, 2],
  'report-claim': [0, 1, 2],
  'key-figures': [],
};
/** What stands in a picture as running text, line by line. */
const textIn = (svg) =>
  Array.from(svg.matchAll(/<text[\s\S]*?<\/text>/g), ([text]) => text.replace(/<[^>]*>/g, ''))
    .join(' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
/** Where the report gives no status, a picture says none. */
const unsaid = new Set([
  'Ikke oppgitt',
  'Ikkje oppgitt',
  'Not stated',
  'Ingen navngitt',
  'Ingen namngitt',
  'None named',
]);
const leftOut = /… (og|and) /;
const written = (number, language) => `${number}`.replace('.', language === 'en' ? '.' : ',');

/** The numbers of a column, where an empty cell is a number that the source does not give. */
const numbersOf = (rows, column) =>
  rows.map((row) => (row[column] === '' ? null : Number(row[column].replace(',', '.'))));

for (const language of languages) {
  for (const [tag, {file, column, numbers, rows: count, wording = 0, moreNumbers = []}] of Object.entries(facts)) {
    describe(`the files of ${tag} in ${language}`, () => {
      const stem = join(cdn, 'figures', language, tag);
      const text = (ending) => readFileSync(`${stem}.${ending}`, 'utf8');
      const cells = (parsed) => parsed.map((row) => parsed.columns.map((name) => row[name]));
      // Below the table, after an empty line, stands what it is.
      const forExcel = () =>
        cells(
          dsvFormat(';').parse(
            text('csv')
              .replace(/^\uFEFF/, '')
              .split('\r\n\r\n')[0],
          ),
        );
      const forPrograms = () => cells(csvParse(text('rfc4180.csv'))).map((row) => row.slice(0, -2));

      it('have the data as it is in the repository', () =>
        assert.deepEqual(json(`${stem}.json`), resolved(data(file))));
      it('have every number, or every row, as CSV', () => {
        const rows = forPrograms();
        if (numbers) assert.deepEqual(numbersOf(rows, column), numbers);
        else assert.ok(rows.length >= (count ?? data(file).plans.length));
        if (count) assert.equal(rows.length, count);
      });
      it('say the same as CSV for Excel', () => {
        const plain = forPrograms();
        const same = forExcel().map((row, y) =>
          row.map((cell, x) => (cell === plain[y][x].replace('.', ',') ? plain[y][x] : cell)),
        );
        assert.deepEqual(same, plain);
      });
      it('say the same as plain text, in columns', () => {
        const lines = text('txt').split('\n');
        const head = lines.findIndex((line) => /^-+( {2}-+)*$/.test(line));
        const stops = [...lines[head].matchAll(/-+/g)].map(({index, 0: {length}}) => [index, index + length]);
        const rows = forPrograms();
        for (const [y, row] of rows.entries()) {
          const line = lines[head + 1 + y];
          const shown = stops.map(([from, to]) => line.slice(from, to).trim());
          const expected = row.map((cell, x) =>
            numbers && (x === column || moreNumbers.includes(x))
              ? cell === ''
                ? '–'
                : written(cell, language)
              : cell.trim(),
          );
          assert.deepEqual(shown, expected);
        }
      });
      it('say in the page what they say', () => {
        const page = text('html').replaceAll('&nbsp;', ' ');
        if (numbers && tag !== 'key-figures') {
          const [table] = /<table[\s\S]*<\/table>/.exec(page);
          for (const number of numbers)
            if (number !== null) assert.match(table, new RegExp(`>[^<]*${written(number, language)}`));
        }
        for (const {[wording]: cell} of forPrograms())
          assert.ok(page.includes(cell.replaceAll('&', '&amp;').replaceAll(/^'/g, '')), cell);
      });
      it('have every number in the SVG', () => {
        const svg = text('svg').replaceAll('\u00a0', ' ');
        const said = (numbers ?? []).filter((number) => number !== null);
        for (const number of said) assert.ok(svg.includes(written(number, language)), `${number}`);
        assert.match(svg, /<title>.+<\/title>/);
      });
      it('say the same in the SVG', () => {
        // The whole finding is the description of the picture; in it, the headline is its title.
        const said = textIn(text('svg'));
        const described = /<desc>(.*)/.exec(text('svg'))[1].replace(/\s+/g, ' ');
        const [title, finding] = text('txt')
          .split('\n')
          .filter(Boolean)
          .filter((line) => !/^=+$/.test(line));
        assert.ok(said.includes(title.replace(/\s+/g, ' ')), title);
        assert.ok(described.includes(finding.replace(/\s+/g, ' ')), finding);
        assert.ok(said.includes(finding.replace(/\s+/g, ' ').split(/[.:] /)[0].replace(/\.$/, '')), finding);
        for (const row of forPrograms()) {
          for (const x of typeset[tag] ?? []) {
            // Quotations, sentences and the parts of an answer are on lines of their own, and may be headings.
            const parts = row
              .at(x)
              .replace(/^'/, '')
              .split(
                /(?<=») (?=«)|\. (?=(?:Unntak|Exceptions?): )|(?<=\.) |, (?:nemlig |nemleg |namely )?(?:in?\s(?=\d)|(?=men |but ))|; /,
              );
            for (const part of parts.filter((one) => !unsaid.has(one)))
              assert.ok(said.toLowerCase().includes(part.replace(/\s+/g, ' ').toLowerCase()), `${part} in ${said}`);
          }
        }
        // A tile has other words than the table: those of the page, none of them cut.
        if (tag === 'key-figures') {
          const wordsOf = (words) => new Set(words.match(/[\p{L}\d,./:-]*[\p{L}\d]/gu));
          // Only files say that the source states no licence.
          const onPage = wordsOf(`${text('html').replaceAll(/<[^>]*>|&nbsp;/g, ' ')} ${text('txt')}`);
          for (const word of wordsOf(said)) assert.ok(onPage.has(word), word);
        }
        assert.doesNotMatch(said, /undefined|NaN|null/);
        assert.doesNotMatch(said, leftOut, 'everything has room');
      });
      it('have a picture of two pixels for each of the drawing, with text in it', () => {
        const {width, height, count: pixels} = pictureIn(readFileSync(`${stem}.png`));
        const [, drawn] = /<svg [^>]*width="(\d+)"/.exec(readFileSync(`${stem}.svg`, 'utf8'));
        assert.equal(width, 2 * drawn);
        // The heading, in the colour of text; the drawing, in other colours than the two.
        assert.ok(pixels(ink, 40, 200) > 2000, 'heading');
        assert.ok(width * height - pixels(paper) > 40_000, 'drawing');
        assert.equal(pixels(paper, 0, height, width - 48, width), 48 * height, 'no text runs into the margin');
      });
      if (tag !== 'infosec-trend') return;
      it('have lines of the width that they have on a page', () => {
        const {width, count: pixels} = pictureIn(readFileSync(`${stem}.png`));
        // Halfway between two years in the first panel: five pixels are blue, of which those at the edges may be paler.
        const x = Math.round(((32 + 46 + 0.275 * 148) * width) / 1264);
        const blue = pixels(0x0062ba, 400, 860, x, x + 1);
        assert.ok(blue > 2 && blue <= 6, `${blue}`);
      });
    });
  }

  describe(`the cards of the figures in ${language}`, () => {
    for (const tag of tags) {
      it(`have room for all that they say of ${tag}`, () => {
        const {
          width,
          height,
          count: pixels,
        } = pictureIn(readFileSync(join(cdn, 'figures', language, `${tag}.card.png`)));
        assert.deepEqual([width, height], [1200, 630]);
        assert.ok(pixels(ink, 110, 300) > 3000, 'number');
        assert.ok(pixels(paper, 110, 300, width / 4) < (190 * width * 3) / 4 - 2000, 'mark');
        assert.ok(pixels(ink, 300, 560) > 3000, 'finding');
        for (const [side, ...area] of [
          ['top', 0, 40, 0, width],
          ['bottom', height - 30, height, 0, width],
          ['left', 0, height, 0, 40],
          ['right', 0, height, width - 40, width],
        ])
          assert.equal(pixels(paper, ...area), (area[1] - area[0]) * (area[3] - area[2]), side);
      });
    }
  });

  describe(`the files of a chapter in ${language}`, () => {
    const stem = join(cdn, 'figures', language, 'report-chapter');
    const figures = () => csvParse(readFileSync(`${stem}.rfc4180.csv`, 'utf8')).map((row) => Object.values(row));
    it('list its figures with what each of them finds, as CSV and in the picture', () => {
      const svg = textIn(readFileSync(`${stem}.svg`, 'utf8'));
      const text = readFileSync(`${stem}.txt`, 'utf8').replace(/\s+/g, ' ');
      assert.equal(figures().length, 13);
      // In CSV an apostrophe stands before a sign that a spreadsheet could take for a formula.
      const plain = (cell) => cell.replace(/(?<=, )'(?=[+−-])/g, '');
      for (const [chapter, title, finding] of figures().map((cells) => cells.map(plain))) {
        for (const said of [chapter, title, finding])
          assert.ok(text.includes(said.replace(/\s+/g, ' ')), `${said} in the text`);
        // In the picture, the first sentence is a heading, and the topic stands between it and the others.
        for (const said of [title, ...finding.split(/(?<=\.) /).map((sentence) => sentence.replace(/\.$/, ''))])
          assert.ok(svg.includes(said.replace(/\s+/g, ' ')), `${said} in the picture`);
      }
      // Three figures have sources of their own in each picture, and the others one together.
      const sources = new Set(figures().map((cells) => plain(cells[3])));
      assert.ok([...sources].filter((source) => svg.includes(source.replace(/\s+/g, ' '))).length >= 3, svg);
      const {width, count: pixels, height} = pictureIn(readFileSync(`${stem}.png`));
      assert.ok(width >= 2000);
      assert.equal(pixels(paper, 0, height, width - 48, width), 48 * height, 'no text runs into the margin');
    });
    it('have the data of every figure', () => {
      const files = Object.values(facts).map(({file}) => resolved(data(file)));
      assert.deepEqual(
        new Set(Object.values(json(`${stem}.json`)).map((one) => JSON.stringify(one))),
        new Set(files.map((one) => JSON.stringify(one))),
      );
    });
    it('have the text of every figure', () => {
      const text = readFileSync(`${stem}.txt`, 'utf8');
      for (const number of facts['infosec-trend'].numbers)
        assert.ok(text.includes(number === null ? '–' : written(number, language)));
      for (const county of data('cef-funding').counties) assert.ok(text.includes(county.name));
    });
  });
}

describe('the pages of the figures as Markdown', () => {
  const file = (path) => readFileSync(join(cdn, path), 'utf8');
  const textOf = (tokens) => tokens.map((token) => (token.tokens ? textOf(token.tokens) : token.text)).join('');
  const tablesIn = (markdown) => new Marked().lexer(markdown).filter(({type}) => type === 'table');
  const linksIn = (markdown) => {
    const found = [];
    const marked = new Marked();
    marked.walkTokens(marked.lexer(markdown), (token) => {
      if (token.type === 'link') found.push(token.href);
    });
    return found;
  };

  for (const language of languages) {
    for (const tag of tags.filter((one) => one !== 'report-chapter')) {
      it(`have the cells of the CSV file, whatever signs are in them: ${tag} in ${language}`, () => {
        const [table, ...others] = tablesIn(file(`figures/${language}/${tag}.md`));
        assert.equal(others.length, 0);
        const cells = [table.header, ...table.rows].map((row) => row.map(({tokens}) => textOf(tokens).trim()));
        const sign = language === 'en' ? '.' : ',';
        const expected = dsvFormat(',')
          .parseRows(file(`figures/${language}/${tag}.rfc4180.csv`))
          .map((row) =>
            row
              .slice(0, -2)
              // In CSV an apostrophe stands before a sign that a spreadsheet could take for a formula.
              .map((cell) =>
                cell
                  .replace(/(^|(?<=, ))'(?=[-+−=@])/g, '')
                  .replace(/\s+/g, ' ')
                  .trim(),
              )
              .map((cell) => (/^-?\d+\.\d+$/.test(cell) ? cell.replace('.', sign) : cell)),
          );
        assert.deepEqual(
          cells.map((row) => row.map((cell) => (cell === '–' ? '' : cell))),
          expected.map((row) => row.map((cell) => (cell === '–' ? '' : cell))),
        );
      });
    }

    it(`lead to the files beside them, and the pages lead to them, in ${language}`, () => {
      for (const tag of tags) {
        const links = linksIn(file(`figures/${language}/${tag}.md`)).filter((href) => !href.startsWith('https:'));
        assert.ok(links.length >= 7, tag);
        for (const link of links) assert.ok(existsSync(join(cdn, 'figures', language, link)), link);
        const page = file(`figures/${language}/${tag}.html`);
        assert.ok(page.includes(`<link rel="alternate" type="text/markdown" href="${tag}.md">`), tag);
      }
    });
  }

  it('have the finding of every figure of a chapter', () => {
    const text = file('figures/nb/report-chapter.md');
    assert.ok(tablesIn(text).length >= 9);
    assert.equal(new Marked().lexer(text).filter(({type, depth}) => type === 'heading' && depth === 1).length, 1);
  });

  it('are all listed in llms.txt, and in that of the site', () => {
    const listed = linksIn(file('llms.txt'));
    assert.deepEqual(
      listed.toSorted(),
      languages.flatMap((language) => tags.map((tag) => `figures/${language}/${tag}.md`)).toSorted(),
    );
    for (const link of listed) assert.ok(existsSync(join(cdn, link)), link);
    const ofSite = linksIn(readFileSync(join(root, 'dist/site/llms.txt'), 'utf8'));
    assert.ok(ofSite.length > 20);
    for (const link of ofSite) assert.ok(existsSync(join(root, 'dist/site', link)), link);
  });
});

const hash = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

describe('the folder for a web server', () => {
  it('has a page of every element in every language, with all its files beside it', () => {
    for (const tag of tags)
      for (const language of languages)
        for (const ending of [
          'html',
          'svg',
          'png',
          'card.png',
          'csv',
          'rfc4180.csv',
          'json',
          'txt',
          'md',
          'oembed.json',
        ])
          assert.ok(existsSync(join(cdn, `figures/${language}/${tag}.${ending}`)), `${language} ${tag}.${ending}`);
  });
  it('lists each of its files with a hash that holds', () => {
    const {files} = json(join(cdn, 'integrity.json'));
    assert.deepEqual(
      Object.keys(files),
      filesIn(cdn).filter((file) => file !== 'integrity.json'),
    );
    for (const [file, integrity] of Object.entries(files)) assert.equal(hash(join(cdn, file)), integrity, file);
  });
  it('has in the file of each element all that it imports: a browser asks for all of it at the same time', () => {
    const {imports} = json(join(cdn, 'integrity.json'));
    const named = (file) =>
      Array.from(readFileSync(join(cdn, file), 'utf8').matchAll(/(?:from|import)"(\.[^"]+)"/g), ([, source]) =>
        posix.join(posix.dirname(file), source),
      );
    for (const [file, all] of Object.entries(imports))
      if (file !== 'all.js') assert.deepEqual(named(file).toSorted(), all.toSorted(), file);
  });

  it('says what each script imports at once, for a page that wants all of it at the same time', async () => {
    const {imports, files} = json(join(cdn, 'integrity.json'));
    for (const tag of tags) {
      const named = [`elements/${tag}.js`, ...imports[`elements/${tag}.js`]];
      const said = named.flatMap((file) =>
        Array.from(readFileSync(join(cdn, file), 'utf8').matchAll(/(?:from|import)"(\.[^"]+)"/g), ([, source]) =>
          posix.join(posix.dirname(file), source),
        ),
      );
      assert.deepEqual([...new Set(said)].sort(), named.slice(1).sort(), tag);
      for (const file of named) assert.ok(files[file], file);
    }
  });
  it('has a copy under its version, that differs in the addresses of its pages only', () => {
    const stable = filesIn(cdn).filter((file) => file !== 'integrity.json' && !file.startsWith(`${version}/`));
    assert.deepEqual(filesIn(join(cdn, version)), stable);
    const {base} = json(join(cdn, 'integrity.json'));
    for (const file of stable) {
      const [one, copy] = [cdn, join(cdn, version)].map((folder) => readFileSync(join(folder, file), 'latin1'));
      assert.equal(copy.replaceAll(`${base}${version}/`, base), one, file);
    }
    const page = readFileSync(join(cdn, version, 'figures/nb/infosec-trend.html'), 'utf8');
    assert.match(page, new RegExp(`rel="canonical" href="${base}figures/nb/infosec-trend.html"`));
    assert.match(page, new RegExp(`json\\+oembed" href="${base}${version}/figures/nb/`));
  });

  // That a second build is the same, byte for byte, is tested in test/scenarios/built-twice.test.mjs.
  describe('built for another address', () => {
    let folder;
    // Never packed.
    before(() => (folder = mkdtempSync(join(root, '.again-'))));
    after(() => rmSync(folder, {recursive: true}));

    it('leads to the page of each element on the site, where it is built for one', () => {
      const page = (language) => readFileSync(join(folder, `site-link/figures/${language}/key-figures.html`), 'utf8');
      cpSync(cdn, join(folder, 'site-link'), {recursive: true});
      const env = {...process.env, REPORT_BASE: '', REPORT_SITE: 'https://www.example.no/figurer'};
      const args = ['--import', 'tsx', 'src/build/pages/build.ts', join(folder, 'site-link')];
      assert.doesNotMatch(page('nb'), /Bygg inn figuren/);
      const {status, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8', env});
      assert.equal(status, 0, stderr);
      const link = (path, words) => `<a href="https://www.example.no/figurer/${path}">${words}</a>`;
      assert.ok(page('nb').includes(link('elements/key-figures.html', 'Bygg inn figuren på nettstedet ditt')));
      assert.ok(page('nn').includes(link('nn/elements/key-figures.html', 'Bygg inn figuren på nettstaden din')));
      assert.ok(page('en').includes(link('en/elements/key-figures.html', 'Embed the figure on your site')));
    });
    it('is copied for another address', async () => {
      const target = join(folder, 'site');
      assert.equal(host([target, '--base', 'https://www.example.no/tall']), 0);
      const {base, files} = json(join(target, 'integrity.json'));
      assert.equal(base, 'https://www.example.no/tall/');
      for (const [file, integrity] of Object.entries(files)) assert.equal(hash(join(target, file)), integrity, file);
      assert.deepEqual(Object.keys(files), Object.keys(json(join(cdn, 'integrity.json')).files));
      for (const file of filesIn(target).filter((name) => /\.(html|json)$/.test(name)))
        assert.doesNotMatch(readFileSync(join(target, file), 'utf8'), /localhost/, file);
      const oembed = json(join(target, version, 'figures/en/cef-funding-map.oembed.json'));
      assert.match(
        oembed.html,
        new RegExp(`src="https://www.example.no/tall/${version}/figures/en/cef-funding-map.html"`),
      );
    });
    it('is not copied where something else stands, nor for an address that is none', async (test) => {
      const said = test.mock.method(console, 'error', () => {});
      const occupied = join(folder, 'occupied');
      cpSync(join(root, 'data/2020'), occupied, {recursive: true});
      const odd = [
        'http://www.example.no/',
        'javascript:alert(1)',
        'https://a.no/"><script>',
        'https://a.no/?x=1',
        'www.example.no',
        '',
      ];
      for (const base of odd) assert.equal(host([join(folder, 'new'), '--base', base]), 1, base);
      assert.equal(host([occupied, '--base', 'https://a.no/']), 1);
      for (const args of [[], [occupied]]) assert.equal(host(args), 2, args);
      assert.equal(existsSync(join(folder, 'new')), false);
      assert.deepEqual(readdirSync(occupied), readdirSync(join(root, 'data/2020')));
      assert.equal(said.mock.callCount(), odd.length + 3);
      for (const {
        arguments: [sentence],
      } of said.mock.calls)
        assert.doesNotMatch(sentence, /\n\s+at /);
    });
  });
});
