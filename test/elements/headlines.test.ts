import {expect} from 'chai';
import timelineData from '../../data/2020/timeline.json' with {type: 'json'};
import data from '../../data/2020/key-figures.json' with {type: 'json'};
import type {ReportFigure} from '../../src/figure/report-figure.js';
import '../../src/all.js';
import {figuresIn, markupOf, tags, whole} from './every-figure.js';
import {all, clear, drawn, inWindow, saidBy, show, textOf, until, present} from './in-page.js';

const languages = ['nb', 'nn', 'en'] as const;
type Tag = 'key-figures' | 'infosec-trend' | 'cef-funding-map';

/** Everything that authors and readers can choose of the report, in the elements that have a heading. */
const markup: Readonly<Record<string, readonly string[]>> = {
  'infosec-trend': [
    '',
    'measure="ovelser"',
    'from="2019"',
    'from="2020"',
    'to="2019"',
    'view="change"',
    'level="kommuner"',
  ],
  'cef-funding-map': ['', 'county="46"', 'view="bars"'],
  'guidance-list': [''],
  'key-figures': [
    '',
    'chapter="informasjonssikkerhet"',
    'chapter="internasjonalt"',
    'figure="nyhetsbrev"',
    'figure="stotte"',
  ],
  'goal-results': ['', 'chapter="internasjonalt"', 'goal="3"'],
  'partner-network': ['', 'year="2020"', 'partner="KS"'],
  'report-timeline': ['', 'kind="program"', 'kind="hendelse"', 'to="2019"', 'from="2021"'],
  'risk-findings': ['', 'source="digdir"', 'source="nsm"', 'source="kunnskapsgrunnlag"'],
  'report-priorities': ['', 'partner="KS"'],
  'report-claims': ['', 'chapter="internasjonalt"'],
  'report-chapter': ['', 'chapter="internasjonalt"'],
};

const words = (text: string) => text.split(/\s+/).length;
const headingOf = (element: Element) => textOf(element, '[role=heading]');

/** The name that assistive technology has for a figure, in its parts. */
function nameOf(element: Element): string[] {
  const [figure] = all(element, '.figure');
  return figure!
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => textOf(element, `#${id}`));
}

const sizeOf = (text: Element) => parseFloat(getComputedStyle(text).fontSize);

describe('years with a dash between them', () => {
  afterEach(clear);

  it('are on one line in the heading, the texts around it, and the times of a timeline, with nothing in them to copy', async () => {
    const linesOf = (node: Text, at: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + length);
      return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
    };
    const found: string[] = [];
    // With two incidents the heading counts, and the text under it has the time of the latest.
    const items = timelineData.items.map((item, i) => (i === 0 ? {...item, kind: 'hendelse'} : item));
    const own = JSON.stringify({...timelineData, items, report: 'Egen rapport'});
    const severalIncidents = `<script type="application/json">${own}</script>`;
    const measure = (element: Element, width: number) => {
      for (const part of present(element, '.heading, .subtitle, .summary, .notes, .source, .when')) {
        expect(part.textContent).not.to.include('\u2060');
        const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          for (const {0: years, index} of (node as Text).data.matchAll(/\d{4}–\d{4}/g)) {
            found.push(`${part.className} ${years}`);
            expect(linesOf(node as Text, index, years.length), `${width}: ${part.textContent}`).to.equal(1);
          }
      }
    };
    for (const [tag, options, inside = ''] of [
      ['report-timeline', ''],
      ['report-timeline', 'kind="hendelse"'],
      ['report-timeline', '', severalIncidents],
      ['infosec-trend', ''],
    ] as const)
      for (const width of [320, 344, 366, 388, 410, 458, 476, 531, 696, 718, 784, 839, 850, 960])
        await inWindow(width, '', async () => {
          const element = await show(tag, `<${tag} ${options}>${inside}</${tag}>`);
          if (inside) await until(() => textOf(element, '.subtitle').includes('Egen rapport'));
          measure(element, width);
          clear();
        });
    expect(found).to.include.members([
      'heading 2020–2021',
      'summary 2020–2021',
      'when 2020–2021',
      'subtitle 2018–2020',
      'source 2018–2020',
    ]);
  });
});

