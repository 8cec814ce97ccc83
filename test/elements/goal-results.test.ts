import {expect} from 'chai';
import data from '../../data/2020/goals.json' with {type: 'json'};
import '../../src/figures/goal-results/goal-results.js';
import '../../src/figures/infosec-trend/infosec-trend.js';
import {reportClaims} from '../../src/datasets/claims.js';
import {words as goalsEn} from '../../src/figures/goal-results/messages.en.js';
import {words as goalsNb} from '../../src/figures/goal-results/messages.nb.js';
import {words as goalsNn} from '../../src/figures/goal-results/messages.nn.js';
import {words as claimsEn} from '../../src/figures/report-claims/messages.en.js';
import {words as claimsNb} from '../../src/figures/report-claims/messages.nb.js';
import {words as claimsNn} from '../../src/figures/report-claims/messages.nn.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';
import {all, clear, consoleOf, drawn, inWindow, show, textOf, until, present, inMedia} from './in-page.js';

const tag = 'goal-results';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));
const quotesOf = (chapters: typeof data.chapters) =>
  chapters.flatMap(({vision, goals}) => [
    ...(vision ? [vision] : []),
    ...goals.flatMap(({quote, results}) => [quote, ...results.map((result) => result.quote)]),
  ]);
const marked = (quotes: readonly string[], lang = 'nb') =>
  quotes.map((quote) => (lang === 'en' ? `“${quote}”` : `«${quote}»`));

/** Where the page stands after a click that leads to another part of it. */
async function hashAfter(click: () => void): Promise<string> {
  const changed = new Promise((done) => window.addEventListener('hashchange', done, {once: true}));
  click();
  await changed;
  const {hash} = location;
  const back = new Promise((done) => window.addEventListener('hashchange', done, {once: true}));
  location.hash = '';
  await back;
  return hash;
}

