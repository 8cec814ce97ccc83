import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/risks.json' with {type: 'json'};
import {words as en} from '../../src/figures/risk-findings/messages.en.js';
import {words as nb} from '../../src/figures/risk-findings/messages.nb.js';
import {words as nn} from '../../src/figures/risk-findings/messages.nn.js';
import {capital} from '../../src/i18n/capital.js';
import {readRisks, risksFinding, risksOf} from '../../src/datasets/risks.js';
import {newsOf} from '../../src/figures/risk-findings/state.js';
import {grade} from '../locale/readability.js';
import '../../src/figures/key-figures/key-figures.js';
import '../../src/figures/risk-findings/risk-findings.js';
import {all, clear, consoleOf, drawn, inWindow, show, textOf, until, present, inMedia} from './in-page.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'risk-findings';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));
const quotes = risksOf('2020', 'nb').challenges.flatMap((challenge) => challenge.quotes.map((quote) => `«${quote}»`));
const title = '«Helhetlig digitalt risikobilde 2020»';

const oneLine = ({textContent}: Element) => textContent.replace(/\s+/g, ' ').trim();

describe('<risk-findings>', () => {
  afterEach(clear);

  for (const view of ['matrix', 'table']) {
    it(`has the six challenges with quotations and sources in the view ${view}, in each language`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        const {challenge, source} = data.texts[lang];
        expect(texts(element, 'th[scope=row]')).to.have.members(Object.values(challenge));
        expect(texts(element, 'q')).to.have.members(
          [...quotes, title].map((quote) => (lang === 'en' ? `“${quote.slice(1, -1)}”` : quote)),
        );
        expect(all(element, 'q:not([lang=nb])')).to.have.length(0);
        for (const name of Object.values(source)) expect(textOf(element, '.drawing')).to.include(name);
        clear();
      }
    });
  }

  it('says who showed a challenge, when and how', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const told = all(element, '.found').map((one) => {
      const name = one.querySelector('.finding-source')!.textContent;
      const entries = [...one.querySelectorAll('.finding-entry')].map(oneLine);
      for (const entry of entries) expect(entry.startsWith(`${name} `), entry).to.equal(true);
      return [name, ...entries.map((entry) => entry.slice(name.length + 1))];
    });
    expect(told).to.deep.equal([
      ['Riksrevisjonen', 'årstall ikke oppgitt, undersøkelse av helseforetakene'],
      ['Kunnskapsgrunnlaget', '2018'],
      ['Riksrevisjonen', '2020, undersøkelser'],
      ['Digdir', '2020, kartlegging av fylkeskommuner og kommuner'],
      ['Nasjonal sikkerhetsmyndighet (NSM)', `2020, ${title}`, 'årstall ikke oppgitt, egen erfaring'],
      ['Digdir', '2020, i årsrapporten, uten oppgitt grunnlag'],
      ['Digdir', '2020, vurdering etter kartleggingen av fylkeskommuner og kommuner'],
      ['Digdir', 'etter årsskiftet 2020–2021, én av flere konkrete hendelser i forvaltningen'],
      ['Digdir', 'årstall ikke oppgitt, i årsrapporten, uten oppgitt grunnlag'],
    ]);
    expect(textOf(element, '.notes')).to.include('sier ikke hvem som står bak kunnskapsgrunnlaget fra 2018');
  });

  it('leads with four and three of four units filled, the largest share first, as numbers, squares and words', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const drawings = all(element, '.shares svg').map((row) => [
      row.querySelectorAll('.unit').length,
      row.querySelectorAll('.unit.filled').length,
    ]);
    expect(drawings).to.deep.equal([
      [4, 4],
      [4, 3],
    ]);
    expect(texts(element, '.shares li')).to.deep.equal(
      [
        '4\u00a0av\u00a04 der simulerte dataangrep ga tilgang til store mengder sensitive helseopplysninger',
        '3\u00a0av\u00a04 der simulerte dataangrep ga høy grad av kontroll over IKT-infrastrukturen',
      ].map((words) => words.replaceAll('\u00a0', ' ')),
    );
    expect(texts(element, '.shares-of')).to.deep.equal(['Helseregioner, ifølge Riksrevisjonen']);
    expect(all(element, '.shares svg:not([aria-hidden=true])')).to.have.length(0);
  });

  it('has its shares level with one another where they are side by side', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const width of [640, 700, 768, 900])
        await inWindow(width, '', async () => {
          const element = await show(tag, '<risk-findings></risk-findings>', lang);
          const [first, second] = all(element, '.shares li').map((one) => one.getBoundingClientRect());
          const [number, other] = all(element, '.unit-number').map((one) => one.getBoundingClientRect().top);
          if (first!.top === second!.top) expect(other, `${lang} ${width}`).to.be.closeTo(number!, 1);
          clear();
        });
  });

  it('has the words of the report folded under each challenge, with the source that said them', async () => {
    const {challenges} = risksOf('2020', 'nb');
    for (const width of [320, 340, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      expect(all(element, '.finding')).to.have.length(6);
      for (const row of present(element, '.finding')) {
        const label = row.querySelector('.finding-name')!.textContent.trim();
        const {shownBy} = challenges.find((one) => one.label === label)!;
        const names = [...new Set(shownBy.map(({name}) => name))];
        const shown = [...row.querySelectorAll('.finding-quotes')].map((one) => [
          one.querySelector('strong')!.textContent,
          ...[...one.querySelectorAll('q')].map(({textContent}) => textContent),
        ]);
        expect(shown, label).to.deep.equal(
          names.map((name) => [
            name,
            ...shownBy.filter((one) => one.name === name).flatMap((one) => one.quotes.map((quote) => `«${quote}»`)),
          ]),
        );
        const summary = row.querySelector('summary')!;
        const words = row.querySelector('.finding-quotes')!;
        expect(summary.textContent).to.equal('Ordlyden');
        const described = element.shadowRoot!.getElementById(summary.getAttribute('aria-describedby')!);
        expect(described, 'each fold is told from the others by its row').to.equal(row.querySelector('.finding-name'));
        expect(words.checkVisibility(), label).to.equal(false);
        const name = row.querySelector('.finding-name')!;
        const range = document.createRange();
        range.selectNodeContents(name);
        name.scrollIntoView({block: 'center'});
        const button = summary.getBoundingClientRect();
        expect(button.height).to.be.at.least(24);
        expect(button.right).to.be.at.most(width);
        const wording = document.createRange();
        wording.selectNodeContents(summary);
        const written = wording.getBoundingClientRect();
        for (const line of range.getClientRects())
          expect(
            line.right <= written.left || line.top >= written.bottom || line.bottom <= written.top + 1,
            `${width} ${label}`,
          ).to.equal(true);
        const text = [...name.childNodes].find(
          (one) => one.nodeType === Node.TEXT_NODE && one.textContent!.trim() !== '',
        )!;
        // Firefox hyphenates words of Norwegian. A window of 320 px has no room for the longest word beside the control.
        name.setAttribute('style', 'hyphens: manual');
        const wholeWords = width > 320 ? text.textContent!.matchAll(/\S+/g) : [];
        for (const {index, 0: word} of wholeWords) {
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          expect(range.getClientRects().length, `${width} ${word}`).to.equal(1);
        }
        name.removeAttribute('style');
        range.selectNodeContents(name);
        // Under the last line of the name, over nothing else, also in a tall row; the lines of the name open them too.
        const [first] = range.getClientRects();
        const isMatrix = width === 1200;
        if (isMatrix) {
          const box = name.getBoundingClientRect();
          expect(written.left).to.be.closeTo(first!.left, 1);
          expect(button.right, label).to.be.at.most(box.right + 1);
          expect(written.top - range.getBoundingClientRect().bottom, label).to.be.within(0, 8);
          expect(button.bottom, label).to.be.at.most(row.getBoundingClientRect().bottom + 1);
        }
        // Where the first word has no room beside the control, the name begins under it.
        const y = Math.min(first!.top + first!.height / 2, button.bottom - 2);
        for (const x of [first!.left + 3, first!.right - 3])
          expect(element.shadowRoot!.elementFromPoint(x, y) === summary, label).to.equal(true);
        summary.click();
        expect(words.checkVisibility(), label).to.equal(true);
        const [last] = [...row.querySelectorAll('.found')].slice(-1);
        expect(words.getBoundingClientRect().top).to.be.at.least(last!.getBoundingClientRect().bottom - 1);
        expect(words.getBoundingClientRect().right).to.be.at.most(width);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has a column for each source where there is room, with a mark, a time and a basis in each cell that has them', async () => {
    const {challenges} = risksOf('2020', 'nb');
    for (const [width, isMatrix] of [
      [390, false],
      [768, false],
      [960, false],
      [1040, true],
      [1200, true],
    ] as const) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      const heads = all(element, '.findings thead th');
      const names = heads.slice(1).map(({textContent}) => textContent);
      expect(names).to.deep.equal([
        'Kunnskapsgrunnlaget',
        'Riksrevisjonen',
        'Nasjonal sikkerhetsmyndighet (NSM)',
        'Digdir',
      ]);
      for (const head of heads) expect(head.checkVisibility(), `${width}`).to.equal(isMatrix);
      for (const row of present(element, '.finding')) {
        const {shownBy} = challenges.find(({label}) => label === row.querySelector('.finding-name')!.textContent)!;
        const cells = [...row.querySelectorAll('tr:first-child > td')];
        expect(cells).to.have.length(names.length);
        for (const [i, cell] of cells.entries()) {
          const own = shownBy.filter(({name}) => name === names[i]);
          const entries = [...cell.querySelectorAll('.finding-entry')];
          expect(entries.map((entry) => oneLine(entry).replace(`${names[i]} `, ''))).to.deep.equal(
            own.map(({when, how, title: publication}) =>
              [when ?? 'årstall ikke oppgitt', publication === undefined ? how : `«${publication}»`]
                .filter(Boolean)
                .join(', '),
            ),
          );
          for (const entry of entries) expect(entry.checkVisibility()).to.equal(true);
          // The first entry has the mark of its cell, and each other one of its own, with more room than between lines.
          for (const marked of own.length === 0 ? [] : [cell, ...entries.slice(1)]) {
            const {content, borderTopWidth} = getComputedStyle(marked, '::before');
            expect(content).to.equal('""');
            expect(Number.parseFloat(borderTopWidth)).to.be.above(3);
          }
          const places = entries.map((one) => one.getBoundingClientRect());
          for (const [j, {top}] of [...places.entries()].slice(1))
            expect(top - places[j - 1]!.bottom).to.be.at.least(4);
          if (!isMatrix) {
            expect(cell.checkVisibility()).to.equal(own.length > 0);
            continue;
          }
          const [box, head] = [cell.getBoundingClientRect(), heads[i + 1]!.getBoundingClientRect()];
          expect(box.left).to.be.closeTo(head.left, 1);
          expect(box.right).to.be.closeTo(head.right, 1);
          for (const [j, entry] of entries.entries()) {
            const time = entry.querySelector('.finding-when')!;
            const {when, how, title: publication} = own[j]!;
            const told = when ?? 'årstall ikke oppgitt';
            // A space keeps the lines apart for screen readers.
            expect(time.textContent).to.equal(how || publication ? `${told},\u00a0` : told);
            // Where the time has a line of its own, no comma ends it.
            expect(entry.querySelector('.finding-comma')?.checkVisibility() ?? false).to.equal(false);
            // No word of it is broken or cut.
            const words = document.createRange();
            words.selectNodeContents(entry);
            for (const {right} of words.getClientRects()) expect(right).to.be.at.most(box.right + 1);
          }
        }
      }
      // Digdir has more than half of the cells, so the others have the room that is left.
      const widths = heads.slice(1).map((head) => head.getBoundingClientRect().width);
      if (isMatrix) expect(widths[3], `${width}`).to.be.above(1.5 * Math.max(...widths.slice(0, 3)));
      expect(all(element, '.drawing')[0]!.scrollWidth).to.be.at.most(width);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has the columns of its own data, and none where there are too many sources', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const [challenge] = data.challenges.filter(({units}) => units);
    const shown = async (...bySources: readonly string[][]) => {
      const ids = ['modenhet', 'pandemi', 'uklart-hvem'];
      const challenges = bySources.map((sources, i) => ({
        ...challenge,
        id: ids[i],
        units: undefined,
        shownBy: sources.map((source) => ({source, when: '2020'})),
      }));
      const names = Object.fromEntries(bySources.flat().map((id) => [id, id]));
      const {nb: inNb, ...others} = data.texts;
      const texts2 = {...others, nb: {...inNb, source: names, short: names}};
      const inside = `<script type="application/json">${JSON.stringify({...data, challenges, texts: texts2})}</script>`;
      const element = await show(tag, `<risk-findings>${inside}</risk-findings>`);
      await until(() => all(element, '.finding').length === bySources.length);
      const heads = all(element, '.findings thead th').slice(1);
      const told = {
        heads: heads.map(({textContent}) => textContent),
        isSeen: heads.every((head) => head.checkVisibility()),
        longest: all(element, '.findings thead th').map((head) => head.matches('.longest')),
        rows: all(element, '.finding').map((row) =>
          [...row.querySelectorAll('tr:first-child > td')].map(
            (cell) => cell.querySelector('.finding-source')?.textContent,
          ),
        ),
      };
      clear();
      return told;
    };
    // The order keeps that of each challenge, where one order can.
    expect(await shown(['a', 'c'], ['a', 'b', 'c'], ['a'])).to.deep.equal({
      heads: ['a', 'b', 'c'],
      isSeen: true,
      longest: [false, false, false, false],
      rows: [
        ['a', 'b', 'c'],
        ['a', undefined, 'c'],
        ['a', undefined, undefined],
      ],
    });
    const many = ['a', 'b', 'c', 'd', 'e', 'f'];
    const {isSeen, rows} = await shown(many);
    expect({isSeen, rows}).to.deep.equal({isSeen: false, rows: [many]});
    expect((await shown(many.slice(1))).isSeen).to.equal(true);
    expect((await shown(['a', 'b'], ['b'], ['b'])).longest).to.deep.equal([false, false, true]);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has only the columns of the challenges that a reader chose, with hollow marks for other sources', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const element = await show(tag, '<risk-findings source="nsm"></risk-findings>');
    expect(texts(element, '.findings thead th')).to.deep.equal([
      'Utfordring',
      'Nasjonal sikkerhetsmyndighet (NSM)',
      'Digdir',
    ]);
    const marks = all(element, '.found, .finding-entry + .finding-entry').map((one) =>
      getComputedStyle(one, '::before'),
    );
    expect(marks.map(({paddingTop}) => paddingTop !== '0px')).to.deep.equal([false, false, true]);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has its numbers as large as those of <key-figures>, beside large squares on its line, and beside one another from 600 px', async () => {
    const there = await show('key-figures', '<key-figures></key-figures>');
    const size = getComputedStyle(all(there, '.big-number')[0]!).fontSize;
    clear();
    for (const width of [320, 360, 390, 600, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      const tops = new Set<number>();
      for (const one of present(element, '.shares li')) {
        const boxes = ['.unit-number', 'svg'].map((part) => one.querySelector(part)!.getBoundingClientRect());
        if (width >= 360 && width < 600) expect(boxes[1]!.left, `${width}`).to.be.at.least(boxes[0]!.right);
        tops.add(Math.round(one.getBoundingClientRect().top));
        expect(getComputedStyle(one.querySelector('.unit-number')!).fontSize).to.equal(size);
        const squares = one.querySelectorAll('.unit');
        for (const square of squares) expect(square.getBoundingClientRect().width, `${width}`).to.be.within(28, 42);
        expect(squares[3]!.getBoundingClientRect().right).to.be.at.most(width);
      }
      expect(tops.size, `${width} px`).to.equal(width < 600 ? 2 : 1);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has no lead where nothing is counted, and no name of one source over the numbers of several', async () => {
    const element = await show(tag, '<risk-findings source="nsm"></risk-findings>');
    expect(all(element, '.shares, .shares-of, .unit')).to.have.length(0);
    clear();
    const [challenge] = data.challenges.filter(({units}) => units);
    const [by] = challenge!.shownBy;
    const told = async (...sources: readonly string[]) => {
      const own = {...data, challenges: [{...challenge, shownBy: sources.map((source) => ({...by, source}))}]};
      const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const shown = await show(tag, `<risk-findings>${inside}</risk-findings>`);
      await until(() => all(shown, '.finding').length === 1);
      const said = [textOf(shown, '.shares-of'), textOf(shown, '#heading')];
      clear();
      return said;
    };
    const {label} = risksOf('2020', 'nb').challenges.find(({units}) => units.length > 0)!;
    expect((await told('nsm'))[0]).to.equal(`${label}, ifølge NSM`);
    expect((await told('nsm'))[1]).to.match(/sensitive helseopplysninger i 4\sav\s4, ifølge NSM$/);
    expect((await told('nsm', 'digdir'))[0]).to.equal(label);
    expect((await told('nsm', 'digdir'))[1]).to.match(/sensitive helseopplysninger i 4\sav\s4$/);
  });

  it('has words that are about several sources once, under them all', async () => {
    const [, , {units: _, ...shared}] = data.challenges as [unknown, unknown, {units?: unknown; quotes: string[]}];
    const by = (source: string) => ({source, when: '2020', how: 'undersokelser'});
    const own = {...data, challenges: [{...shared, shownBy: [by('nsm'), by('digdir')]}]};
    const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
    const element = await show(tag, `<risk-findings>${inside}</risk-findings>`);
    await until(() => all(element, '.found').length === 2);
    expect(all(element, '.finding-quotes:has(strong)')).to.have.length(0);
    expect(texts(element, '.finding-quotes q')).to.deep.equal(shared.quotes.map((quote) => `«${quote}»`));
    const picture = (await element.toSVG()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(picture.split('De fikk også tilgang')).to.have.length(2);
  });

  it('has every word of another document once, whosever it is, in its list, file and picture', async () => {
    const {units: _, ...challenge} = data.challenges.find(({units}) => units)!;
    const by = (source: string, ...own: string[]) => ({
      source,
      when: '2020',
      how: 'undersokelser',
      ...(own.length > 0 && {quotes: own}),
    });
    const [first, second, third] = ['Første setning.', 'Andre setning.', 'Tredje setning.'] as const;
    for (const [given, shownBy, ofEntries, ofRow] of [
      [[first, second], [], [], [first, second]],
      [[first], [by('nsm', second), by('digdir', third)], [[second], [third]], [first]],
      [
        [first, second],
        [by('nsm'), by('nsm')],
        [[], []],
        [first, second],
      ],
      // Two entries of one source are under its name.
      [undefined, [by('nsm', first), by('nsm', second)], [[first, second]], []],
      [undefined, [by('nsm', first, second), by('digdir', second)], [[first], []], [second]],
    ] as const) {
      const own = {...data, challenges: [{...challenge, quotes: given, shownBy}]};
      const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const element = await show(tag, `<risk-findings>${inside}</risk-findings>`);
      await until(() => all(element, '.finding').length === 1);
      const inMarks = (words: readonly string[]) => words.map((one) => `«${one}»`);
      const shown = all(element, '.finding-quotes:has(strong)').map((one) =>
        [...one.querySelectorAll('q')].map(({textContent}) => textContent),
      );
      expect(shown).to.deep.equal(ofEntries.filter(({length}) => length > 0).map(inMarks));
      expect(texts(element, '.finding-quotes:not(:has(strong)) q')).to.deep.equal(inMarks(ofRow));
      const picture = (await element.toSVG()).replace(/^[^]*<\/desc>/, '').replace(/<[^>]*>/g, ' ');
      const file = await element.toCSV();
      for (const words of [...ofEntries.flatMap((one) => [...one]), ...ofRow]) {
        expect(picture.replace(/\s+/g, ' ').split(words), words).to.have.length(2);
        expect(file).to.include(words);
      }
      clear();
    }
  });

  it('names the source of every entry', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    for (const row of risksOf('2020', 'nb').challenges) {
      const shown = all(element, '.finding').find((one) => one.textContent.includes(row.label))!;
      const written = [...shown.querySelectorAll('.finding-source')].map(({textContent}) => textContent);
      expect(written).to.have.members(row.shownBy.map(({name}) => name));
    }
    const table = await show(tag, '<risk-findings view="table"></risk-findings>');
    expect(texts(table, 'td:last-child li')).to.include(
      `Nasjonal sikkerhetsmyndighet (NSM), 2020: ${title}; årstall ikke oppgitt: egen erfaring`,
    );
    const picture = (await element.toSVG()).replace(/^[^]*<\/desc>/, '').replace(/<[^>]*>/g, ' ');
    expect(picture.replace(/\s+/g, ' ').split('Nasjonal sikkerhetsmyndighet (NSM)')).to.have.length(2);
  });

  it('has what is counted in units before the words of the sources, in its picture too', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const [shares, sources] = ['.shares', '.findings'].map((part) => all(element, part)[0]!);
    expect(shares!.getBoundingClientRect().bottom).to.be.at.most(sources!.getBoundingClientRect().top);
    const picture = await element.toSVG();
    expect(picture.indexOf('class="unit')).to.be.below(picture.indexOf('undersøkelse av'));
  });

  it('has a line for every source, every further entry and every quotation', async () => {
    const lead = async (width: number) => {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      for (const fold of present(element, 'details') as HTMLDetailsElement[]) fold.open = true;
      return element;
    };
    for (const width of [390, 768, 1200]) {
      const element = await lead(width);
      expect(all(element, '.finding-entry + .finding-entry')).to.have.length(1);
      const inList = width < 1200 ? '.found + .found, ' : '';
      for (const entry of present(element, `${inList}.finding-entry + .finding-entry`)) {
        const before = entry.previousElementSibling!.getBoundingClientRect();
        expect(entry.getBoundingClientRect().top).to.be.at.least(before.bottom - 1);
      }
      for (const quotations of present(element, '.finding-quotes')) {
        const boxes = [...quotations.querySelectorAll('q')].map((one) => one.getBoundingClientRect());
        for (const [i, {top}] of boxes.slice(1).entries()) expect(top).to.be.at.least(boxes[i]!.bottom);
      }
      clear();
    }
    expect(
      readRisks(data, 'nb').challenges.some(({shownBy}) => shownBy.some(({quotes: own}) => own.length > 1)),
      'some source has several quotations',
    ).to.equal(true);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says in English, where it is seen, that quotations are in Norwegian', async () => {
    for (const view of ['matrix', 'table']) {
      for (const lang of ['nb', 'nn', 'en']) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        const seen = all(element, '.notes p').filter((one) => one.checkVisibility() && !one.closest('details'));
        const said = seen.some(({textContent}) =>
          textContent.includes('The quotations are from the report, in Norwegian.'),
        );
        expect(said, `${view} ${lang}`).to.equal(lang === 'en');
        clear();
      }
    }
  });

  it('names every challenge once, under the drawing of what is counted', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    expect(all(element, '.finding .unit')).to.have.length(0);
    expect(all(element, '.unit')).to.have.length(8);
    for (const name of Object.values(data.texts.nb.challenge))
      expect(textOf(element, '.drawing').split(name), name).to.have.length(2);
    // The choice is above all that it is about.
    const filtered = await show(tag, '<risk-findings source="riksrevisjonen"></risk-findings>');
    const [select] = all(filtered, 'select');
    expect(select!.getBoundingClientRect().bottom).to.be.below(
      all(filtered, '.finding')[0]!.getBoundingClientRect().top,
    );
  });

  it('has all its rows on paper', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    await inMedia(this, {media: 'print'}, async () => {
      await executeServerCommand('viewport', {width: 390, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      for (const quote of present(element, '.finding-quotes'))
        expect(quote.getBoundingClientRect().height).to.be.above(10);
      expect(all(element, '.finding summary').filter((one) => one.checkVisibility())).to.have.length(0);
      // A name has all of its lines where there is no control.
      for (const name of present(element, '.finding-name'))
        expect(getComputedStyle(name, '::before').display).to.equal('none');
    });
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has eight sources of a challenge under one another, in its picture too', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const names = Array.from({length: 8}, (_, i) => `s${i}`);
    const labels = Object.fromEntries(names.map((name) => [name, name]));
    const nbTexts = data.texts.nb;
    const shownBy = names.map((source) => ({source, when: '2020', quotes: []}));
    const own = {
      ...data,
      challenges: [{...data.challenges[3], shownBy}],
      texts: {...data.texts, nb: {...nbTexts, source: labels, short: labels}},
    };
    const element = await show(
      tag,
      `<risk-findings><script type="application/json">${JSON.stringify(own)}</script></risk-findings>`,
    );
    await until(() => all(element, '.found').length === 8);
    expect(new Set(all(element, '.found').map((one) => one.getBoundingClientRect().top)).size).to.equal(8);
    const picture = await element.toSVG();
    for (const name of names) expect(picture).to.include(name);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says nothing of the units of another list but how many they are', async () => {
    const [challenge] = data.challenges.filter(({units}) => units);
    const own = {...data, challenges: [{...challenge, units: [{id: 'infrastruktur', count: 3, of: 5}]}]};
    for (const [lang, share] of [
      ['nb', '3 av 5'],
      ['nn', '3 av 5'],
      ['en', '3 of 5'],
    ] as const) {
      const markup = `<risk-findings><script type="application/json">${JSON.stringify(own)}</script></risk-findings>`;
      const element = await show(tag, markup, lang);
      expect(texts(element, '.unit-number')).to.deep.equal([share]);
      element.view = 'table';
      await drawn(element);
      expect(texts(element, 'td li').join()).to.include(`: ${share}`);
      for (const told of [textOf(element), await element.toSVG()]) {
        expect(told).to.match(new RegExp(`(?<!\\d)${share}(?!\\d)`));
        expect(told).not.to.match(/tre av fem|three of five|Hver rute|Kvar rute|Each square|«vi»|“vi”|denne figuren/);
      }
      clear();
    }
  });

  it('says beside each number, in its table and picture too, that simulated attacks gave the control', async () => {
    for (const [lang, number, words] of [
      ['nb', '3 av 4', 'simulerte dataangrep ga høy grad av kontroll over IKT-infrastrukturen'],
      ['nn', '3 av 4', 'simulerte dataangrep gav høg grad av kontroll over IKT-infrastrukturen'],
      ['en', '3 of 4', 'test attacks gave extensive control of ICT infrastructure'],
    ] as const) {
      const element = await show(tag, '<risk-findings></risk-findings>', lang);
      const where = `${lang === 'en' ? 'where' : 'der'} ${words}`;
      expect(texts(element, '.shares li').map((text) => text.replaceAll('\u00a0', ' '))).to.include(
        `${number} ${where}`,
      );
      const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
      expect(picture.textContent.replaceAll(/\s+/g, '')).to.include(where.replaceAll(' ', ''));
      element.view = 'table';
      await until(() => all(element, 'td li').length > 0);
      expect(texts(element, 'td li').filter((text) => text.startsWith(`${capital(words)}: `))).to.have.length(1);
      clear();
    }
  });

  it('has units of one alone in its list, table and picture', async () => {
    const [challenge] = data.challenges.filter(({units}) => units);
    const own = {...data, challenges: [{...challenge, units: [{id: 'infrastruktur', count: 1, of: 1}]}]};
    const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
    const element = await show(tag, `<risk-findings>${inside}</risk-findings>`);
    await until(() => all(element, '.unit').length === 1);
    expect(texts(element, '.unit-number')).to.deep.equal(['1 av 1']);
    expect(await element.toSVG()).to.match(/1\s+av\s+1/);
    element.view = 'table';
    await until(() => all(element, 'td li').length > 0);
    expect(texts(element, 'td li').join()).to.include('kontroll over IKT-infrastrukturen: 1 av 1');
  });

  it('keeps the capitals of an abbreviation, and has no full stop before the source of a sentence', async () => {
    const [challenge] = data.challenges.filter(({units}) => units);
    const {nb: given} = data.texts;
    const said = async (news: string, id = 'infrastruktur') => {
      const nbTexts = {...given, news: {[id]: news}, challenge: {helseregioner: 'Angrepene lyktes.'}};
      const own = {...data, challenges: [challenge], texts: {...data.texts, nb: nbTexts}};
      const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const element = await show(tag, `<risk-findings>${inside}</risk-findings>`);
      await until(() => all(element, '.finding').length === 1);
      const told = [textOf(element, '#heading'), textOf(element, '.shares-of')];
      clear();
      return told;
    };
    const source = ', ifølge Riksrevisjonen';
    expect(await said('Angrep lyktes mot helseregioner.')).to.deep.equal([
      `Angrep lyktes mot helseregioner${source}`,
      `Angrepene lyktes${source}`,
    ]);
    expect((await said('Angrep lyktes mot helseregioner m.m.'))[0]).to.equal(
      `Angrep lyktes mot helseregioner m.m.${source}`,
    );
    expect(nb.inRegions('IKT-infrastruktur falt ut')).to.equal('der IKT-infrastruktur falt ut');
    expect(nn.inUnits('Angrep', 'IKT-system', 3, 4)).to.equal('Angrep: IKT-system i tre av fire');
    expect(en.sharedBySeveral('ICT systems')).to.equal('Challenge with more than one source: ICT systems');
  });

  it('tells filled units from others without their colour', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const fill = (selector: string) => getComputedStyle(all(element, selector)[0]!).fill;
    expect(fill('.unit:not(.filled)')).to.equal(getComputedStyle(all(element, '.figure')[0]!).backgroundColor);
    expect(fill('.unit.filled')).to.equal(getComputedStyle(all(element, '.figure')[0]!).color);
    expect(getComputedStyle(all(element, '.unit.uncounted')[0]!).strokeDasharray).to.equal('none');
  });

  it('draws a share as <key-figures> does', async () => {
    const lookOf = (unit: Element) => {
      const {stroke, strokeWidth, strokeDasharray} = getComputedStyle(unit);
      return [unit.localName, unit.getAttribute('rx'), stroke, strokeWidth, strokeDasharray];
    };
    // Both draw three of four, here after the four of four.
    const looks = (element: Element, from: number) =>
      all(element, '.unit')
        .slice(from, from + 4)
        .map(lookOf);
    const here = await show(tag, '<risk-findings></risk-findings>');
    const there = await show('key-figures', '<key-figures figure="helseregioner"></key-figures>');
    expect(looks(here, 4)).to.deep.equal(looks(there, 0));
  });

  it('shows what one source has shown, by id or name', async () => {
    for (const source of ['riksrevisjonen', 'RIKSREVISJONEN']) {
      const element = await show(tag, `<risk-findings source="${source}"></risk-findings>`);
      expect(all(element, '.finding')).to.have.length(2);
      expect(texts(element, '.found:not(.back) .finding-source')).to.deep.equal(['Riksrevisjonen', 'Riksrevisjonen']);
      expect(textOf(element, '.summary')).to.equal(
        'To av seks utfordringer fra rapporten har Riksrevisjonen som kilde.',
      );
      clear();
    }
  });

  it('lets the reader choose a source, and tells the page', async () => {
    const element = await show(tag, '<risk-findings source="riksrevisjonen"></risk-findings>');
    const told: unknown[] = [];
    element.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const select = all(element, 'select')[0] as HTMLSelectElement;
    expect(texts(element, 'option')).to.deep.equal([
      'Alle',
      'Kunnskapsgrunnlaget fra 2018',
      'Riksrevisjonen',
      'NSM',
      'Digdir',
    ]);
    for (const [value, length] of [
      ['nsm', 1],
      ['', 6],
    ] as const) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(all(element, '.finding')).to.have.length(length);
    }
    expect(told).to.deep.equal([{source: 'nsm'}, {source: undefined}]);
  });

  it('has a choice of source where there are ten challenges, or where somebody has chosen', async () => {
    const inLists = async (count: number, attributes = '') => {
      const own = {
        ...data,
        challenges: Array.from({length: count}, (_, i) => data.challenges[i % data.challenges.length]),
      };
      const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const element = await show(tag, `<risk-findings ${attributes}>${script}</risk-findings>`);
      return all(element, 'select').length;
    };
    expect([await inLists(9), await inLists(10), await inLists(9, 'source="digdir"')]).to.deep.equal([0, 1, 1]);
    for (const view of ['matrix', 'table'] as const) {
      const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`);
      expect(all(element, 'select'), view).to.have.length(0);
      // The figures of a group follow one another, and what was chosen in one can be undone here.
      for (const source of ['digdir', undefined] as const) {
        element.source = source;
        await drawn(element);
        expect(all(element, 'select'), view).to.have.length(1);
      }
    }
  });

  it('has a name for its first view that is true of columns and of a list', async () => {
    for (const [lang, name] of [
      ['nb', 'Oversikt'],
      ['nn', 'Oversikt'],
      ['en', 'Overview'],
    ] as const)
      expect(texts(await show(tag, '<risk-findings></risk-findings>', lang), '.views label')[0]).to.equal(name);
  });

  it('ignores what it cannot read, with one warning each', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(tag, '<risk-findings source="KS" view="kart"></risk-findings>');
      expect(all(element, '.finding')).to.have.length(6);
    });
    expect(warn).to.have.length(2);
  });

  it('computes its sentence in each language', async () => {
    const said = async (lang: string) => textOf(await show(tag, '<risk-findings></risk-findings>', lang), '.summary');
    expect(await said('nb')).to.equal(
      'Informasjonssikkerhet blir ikke fulgt systematisk nok opp, ifølge kunnskapsgrunnlaget fra 2018, Riksrevisjonen og Digdir.',
    );
    expect(await said('nn')).to.equal(
      'Informasjonstryggleik blir ikkje følgd systematisk nok opp, ifølgje kunnskapsgrunnlaget frå 2018, Riksrevisjonen og Digdir.',
    );
    expect(await said('en')).to.equal(
      'Information security is not followed up systematically enough, according to the evidence from 2018, the Auditor General and Digdir.',
    );
    const only = await show(tag, '<risk-findings source="riksrevisjonen"></risk-findings>', 'en');
    expect(textOf(only, '.summary')).to.equal(
      'Two of six challenges from the report have the Auditor General as a source.',
    );
    expect(texts(only, 'option')).to.include('The Auditor General');
  });

  it('says how many challenges have several sources, and of none where none has', () => {
    const [several, one, , , other] = data.challenges;
    const said = (...challenges: readonly unknown[]) =>
      Object.entries({nb, nn, en}).map(([language, words]) =>
        words.finding(risksFinding(readRisks({...data, challenges}, language as 'nb'), undefined)),
      );
    expect(said(one)).to.deep.equal([
      'Figuren viser én utfordring fra rapporten.',
      'Figuren viser éi utfordring frå rapporten.',
      'The figure shows one challenge from the report.',
    ]);
    expect(said(several)).to.deep.equal([
      'Figuren viser én utfordring fra rapporten, med flere kilder.',
      'Figuren viser éi utfordring frå rapporten, med fleire kjelder.',
      'The figure shows one challenge from the report, with more than one source.',
    ]);
    expect(said(several, one)).to.deep.equal([
      'Figuren viser to utfordringer fra rapporten, én av dem med flere kilder.',
      'Figuren viser to utfordringar frå rapporten, éi av dei med fleire kjelder.',
      'The figure shows two challenges from the report, one of them with more than one source.',
    ]);
    expect(said(several, other)).to.deep.equal([
      'Figuren viser to utfordringer fra rapporten, hver med flere kilder.',
      'Figuren viser to utfordringar frå rapporten, kvar med fleire kjelder.',
      'The figure shows two challenges from the report, each with more than one source.',
    ]);
  });

  it('does not say who showed them where nobody is named', () => {
    const challenges = data.challenges.slice(1, 3).map((challenge) => ({...challenge, shownBy: []}));
    const said = Object.entries({nb, nn, en}).map(([language, words]) =>
      words.finding(risksFinding(readRisks({...data, challenges}, language as 'nb'), undefined)),
    );
    expect(said).to.deep.equal([
      'Figuren viser to utfordringer fra rapporten.',
      'Figuren viser to utfordringar frå rapporten.',
      'The figure shows two challenges from the report.',
    ]);
  });

  it('leads with the largest share of units that has a sentence and is not empty, and shows its challenge first', async () => {
    const [first] = data.challenges;
    const health = data.challenges.find(({id}) => id === 'helseregioner')!;
    const told = async (lang: string, counts?: readonly number[], attributes = '') => {
      const units = health.units!.map((one, i) => ({...one, count: counts?.[i] ?? 0}));
      const own = {...data, challenges: [first, {...health, units}]};
      const inside = counts ? `<script type="application/json">${JSON.stringify(own)}</script>` : '';
      const element = await show(tag, `<risk-findings ${attributes}>${inside}</risk-findings>`, lang);
      if (counts) await until(() => all(element, '.finding').length === 2);
      const said = [textOf(element, '#heading'), textOf(element, '.finding .finding-name')];
      clear();
      return said;
    };
    const {nb: inNb, nn: inNn, en: inEn} = data.texts;
    expect(await told('nb')).to.deep.equal([
      'Simulerte dataangrep ga tilgang til sensitive helseopplysninger i alle de fire helseregionene, ifølge Riksrevisjonen',
      inNb.challenge.helseregioner,
    ]);
    expect(await told('nn')).to.deep.equal([
      'Simulerte dataangrep gav tilgang til sensitive helseopplysningar i alle dei fire helseregionane, ifølgje Riksrevisjonen',
      inNn.challenge.helseregioner,
    ]);
    // In English, it has its source in fewer words.
    const [inEnglish, challengeInEnglish] = await told('en');
    expect(inEnglish).to.equal(
      'Test attacks reached sensitive health data in all four health regions, says the Auditor General',
    );
    expect(challengeInEnglish).to.equal(inEn.challenge.helseregioner);
    expect(grade(`${inEnglish!}.`)).to.be.at.most(9.2);
    // A source with a longer name is left out, where the number has it.
    const {challenges: all6} = risksOf('2020', 'en');
    const withLongSource = all6.map((one) => ({
      ...one,
      shownBy: one.shownBy.map((showing) => ({...showing, short: 'the Office of the Auditor General'})),
    }));
    expect(newsOf(withLongSource, en)).to.equal(
      'Test attacks reached sensitive health data in all four health regions',
    );
    // The heading follows the numbers, and an empty share is no news.
    expect((await told('nb', [3, 1]))[0]).to.match(
      /^Simulerte dataangrep ga høy grad av kontroll .* i 3\sav\s4, ifølge Riksrevisjonen$/,
    );
    expect((await told('nb', [2, 4]))[0]).to.match(/sensitive helseopplysninger i 4\sav\s4, ifølge Riksrevisjonen$/);
    expect(await told('nb', [0, 0])).to.deep.equal([
      'Informasjonssikkerhet blir ikke fulgt systematisk nok opp, ifølge kunnskapsgrunnlaget fra 2018, Riksrevisjonen og Digdir',
      inNb.challenge.modenhet,
    ]);
    // The sources of most challenges are under the heading, and in it where a reader chose one that has no share.
    expect((await told('nb', undefined, 'source="digdir"'))[0]).not.to.include('helseopplysninger');
  });

  it('leads with the challenge that most sources share, and with who they are', async () => {
    const heading = async (lang: string, attributes = '') =>
      textOf(await show(tag, `<risk-findings ${attributes}></risk-findings>`, lang), '#heading');
    expect(await heading('nb', 'source="nsm"')).to.equal(
      'Pandemien gjør digitale sårbarheter større, ifølge NSM og Digdir',
    );
  });

  it('has the challenges of most sources first, after that of the heading, in every view and file', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const ofRow = all(element, '.finding').map((row) => row.querySelectorAll('.found').length);
    expect(ofRow)
      .to.deep.equal([ofRow[0], ...ofRow.slice(1).toSorted((one, other) => other - one)])
      .and.have.length(6);
    const names = texts(element, '.finding-name');
    const rows = [
      ...new Set(
        (await element.toCSV())
          .trim()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split('","')[0]!.replace(/^"/, '')),
      ),
    ];
    expect(rows.filter((row) => names.includes(row))).to.deep.equal(names);
    element.view = 'table';
    await drawn(element);
    expect(texts(element, 'th[scope=row]')).to.deep.equal(names);
  });

  it('says nothing of most sources where it is not true', async () => {
    const by = (...sources: string[]) => sources.map((source) => ({source, when: '2020'}));
    const [a, b, , c, d] = data.challenges.map(({quotes: own, shownBy, ...challenge}) => ({
      ...challenge,
      quotes: own ?? shownBy.flatMap((one) => ('quotes' in one ? one.quotes : [])),
    }));
    const heading = async (challenges: readonly object[], lang = 'nb', attributes = '') => {
      const script = `<script type="application/json">${JSON.stringify({...data, challenges})}</script>`;
      const element = await show(tag, `<risk-findings ${attributes}>${script}</risk-findings>`, lang);
      const told = textOf(element, '#heading');
      clear();
      return told;
    };
    const most = /ifølge|ifølgje|according to|flest|the most/;
    // Two share the first place, and a third has fewer sources.
    const tied = [
      {...a, shownBy: by('nsm', 'digdir')},
      {...c, shownBy: by('nsm')},
      {...b, shownBy: by('nsm', 'riksrevisjonen')},
    ];
    // Their names are too long for a heading.
    expect(await heading(tied)).not.to.match(most);
    const short = [
      {...d, shownBy: by('nsm', 'digdir')},
      {...b, shownBy: by('nsm')},
      {...c, shownBy: by('kunnskapsgrunnlag', 'riksrevisjonen')},
    ];
    expect(await heading(short)).to.equal(
      'Utfordringene med flest kilder: pandemien gjør digitale sårbarheter større og løsepengevirus i Østre Toten kommune',
    );
    // All have as many; none has more than one; one source shows all, twice; nobody is named.
    for (const shown of [
      [by('nsm', 'digdir'), by('digdir', 'riksrevisjonen')],
      [by('nsm'), by('digdir')],
      [by('nsm', 'nsm'), by('nsm')],
      [[], []],
    ]) {
      const challenges = [
        {...a, shownBy: shown[0]},
        {...c, shownBy: shown[1]},
      ];
      for (const lang of ['nb', 'nn', 'en'])
        expect(await heading(challenges, lang))
          .not.to.match(most)
          .and.not.to.equal('');
    }
    // What has most sources of one source need not have most of all.
    expect(
      await heading([...short, {...b, shownBy: by('riksrevisjonen', 'nsm')}], 'nb', 'source="riksrevisjonen"'),
    ).not.to.match(/flest/);
    // The only challenge has no other to be compared with.
    expect(await heading([tied[0]!])).to.equal(
      'Informasjonssikkerhet blir ikke fulgt systematisk nok opp, ifølge NSM og Digdir',
    );
  });

  it('leads with the largest share of units where no challenge has several sources', async () => {
    const own = {
      ...data,
      challenges: data.challenges.filter(({id}) => id === 'helseregioner'),
    };
    const [units] = own.challenges[0]!.units!;
    const heading = async (counts: readonly number[]) => {
      const challenges = [{...own.challenges[0], units: counts.map((count) => ({...units, count}))}];
      const script = `<script type="application/json">${JSON.stringify({...own, challenges})}</script>`;
      return textOf(await show(tag, `<risk-findings>${script}</risk-findings>`), '#heading');
    };
    expect(await heading([1, 3, 2])).to.match(/i 3\sav\s4, ifølge Riksrevisjonen$/);
    expect(await heading([4, 1])).to.match(/i 4\sav\s4, ifølge Riksrevisjonen$/);
  });

  it('has its shares in its picture, where there are any', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const picture = await element.toSVG();
    expect(picture.match(/class="unit filled"/g)).to.have.length(7);
    expect(picture.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).to.include(
      'Simulerte dataangrep mot helseregionene lyktes',
    );
    // The words of the report are in it, so notes are about them.
    expect(
      picture
        .replace(/^[^]*<\/desc>/, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' '),
    )
      .to.include('Hver rute er en helseregion.')
      .and.include('Nasjonal sikkerhetsmyndighet.')
      .and.match(/skriver «vi»/)
      .and.include('«Vi så de samme tendensene');
    expect(picture)
      .to.match(/3\sav\s4/)
      .and.not.include('var(');
    expect(picture).to.include('Helseregioner, ifølge Riksrevisjonen');
    element.source = 'nsm';
    await drawn(element);
    const others = await element.toSVG();
    expect(others).not.to.match(/class="unit/);
    expect(others.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).to.include(
      '2020, «Helhetlig digitalt risikobilde 2020»',
    );
  });

  it('gives a row per challenge and source to spreadsheets', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const lines = (await element.toCSV()).trim().split('\r\n');
    expect(lines).to.have.length(11);
    expect(lines[1]).to.include('årstall ikke oppgitt');
  });

  it('gives nobody the words that the report has of another source', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const lines = (await element.toCSV()).split('\r\n').map((line) => line.split('","'));
    const quotesOf = (source: string, challenge: string) =>
      lines.filter(([label, name]) => label!.includes(challenge) && name?.includes(source)).map((line) => line[4]);
    expect(quotesOf('Riksrevisjonen', 'ikke fulgt systematisk nok').join()).to.match(
      /viser tydelig at dette fortsatt gjelder»$/,
    );
    expect(quotesOf('Digdir', 'ikke fulgt systematisk nok').join()).to.match(/^«Vi så de samme tendensene/);
    for (const source of ['Riksrevisjonen', 'Digdir']) {
      expect(quotesOf(source, 'ikke fulgt systematisk nok').join()).not.to.include('ikke er så systematisk');
    }
    expect(quotesOf('NSM', 'Pandemien').join()).not.to.include('hjemmekontor');
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`is accessible in ${lang}, in light and dark, in both views`, async () => {
      for (const view of ['matrix', 'table']) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        for (const scheme of schemes) expect(await accessFaults(element, scheme)).to.deep.equal([]);
        clear();
      }
    });
  }

  it('fits 320 px', async () => {
    for (const view of ['matrix', 'table']) {
      const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`);
      expect(await narrowWidth(element), view).to.be.at.most(320);
      clear();
    }
  });
});
