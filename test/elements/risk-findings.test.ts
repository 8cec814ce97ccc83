import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/risks.json' with {type: 'json'};
import {words as en} from '../../src/figures/risk-findings/messages.en.js';
import {words as nb} from '../../src/figures/risk-findings/messages.nb.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {words as nn} from '../../src/figures/risk-findings/messages.nn.js';
import {readRisks, risksFinding, risksOf} from '../../src/datasets/risks.js';
import '../../src/figures/key-figures/key-figures.js';
import '../../src/figures/risk-findings/risk-findings.js';
import {all, clear, consoleOf, drawn, show, textOf, until} from './in-page.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'risk-findings';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));
const quotes = risksOf('2020', 'nb').challenges.flatMap((challenge) => challenge.quotes.map((quote) => `«${quote}»`));
const title = '«Helhetlig digitalt risikobilde 2020»';

describe('<risk-findings>', () => {
  afterEach(clear);

  for (const view of ['matrix', 'table']) {
    it(`has the six challenges with quotations and sources in the view ${view}, in each language`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await show(tag, `<risk-findings view="${view}"></risk-findings>`, lang);
        const {challenge, source} = data.texts[lang];
        expect(texts(element, '.finding .finding-name, th[scope=row]')).to.have.members(Object.values(challenge));
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
    expect(texts(element, '.found')).to.deep.equal([
      'Riksrevisjonen årstall ikke oppgitt, undersøkelse av helseforetakene',
      'Kunnskapsgrunnlaget 2018',
      'Riksrevisjonen 2020, undersøkelser',
      'Digdir 2020, kartlegging av fylkeskommuner og kommuner',
      `Nasjonal sikkerhetsmyndighet (NSM) 2020, ${title} årstall ikke oppgitt, egen erfaring`,
      'Digdir 2020, i årsrapporten, uten oppgitt grunnlag',
      'Digdir 2020, vurdering etter kartleggingen av fylkeskommuner og kommuner',
      'Konkrete hendelser etter årsskiftet 2020–2021, én av flere i forvaltningen',
      'Digdir årstall ikke oppgitt, i årsrapporten, uten oppgitt grunnlag',
    ]);
    expect(textOf(element, '.notes')).to.include('sier ikke hvem som står bak kunnskapsgrunnlaget fra 2018');
  });

  it('draws four and three of four units filled, the largest share first, with words, and tells it once', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const drawings = all(element, '.shares svg').map((row) => [
      row.querySelectorAll('.unit').length,
      row.querySelectorAll('.unit.filled').length,
    ]);
    expect(drawings).to.deep.equal([
      [4, 4],
      [4, 3],
    ]);
    expect(texts(element, '.shares li')).to.deep.equal([
      'Tilgang til store mengder sensitive helseopplysninger: alle de fire helseregionene',
      'Høy grad av kontroll over IKT-infrastrukturen: tre av fire helseregioner',
    ]);
    expect(all(element, '.shares svg:not([aria-hidden=true])')).to.have.length(0);
  });

  it('has the sources of each challenge beside one another, from one edge, so that lines are as long as they are many', async () => {
    for (const width of [320, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show(tag, '<risk-findings></risk-findings>');
      const {challenges} = risksOf('2020', 'nb');
      const edges = new Set<number>();
      const widths = new Set<number>();
      for (const row of all(element, '.finding')) {
        const label = row.querySelector('.finding-name')!.textContent.trim();
        const {shownBy} = challenges.find((one) => one.label === label)!;
        const names = [...row.querySelectorAll('.finding-source')].map(({textContent}) => textContent.trim());
        expect(names, label).to.deep.equal([...new Set(shownBy.map(({name}) => name))]);
        const boxes = [...row.querySelectorAll('.found')].map((one) => one.getBoundingClientRect());
        edges.add(Math.round(boxes[0]!.left));
        for (const box of boxes) {
          widths.add(Math.round(box.width));
          expect(box.right).to.be.at.most(width);
          if (width === 320) expect(box.left).to.equal(boxes[0]!.left);
          else expect(box.top).to.equal(boxes[0]!.top);
        }
      }
      expect([edges.size, widths.size]).to.deep.equal([1, 1]);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('names every challenge once, with the drawing of what is counted in its row', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const drawnIn = all(element, '.finding').filter((row) => row.querySelector('.unit'));
    expect(drawnIn.map((row) => row.querySelector('.finding-name')!.textContent)).to.deep.equal([
      data.texts.nb.challenge.helseregioner,
    ]);
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

  it('gives the words of the report the whole row, also on paper', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const element = await show(tag, '<risk-findings></risk-findings>');
    (all(element, '.finding summary')[1] as HTMLElement).click();
    const [quote] = all(element, '.finding')[1]!.querySelectorAll('.finding-quote');
    expect(quote!.getBoundingClientRect().width).to.be.above(450);
    const [first] = all(element, '.finding-quote');
    if (CSS.supports('selector(::details-content)') && (await executeServerCommand('media', {media: 'print'}))) {
      expect(first!.getBoundingClientRect().width).to.be.above(450);
      await executeServerCommand('media', {media: 'screen'});
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('folds the words of the report under each finding', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const [first] = all(element, '.finding details') as HTMLDetailsElement[];
    expect(first!.open).to.equal(false);
    const summary = first!.querySelector('summary')!;
    expect(summary.getBoundingClientRect().height).to.be.at.least(24);
    summary.click();
    expect(first!.open).to.equal(true);
  });

  it('has eight sources of a challenge in further lines, in its picture too', async () => {
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
    expect(new Set(all(element, '.found').map((one) => one.getBoundingClientRect().top)).size).to.equal(3);
    const picture = await element.toSVG();
    expect(picture.match(/class="found"/g)).to.have.length(8);
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
      expect(texts(element, '.shares li')[0]).to.match(new RegExp(`: ${share}$`));
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
      'Digdir',
      'Konkrete hendelser',
      'NSM',
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
      'Oppfølgingen er ikke systematisk nok, ifølge kunnskapsgrunnlaget fra 2018, Riksrevisjonen og Digdir. Figuren viser seks utfordringer fra rapporten, med Digdir (4), Riksrevisjonen (2), kunnskapsgrunnlaget fra 2018 (1), konkrete hendelser (1) og NSM (1) som kilder. To av utfordringene har flere kilder.',
    );
    expect(await said('nn')).to.include('ifølgje kunnskapsgrunnlaget frå 2018, Riksrevisjonen og Digdir.');
    expect(await said('en')).to.equal(
      'Follow-up is not systematic enough, according to the evidence from 2018, the Office of the Auditor General and Digdir. The figure shows six challenges from the report, with Digdir (4), the Office of the Auditor General (2), the evidence from 2018 (1), actual incidents (1) and NSM (1) as sources. Two of the challenges have more than one source.',
    );
    const only = await show(tag, '<risk-findings source="riksrevisjonen"></risk-findings>', 'en');
    expect(textOf(only, '.summary')).to.equal(
      'Two of six challenges from the report have the Office of the Auditor General as a source.',
    );
    expect(texts(only, 'option')).to.include('The Office of the Auditor General');
  });

  it('does not say that several point to a challenge when only one does', () => {
    const [, second] = data.challenges;
    for (const [language, words] of Object.entries({nb, nn, en})) {
      const risks = readRisks({...data, challenges: [second]}, language as 'nb');
      const said = words.finding(risksFinding(risks, undefined), numbersIn(language as 'nb'));
      expect(said.match(/[.:]/g), said).to.deep.equal(['.']);
      expect(said)
        .to.include('(1)')
        .and.match(/ (én utfordring fra rapporten|éi utfordring frå rapporten|one challenge from the report),/);
    }
  });

  it('names the one challenge that several point to', () => {
    const [first, second] = data.challenges;
    const said = Object.entries({nb, nn, en}).map(([language, words]) =>
      words.finding(
        risksFinding(readRisks({...data, challenges: [first, second]}, language as 'nb'), undefined),
        numbersIn('nb'),
      ),
    );
    expect(said[0]).to.include('Én av utfordringene har flere kilder: oppfølgingen er ikke systematisk nok.');
    expect(said[1]).to.include('Éi av utfordringane har fleire kjelder: oppfølginga er ikkje systematisk nok.');
    expect(said[2]).to.include('One of the challenges has more than one source: follow-up is not systematic enough.');
  });

  it('does not say who showed them where nobody is named', () => {
    const challenges = data.challenges.slice(1, 3).map((challenge) => ({...challenge, shownBy: []}));
    const said = Object.entries({nb, nn, en}).map(([language, words]) =>
      words.finding(risksFinding(readRisks({...data, challenges}, language as 'nb'), undefined), numbersIn('nb')),
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
      const said = [textOf(element, '#heading').replaceAll('\u2060', ''), textOf(element, '.finding .finding-name')];
      clear();
      return said;
    };
    const {nb: inNb, nn: inNn, en: inEn} = data.texts;
    expect(await told('nb')).to.deep.equal([
      'Simulerte dataangrep ga tilgang til sensitive helseopplysninger i alle de fire helseregionene',
      inNb.challenge.helseregioner,
    ]);
    expect(await told('nn')).to.deep.equal([
      'Simulerte dataangrep gav tilgang til sensitive helseopplysningar i alle dei fire helseregionane',
      inNn.challenge.helseregioner,
    ]);
    expect(await told('en')).to.deep.equal([
      'Simulated cyberattacks gave access to sensitive health data in all four health regions',
      inEn.challenge.helseregioner,
    ]);
    // The heading follows the numbers, and an empty share is no news.
    expect((await told('nb', [3, 1]))[0]).to.match(/^Simulerte dataangrep ga høy grad av kontroll .* i 3\sav\s4$/);
    expect((await told('nb', [2, 4]))[0]).to.match(/sensitive helseopplysninger i 4\sav\s4$/);
    expect(await told('nb', [0, 0])).to.deep.equal([
      'Oppfølgingen er ikke systematisk nok, ifølge kunnskapsgrunnlaget fra 2018, Riksrevisjonen og Digdir',
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

  it('has the challenges of most sources first, after that of the heading, each with the number of its sources, in every view and file', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const counts = texts(element, '.finding-count');
    const ofRow = all(element, '.finding').map((row) => row.querySelectorAll('.found').length);
    expect(counts).to.deep.equal(ofRow.map((length) => (length === 1 ? '1 kilde' : `${length} kilder`)));
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
    const picture = (await element.toSVG()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const count of counts) expect(picture).to.include(count);
    element.view = 'table';
    await drawn(element);
    expect(texts(element, 'th[scope=row]')).to.deep.equal(names);
  });

  it('says nothing of most sources where it is not true', async () => {
    const by = (...sources: string[]) => sources.map((source) => ({source, when: '2020'}));
    const [a, b, , c] = data.challenges.map(({quotes: own, shownBy, ...challenge}) => ({
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
    const short = [tied[0]!, {...b, shownBy: by('nsm')}, {...c, shownBy: by('hendelser', 'riksrevisjonen')}];
    expect(await heading(short)).to.equal(
      'Utfordringene med flest kilder: oppfølgingen er ikke systematisk nok og løsepengevirus i Østre Toten kommune',
    );
    // All have as many; none has more than one; one source shows all, twice; nobody is named.
    for (const shown of [
      [by('nsm', 'digdir'), by('digdir', 'hendelser')],
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
    expect(await heading([tied[0]!])).to.equal('Oppfølgingen er ikke systematisk nok, ifølge NSM og Digdir');
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
    expect(await heading([1, 3, 2])).to.match(/i 3\sav\s4$/);
    expect(await heading([4, 1])).to.match(/i 4\sav\s4$/);
  });

  it('has its shares in its picture, where there are any', async () => {
    const element = await show(tag, '<risk-findings></risk-findings>');
    const picture = await element.toSVG();
    expect(picture.match(/class="unit filled"/g)).to.have.length(7);
    expect(picture.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).to.include(
      'Simulerte dataangrep mot helseregionene lyktes',
    );
    // The matrix has no quotations, so no note is about them.
    expect(picture.replace(/^[^]*<\/desc>/, ''))
      .to.include('Hver rute er en helseregion.')
      .and.include('Nasjonal sikkerhetsmyndighet.')
      .and.not.match(/Sitatene|skriver «vi»/);
    expect(picture).to.include('tre av fire helseregioner').and.not.include('var(');
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
    expect(quotesOf('Riksrevisjonen', 'ikke systematisk nok').join()).to.match(
      /viser tydelig at dette fortsatt gjelder»$/,
    );
    expect(quotesOf('Digdir', 'ikke systematisk nok').join()).to.match(/^«Vi så de samme tendensene/);
    for (const source of ['Riksrevisjonen', 'Digdir']) {
      expect(quotesOf(source, 'ikke systematisk nok').join()).not.to.include('ikke er så systematisk');
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