describe('<goal-results>', () => {
  afterEach(clear);

  for (const view of ['list', 'table']) {
    it(`quotes vision, goals and results in the view ${view}, in bokmål on every page`, async () => {
      for (const lang of ['nb', 'nn', 'en']) {
        const element = await show(tag, `<goal-results view="${view}"></goal-results>`, lang);
        expect(texts(element, 'q')).to.deep.equal(marked(quotesOf(data.chapters), lang));
        expect(all(element, 'q:not([lang=nb])')).to.have.length(0);
        expect(textOf(element, '.drawing')).to.include(data.texts[lang as 'nb'].goal['samordnet-veiledning']);
        clear();
      }
    });
  }

  for (const view of ['list', 'table']) {
    it(`has a translation in brackets, without quotation marks, after each quotation in English in the view ${view}`, async () => {
      const markup = `<goal-results view="${view}"></goal-results>`;
      const element = await show(tag, markup, 'en');
      const {visionTranslation, goalTranslation, resultTranslation} = data.texts.en;
      const translations = [visionTranslation, goalTranslation, resultTranslation].flatMap((one) => Object.values(one));
      const after = all(element, 'q').map((quote) => quote.nextElementSibling!.textContent.trim());
      expect(after.toSorted()).to.deep.equal(translations.map((text) => `[${text}]`).toSorted());
      clear();
      expect(textOf(await show(tag, markup, 'nb'), '.drawing')).not.to.include('[');
    });
  }

  it('writes the translations in the English file and picture, and not in the Norwegian ones', async () => {
    const {kommunene} = data.texts.en.resultTranslation;
    const filesIn = async (lang: string) => {
      const element = await show(tag, '<goal-results></goal-results>', lang);
      const {documentElement} = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      const files = [await element.toCSV(), documentElement.textContent.replaceAll(/\s+/g, ' ')];
      clear();
      return files.map((text) => text.includes(kommunene));
    };
    expect(await filesIn('en')).to.deep.equal([true, true]);
    expect(await filesIn('nn')).to.deep.equal([false, false]);
  });

  it('says how many results have numbers in the report, and for how many goals there are results', async () => {
    const saysOf = async (markup: string, lang: string) => {
      const element = await show(tag, markup, lang);
      return [textOf(element, '[role=heading]'), textOf(element, '.summary')];
    };
    expect(await saysOf('<goal-results></goal-results>', 'nb')).to.deep.equal([
      'Fire av ti resultater har tall i rapporten',
      'Rapporten viser til resultater for alle seks målene. Av de fire med tall stemmer to bare delvis med tallene.',
    ]);
    expect(await saysOf('<goal-results chapter="internasjonalt"></goal-results>', 'nn')).to.deep.equal([
      'Eitt av fem resultat har tal i rapporten',
      'Rapporten viser til resultat for alle dei tre måla.',
    ]);
    expect(await saysOf('<goal-results chapter="Information security" goal="1"></goal-results>', 'en')).to.deep.equal([
      'Both results have numbers in the report',
      'The report lists two results for the goal. The results with numbers agree with them only in part.',
    ]);
    // One of one, and none: a result of an author's own goals is not tested.
    expect(goalsNb.onlyPartly(1, 1)).to.equal('Resultatet med tall stemmer bare delvis med tallene.');
    expect([goalsNb, goalsNn, goalsEn].map(({guides}) => guides(1))).to.deep.equal([
      'veiledning fra',
      'rettleiing frå',
      'guide from',
    ]);
    expect(goalsNn.onlyPartly(1, 3)).to.equal('Av dei tre med tal stemmer eitt berre delvis med tala.');
    expect(goalsEn.onlyPartly(1, 3)).to.equal('Of the three with numbers, one agrees with them only in part.');
    expect((await saysOf('<goal-results chapter="internasjonalt"></goal-results>', 'nb'))[1]).not.to.include('delvis');
    // Without numbers, the heading is about the goals.
    expect(await saysOf('<goal-results goal="3"></goal-results>', 'nb')).to.deep.equal([
      'Rapporten viser til resultater for begge målene',
      '',
    ]);
  });

  it('says at a result that has the words of a claim in how many cases that claim holds, from the same verdicts', async () => {
    expect(goalsEn.cases({cases: [true, false], isWhole: true})).to.equal('cases agrees');
    expect(goalsEn.cases({cases: [true, true, false], isWhole: true})).to.equal('cases agree');
    for (const [lang, words, claimWords] of [
      ['nb', goalsNb, claimsNb],
      ['nn', goalsNn, claimsNn],
      ['en', goalsEn, claimsEn],
    ] as const) {
      const {verdicts} = reportClaims('2020', lang);
      const told = ['internkontrollen-styrket', 'kommunene-storst-framgang'].map((id) => {
        const {holds, cases} = verdicts.find(({claim}) => claim.id === id)!;
        const found = {cases: cases.map((one) => one.holds), isWhole: id !== 'internkontrollen-styrket'};
        const inCases = claimWords.inCases(holds, cases.length).replace(/^in?\u00a0/, '');
        const ofCases = `${words.outOf(found)}\u00a0${words.cases(found)}`;
        expect(ofCases).to.match(new RegExp(`^${inCases}`));
        return ofCases.replaceAll('\u00a0', ' ');
      });
      for (const view of ['list', 'table']) {
        const element = await show(tag, `<goal-results view="${view}"></goal-results>`, lang);
        expect(texts(element, '.partly')).to.deep.equal(told);
        const quotes = all(element, '.partly').map(
          (one) => one.closest('.result, td')!.querySelector('q')!.textContent,
        );
        expect(quotes[0]).to.include('Internkontrollen er styrket siden 2018');
        expect(quotes[1]).to.include('Kommunene viser størst framgang');
        clear();
      }
      const element = await show(tag, '<goal-results></goal-results>', lang);
      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement.textContent;
      expect(svg.replaceAll(/\s+/g, ' ')).to.include(told.at(-1)!);
      expect(told[0]).to.match(/; (ikke sjekket|ikkje sjekka|not tested): /);
      clear();
    }
    // Own goals are not tested.
    const own = `<goal-results><script type="application/json">${JSON.stringify(data)}</script></goal-results>`;
    const element = await show(tag, own);
    await until(() => texts(element, '.result').length > 0);
    await drawn(element);
    expect(all(element, '.partly')).to.deep.equal([]);
  });

  it('counts what is behind the results over them, with a square for each, which the result itself has too', async () => {
    for (const [lang, names] of Object.entries({
      nb: ['med tall', 'med navn', 'uten tall eller navn'],
      nn: ['med tal', 'med namn', 'utan tal eller namn'],
      en: ['with numbers', 'with names', 'without numbers or names'],
    })) {
      const element = await show(tag, '<goal-results></goal-results>', lang);
      /** What a square looks like, without colours. */
      const lookOf = (square: Element) => {
        const {fill, stroke, strokeDasharray} = getComputedStyle(square);
        return `${fill === stroke} ${strokeDasharray}`;
      };
      expect(texts(element, '.score')).to.deep.equal(['4', '4', '2'].map((count, i) => `${count} ${names[i]!}`));
      const looks = all(element, '.score').map((score) => [...score.querySelectorAll('.unit')].map(lookOf));
      expect(looks.map((one) => [one.length, new Set(one).size])).to.deep.equal([
        [4, 1],
        [4, 1],
        [2, 1],
      ]);
      expect(new Set(looks.flat()).size).to.equal(3);
      // Each result has the square that it is counted with, before what is behind it.
      const ofResults = all(element, '.drawing .result').map((result) => {
        const [square, ...others] = result.querySelectorAll('.evidence > .tally .unit');
        expect(others).to.deep.equal([]);
        return lookOf(square!);
      });
      expect(ofResults.toSorted()).to.deep.equal(looks.flat().toSorted());
      for (const [i, words] of texts(element, '.evidence').entries()) {
        const expected = /^(Verken|Neither)/.test(words)
          ? looks[2]![0]
          : /\d/.test(words)
            ? looks[0]![0]
            : looks[1]![0];
        expect(ofResults[i], words).to.equal(expected);
      }
      // The evidence itself shows of which kind it is.
      const kinds = texts(element, '.evidence').map((text) =>
        /\d/.test(text) ? 'numbers' : /: [A-Z]/.test(text) ? 'names' : /^(Verken|Neither)/.exec(text)?.[1],
      );
      const count = (kind: string) => kinds.filter((one) => one === kind).length;
      expect([count('numbers'), count('names'), kinds.length]).to.deep.equal([4, 4, 10]);
      const quiet = all(element, '.evidence').filter((one) => one.querySelector('strong') === null);
      expect(quiet.map((one) => one.textContent.trim().split(/\s/)[0])).to.deep.equal(
        Array(2).fill(lang === 'en' ? 'Neither' : 'Verken'),
      );
      // The words beside them say the same.
      for (const svg of present(element, '.tally')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
      const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      const drawnSquares = [...picture.querySelectorAll('.unit')].map((unit) => unit.classList[1]);
      const counted = [...Array(4).fill('filled'), ...Array(4).fill('uncounted'), ...Array(2).fill('unknown')];
      expect(drawnSquares.slice(0, 10)).to.deep.equal(counted);
      expect(drawnSquares.slice(10)).to.have.members(counted);
      clear();
    }
  });

  it('has no squares where there are too many results to count at a glance', async () => {
    const [chapter] = data.chapters;
    const [goal] = chapter!.goals;
    const one = {...goal!, results: Array(13).fill(goal!.results[0])};
    const own = JSON.stringify({...data, chapters: [{...chapter, goals: [one, chapter!.goals[2]]}]});
    const markup = `<goal-results><script type="application/json">${own}</script></goal-results>`;
    const element = await show(tag, markup);
    await until(() => all(element, '.result').length === 14);
    expect(texts(element, '.score')).to.deep.equal(['13 med tall', '1 med navn']);
    expect(all(element, '.unit')).to.deep.equal([]);
    expect(await element.toSVG()).not.to.include('class="unit');
  });

  it('has no squares where no result of an own document has a figure, and no count of what is not there', async () => {
    const own = (keep: (tag: string) => boolean) => {
      const chapters = data.chapters.map((chapter) => ({
        ...chapter,
        goals: chapter.goals.map((goal) => ({
          ...goal,
          results: goal.results.map((result) =>
            'figure' in result && !keep(result.figure.tag) ? {...result, figure: undefined} : result,
          ),
        })),
      }));
      const inside = `<script type="application/json">${JSON.stringify({...data, chapters})}</script>`;
      return show(tag, `<goal-results>${inside}</goal-results>`);
    };
    const bare = await own(() => false);
    await until(() => all(bare, '.tally').length === 0);
    expect(textOf(bare, '[role=heading]')).to.include('alle seks målene');
    expect(all(bare, '.evidence, .scoreboard')).to.deep.equal([]);
    expect(texts(bare, '.goal-columns p')).to.deep.equal(['Mål', 'Resultat']);
    clear();
    const named = await own((name) => name === 'partner-network');
    await until(() => all(named, '.score').length === 2);
    expect(texts(named, '.score')).to.deep.equal(['4 med navn', '6 uten tall eller navn']);
    expect(textOf(named, '[role=heading]')).to.include('alle seks målene');
    // Nothing is known of the names behind an author's own results.
    expect(texts(named, '.to-figure').filter((text) => text === 'Navn i rapporten')).to.have.length(4);
    expect(all(named, '.evidence strong')).to.deep.equal([]);
  });

  it('shows one chapter or one goal, and names its section only', async () => {
    const element = await show(tag, '<goal-results chapter="internasjonalt" goal="2"></goal-results>');
    expect(texts(element, 'q')).to.deep.equal(
      marked([data.chapters[1]!.goals[1]!.quote, ...data.chapters[1]!.goals[1]!.results.map(({quote}) => quote)]),
    );
    expect(all(element, '.vision, .chapter')).to.have.length(0);
    expect(textOf(element, '.source')).to.include('«Økt internasjonalt samarbeid».').and.not.include('styrket');
  });

  it('links to a figure only where the page has it, also one that comes later', async () => {
    const element = await show(tag, '<goal-results></goal-results>');
    expect(all(element, '.drawing a')).to.have.length(0);
    const trend = document.createElement('infosec-trend');
    trend.id = 'trend æ';
    element.parentElement!.append(trend);
    await Promise.resolve();
    await drawn(element);
    const links = all(element, '.drawing a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(Array(2).fill('#trend%20%C3%A6'));
    trend.remove();
    await Promise.resolve();
    await drawn(element);
    expect(all(element, '.drawing a')).to.have.length(0);
  });

  it('shows the names and the number behind a result, which are a link where the page has the figure', async () => {
    for (const [lang, behind] of Object.entries({
      nb: [
        'Unntak: nye tiltak i statlige virksomheter (−0,2 prosentpoeng)',
        'Unntak: erfaringer fra øvelser rapportert (kommuner +3,3 mot statlige virksomheter +8,5 prosentpoeng)',
        '6 veiledninger fra Digdir, DFØ og DSB',
        'Navn: DFØ, DSB, NorSIS og NSM',
        'Tiltak for kommunal sektor: KS, KiNS og DSB',
        'Verken tall eller navn',
        '14 norske søknader',
        'Verken tall eller navn',
        'Navn: KMD',
        'Navn: NOBID',
      ],
      nn: [
        'Unntak: nye tiltak i statlege verksemder (−0,2 prosentpoeng)',
        'Unntak: erfaringar frå øvingar rapporterte (kommunar +3,3 mot statlege verksemder +8,5 prosentpoeng)',
        '6 rettleiingar frå Digdir, DFØ og DSB',
        'Namn: DFØ, DSB, NorSIS og NSM',
        'Tiltak for kommunal sektor: KS, KiNS og DSB',
        'Verken tal eller namn',
        '14 norske søknader',
        'Verken tal eller namn',
        'Namn: KMD',
        'Namn: NOBID',
      ],
      en: [
        'Exception: new measures in central government (−0.2 percentage points)',
        'Exception: experience from exercises reported (municipalities +3.3 against central government +8.5 percentage points)',
        '6 guides from Digdir, DFØ and DSB',
        'Names: DFØ, DSB, NorSIS and NSM',
        'Measures for local government: KS, KiNS and DSB',
        'Neither numbers nor names',
        '14 Norwegian applications',
        'Neither numbers nor names',
        'Name: KMD',
        'Name: NOBID',
      ],
    })) {
      for (const view of ['list', 'table']) {
        const element = await show(tag, `<goal-results view="${view}"></goal-results>`, lang);
        expect(texts(element, '.to-figure')).to.deep.equal(behind);
        const strong = texts(element, '.to-figure strong');
        expect(strong).to.have.length(6).and.to.include('14').and.to.include('NOBID');
        element.parentElement!.append(document.createElement('infosec-trend'), document.createElement('key-figures'));
        await until(() => all(element, '.to-figure a').length === 3);
        expect(texts(element, '.to-figure')).to.deep.equal(behind);
        expect(texts(element, '.to-figure a')).to.deep.equal([behind[0], behind[1], behind[6]]);
        clear();
      }
      const element = await show(tag, '<goal-results></goal-results>', lang);
      const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement.textContent;
      const [csv, picture] = [await element.toCSV(), svg].map((text) => text.replaceAll(/\s+/g, ' '));
      for (const words of behind) {
        expect(csv).to.include(words);
        expect(picture!.replaceAll(' ', '')).to.include(words.replaceAll(' ', ''));
      }
      clear();
    }
  });

  it('prints what is behind a result as words, on a page with its figure too', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const element = await show(tag, '<goal-results></goal-results><infosec-trend></infosec-trend>');
      const [link] = all(element, '.to-figure a');
      const words = all(element, '.to-figure').find((one) => one.querySelector('a') === null)!;
      expect(getComputedStyle(link!).textDecorationLine).to.equal('none');
      expect(getComputedStyle(link!).color).to.equal(getComputedStyle(words).color);
    });
  });

  it('looks for figures when the page changes, and not when it is drawn again itself', async () => {
    const element = await show(tag, '<infosec-trend></infosec-trend><goal-results></goal-results>');
    expect(all(element, '.to-figure a').length).to.be.greaterThan(0);
    const searched: string[] = [];
    const {querySelector} = document;
    document.querySelector = (selectors: string) => {
      searched.push(selectors);
      return querySelector.call(document, selectors);
    };
    try {
      element.goal = '1';
      await drawn(element);
      expect(searched).to.deep.equal([]);
      document.querySelector('infosec-trend')!.remove();
      await until(() => all(element, '.to-figure a').length === 0);
    } finally {
      Reflect.deleteProperty(document, 'querySelector');
    }
  });

  it('links to what the loader is going to make a figure of, and to nothing else', async () => {
    const page = '/cdn/figures/nb/infosec-trend.html?level=kommuner';
    const element = await show(
      tag,
      `<goal-results></goal-results><p data-report-room><a href="${page}">Se tallene</a></p>
      <p data-report="guidance-list">Veiledning</p><p>Les om <a href="/figures/nb/key-figures.html">tallene</a>.</p>`,
    );
    const links = () => (all(element, '.drawing a') as HTMLAnchorElement[]).map((link) => link.hash);
    expect(new Set(links())).to.deep.equal(new Set(['#infosec-trend', '#guidance-list']));
    const before = links();
    document.querySelector('[data-report-room]')!.replaceChildren(document.createElement('infosec-trend'));
    await Promise.resolve();
    await drawn(element);
    expect(links()).to.deep.equal(before);
  });

  it('goes to the figure, selects in it and tells the page', async () => {
    const element = await show(
      tag,
      '<goal-results></goal-results><infosec-trend id="first"></infosec-trend><infosec-trend id="second"></infosec-trend>',
    );
    const told: unknown[] = [];
    element.parentElement!.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const [, link] = all(element, '.drawing a') as HTMLAnchorElement[];
    expect(await hashAfter(() => link!.click())).to.equal('#first');
    expect(told).to.deep.equal([{goal: '1', level: 'kommuner'}]);
    const [first, second] = document.querySelectorAll('infosec-trend');
    expect(first!.level).to.equal('kommuner');
    expect(second!.level).to.equal(undefined);
  });

  it('goes to the figure that is there at the click, whatever was there before', async () => {
    const element = await show(tag, '<goal-results></goal-results><infosec-trend id="old"></infosec-trend>');
    const [link] = all(element, '.drawing a') as HTMLAnchorElement[];
    document.getElementById('old')!.id = 'new';
    expect(await hashAfter(() => link!.click())).to.equal('#new');
  });

  it('stays in the page where that has a base', async () => {
    const element = await show(tag, '<goal-results></goal-results><infosec-trend id="based"></infosec-trend>');
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    const [link] = all(element, '.drawing a') as HTMLAnchorElement[];
    const {pathname} = location;
    expect(await hashAfter(() => link!.click())).to.equal('#based');
    expect(location.pathname).to.equal(pathname);
    base.remove();
  });

  it('goes to a figure without an id, or in a shadow root, and moves the focus there', async () => {
    const element = await show(tag, '<goal-results></goal-results><div id="host"></div>');
    const shadow = document.getElementById('host')!.attachShadow({mode: 'open'});
    shadow.innerHTML = '<goal-results></goal-results><infosec-trend id="inside"></infosec-trend>';
    const [inner, trend] = [shadow.querySelector('goal-results')!, shadow.querySelector('infosec-trend')!];
    await drawn(inner);
    expect(all(element, '.drawing a'), 'another root is another page').to.have.length(0);
    for (const id of ['inside', '']) {
      trend.id = id;
      (all(inner, '.drawing a')[0] as HTMLAnchorElement).click();
      expect(location.hash).to.equal('');
      expect(shadow.activeElement).to.equal(trend);
      // A window that is not in front sends no events of its own.
      trend.blur();
      trend.dispatchEvent(new FocusEvent('blur'));
      expect(trend.hasAttribute('tabindex')).to.equal(false);
    }
  });

  it('ignores what it cannot read, with one warning each', async () => {
    const {warn} = await consoleOf(async () => {
      const markup = '<goal-results chapter="økonomi" goal="4" view="kart"></goal-results>';
      const element = await show(tag, markup);
      expect(all(element, 'q')).to.have.length(quotesOf(data.chapters).length);
      element.requestUpdate();
      await drawn(element);
    });
    expect(warn).to.have.length(3);
  });

  it('gives a row per result to spreadsheets', async () => {
    const element = await show(tag, '<goal-results></goal-results>');
    const lines = (await element.toCSV()).trim().split('\r\n');
    expect(lines).to.have.length(11);
    expect(lines[1]!.replaceAll(/\s+/g, ' ')).to.include(
      ',"9 av 10 tilfeller stemmer; ikke sjekket: resten av sitatet. Unntak: nye tiltak ',
    );
    expect(lines[3]!.replaceAll(/\s+/g, ' ')).to.include(',"6 veiledninger fra Digdir, DFØ og DSB"');
    expect(lines[1]).to.include('1 Systematisk arbeid og veiledning').and.include('«Internkontrollen er styrket');
    expect(JSON.parse(await element.toJSON())).to.deep.equal(data);
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`is accessible in ${lang}, in light and dark, in both views`, async () => {
      for (const view of ['list', 'table']) {
        const markup = `<goal-results view="${view}"></goal-results><infosec-trend id="t" hidden></infosec-trend>`;
        const element = await show(tag, markup, lang);
        for (const scheme of schemes) expect(await accessFaults(element, scheme)).to.deep.equal([]);
        clear();
      }
    });
  }

  it('has more room between results than in one on a phone, where no rule divides them, and between a goal and its results', async () => {
    for (const width of [360, 768])
      await inWindow(width, '', async () => {
        const element = await show('goal-results', '<goal-results></goal-results>');
        const gaps = (parts: string) => all(element, parts).map((one) => parseFloat(getComputedStyle(one).rowGap));
        const [between, within] = [Math.min(...gaps('.results')), Math.max(...gaps('.result'))];
        expect(between / within).to.be.above(width === 360 ? 4 : 2);
        for (const results of present(element, '.results')) {
          const top = results.getBoundingClientRect().top;
          const {bottom} = results.parentElement!.querySelector('.goal-words')!.getBoundingClientRect();
          if (width === 360) expect(top - bottom).to.be.at.least(between);
        }
        clear();
      });
  });

  it('draws lines and squares in forced colours', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('goal-results', '<goal-results></goal-results>');
      for (const kind of ['.goal', '.unit']) expect(all(element, kind), kind).to.have.length.above(5);
      for (const goal of present(element, '.goal')) {
        const {borderBlockStartStyle, borderBlockStartWidth} = getComputedStyle(goal);
        expect([borderBlockStartStyle, borderBlockStartWidth]).to.deep.equal(['solid', '1px']);
      }
      const {color} = getComputedStyle(all(element, '.drawing')[0]!);
      for (const square of present(element, '.unit')) expect(getComputedStyle(square).stroke).to.equal(color);
    });
  });

  it('says on paper what is behind each result', async function () {
    const element = await show(tag, '<goal-results></goal-results>');
    await inMedia(this, {media: 'print'}, async () => {
      const behind = all(element, '.to-figure').filter((one) => one.checkVisibility());
      expect(behind).to.have.length(10);
    });
  });

  it('has numbers in a margin, and the words of goals and results beside it', async () => {
    for (const width of [360, 768, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show(tag, '<goal-results></goal-results>');
        for (const goal of present(element, '.goal')) {
          const left = (selector: string) =>
            all(element, selector)
              .filter((one) => goal.contains(one))
              .map((one) => one.getBoundingClientRect().left);
          const textLeft = (selector: string) =>
            left(selector).map(
              (one, i) => one + parseFloat(getComputedStyle(goal.querySelectorAll(selector)[i]!).paddingInlineStart),
            );
          const [words] = textLeft('.goal-words');
          const edge = goal.getBoundingClientRect().left;
          expect(words).to.be.above(edge + 16);
          for (const one of left('.goal-number')) expect(one).to.be.closeTo(edge, 1);
          if (width === 360) for (const one of left('.result-words, .evidence')) expect(one).to.be.closeTo(words!, 1);
        }
      });
      clear();
    }
  });

  it('has what is behind the results in one column beside theirs, each level with its result, under a name', async () => {
    // A link to a figure may have two lines: the first is level then.
    const figures = '<partner-network></partner-network><guidance-list></guidance-list><infosec-trend></infosec-trend>';
    for (const [lang, others] of [
      ['nb', ''],
      ['nn', ''],
      ['en', ''],
      ['nb', figures],
    ] as const)
      for (const width of [768, 1200])
        await inWindow(width, '', async () => {
          const element = await show(tag, `<goal-results></goal-results>${others}`, lang);
          await until(() => (others === '') === (all(element, '.to-figure a').length === 0));
          const boxes = (selector: string) => all(element, selector).map((one) => one.getBoundingClientRect());
          const [goals, results, behind] = boxes('.goal-columns p').map(({left}) => left);
          for (const [selector, column] of [
            ['.goal', goals],
            ['.result-words', results],
            ['.evidence', behind],
          ] as const)
            for (const {left} of boxes(selector)) expect(left, `${selector} at ${width}`).to.be.closeTo(column!, 1);
          const [ofWords, ofEvidence] = [boxes('.result-words'), boxes('.evidence')];
          for (const [i, words] of ofWords.entries()) {
            expect(ofEvidence[i]!.left).to.be.at.least(words.right);
            // They have one baseline; a number is taller.
            expect(ofEvidence[i]!.top).to.be.within(words.top - 12, words.top + 1);
            if (i > 0) expect(words.top).to.be.at.least(Math.max(ofWords[i - 1]!.bottom, ofEvidence[i - 1]!.bottom));
          }
          clear();
        });
  });

  it('says of every quotation whether it is a goal or a result: over the columns, or before it where there are none', async () => {
    for (const [lang, names] of [
      ['nb', ['Mål', 'Resultat', 'Tall eller navn']],
      ['nn', ['Mål', 'Resultat', 'Tal eller namn']],
      ['en', ['Goal', 'Result', 'Numbers or names']],
    ] as const)
      for (const width of [320, 390, 600, 768, 1200])
        await inWindow(width, '', async () => {
          const element = await show(tag, '<goal-results></goal-results>', lang);
          const isSeen = (one: Element) => one.checkVisibility();
          const columns = all(element, '.goal-columns p')
            .filter(isSeen)
            .map(({textContent}) => textContent);
          expect(columns, `${width}`).to.deep.equal(width > 640 ? names : []);
          for (const [words, name] of [
            ['.goal-words', `${names[0]}:`],
            ['.result-words', `${names[1]}:`],
          ] as const)
            for (const one of present(element, words)) {
              const label = one.querySelector('.part-name')!;
              expect(label.textContent).to.equal(name);
              expect(isSeen(label), `${width}`).to.equal(columns.length === 0);
            }
          const ofEvidence = all(element, '.evidence .part-name');
          expect(ofEvidence.map(isSeen)).to.deep.equal(Array(3).fill(columns.length === 0));
          // The vision is in no column.
          expect(all(element, '.vision .part-name').every(isSeen)).to.equal(true);
          clear();
        });
    const element = await show(tag, '<goal-results></goal-results>');
    const picture = (await element.toSVG()).replace(/^[^]*<\/desc>/, '');
    expect(picture.split('>Mål:<')).to.have.length(7);
    expect(picture.split('>Resultat:<')).to.have.length(11);
  });

  it('leads with its numbers: they are larger than all words around them, and how many cases hold is one of them', async () => {
    for (const width of [390, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show(tag, '<goal-results></goal-results>');
        expect(texts(element, '.evidence-number')).to.deep.equal(['9 av 10', '4 av 5', '6', '14']);
        const sizeOf = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
        const least = Math.min(...all(element, '.evidence-number').map(sizeOf));
        for (const one of present(element, '.result-words, .goal-words, .evidence'))
          expect(least / sizeOf(one), `${width}`).to.be.at.least(1.5);
        const names = all(element, '.evidence strong:not(.evidence-number)');
        expect(names.map(sizeOf)).to.deep.equal(Array(4).fill(16));
        for (const one of names) expect(least / sizeOf(one), `${width}`).to.be.at.least(1.3);
        for (const one of present(element, '.score-number')) expect(sizeOf(one)).to.equal(40);
        const tops = new Set(all(element, '.score').map((one) => Math.round(one.getBoundingClientRect().top)));
        expect(tops.size, `${width}`).to.be.within(
          ...({390: [3, 3], 768: [1, 2], 1200: [1, 1]}[width] as [number, number]),
        );
        clear();
      });
  });

  it('begins a line with every number, and has all words of the report in one size and colour', async () => {
    for (const width of [360, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show(tag, '<goal-results></goal-results>');
        for (const number of present(element, '.evidence-number'))
          expect(number.getBoundingClientRect().left, `${number.textContent} at ${width}`).to.be.closeTo(
            number.closest('p')!.getBoundingClientRect().left,
            1,
          );
        const looks = all(element, 'q').map((quotation) => {
          const {fontSize, fontWeight, color} = getComputedStyle(quotation);
          return `${fontSize} ${fontWeight} ${color}`;
        });
        expect(looks).to.have.length(17);
        expect(new Set(looks).size).to.equal(1);
        clear();
      });
  });

  it('fits 320 px', async () => {
    for (const view of ['list', 'table']) {
      const element = await show(tag, `<goal-results view="${view}"></goal-results>`);
      expect(await narrowWidth(element), view).to.be.at.most(320);
      clear();
    }
  });

  it('has the name of one who is named in the singular', () => {
    expect([goalsNb, goalsNn, goalsEn].map(({names}) => [names(1), names(4)])).to.deep.equal([
      ['Navn', 'Navn'],
      ['Namn', 'Namn'],
      ['Name', 'Names'],
    ]);
  });

  it('has the three counts level with one another in any language and font, from half a page', async () => {
    for (const width of [560, 768, 820, 1200])
      for (const lang of ['nb', 'nn', 'en'])
        await inWindow(width, '', async () => {
          const element = await show(tag, '<goal-results></goal-results>', lang);
          element.parentElement!.setAttribute('style', 'font-family: "DejaVu Sans", Verdana, sans-serif');
          await drawn(element);
          for (const selector of ['.score', '.score-number', '.score-kind']) {
            const tops = all(element, selector).map((one) => one.getBoundingClientRect().top);
            expect(Math.max(...tops) - Math.min(...tops), `${selector} ${width} ${lang}`).to.be.below(1);
          }
          for (const one of present(element, '.score')) expect(one.scrollWidth).to.be.at.most(one.clientWidth);
          clear();
        });
  });
});
