import {sendKeys} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import data from '../../data/2020/partners.json' with {type: 'json'};
import type {FigureHost} from '../../src/figure/declaration.js';
import {ReportChapter} from '../../src/figures/report-chapter/report-chapter.js';
import {endOf} from '../../src/figures/report-chapter/chapter-end.js';
import {guidance} from '../../src/datasets/guidance.js';
import {partnerNetwork} from '../../src/datasets/partners.js';
import {prioritiesOf} from '../../src/datasets/priorities.js';
import {timeline as timelineOf} from '../../src/datasets/timeline.js';
import * as en from '../../src/i18n/short-forms.en.js';
import * as nb from '../../src/i18n/short-forms.nb.js';
import * as nn from '../../src/i18n/short-forms.nn.js';
import {all, clear, drawn, inWindow, show, textOf, topicOf, until, present, inMedia} from './in-page.js';

const shortFormsOf = {nb, nn, en};
const {axe: checker} = globalThis as unknown as {axe: typeof axe};

async function chapterOf(attributes = '', lang = 'nb') {
  const element = await show('report-chapter', `<report-chapter ${attributes}></report-chapter>`, lang);
  const figures = () => all(element, '.section > [heading-level]');
  await until(() => figures().every((figure) => figure.shadowRoot?.querySelector('figure')));
  return {element, figures: figures()};
}