describe('the heading of a figure', () => {
  afterEach(clear);

  for (const width of [320, 390, 768, 1200]) {
    it(`is 22 to 24 pixels high in a window of ${width} px, in a chapter too`, async () => {
      await inWindow(width, '', async () => {
        for (const tag of tags) {
          // A claim without a sentence around it.
          const element = await show(tag, tag === 'report-claim' ? `<${tag} ref="pandemien"></${tag}>` : markupOf(tag));
          await whole(element);
          await until(() => all(element, '.heading, .block .answer').length > 0);
          for (const figure of figuresIn(element)) {
            const headings = all(figure, '.heading, .block :is(.quotation, .answer)');
            expect(headings, figure.localName).to.have.length.above(0);
            const [least, most] = [22, figure.localName === 'report-chapter' ? 40 : 24];
            for (const heading of headings) expect(sizeOf(heading), figure.localName).to.be.within(least, most);
          }
          clear();
        }
      });
    });
  }

  it('is as large as the text where that is twice as large on a phone', async () => {
    await inWindow(320, '200%', async () => {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      expect(sizeOf(all(element, '.heading')[0]!)).to.equal(32);
    });
  });

  for (const [tag, choices] of Object.entries(markup)) {
    it(`is the finding of <${tag}> in at most 15 words, with the topic beside it in its name, in three languages`, async () => {
      for (const lang of languages) {
        for (const attributes of choices) {
          const element = await show(tag as Tag, `<${tag} ${attributes}></${tag}>`, lang);
          await whole(element);
          const heading = headingOf(element);
          const [news, topic] = nameOf(element);
          const at = `${tag} ${attributes} ${lang}: ${heading}`;
          expect(words(heading), at).to.be.at.most(15);
          expect(words(heading), at).to.be.above(3);
          expect(heading, at).to.match(/^[\p{Lu}\d].*[^.]$/u);
          expect(news!, at).to.equal(heading);
          expect(topic, at).not.to.equal('').and.not.to.equal(heading);
          expect(textOf(element, '.subtitle').startsWith(topic!), at).to.equal(true);
          // Then come a unit and a period, or the year of the report. A chapter has no unit.
          const end = tag === 'report-chapter' ? /\. [^.,]+ 20\d\d$/u : /\. [^.]+, .*20\d\d$/u;
          await until(() => end.test(textOf(element, '.subtitle')));
          expect(textOf(element, '.subtitle')).to.match(end);
          // Nothing is said twice.
          expect(textOf(element, '.summary, .intro'), at).not.to.include(heading);
          clear();
        }
      }
    });
  }

  it('says of every claim in a sentence, first in its files, what comes of it', async () => {
    for (const lang of languages) {
      for (const ref of ['svak-forbedring', 'kommunal-sektor-etter', 'statlige-fremgang', 'pandemien', '82-kommuner']) {
        const element = await show('report-claim', `<report-claim ref="${ref}"></report-claim>`, lang);
        await element.files.load();
        const [first] = element.files.make().summary.split('. ');
        expect(words(first!), `${ref} ${lang}`).to.be.at.most(15);
        clear();
      }
    }
  });

  it('stays the topic in the title of files, which say the finding first', async () => {
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const [news, topic] = ['Ni av ti tall for staten og kommunene falt i 2020.', nameOf(element)[1]!];
    const since = 'Ni av ti tall var likevel høyere enn i 2018.';
    const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('title')!.textContent).to.equal(topic);
    expect(svg.querySelector('desc')!.textContent.startsWith(`${news} ${since} Kommunene lå 10,4–32,2`)).to.equal(true);
    expect(await element.toCSV('excel')).to.include(`"${topic}"\r\n"${news} ${since} Kommunene lå 10,4–32,2`);
  });

  it('is that of the author, who finds the finding under it', async () => {
    const given = await show('infosec-trend', '<infosec-trend heading="Vår overskrift"></infosec-trend>');
    expect(headingOf(given)).to.equal('Vår overskrift');
    expect(nameOf(given)).to.deep.equal(['Vår overskrift', 'Tiltak for internkontroll av informasjonssikkerhet']);
    expect(textOf(given, '.summary')).to.match(
      /^Ni av ti tall for staten og kommunene falt i 2020\. Ni av ti tall var likevel høyere enn i 2018\. Kommunene lå 10,4–32,2/,
    );
    await given.files.load();
    expect(given.files.make().title).to.equal('Vår overskrift');

    const slotted = await show('infosec-trend', '<infosec-trend><span slot="heading">Vår</span></infosec-trend>');
    expect(textOf(slotted, '.summary')).to.match(/^Ni av ti tall for staten/);
    slotted.replaceChildren();
    await new Promise((changed) => slotted.renderRoot.addEventListener('slotchange', changed, {once: true}));
    await drawn(slotted);
    expect(textOf(slotted, '.summary')).to.match(/^Ni av ti tall var likevel høyere enn i 2018\. Kommunene lå/);

    const hidden = await show('infosec-trend', '<infosec-trend hide="heading"></infosec-trend>');
    expect(all(hidden, '[role=heading]:not(.panel-title), .subtitle')).to.deep.equal([]);
    expect(textOf(hidden, '.summary')).to.match(/^Ni av ti tall for staten/);
    expect(nameOf(hidden)[1]).to.equal('Tiltak for internkontroll av informasjonssikkerhet');
  });

  it('leaves no empty line where there is no more to say, and has room for what the author says', async () => {
    const element = await show('guidance-list', '<guidance-list></guidance-list>');
    expect((all(element, '.summary')[0] as HTMLElement).hidden).to.equal(true);
    element.innerHTML = '<span slot="summary">Våre ord</span>';
    await new Promise((changed) => element.renderRoot.addEventListener('slotchange', changed, {once: true}));
    await drawn(element);
    expect((all(element, '.summary')[0] as HTMLElement).hidden).to.equal(false);
  });

  it('is the topic where nothing can be said, without saying it twice', async () => {
    const table = (rows: string) =>
      `<infosec-trend to="2019"><table><caption>Søknader</caption>${rows}</table></infosec-trend>`;
    const own = async (rows: string) => {
      const element = await show('infosec-trend', table(rows));
      await drawn(element);
      return element as ReportFigure;
    };
    const silent = await own('<tr><th>Rekke<th>2019<th>2020<tr><td>A<td>–<td>3<tr><td>B<td>–<td>4');
    expect(headingOf(silent)).to.equal('Søknader');
    expect(nameOf(silent)).to.deep.equal(['Søknader']);
    expect(textOf(silent, '.subtitle')).to.equal('2019');
    expect(textOf(silent, '.summary')).to.equal('Kilden oppgir ingen tall for perioden som er vist.');
    const long = `En svært lang rekke ${'som har mange ord '.repeat(4)}`;
    const named = await own(`<tr><th>Rekke<th>2018<th>2019<tr><td>${long}<td>2<td>3<tr><td>B<td>1<td>4`);
    expect(headingOf(named)).to.equal('Søknader');
    expect(saidBy(named)).to.match(/^2019: Høyest er B med 4\. Lavest er En svært lang rekke/);
  });

  it('says whose word a growth is that the numbers of the report cannot confirm', async () => {
    for (const [lang, said] of [
      ['nb', 'Nettverket for informasjonssikkerhet vokste fra rundt 60 til 150 deltakere, ifølge Digdir'],
      ['en', 'The information security network grew from about 60 to 150 participants, according to Digdir'],
    ] as const) {
      const element = await show('key-figures', '<key-figures></key-figures>', lang);
      expect(headingOf(element)).to.equal(said);
      expect(all(element, '.tiles')[0]!.textContent).not.to.include('Digdir');
      clear();
    }
    // A count is no growth.
    const counted = await show('key-figures', '<key-figures chapter="internasjonalt"></key-figures>');
    expect(headingOf(counted)).not.to.include('Digdir');
    clear();
  });

  it('is true of an author’s own numbers, which may fall or stay', async () => {
    const figure = data.figures.find(({id}) => id === 'nettverk')!;
    for (const [after, said] of [
      [150, 'Nettverket for informasjonssikkerhet vokste fra rundt 60 til 150 deltakere'],
      [40, 'Nettverket for informasjonssikkerhet gikk ned fra rundt 60 til 40 deltakere'],
      [60, 'Nøkkeltall'],
    ] as const) {
      const [before, then] = figure.numbers;
      const own = {...data, figures: [{...figure, numbers: [before, {...then, value: after}]}]};
      const inside = `<script type="application/json">${JSON.stringify(own)}</script>`;
      const element = await show('key-figures', `<key-figures>${inside}</key-figures>`);
      expect(headingOf(element)).to.equal(said);
      clear();
    }
    const map = await show(
      'cef-funding-map',
      '<cef-funding-map><table><caption>Vedtak</caption><tr><th>Fylke<th>Antall<tr><td>Agder<td>3<tr><td>Oslo<td>7</table></cef-funding-map>',
    );
    expect(headingOf(map)).to.equal('Antall: Høyest er Oslo med 7. Lavest er Agder med 3');
    expect(nameOf(map)[1]).to.equal('Vedtak');
  });
});