describe('<report-chapter>', () => {
  afterEach(clear);

  it('shows a chapter as figures one level below its heading, with one menu of tools', async () => {
    const {element, figures} = await chapterOf('heading-level="2"');
    expect(topicOf(element)).to.equal('Informasjonssikkerhet');
    expect(textOf(element, '.heading')).to.equal('Ni av ti andeler var høyere enn i 2018, men ni falt i 2020');
    expect(textOf(element, '.intro')).to.match(/^Andelene er for staten og kommunene\. Digdir /);
    expect(figures.map(({localName}) => localName)).to.deep.equal([
      'infosec-trend',
      'report-claims',
      'key-figures',
      'risk-findings',
      'report-timeline',
      'partner-network',
      'guidance-list',
      'report-priorities',
      'goal-results',
    ]);
    for (const figure of figures) {
      expect(all(figure, '[role=heading]')[0]!.getAttribute('aria-level'), figure.localName).to.equal('3');
      expect(all(figure, '.tools'), figure.localName).to.have.length(0);
    }
    expect(all(element, '.tools')).to.have.length(1);
  });

  it('tells its news once: its first figure has its next headline, as have the files', async () => {
    for (const [lang, chapter, news, next] of [
      [
        'nb',
        'informasjonssikkerhet',
        /^Ni av ti andeler var høyere/,
        'Kommunene lå 10–32 prosentpoeng bak staten i 2020',
      ],
      [
        'nb',
        'internasjonalt',
        /^82 norske kommuner fikk til sammen 1,2/,
        'Halvparten av de 82 kommunene ligger i tre fylker',
      ],
      [
        'nn',
        'internasjonalt',
        /^82 norske kommunar fekk til saman 1,2/,
        'Halvparten av dei 82 kommunane ligg i tre fylke',
      ],
      [
        'en',
        'internasjonalt',
        /^82 Norwegian .* 1.2 million euros/,
        'Half of the 82 municipalities are in three counties',
      ],
    ] as const) {
      const {element, figures} = await chapterOf(`chapter="${chapter}"`, lang);
      expect(textOf(element, '.heading')).to.match(news);
      expect(textOf(figures[0]!, '.heading')).to.equal(next);
      expect(figures.map((figure) => figure.getAttribute('in-chapter'))).to.deep.equal([
        'headline-above',
        ...figures.slice(1).map((_, i) => (i < 2 || figures.length === 4 ? '' : 'folded')),
      ]);
      expect(await element.toCSV()).to.include(`${next}. `);
      clear();
    }
    // Each view of the figure has it, and the author's heading of the chapter comes before its news.
    const {element, figures} = await chapterOf('heading="Sikkerhet"');
    expect(textOf(element, '.intro')).to.match(
      /^Ni av ti andeler var høyere enn i 2018, men ni falt i 2020\. Andelene er for staten og kommunene\. Digdir /,
    );
    const trend = figures[0] as HTMLElementTagNameMap['infosec-trend'];
    for (const view of ['rows', 'lines', 'table'] as const) {
      trend.view = view;
      await drawn(trend);
      expect(textOf(trend, '.heading'), view).to.equal('Kommunene lå 10–32 prosentpoeng bak staten i 2020');
      expect(textOf(trend, '.summary'), view).to.match(/^Størst avstand: å ha rapportert erfaringer fra øvelser\./);
    }
  });

  it('leaves a figure with numbers of its own its news', async () => {
    const rows = '<tr><th>Nivå</th><th>2019</th><th>2020</th></tr><tr><th>Kommuner</th><td>50</td><td>60</td></tr>';
    const of = (inChapter: string) =>
      show('infosec-trend', `<infosec-trend ${inChapter}><table><caption>A</caption>${rows}</table></infosec-trend>`);
    const alone = textOf(await of(''), '.heading');
    expect(alone)
      .to.include('60')
      .and.equal(textOf(await of('in-chapter="headline-above"'), '.heading'));
  });

  it('gives its files at once in another language, and shows another chapter while a tool is open', async () => {
    const element = document.createElement('report-chapter');
    element.lang = 'en';
    const box = document.createElement('div');
    box.className = 'test-box';
    box.append(element);
    document.body.append(box);
    expect(await element.toCSV()).to.contain('information security');
    (all(element, '.tools summary')[2] as HTMLElement).click();
    await until(() => all(element, '.tool textarea').length > 0);
    element.chapter = 'internasjonalt';
    await drawn(element);
    expect(topicOf(element)).to.equal('More international co-operation');
    expect(all(element, '.tools details[open]')).to.have.length(0);
    expect(await element.toCSV()).to.contain('CEF');
  });

  it('shows the other chapter, and in nynorsk and English', async () => {
    for (const [lang, heading] of [
      ['nb', 'Økt internasjonalt samarbeid'],
      ['nn', 'Auka internasjonalt samarbeid'],
      ['en', 'More international co-operation'],
    ] as const) {
      const {element, figures} = await chapterOf('chapter="internasjonalt"', lang);
      expect(topicOf(element)).to.equal(heading);
      const report = lang === 'en' ? 'Digdir’s annual report 2020' : 'Digdirs årsrapport 2020';
      expect(textOf(element, '.subtitle')).to.equal(`${heading}. ${report}`);
      // The text under it does not say the year of the report once more.
      expect(textOf(element, '.intro')).not.to.include('2020');
      expect(figures.map(({localName}) => localName)).to.deep.equal([
        'cef-funding-map',
        'report-claims',
        'key-figures',
        'goal-results',
      ]);
      expect(all(figures[1]!, '.claim-item')).to.have.length(1);
      expect(all(figures[1]!, '.fold')).to.have.length(0);
      expect(textOf(figures[1]!, '.source')).not.to.match(/, (Fra|Frå|From)/);
      clear();
    }
  });

  it('says once in a chapter where the report names CEF, and nothing of what kind of partner NOBID is or of licences that it lacks', async () => {
    const {figures} = await chapterOf('chapter="internasjonalt"');
    const said = figures.map((figure) => textOf(figure)).join(' ');
    expect(said.match(/ikke i setningen om kommunene/g)).to.have.length(1);
    expect(said).to.include('NOBID').and.not.include('er et prosjekt, ikke');
    expect(said).to.include('Kilde: ').and.not.include('Lisens: ikke');
  });

  for (const chapter of ['informasjonssikkerhet', 'internasjonalt'] as const)
    for (const lang of ['nb', 'nn', 'en'] as const)
      it(`explains an abbreviation once, in one place with its source (${chapter}, ${lang})`, async () => {
        const {element} = await chapterOf(`chapter="${chapter}"`, lang);
        const said = Array.from(element.shadowRoot!.querySelectorAll('.abbreviations, [heading-level]'), (node) =>
          (node.shadowRoot?.querySelector('.figure') ?? node).textContent.replaceAll(/[\s\u00ad]+/g, ' '),
        );
        expect(all(element, '.foot > .abbreviations + .source')).to.have.length(1);
        expect(all(element, '.abbreviations')).to.have.length(1);
        const used = Object.entries(shortFormsOf[lang].shortForms).filter(([form]) =>
          said.some((text) => text.split(/[^\p{L}\d²]+/u).includes(form)),
        );
        expect(used).to.have.length.above(3);
        for (const [form, meaning] of used) {
          // «CEF (Connecting Europe Facility)» explains it in the sentence.
          const inText = `${form} (${meaning.split(',')[0]})`;
          const isInText = said.some((text) => text.includes(inText));
          const definition = isInText ? inText : `${form}: ${meaning}.`;
          expect(said.join(' ').split(definition), form).to.have.length(2);
          expect(said.at(-1)!.includes(`${form}: ${meaning}.`), form).to.equal(!isInText);
        }
      });

  it('names the report once at its end, with the sections of all figures, and other sources beside their numbers', async () => {
    const {element, figures} = await chapterOf();
    const end = textOf(element, '.foot');
    expect(textOf(element, '.foot > .source')).to.include('tolv avsnitt');
    const shown = figures.filter((figure) => all(figure, '.source')[0]!.getClientRects().length > 0);
    expect(shown.map(({localName}) => localName)).to.deep.equal(['infosec-trend']);
    for (const figure of figures.filter((one) => !shown.includes(one))) {
      const sections = textOf(figure, '.source').match(/«[^»]+»/g)!;
      for (const section of sections) expect(end, figure.localName).to.include(section);
    }
  });

  it('has under the headings of its figures the unit of their numbers, and not their report', async () => {
    const {element, figures} = await chapterOf();
    const lines = figures.map((figure) => {
      const line = all(figure, '.subtitle')[0]!;
      return line.getClientRects().length === 0 ? '' : textOf(figure, '.subtitle');
    });
    expect(lines).to.deep.equal([
      'Tiltak for internkontroll av informasjonssikkerhet. Prosent av virksomhetene, 2018–2020',
      'Rapportens påstander, sjekket mot tallene. Antall påstander om informasjonssikkerhet',
      'Nøkkeltall om informasjonssikkerhet. Hvert tall med sin enhet',
      'Utfordringer. Kilder til hver',
      'Tidslinje. År fra 2018 til 2027',
      'Hvem Digdir samarbeider med, og om hva. Antall tema',
      'Ny og oppdatert veiledning. Antall veiledninger',
      'Prioriteringer og tiltak. Antall planer for 2021',
      'Mål og resultater. Antall resultater',
    ]);
    // The name of a figure has its topic all the same.
    expect(figures.map((figure) => topicOf(figure)))
      .to.include('Utfordringer')
      .and.not.include('');
    const names = all(element, '.section-name').map(({textContent}) => textContent);
    expect(names).to.have.length(9).and.include('Utfordringer');
  });

  it('leaves its end to the figures until the reports of all of them have been fetched', () => {
    const source = {name: 'R', report: 'R', sections: ['a'], licence: null};
    const figure = (texts: string, sections: string[], has = true) => ({
      editions: {years: ['2020'], missing: () => [], has: () => has},
      quoted: () => ({texts, source: {...source, sections}}),
    });
    const of = (...figures: Parameters<typeof endOf>[0]) =>
      endOf(figures, {year: '2020', language: 'nb'}, {KS: 'a', NSM: 'b'});
    expect(of(figure('KS', ['a', 'b']), figure('KS og NSM', ['b', 'c']))).to.deep.equal({
      abbreviations: 'KS: a. NSM: b.',
      source: {...source, sections: ['a', 'b', 'c']},
    });
    expect(of(figure('KS', ['a']), figure('NSM', ['b'], false))).to.equal(undefined);
  });

  for (const lang of ['nb', 'nn', 'en'] as const)
    it(`folds the lists of its later figures on a phone, under names with their numbers of items (${lang})`, async () => {
      await inWindow(360, '', async () => {
        const {element, figures} = await chapterOf('', lang);
        expect(element.getBoundingClientRect().height).to.be.below(10_100);
        // Its first figures are those with the most news, which their order in the contents says.
        const folding = figures.filter((figure) => all(figure, '.fold:not(.stays)').length > 0);
        expect(folding).to.deep.equal(figures.slice(3));
        const folds = figures.flatMap((figure) => all(figure, '.fold')) as HTMLDetailsElement[];
        const counts = folds.map((one) => {
          const summary = one.firstElementChild!;
          const items = one.querySelector('.relations > ul, .claims') ?? one.lastElementChild!;
          const number =
            summary.querySelector('.score-number')?.textContent.trim() ?? /\((\d+)\)$/.exec(summary.textContent)?.[1];
          const isGrouped = items.matches('.publishers, .plan-groups, .timeline, .chapters, .findings');
          const shown = isGrouped
            ? items.querySelectorAll('.guide, .plan, .event, .goal, .finding').length
            : items.children.length;
          expect(number, summary.textContent).to.equal(`${shown}`);
          return shown;
        });
        expect(counts).to.deep.equal([4, 6, 9, 9, 6, 7, 3]);
        const priorities = figures.find(({localName}) => localName === 'report-priorities')!;
        const [plan, note] = [all(priorities, '.plan')[0]!, all(priorities, '.notes')[0]!];
        expect([plan.checkVisibility(), note.checkVisibility()]).to.deep.equal([false, false]);
        (all(priorities, '.fold > summary')[0] as HTMLElement).focus();
        await sendKeys({press: 'Enter'});
        await until(() => plan.getBoundingClientRect().height > 0 && note.checkVisibility());
      });
    });

  it('never folds the numbers that lead a figure: the counts of the goals and of the challenges', async () => {
    for (const width of [360, 768, 1200]) {
      const seen = await inWindow(width, '', async () => {
        const {figures} = await chapterOf('');
        const counts = figures.flatMap((figure) =>
          figure.matches('goal-results, risk-findings') ? all(figure, '.unit-number, .score-number') : [],
        );
        const squares = figures.flatMap((figure) => (figure.matches('risk-findings') ? all(figure, '.unit') : []));
        expect(squares).to.have.length(8);
        expect([...counts, ...squares].filter((one) => one.closest('.fold'))).to.deep.equal([]);
        expect([...counts, ...squares].every((one) => one.getClientRects().length > 0)).to.equal(true);
        return counts.map(({textContent}) => textContent.trim().replaceAll(/\s/g, ' '));
      });
      expect(seen, `${width} px`).to.deep.equal(['4 av 4', '3 av 4', '3', '2']);
    }
  });

  for (const lang of ['nb', 'nn', 'en'] as const)
    it(`draws the counts of every folded figure over its fold, as its data have them, and not where its list is open (${lang})`, async () => {
      const countsIn = (figure: Element) =>
        all(figure, '.score').map((row) => {
          const [number, name] = ['.score-number', '.score-kind'].map((part) =>
            row.querySelector(part)!.textContent.trim(),
          );
          expect(row.querySelectorAll('.unit'), name).to.have.length(Number(number));
          return [Number(number), row.querySelectorAll('.unit.filled').length, name];
        });
      for (const width of [360, 768])
        await inWindow(width, '', async () => {
          const {figures} = await chapterOf('', lang);
          for (const figure of figures.slice(3)) {
            const [fold, ...units] = [all(figure, '.fold')[0]!, ...all(figure, '.unit')];
            const over = units.filter((one) => !one.closest('.fold') && one.checkVisibility());
            expect(over, figure.localName).to.have.length.above(4);
            const {top} = fold.getBoundingClientRect();
            expect(
              over.every((one) => one.getBoundingClientRect().bottom <= top),
              figure.localName,
            ).to.equal(true);
            expect(fold.hasAttribute('open')).to.equal(false);
          }
          const of = (tag: string) => countsIn(figures.find(({localName}) => localName === tag)!);
          const {items} = timelineOf('2020', lang);
          const [past, plans] = [items.filter((one) => !one.isPlanned), items.filter((one) => one.isPlanned)];
          const in2020 = past.filter(({when}) => when.from === 2020).length;
          expect(of('report-timeline').map(([n, filled]) => [n, filled])).to.deep.equal([
            [in2020, in2020],
            [past.length - in2020, past.length - in2020],
            [plans.length, 0],
          ]);
          const {guides} = guidance('2020', lang);
          expect(of('guidance-list')).to.deep.equal(
            ['Digdir', 'DFØ', 'DSB'].map((id) => {
              const n = guides.filter(({publisher}) => publisher === id).length;
              return [n, n, id];
            }),
          );
          const {plans: all2021} = prioritiesOf('2020', lang);
          const named = all2021.filter(({partners}) => partners.length > 0).length;
          expect(of('report-priorities').map(([n, filled]) => [n, filled])).to.deep.equal([
            [named, named],
            [all2021.length - named, 0],
          ]);
          const {subjects} = partnerNetwork('2020', lang);
          const taking = (id: string) =>
            subjects.filter(({planned, partners}) => !planned && partners.some((one) => one.id === id)).length;
          for (const [n, filled, names] of of('partner-network')) {
            expect(filled).to.equal(n);
            for (const id of `${names}`.split(/, | og | and /)) expect(taking(id), id).to.equal(n);
          }
          const inRows = of('partner-network').flatMap(([, , names]) => `${names}`.split(/, | og | and /));
          expect(inRows.toSorted()).to.deep.equal(
            [
              ...new Set(subjects.filter(({planned}) => !planned).flatMap(({partners}) => partners.map(({id}) => id))),
            ].toSorted(),
          );
          clear();
        });
      if (!CSS.supports('selector(::details-content)')) return;
      await inWindow(1200, '', async () => {
        const {figures} = await chapterOf('', lang);
        const counts = figures.flatMap((figure) => all(figure, '.fold-counts'));
        await until(() => counts.every((one) => !one.checkVisibility()));
        expect(counts).to.have.length(4);
      });
    });

  it('has no counts over a fold on paper, where nothing is folded', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    await inMedia(this, {media: 'print'}, async () => {
      const {figures} = await chapterOf();
      const counts = figures.flatMap((figure) => all(figure, '.fold-counts'));
      expect(counts).to.have.length(4);
      expect(counts.filter((one) => one.checkVisibility())).to.deep.equal([]);
    });
  });

  it('counts own data over a fold in few rows, which are true of all of them', async () => {
    const {figures} = await chapterOf();
    const {foldCounts} = figures.find(({localName}) => localName === 'partner-network') as unknown as FigureHost;
    const script = (own: object) => `<script type="application/json">${JSON.stringify(own)}</script>`;
    const partners = [...Array(40).keys()].map((n) => ({...data.partners[0], id: `P${n}`}));
    const subjects = data.subjects.map((one, i) => ({
      ...one,
      partners: partners.filter((_, n) => n % data.subjects.length >= i).map(({id}) => id),
    }));
    const element = await show(
      'partner-network',
      `<partner-network in-chapter="folded">${script({...data, partners, subjects})}</partner-network>`,
    );
    expect(all(element, '.fold-counts')).to.deep.equal([]);
    Object.assign(element, {foldCounts}).requestUpdate();
    await drawn(element);
    const rows = all(element, '.score').map((row) => row.textContent.trim().replaceAll(/\s+/g, ' '));
    expect(rows).to.have.length(4);
    const done = subjects.filter(({planned}) => !planned);
    const counts = partners.map(({id}) => done.filter((one) => one.partners.includes(id)).length);
    const last = Number.parseInt(rows[3]!, 10);
    const fewer = counts.filter((n) => n > 0 && n <= last).length;
    expect(rows[3]).to.equal(`${last} eller færre: ${fewer} partnere`);
    expect(Number.parseInt(rows[0]!, 10)).to.equal(Math.max(...counts));
    // Of more than six publishers, the heading names none.
    const guides = [...Array(7).keys()].map((n) => `<li><a href="https://u${n}.example/">Veileder ${n}</a></li>`);
    const list = await show(
      'guidance-list',
      `<guidance-list in-chapter="folded"><ul>${guides.join('')}</ul></guidance-list>`,
    );
    Object.assign(list, {foldCounts}).requestUpdate();
    await drawn(list);
    expect(all(list, '.fold-counts')).to.deep.equal([]);
  });

  it('has the choice of view, hints and notes of a folded figure in its fold on a phone, and beside the heading in a wide window', async () => {
    await inWindow(360, '', async () => {
      const {element, figures} = await chapterOf();
      const timeline = figures.find(({localName}) => localName === 'report-timeline')!;
      const later = figures.slice(3).flatMap((figure) => all(figure, '.views, .readout, .help, .notes'));
      expect(later).to.have.length.above(8);
      expect(later.filter((one) => one.checkVisibility())).to.deep.equal([]);
      const fold = all(timeline, '.fold')[0] as HTMLDetailsElement;
      const summary = fold.querySelector('summary')!;
      const {top} = summary.getBoundingClientRect();
      summary.click();
      const choice = fold.querySelector('.views')!;
      await until(() => choice.checkVisibility());
      expect(summary.getBoundingClientRect().top).to.equal(top);
      expect(choice.getBoundingClientRect().top).to.be.at.least(summary.getBoundingClientRect().bottom);
      // A reader who chooses the other view and then the first one is still there.
      const [first, second] = choice.querySelectorAll('input');
      for (const [input, shown] of [
        [second!, 'table'],
        [first!, '.timeline'],
      ] as const) {
        input.focus();
        input.click();
        await until(() => all(timeline, shown).length > 0);
        expect(fold.open).to.equal(true);
        expect(timeline.shadowRoot!.activeElement).to.equal(input);
      }
      // The foot of a closed figure draws no line of its own.
      fold.open = false;
      await until(() => getComputedStyle(all(timeline, '.foot')[0]!).borderTopWidth === '0px');
      expect(all(element, '.abbreviations p, .abbreviations div')[0]!.checkVisibility()).to.equal(false);
    });
    await inWindow(1200, '', async () => {
      const {element, figures} = await chapterOf();
      for (const figure of figures.filter((one) => all(one, '.fold > .views').length > 0)) {
        const [choice, heading, summary] = ['.views', '.heading', '.summary'].map((part) =>
          all(figure, part)[0]!.getBoundingClientRect(),
        );
        expect(choice!.top, figure.localName).to.be.closeTo(heading!.top, 12);
        expect(choice!.left, figure.localName).to.be.above(Math.max(heading!.right, summary!.right));
      }
      if (CSS.supports('selector(::details-content)'))
        expect(all(element, '.abbreviations div')[0]!.checkVisibility()).to.equal(true);
    });
  });

  it('leaves room beside the heading only in browsers that can show there what is folded', async () => {
    const {figures} = await chapterOf();
    const placed: string[][] = [];
    const read = (rules: CSSRuleList, conditions: readonly string[]) => {
      for (const rule of rules) {
        if (rule instanceof CSSStyleRule) {
          const {position, paddingInlineEnd} = rule.style;
          const isPlaced = position === 'absolute' || paddingInlineEnd === '18em';
          if (isPlaced && rule.selectorText.includes('.fold > .views')) placed.push([...conditions]);
        } else if (rule instanceof CSSGroupingRule) {
          read(rule.cssRules, rule instanceof CSSSupportsRule ? [...conditions, rule.conditionText] : conditions);
        }
      }
    };
    for (const {cssRules} of figures.at(-1)!.shadowRoot!.adoptedStyleSheets) read(cssRules, []);
    expect(placed).to.deep.equal([['selector(::details-content)'], ['selector(::details-content)']]);
  });

  it('has its lists open in a wide window and on paper, where nothing names them twice', async function () {
    if (!CSS.supports('selector(::details-content)')) this.skip();
    const {figures} = await chapterOf();
    const look = (folds = '.fold:not(.stays)') =>
      figures
        .flatMap((figure) => all(figure, folds))
        .map((one) => [
          one.querySelector('summary')!.checkVisibility(),
          one.lastElementChild!.getBoundingClientRect().height > 50,
        ]);
    await inWindow(1200, '', async () => {
      await until(() => look().every(([named]) => !named));
      expect(look()).to.have.length(6);
      expect(look()).to.deep.equal(look().map(() => [false, true]));
      // The claims that cannot be tested are counted above, and folded.
      const [folded] = figures.flatMap((figure) => all(figure, '.stays'));
      expect([...folded!.children].map((one) => one.checkVisibility())).to.deep.equal([true, false, false]);
      const button = all(
        figures.find(({localName}) => localName === 'report-priorities')!,
        '.fold button',
      )[0] as HTMLElement;
      button.focus();
      expect((button.getRootNode() as ShadowRoot).activeElement).to.equal(button);
    });
    await inMedia(this, {media: 'print'}, async () => {
      await inWindow(360, '', async () => {
        expect(look('.fold')).to.have.length(7);
        expect(look('.fold')).to.deep.equal(look('.fold').map(() => [false, true]));
        const untold = figures.flatMap((figure) =>
          all(
            figure,
            '.notes p:not(.axis-note), .claims-kind, .claims-shared, .scoreboard:not(.fold-counts *), .claim-method p',
          ),
        );
        expect(untold.filter((one) => !one.checkVisibility())).to.deep.equal([]);
      });
    });
  });

  it('has more room between its figures on a phone', async () => {
    for (const [width, room] of [
      [360, 36],
      [768, 22.4],
    ] as const)
      await inWindow(width, '', async () => {
        const {element} = await chapterOf();
        expect(all(element, '.section')).to.have.length(9);
        for (const section of present(element, '.section'))
          expect(parseFloat(getComputedStyle(section).marginBlockStart), `${width}`).to.be.closeTo(room, 0.5);
        clear();
      });
  });

  it('folds its later figures in a window of 768 px too, each in a control that is as high as a finger needs', async () => {
    await inWindow(768, '', async () => {
      const {element, figures} = await chapterOf();
      expect(element.getBoundingClientRect().height).to.be.below(6600);
      const folds = figures.slice(3).map((figure) => all(figure, '.drawing > .fold')[0] as HTMLDetailsElement);
      expect(folds.map((one) => one.firstElementChild!.textContent.trim())).to.deep.equal([
        'Utfordringer (6)',
        'Punkter (9)',
        'Partnere og hva de er med på (9)',
        'Veiledninger (6)',
        'Planer (7)',
        'Mål med resultater (3)',
      ]);
      for (const fold of folds) {
        const [name, list] = [fold.firstElementChild as HTMLElement, fold.lastElementChild!];
        expect(name.checkVisibility()).to.equal(true);
        expect(list.checkVisibility()).to.equal(false);
        // It is apart from the words above it, and wide enough for a finger.
        expect(name.getBoundingClientRect().height).to.be.at.least(44);
        name.click();
        await until(() => list.checkVisibility());
      }
    });
  });

  it('has the name of the figure that is read at the top of a narrow window, with a way back to the contents', async () => {
    for (const width of [360, 768])
      await inWindow(width, '', async () => {
        const {element, figures} = await chapterOf();
        const [heads, links] = ['.section-head', '.to-contents'].map((part) => all(element, part) as HTMLElement[]);
        const root = element.shadowRoot!;
        const isSeen = (one: Element) => {
          const {left, top, width: wide, height} = one.getBoundingClientRect();
          return root.elementFromPoint(left + wide / 2, top + height / 2) === one;
        };
        expect(links!.map(({textContent}) => textContent.trim())).to.deep.equal(figures.map(() => 'Innhold'));
        scrollTo(0, scrollY + figures[1]!.getBoundingClientRect().top + 800);
        await until(() => Math.abs(heads![1]!.getBoundingClientRect().top) < 1);
        expect(heads![1]!.getBoundingClientRect().height).to.be.below(40);
        expect(links![1]!.getBoundingClientRect().height).to.be.at.least(24);
        expect(isSeen(links![1]!)).to.equal(true);
        // The focus is seen where it goes back to an earlier figure, and to what is under the name.
        links![0]!.focus();
        await until(() => isSeen(links![0]!));
        scrollTo(0, scrollY + figures[1]!.getBoundingClientRect().top + 800);
        const control = all(figures[1]!, 'summary')[1] as HTMLElement;
        control.focus();
        await until(() => control.getBoundingClientRect().top >= heads![1]!.getBoundingClientRect().bottom);
        links![1]!.focus();
        await sendKeys({press: 'Enter'});
        const contents = all(element, '.contents')[0]!;
        await until(() => Math.abs(contents.getBoundingClientRect().top) < 2);
        expect(root.activeElement).to.equal(all(element, '.contents a')[1]);
        // An entry brings the figure under its name.
        await sendKeys({press: 'Enter'});
        await until(() => Math.abs(heads![1]!.getBoundingClientRect().top) < 2);
        expect(figures[1]!.getBoundingClientRect().top).to.be.at.least(heads![1]!.getBoundingClientRect().bottom - 1);
      });
    await inWindow(1200, '', async () => {
      const {element} = await chapterOf();
      expect(all(element, '.to-contents').filter((one) => one.checkVisibility())).to.deep.equal([]);
    });
  });

  it('has on paper neither a way back to the contents nor the mark of a control that is open', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const {element} = await chapterOf();
      const [summary, link] = ['.foot summary', '.to-contents'].map((part) => all(element, part)[0]!);
      expect(getComputedStyle(summary!).listStyleType).to.equal('none');
      expect(link!.checkVisibility()).to.equal(false);
    });
  });

  it('has contents that lead to its figures, also by keyboard, and stay in the window where there is room beside them', async () => {
    await inWindow(1300, '', async () => {
      const {element, figures} = await chapterOf();
      const links = all(element, '.contents a') as HTMLAnchorElement[];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
        figures.map(({localName}) => `#${localName}`),
      );
      expect(links.map(({textContent}) => textContent.trim())).to.deep.equal(
        all(element, '.section-name').map(({textContent}) => textContent),
      );
      links.at(-1)!.focus();
      await sendKeys({press: 'Enter'});
      const goals = figures.at(-1)!;
      expect(element.shadowRoot!.activeElement).to.equal(goals);
      await until(() => goals.getBoundingClientRect().top < innerHeight);
      const {top, bottom} = all(element, '.contents')[0]!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });
  });

  it('is at most 8400 px high in a window of 1200 px, where a bar with its contents stays over figures as wide as itself', async () => {
    await inWindow(1200, '', async () => {
      const {element, figures} = await chapterOf();
      expect(element.getBoundingClientRect().height).to.be.at.most(8400);
      const last = figures.at(-1)!;
      const bar = () => all(element, '.contents')[0]!.getBoundingClientRect();
      for (const figure of figures) expect(figure.getBoundingClientRect().width).to.be.closeTo(bar().width, 1);
      last.scrollIntoView();
      await until(() => Math.abs(bar().top) < 1);
      expect(bar().height).to.be.below(60);
      // Pressing an entry brings the name of a figure under the bar, not behind it.
      (all(element, '.contents a')[3] as HTMLElement).click();
      const name = all(element, '.section-name')[3]!;
      await until(() => Math.abs(name.getBoundingClientRect().top - bar().bottom) < 40);
      expect(name.getBoundingClientRect().top).to.be.at.least(bar().bottom);
      // What has the focus is not behind it either.
      const summary = all(figures[3]!, 'summary').find((each) => each.checkVisibility()) as HTMLElement;
      last.scrollIntoView();
      summary.focus();
      expect(figures[3]!.shadowRoot!.activeElement === summary).to.equal(true);
      await until(() => summary.getBoundingClientRect().top >= bar().bottom);
    });
  });

  it('folds several notes of a figure under a name, and shows a single note', async () => {
    const {figures} = await chapterOf();
    const notesOf = (name: string) =>
      all(
        figures.find(({localName}) => localName === name)!,
        '.notes',
      )[0]!;
    const folded = notesOf('partner-network').querySelector('details')!;
    expect(folded.open).to.equal(false);
    expect(folded.querySelector('summary')!.textContent).to.equal('Om figuren');
    expect(folded.querySelectorAll('p')).to.have.length.above(2);
    expect(notesOf('goal-results').querySelector('details')).to.equal(null);
    const {figures: others} = await chapterOf('chapter="internasjonalt"');
    const map = others.find(({localName}) => localName === 'cef-funding-map')!;
    const shown = all(map, '.notes p').filter((note) => note.checkVisibility());
    expect(shown.map(({textContent}) => textContent.slice(0, 13))).to.deep.equal(['Viken*: Asker']);
  });

  it('shows the notes that a figure is read with, and folds its background, outside a chapter', async () => {
    for (const [tag, shown, hidden] of [
      ['infosec-trend', [], []],
      ['cef-funding-map', ['Fylkene er delt inn', '«Ingen oppført»', 'Viken*: Asker'], ['et EU-program']],
      ['cef-funding-map statistic="share"', ['er beregnet'], ['et EU-program']],
      ['cef-funding-map view="table"', ['er beregnet'], ['et EU-program']],
      ['key-figures', ['Hvert tall står for seg', '«Rundt»'], ['Connecting Europe Facility']],
      ['report-timeline', ['Fylte merker', 'år, ikke datoer'], ['DFØ:']],
      ['partner-network', ['står først'], ['24 samarbeidspartnere', 'eID:']],
      ['risk-findings', ['De fylte viser'], ['«vi»', 'NSM:']],
      ['guidance-list', ['ny eller oppdatert'], []],
    ] as const) {
      const name = tag.split(' ')[0] as keyof HTMLElementTagNameMap;
      const alone = await show(name, `<${tag}></${name}>`);
      const notes = () => all(alone, '.notes p').filter((note) => note.checkVisibility());
      const said = () =>
        notes()
          .map((note) => note.textContent)
          .join(' ');
      for (const part of shown) expect(said(), tag).to.include(part);
      for (const part of hidden) expect(said(), tag).not.to.include(part);
      const fold = all(alone, '.notes details:has(.folded-notes)')[0] as HTMLDetailsElement | undefined;
      expect(Boolean(fold), tag).to.equal(hidden.length > 0);
      if (!fold) continue;
      expect(fold.querySelector('summary')!.textContent).to.equal('Om figuren');
      fold.querySelector('summary')!.click();
      for (const part of [...shown, ...hidden]) expect(said(), tag).to.include(part);
    }
  });

  it('does not break a hyphenated word of its heading, and leaves its letters as they are', async () => {
    await inWindow(360, '', async () => {
      const {element} = await chapterOf(
        'heading="More co-operation between all the co-operation partners of Digdir"',
        'en',
      );
      const words = all(element, '.heading .unbroken');
      expect(words.map(({textContent}) => textContent)).to.deep.equal(['co-operation', 'co-operation']);
      for (const word of words) expect(word.getClientRects()).to.have.length(1);
      expect(textOf(element, '.heading')).to.equal('More co-operation between all the co-operation partners of Digdir');
    });
  });

  it('has its contents as a landmark that is told from others, and marks the figure that the reader scrolls to', async () => {
    await inWindow(1300, '', async () => {
      const {element, figures} = await chapterOf();
      const [contents] = all(element, 'nav');
      expect(contents!.getAttribute('aria-label')).to.equal('Innhold: Informasjonssikkerhet 2020');
      expect(contents!.contains(all(element, '.contents a')[0]!)).to.equal(true);
      const current = () =>
        all(element, '[aria-current]').map(
          (link) => `${link.getAttribute('href')} ${link.getAttribute('aria-current')}`,
        );
      for (const name of ['report-timeline', 'guidance-list', 'report-claims']) {
        figures.find(({localName}) => localName === name)!.scrollIntoView();
        await until(() => current()[0] === `#${name} location`);
        expect(current()).to.have.length(1);
      }
      // Elsewhere in the page it still knows the figures.
      const {parentElement} = element;
      element.remove();
      parentElement!.append(element);
      figures.find(({localName}) => localName === 'report-timeline')!.scrollIntoView();
      await until(() => current()[0] === '#report-timeline location');
      // After the chapter the reader is at none of them.
      const after = document.createElement('p');
      after.style.blockSize = '2000px';
      parentElement!.append(after);
      after.scrollIntoView();
      await until(() => current().length === 0);
      after.remove();
      const other = document.createElement('div');
      other.innerHTML = '<nav aria-label="Innhold"></nav><report-chapter chapter="internasjonalt"></report-chapter>';
      parentElement!.append(other);
      await until(() => all(other.lastElementChild!, 'nav').length > 0);
      const {violations, passes} = await checker.run(parentElement!, {
        runOnly: ['landmark-unique', 'landmark-no-duplicate-main', 'aria-valid-attr-value', 'aria-allowed-attr'],
      });
      expect(violations.map(({id}) => id)).to.deep.equal([]);
      expect(passes.find(({id}) => id === 'landmark-unique')!.nodes).to.have.length.above(2);
    });
  });

  it('opens a folded list that its contents lead to', async () => {
    await inWindow(360, '', async () => {
      const {element, figures} = await chapterOf();
      const listOf = (figure: Element) => all(figure, '.fold')[0] as HTMLDetailsElement;
      const [guides, goals] = figures.slice(-3).filter(({localName}) => localName !== 'report-priorities');
      const link = all(element, '.contents a').find((one) => one.getAttribute('href') === '#guidance-list')!;
      expect(listOf(guides!).open).to.equal(false);
      (link as HTMLElement).click();
      expect(listOf(guides!).open).to.equal(true);
      expect(all(guides!, '.guide')[0]!.checkVisibility()).to.equal(true);
      expect(listOf(goals!).open).to.equal(false);
    });
  });

  it('names its contents so that two chapters of one topic are told apart', async () => {
    const {element} = await chapterOf('heading="Informasjonssikkerhet, kort sagt"');
    expect(all(element, 'nav')[0]!.getAttribute('aria-label')).to.equal('Innhold: Informasjonssikkerhet, kort sagt');
  });

  it('shows nothing in one chapter that a reader chose in another', async () => {
    const {element, figures} = await chapterOf();
    const claims = figures[1] as HTMLElementTagNameMap['report-claims'];
    (all(claims, 'input[name=view]')[1] as HTMLElement).click();
    await until(() => all(claims, 'table').length > 0);
    element.chapter = 'internasjonalt';
    await drawn(element);
    const other = all(element, 'report-claims')[0] as HTMLElementTagNameMap['report-claims'];
    await drawn(other);
    expect([other.chapter, other.view]).to.deep.equal(['internasjonalt', 'list']);
  });

  it('has no attribute that it does not honour', () => {
    const honoured = ['chapter', 'heading', 'heading-level', 'edition', 'group'];
    expect(ReportChapter.observedAttributes).to.have.members(honoured);
  });

  it('lets its figures follow one another', async () => {
    const {figures} = await chapterOf();
    const claims = figures.find(({localName}) => localName === 'report-claims')!;
    const trend = figures.find(({localName}) => localName === 'infosec-trend')!;
    // The claim about all measures of one year.
    const claim = all(claims, '.claim-item').find(({textContent}) =>
      textContent.includes('skårer likevel vesentlig lavere'),
    )!;
    claim.querySelector('button')!.click();
    await drawn(trend);
    expect(all(trend, '.mark.mentioned')).to.have.length(10);
  });

  it('gives all its data in one file', async () => {
    const {element} = await chapterOf();
    const files = Object.keys(JSON.parse(await element.toJSON()) as object);
    expect(files).to.have.length(9).and.include('infosec-trend-2020');
  });

  it('has nothing for a checker to find, in either chapter and language, light and dark', async () => {
    for (const chapter of ['informasjonssikkerhet', 'internasjonalt']) {
      for (const lang of ['nb', 'en']) {
        const {element} = await chapterOf(`chapter="${chapter}"`, lang);
        for (const scheme of ['light', 'dark']) {
          element.parentElement!.style.cssText = `color-scheme: ${scheme}; background: ${scheme === 'dark' ? '#131a24' : '#fff'}`;
          const {violations} = await checker.run(element.parentElement!, {
            resultTypes: ['violations'],
            rules: {
              region: {enabled: false},
              'page-has-heading-one': {enabled: false},
              'heading-order': {enabled: false},
            },
          });
          expect(violations.map(({id, nodes}) => `${id} ${nodes[0]!.html}`)).to.deep.equal([]);
        }
        clear();
      }
    }
  }).timeout(60_000);
});
