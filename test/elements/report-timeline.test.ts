import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import '../../src/figures/report-timeline/report-timeline.js';
import {words as en} from '../../src/figures/report-timeline/messages.en.js';
import {words as nb} from '../../src/figures/report-timeline/messages.nb.js';
import {words as nn} from '../../src/figures/report-timeline/messages.nn.js';
import data from '../../data/2020/timeline.json' with {type: 'json'};
import {passagesOf, timeline} from '../../src/datasets/timeline.js';
import {all, clear, consoleOf, drawn, show, textOf, until, present, inMedia} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};

const oneLine = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const {items} = timeline('2020', 'nb');
const times = (element: Element) => all(element, '.when').map(oneLine);

/** Whether a mark has an outline of another colour than its fill. */
const isHollow = (mark: Element) => {
  const {fill, stroke} = getComputedStyle(mark);
  return stroke !== 'none' && stroke !== fill;
};

const longYears = Array.from({length: 14}, (_, i) => 2007 + i);

const longTimeline = () =>
  ownTimeline(Object.fromEntries(longYears.map((year) => [year, `Sak nummer ${year - 2000}`])), 'Sak nummer 20');

/** An author's own events, one a year. */
async function ownTimeline(events: Readonly<Record<number, string>>, expected: string, kind = 'kartlegging') {
  const named = Object.fromEntries(Object.entries(events).map(([year, text]) => [`item-${year}`, text]));
  const [first] = data.items;
  const own = {
    ...data,
    items: Object.keys(events).map((year) => ({...first, kind, id: `item-${year}`, when: {year: Number(year)}})),
    texts: Object.fromEntries(Object.entries(data.texts).map(([lang, texts]) => [lang, {...texts, items: named}])),
  };
  const element = await show(
    'report-timeline',
    `<report-timeline><script type="application/json">${JSON.stringify(own)}</script></report-timeline>`,
  );
  await until(() => textOf(element).includes(expected));
  return element;
}

describe('<report-timeline>', () => {
  afterEach(async () => {
    clear();
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('tells the nine items in the order of time, each with its section', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    expect(times(element)).to.deep.equal(['2018', '2019', '2020', 'Etter årsskiftet 2020–2021', '2021', '2021–2027']);
    expect(all(element, '.event-text').map(oneLine)).to.deep.equal(items.map((item) => item.text(nb.count)));
    expect(all(element, '.event-section [lang=nb]').map(oneLine)).to.deep.equal(
      passagesOf(items).map(({section}) => `«${section}»`),
    );
    expect(textOf(element, '.heading')).to.equal(
      'Østre Toten kommune ble rammet av løsepengevirus etter årsskiftet 2020–2021',
    );
    expect(textOf(element, '.summary')).to.equal(
      'Forvaltningen opplevde flere sikkerhetshendelser. Fire av ni punkter gjelder 2020, og to av de ni var planlagt.',
    );
  });

  it('tells planned from done by form and word', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const planned = all(element, '.event').map((event) => ({
      isHollow: isHollow(event.querySelector('.span')!),
      hasWord: event.querySelector('.planned-word')?.textContent === 'planlagt',
    }));
    expect(planned).to.deep.equal(items.map(({isPlanned}) => ({isHollow: isPlanned, hasWord: isPlanned})));
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`has no text on another one at any width, in ${lang}`, async () => {
      for (const width of [320, 600, 768, 919, 984, 1010, 1200]) {
        await executeServerCommand('viewport', {width, height: 900});
        const element = await show('report-timeline', '<report-timeline></report-timeline>', lang);
        const boxes = all(element, '.event-kind, .event-text, .event-opens, .when').map((node) =>
          node.getBoundingClientRect(),
        );
        for (const [i, one] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) {
            const isApart =
              one.right <= other.left + 0.5 ||
              other.right <= one.left + 0.5 ||
              one.bottom <= other.top + 0.5 ||
              other.bottom <= one.top + 0.5;
            expect(isApart, `${width} px`).to.equal(true);
          }
        }
        clear();
      }
    });
  }

  for (const lang of ['nb', 'nn', 'en'])
    it(`breaks no word in ${lang}`, async () => {
      for (const width of [390, 768, 1010, 1200]) {
        await executeServerCommand('viewport', {width, height: 900});
        const element = await show('report-timeline', '<report-timeline></report-timeline>', lang);
        const broken: string[] = [];
        for (const node of present(element, '.event-text, .event-kind, .event-opens, .when')) {
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          for (let text = walker.nextNode(); text; text = walker.nextNode())
            for (const {index, 0: word} of text.nodeValue!.matchAll(/[\p{L}\p{N}]+/gu)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (new Set(Array.from(range.getClientRects(), ({top}) => top)).size > 1) broken.push(word);
            }
        }
        expect(broken, `${width} px`).to.deep.equal([]);
        clear();
      }
    });

  it('has a mark for each entry on one line, beside its first line of words, at every width', async () => {
    for (const width of [320, 360, 768, 1300]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      const stretches = all(element, '.stretch');
      expect(stretches.map((one) => one.querySelectorAll('.event').length)).to.deep.equal([1, 1, 4, 1, 1, 1]);
      const middles = all(element, '.event').map((event) => {
        const mark = event.querySelector('.span')!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(event.querySelector('.event-text')!);
        const words = range.getClientRects()[0]!;
        const isPeriod = event.closest('.period') !== null;
        expect(mark.right, `${width} px`).to.be.below(words.left - 2);
        if (isPeriod) {
          expect(mark.height).to.be.above(40);
          expect(mark.bottom).to.be.at.most(event.getBoundingClientRect().bottom);
        } else expect((mark.top + mark.bottom) / 2, `${width} px`).to.be.closeTo((words.top + words.bottom) / 2, 4);
        return (mark.left + mark.right) / 2;
      });
      expect(Math.max(...middles) - Math.min(...middles)).to.be.below(0.5);
      // The line of the timeline goes through them without a gap from time to time.
      for (const stretch of stretches) {
        const line = getComputedStyle(stretch, '::before');
        const x = stretch.getBoundingClientRect().left + Number.parseFloat(line.left) + 1;
        expect(x, `${width} px`).to.be.closeTo(middles[0]!, 1);
        const next = stretch.nextElementSibling;
        if (next) expect(next.getBoundingClientRect().top).to.be.closeTo(stretch.getBoundingClientRect().bottom, 0.5);
        expect(line.borderInlineStartStyle).to.equal(stretch.matches('.planned') ? 'dashed' : 'solid');
      }
      clear();
    }
  });

  it('has a mark of its own for an incident, and for it alone', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const shapes = all(element, 'path.span').map((one) => one.getAttribute('d'));
    const kinds = items.filter(({when}) => when.from === when.to).map(({kind}) => kind);
    const incident = shapes[kinds.indexOf('hendelse')];
    expect(shapes.filter((shape) => shape === incident)).to.have.length(1);
    expect(new Set(shapes).size).to.equal(2);
  });

  it('has a break across a period, and where years are left out, which a note explains', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    expect(
      all(element, '.break').map((one) => oneLine(one.closest('.stretch')!.querySelector('.when')!)),
    ).to.deep.equal(['2021–2027']);
    expect(textOf(element, '.notes')).to.include(nb.break);
    const gap = await show('report-timeline', '<report-timeline kind="kartlegging"></report-timeline>');
    expect(times(gap)).to.deep.equal(['2018', '2020']);
    expect(all(gap, '.between .break')).to.have.length(1);
    const [between, first, second] = ['.between', '.stretch', '.stretch + .stretch'].map((one) =>
      all(gap, one)[0]!.getBoundingClientRect(),
    );
    expect((between!.top + between!.bottom) / 2).to.be.closeTo((first!.bottom + second!.top) / 2, 1);
    expect(textOf(gap, '.notes')).to.include(nb.break);
    const whole = await show('report-timeline', '<report-timeline to="2020"></report-timeline>');
    expect(all(whole, '.break')).to.deep.equal([]);
    expect(textOf(whole, '.notes')).not.to.include(nb.break);
  });

  it('keeps every time and text inside the figure in wide letters and in large text on a phone', async () => {
    await executeServerCommand('viewport', {width: 360, height: 900});
    for (const [size, family] of [
      ['100%', 'DejaVu Sans'],
      ['200%', ''],
    ] as const) {
      Object.assign(document.documentElement.style, {fontSize: size, fontFamily: family});
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      const {left, right} = all(element, '.timeline')[0]!.getBoundingClientRect();
      const boxes = all(element, '.when, .time, .event-text, .event-opens').map((one) => ({
        name: `${one.getAttribute('class')}: ${one.textContent}`,
        box: one.getBoundingClientRect(),
      }));
      Object.assign(document.documentElement.style, {fontSize: '', fontFamily: ''});
      for (const {name, box} of boxes) {
        expect(box.left, name).to.be.at.least(left - 0.5);
        expect(box.right, name).to.be.at.most(right + 0.5);
      }
      clear();
    }
  });

  it('fills the time of a period that has been', async () => {
    const past = {...data, items: data.items.map((item) => ({...item, planned: false}))};
    const script = `<script type="application/json">${JSON.stringify(past)}</script>`;
    const element = await show('report-timeline', `<report-timeline>${script}</report-timeline>`);
    await until(() => all(element, '.planned').length === 0);
    expect(all(element, '.span').filter(isHollow)).to.deep.equal([]);
  });

  it('has the incident alone in the heading, and brings its event forward, whole', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const [news, ...others] = all(element, '.news .event-text');
    expect(others).to.deep.equal([]);
    expect(oneLine(news!)).to.equal(
      'Forvaltningen opplevde flere sikkerhetshendelser, blant annet da Østre Toten kommune ble rammet av løsepengevirus',
    );
    const weight = (node: Element) => Number(getComputedStyle(node).fontWeight);
    expect(weight(news!)).to.be.above(weight(all(element, '.event:not(.news) .event-text')[0]!));
  });

  it('has the incident in the heading where nothing can be counted', async () => {
    const element = await show('report-timeline', '<report-timeline kind="hendelse"></report-timeline>');
    expect(textOf(element, '.heading')).to.equal(
      'Østre Toten kommune ble rammet av løsepengevirus etter årsskiftet 2020–2021',
    );
    expect(textOf(element, '.summary')).to.equal('Forvaltningen opplevde flere sikkerhetshendelser. Ett punkt i 2021.');
  });

  it('counts in its heading where there is no incident, several, a planned one, or one with a long text', async () => {
    const counted = 'Fire av ni punkter gjelder 2020, og to av de ni var planlagt';
    const changed = (change: (item: (typeof data.items)[number], i: number) => object, texts: object = {}) => ({
      ...data,
      items: data.items.map((item, i) => ({...item, ...change(item, i)})),
      texts: {...data.texts, nb: {...data.texts.nb, items: {...data.texts.nb.items, ...texts}}},
    });
    const isIncident = ({kind}: {kind: string}) => kind === 'hendelse';
    const long = 'Svindel rammer kommunene '.repeat(8).trim();
    const cases: [document: object, heading: string, summary: string][] = [
      [changed((item) => (isIncident(item) ? {kind: 'ansvar'} : {})), counted, ''],
      [
        changed((_, i) => (i === 0 ? {kind: 'hendelse'} : {})),
        counted,
        'Østre Toten kommune ble rammet av løsepengevirus etter årsskiftet 2020–2021.',
      ],
      [changed((item) => (isIncident(item) ? {planned: true} : {})), counted.replace('to av', 'tre av'), ''],
      [changed(() => ({}), {'hendelser-2021': long}), counted, ''],
      // A year in the text is not said twice.
      [changed(() => ({}), {'hendelser-2021': 'Svindel rammet kommuner i januar 2021'}), counted, ''],
      [
        changed((item) => (isIncident(item) ? {when: {from: 2019, to: 2020}} : {}), {
          'hendelser-2021': 'Svindel rammet kommuner',
        }),
        'Svindel rammet kommuner i 2019–2020',
        '',
      ],
      // More than one sentence is no phrase that a time can end.
      [
        changed(() => ({}), {'hendelser-2021': 'Svindel: seks kommuner'}),
        'Etter årsskiftet 2020–2021: Svindel: seks kommuner',
        `${counted}.`,
      ],
    ];
    for (const [own, heading, summary] of cases) {
      const script = `<script type="application/json">${JSON.stringify({...own, report: 'Egen rapport'})}</script>`;
      const element = await show('report-timeline', `<report-timeline>${script}</report-timeline>`);
      await until(() => textOf(element, '.subtitle').includes('Egen rapport'));
      expect(textOf(element, '.heading')).to.equal(heading);
      expect(textOf(element, '.summary')).to.include(summary);
      clear();
    }
  });

  it('leaves out of the heading only an example that ends the text', async () => {
    const text = 'Digdir, blant annet sammen med KS, advarer mot svindel';
    const element = await ownTimeline({2021: text}, text);
    expect(textOf(element, '.heading')).to.equal(`2021: ${text}`);
  });

  it('has the example of an incident in the heading only where it names one', async () => {
    for (const [kind, text, news] of [
      ['hendelse', 'Kommuner opplever svindel, blant annet i Oslo', 'Kommuner opplever svindel i 2021'],
      ['veiledning', 'Digdir gir råd, blant annet retningslinjer for skoler', '2021: Digdir gir råd'],
      ['hendelse', 'Kommuner opplever svindel, blant annet falske fakturaer', 'Kommuner opplever svindel i 2021'],
      ['hendelse', 'Kommuner opplever svindel, blant annet da Oslo mistet data', 'Oslo mistet data i 2021'],
    ] as const) {
      const element = await ownTimeline({2021: text}, text, kind);
      expect(textOf(element, '.heading')).to.equal(news);
    }
  });

  it('has the words of a time on one line with those of its first event, and with its kind where there is room', async () => {
    for (const width of [768, 1010, 1300]) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      for (const stretch of present(element, '.stretch')) {
        const [when, text, kind] = ['.when > *', '.event-text', '.event-kind'].map((part) => {
          const range = document.createRange();
          range.selectNodeContents(stretch.querySelector(part)!);
          const {top, bottom, left} = range.getClientRects()[0]!;
          return {middle: (top + bottom) / 2, left};
        });
        expect(when!.middle, oneLine(stretch)).to.be.closeTo(text!.middle, 4.5);
        if (width < 1000) expect(kind!.left).to.be.closeTo(text!.left, 1);
        else expect(kind!.middle, oneLine(stretch)).to.be.closeTo(text!.middle, 4.5);
      }
      clear();
    }
  });

  it('has the words of a time in small letters over its years in large ones, and a tick at each time', async () => {
    for (const width of [390, 1200]) {
      await executeServerCommand('viewport', {width, height: 900});
      for (const [lang, when] of Object.entries({
        nb: 'Etter årsskiftet',
        nn: 'Etter årsskiftet',
        en: 'After New Year',
      })) {
        const element = await show('report-timeline', '<report-timeline></report-timeline>', lang as 'nb');
        expect(all(element, '.when-words').map(oneLine)).to.deep.equal([when]);
        const [words] = all(element, '.when-words');
        const years = words!.parentElement!.querySelector('.years')!;
        expect(oneLine(years)).to.equal(lang === 'en' ? '2021' : '2020–2021');
        expect(words!.getBoundingClientRect().bottom).to.be.at.most(years.getBoundingClientRect().top + 1);
        const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
        expect(size(words!)).to.equal(16);
        expect(size(years)).to.be.above(20);
        for (const one of present(element, '.years')) expect(oneLine(one)).to.match(/^\d{4}(–\d{4})?$/);
        for (const one of present(element, '.stretch')) {
          const tick = getComputedStyle(one.querySelector('.when')!, '::before');
          expect(`${tick.borderTopStyle} ${tick.borderTopWidth} ${tick.width}`).to.equal('solid 2px 16px');
          // It begins or ends at the line.
          const line = parseFloat(getComputedStyle(one, '::before').left) + 1;
          expect(parseFloat(tick.left) + (width > 390 ? 16 : 0)).to.be.closeTo(line, 0.5);
        }
        clear();
      }
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says in notes how it is drawn', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const text = textOf(element, '.notes');
    expect(text).to.include(nb.howToRead).and.to.include(nb.onlyYears);
    const early = await show('report-timeline', '<report-timeline to="2020"></report-timeline>');
    expect(textOf(early, '.notes')).not.to.include(nb.howToRead);
  });

  it('says in every event what it opens, before a sign', async () => {
    for (const [lang, word] of [
      ['nb', 'Ordlyden'],
      ['nn', 'Ordlyden'],
      ['en', 'Wording'],
    ] as const) {
      const element = await show('report-timeline', '<report-timeline></report-timeline>', lang);
      const opens = all(element, '.event-row').map((row) => row.lastElementChild!.textContent);
      expect(opens).to.deep.equal(items.map(() => word));
      clear();
    }
    for (const [width, attributes] of [
      [390, ''],
      [1200, ''],
      [1200, 'from="2020" to="2021"'],
    ] as const) {
      await executeServerCommand('viewport', {width, height: 900});
      const element = await show('report-timeline', `<report-timeline ${attributes}></report-timeline>`);
      const signs = all(element, '.event-opens');
      for (const sign of signs) expect(sign.textContent).to.equal('Ordlyden');
      for (const sign of signs) expect(getComputedStyle(sign, '::after').content).to.match(/^" ▾"/);
      // The signs are under one another, and so are the kinds of a wide figure.
      const edges = (parts: Element[], side: 'left' | 'right') =>
        new Set(parts.map((one) => Math.round(one.getBoundingClientRect()[side]))).size;
      expect(edges(signs, 'right'), `${width}`).to.equal(1);
      if (width === 1200) expect(edges(all(element, '.event-kind'), 'left')).to.equal(1);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('accents the incident, which nobody planned, by form, and one that is planned by the form alone', async () => {
    const areaOf = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height;
    for (const isPlanned of [false, true]) {
      const own = {
        ...data,
        items: data.items.map((item) => (item.kind === 'hendelse' ? {...item, planned: isPlanned} : item)),
      };
      const script = isPlanned ? `<script type="application/json">${JSON.stringify(own)}</script>` : '';
      const element = await show('report-timeline', `<report-timeline>${script}</report-timeline>`);
      if (isPlanned) await until(() => all(element, '.planned-word').length === 3);
      const marks = all(element, '.event path.span');
      const [incident, ...others] = marks.toSorted((one, other) => areaOf(other) - areaOf(one));
      for (const other of others) expect(areaOf(incident!) / areaOf(other)).to.be.above(1.5);
      const event = incident!.closest('.event')!;
      expect(event.querySelector('.event-kind > span')!.textContent).to.equal('Hendelse');
      expect(incident!.matches('.incident')).to.equal(!isPlanned);
      const bold = all(element, '.event-kind').filter((one) => getComputedStyle(one).fontWeight === '600');
      expect(bold).to.deep.equal(isPlanned ? [] : [event.querySelector('.event-kind')]);
      clear();
    }
  });

  it('opens an item to its words in the report, with the keyboard and with a press on its text', async () => {
    await executeServerCommand('viewport', {width: 1300, height: 900});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const first = all(element, '.event-more')[0] as HTMLDetailsElement;
    const bar = first.querySelector('.event-text')!;
    expect(first.open).to.equal(false);
    bar.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(first.open).to.equal(true);
    expect([...first.querySelectorAll('.event-source')].map(oneLine)).to.deep.equal(
      passagesOf(items.slice(0, 1)).map(({quotation, section}) => `«${quotation}» avsnittet «${section}»`),
    );
    expect(all(element, '.event-source')).to.have.length(10);
    // The mark does what the entry does.
    for (const time of present(element, '.event > .time')) {
      const more = time.parentElement!.querySelector('details')!;
      const isOpen = more.open;
      time.scrollIntoView({block: 'center'});
      const {left, top, width} = time.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(left + width / 2, top + width / 2)!;
      expect(hit.closest('.time')).to.equal(time);
      for (const expected of [!isOpen, isOpen]) {
        hit.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
        expect(more.open).to.equal(expected);
      }
    }
    const rows = all(element, '.event-row') as HTMLElement[];
    for (const row of rows) {
      row.focus();
      expect(element.shadowRoot!.activeElement).to.equal(row);
      expect(row.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('has what a reader opened open when the reader comes back from the table, in another language too', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const opened = () => all(element, '.event-more').map((event) => (event as HTMLDetailsElement).open);
    (all(element, '.event-row')[2] as HTMLElement).click();
    const before = opened();
    expect(before.indexOf(true)).to.equal(2);
    for (const [view, shown, language] of [
      ['table', 'table', 'nb'],
      ['timeline', '.timeline', 'en'],
    ] as const) {
      element.view = view;
      element.lang = language;
      await until(() => all(element, shown).length === 1);
    }
    expect(opened()).to.deep.equal(before);
    await until(() => textOf(element, '.event-opens') === en.wording);
  });

  it('says all years of a span that goes on beyond the years that are shown', async () => {
    const cut = await show('report-timeline', '<report-timeline from="2020" to="2021"></report-timeline>');
    expect(textOf(cut, '.subtitle')).to.equal('Tidslinje. År fra 2020 til 2027, Digdirs årsrapport 2020');
    expect(times(cut)).to.include('2021–2027');
  });

  it('has as many years as the document', async () => {
    const element = await longTimeline();
    expect(times(element)).to.deep.equal(longYears.map(String));
  });

  it('speaks nynorsk and English', async () => {
    const inNn = await show('report-timeline', '<report-timeline></report-timeline>', 'nn');
    expect(textOf(inNn, '.summary')).to.equal(
      'Forvaltninga opplevde fleire tryggleikshendingar. Fire av ni punkt gjeld 2020, og to av dei ni var planlagde.',
    );
    expect(textOf(inNn, '.heading')).to.equal(
      'Østre Toten kommune blei råka av løysepengevirus etter årsskiftet 2020–2021',
    );
    expect(textOf(inNn, '.timeline')).to.include('Ny eller oppdatert rettleiing om seks tema');
    const inEn = await show('report-timeline', '<report-timeline></report-timeline>', 'en');
    expect(textOf(inEn, '.heading')).to.equal('Østre Toten municipality was hit by ransomware after New Year 2021');
    expect(textOf(inEn, '.summary')).to.equal(
      'Public bodies suffered several security incidents. Four of nine entries are in 2020, and two of the nine were planned.',
    );
    expect(times(inEn)[3]).to.equal('After New Year 2021');
  });

  it('keeps to years and a kind, and says so in its sentence', async () => {
    const early = await show('report-timeline', '<report-timeline to="2019"></report-timeline>');
    expect(times(early)).to.deep.equal(['2018', '2019']);
    expect(textOf(early, '.summary')).to.equal('To punkter fra 2018 til 2019.');
    const late = await show('report-timeline', '<report-timeline from="2022"></report-timeline>');
    expect(times(late)).to.deep.equal(['2021–2027']);
    expect(textOf(late, '.notes')).to.include(nb.break);
    expect(textOf(late, '.summary')).to.equal(
      'Ett punkt fra 2022 til 2027. Det var planlagt da rapporten ble skrevet.',
    );
    const kind = await show('report-timeline', '<report-timeline kind="Kartlegging"></report-timeline>');
    expect(times(kind)).to.deep.equal(['2018', '2020']);
    expect(textOf(kind, '.notes')).not.to.include('planlagt');
  });

  it('says when there is nothing to show', async () => {
    const element = await show('report-timeline', '<report-timeline kind="hendelse" to="2020"></report-timeline>');
    expect(textOf(element, '.summary')).to.equal('Rapporten har ingen punkter av dette slaget i disse årene.');
    expect(all(element, '.timeline, .views')).to.deep.equal([]);
    expect((await element.toCSV()).trim().split('\r\n')).to.have.length(1);
  });

  it('counts in its heading what can be counted: the year with most entries, and the plans', () => {
    const finding = {count: 5, planned: 0, from: 2018, to: 2022, busiest: {year: 2019, count: 3}};
    const said = (changed: object) => [nb, nn, en].map((words) => words.headline({...finding, ...changed}));
    expect(said({})).to.deep.equal([
      'Tre av fem punkter gjelder 2019',
      'Tre av fem punkt gjeld 2019',
      'Three of five entries are in 2019',
    ]);
    expect(said({planned: 1})).to.deep.equal([
      'Tre av fem punkter gjelder 2019, og ett av de fem var planlagt',
      'Tre av fem punkt gjeld 2019, og eitt av dei fem var planlagt',
      'Three of five entries are in 2019, and one of the five was planned',
    ]);
    expect(said({planned: 5})).to.deep.equal([
      'Tre av fem punkter gjelder 2019, og alle fem var planlagt',
      'Tre av fem punkt gjeld 2019, og alle fem var planlagde',
      'Three of five entries are in 2019, and all five were planned',
    ]);
    expect(said({planned: 2, busiest: undefined})).to.deep.equal([
      'To av fem punkter var planlagt da rapporten ble skrevet',
      'To av fem punkt var planlagde då rapporten blei skriven',
      'Two of five entries were planned when the report was written',
    ]);
    // Numbers over twelve are digits, and so are those beside them.
    expect(said({count: 20})[0]).to.equal('3 av 20 punkter gjelder 2019');
    for (const planned of [0, 5])
      expect(said({planned, busiest: undefined})).to.deep.equal([undefined, undefined, undefined]);
  });

  it('computes its sentence: true also where nothing is planned, or all is', () => {
    const finding = {count: 2, planned: 0, from: 2018, to: 2018, busiest: undefined};
    expect(nb.finding(finding)).to.equal('To punkter i 2018.');
    expect(nb.finding({...finding, planned: 2})).to.equal(
      'To punkter i 2018. Alle var planlagt da rapporten ble skrevet.',
    );
    expect(nn.finding({...finding, planned: 2})).to.equal(
      'To punkt i 2018. Alle var planlagde då rapporten blei skriven.',
    );
    expect(en.finding({...finding, count: 1, planned: 1})).to.equal(
      'One entry in 2018. It was planned when the report was written.',
    );
    expect(nb.period(2020, 2020)).to.equal('Året 2020');
  });

  it('ignores what it cannot read, with one warning each', async () => {
    const {warn, error} = await consoleOf(async () => {
      const element = await show(
        'report-timeline',
        '<report-timeline from="1900" to="i fjor" kind="fest"></report-timeline>',
      );
      expect(all(element, '.event')).to.have.length(9);
      const backwards = await show('report-timeline', '<report-timeline from="2021" to="2019"></report-timeline>');
      expect(all(backwards, '.event')).to.have.length(9);
      await drawn(backwards);
    });
    expect(warn).to.have.length(4);
    expect(error).to.deep.equal([]);
  });

  it('has the same items in the table, with the words of the report', async () => {
    const element = await show('report-timeline', '<report-timeline view="table"></report-timeline>');
    for (const label of present(element, '.cell-label')) label.remove();
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(oneLine));
    expect(rows).to.deep.equal(
      items.map((item, i) => [
        ['2018', '2019', '2020', '2020', '2020', '2020', 'Etter årsskiftet 2020–2021', '2021', '2021–2027'][i],
        `${item.text(nb.count)} ${nb.kinds[item.kind]}${item.isPlanned ? ' (planlagt)' : ''}`,
        passagesOf([item])
          .map(({quotation, section}) => `«${quotation}» avsnittet «${section}»`)
          .join(' '),
      ]),
    );
    const [, survey] = (await element.toCSV()).split('\r\n');
    expect(survey).to.include('informasjonssikkerhet i 2018 / I Difi-rapport 2018:4 pekte vi på viktige svakheter');
    expect(survey).to.include('"Informasjonssikkerhet; Forvaltningen arbeider systematisk');
    expect(textOf(element, '.folded-notes'))
      .to.include('«Informasjonssikkerhet»')
      .and.include('«Forvaltningen arbeider');
  });

  it('gives its picture every item', async () => {
    for (const lang of ['nb', 'nn', 'en']) {
      const element = await show('report-timeline', '<report-timeline></report-timeline>', lang);
      const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      document.body.append(document.adoptNode(file.documentElement));
      const svg = document.body.lastElementChild as SVGSVGElement;
      const text = svg.textContent.replace(/\s+/g, ' ');
      for (const item of timeline('2020', lang as 'nb').items)
        expect(text).to.include(item.text({nb, nn, en}[lang as 'nb'].count));
      const {left, width} = svg.getBoundingClientRect();
      for (const line of svg.querySelectorAll('text')) {
        expect(line.getBoundingClientRect().right, line.textContent).to.be.at.most(left + width);
      }
      svg.remove();
    }
  });

  it('says every year in the picture of a long timeline', async () => {
    const element = await longTimeline();
    const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    const words = Array.from(file.querySelectorAll('text'), ({textContent}) => textContent.replace(/\s+/g, ' ')).join(
      ' ',
    );
    for (const year of longYears) expect(words, `${year}`).to.include(`${year} Sak nummer ${year - 2000} Kartlegging`);
  });

  for (const markup of ['<report-timeline></report-timeline>', '<report-timeline view="table"></report-timeline>']) {
    it(`fits 320 px: ${markup}`, async () => {
      await executeServerCommand('viewport', {width: 320, height: 640});
      const element = await show('report-timeline', markup);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      document.documentElement.style.fontSize = '';
      const sizes = all(element, 'text, p, th, td, span, q').map((node) => parseFloat(getComputedStyle(node).fontSize));
      expect(Math.min(...sizes)).to.be.at.least(12);
    });

    for (const lang of ['nb', 'nn', 'en']) {
      it(`is accessible in ${lang}, light and dark: ${markup}`, async () => {
        const element = await show('report-timeline', markup, lang);
        const box = element.parentElement!;
        for (const [scheme, ground] of [
          ['light', '#fff'],
          ['dark', '#131a24'],
        ] as const) {
          box.style.colorScheme = scheme;
          box.style.background = ground;
          const {violations} = await checker.run(box, {
            resultTypes: ['violations'],
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: {
              region: {enabled: false},
              'page-has-heading-one': {enabled: false},
              'heading-order': {enabled: false},
            },
          });
          expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)).to.deep.equal([]);
        }
      });
    }
  }

  for (const colours of ['none', 'active'] as const)
    it(`draws several plans of one year, and beside what is done there, with forced colours: ${colours}`, async function () {
      await executeServerCommand('viewport', {width: 1300, height: 900});
      await inMedia(this, {'forced-colors': colours}, async () => {
        const [first] = data.items;
        const when = [2020, 2021, 2021, 2021, 2027].map((year) => ({year}));
        const own = {
          ...data,
          items: when.map((at, i) => ({...first, id: `item-${i}`, when: at, planned: i === 1 || i === 2})),
          texts: Object.fromEntries(
            Object.entries(data.texts).map(([lang, texts]) => [
              lang,
              {...texts, items: Object.fromEntries(when.map((_, i) => [`item-${i}`, `Sak nummer ${i}`]))},
            ]),
          ),
        };
        const script = `<script type="application/json">${JSON.stringify(own)}</script>`;
        const element = await show('report-timeline', `<report-timeline>${script}</report-timeline>`);
        await until(() => textOf(element).includes('Sak nummer 4'));
        const seen = all(element, '.stretch').map((stretch) =>
          [...stretch.querySelectorAll('.span')].filter((span) => span.getBoundingClientRect().height > 0),
        );
        expect(seen.map((spans) => spans.map(isHollow))).to.deep.equal([[false], [true, true], [false], [false]]);
        const tops = seen.flat().map((span) => span.getBoundingClientRect().top);
        for (const [i, top] of tops.slice(1).entries()) expect(top).to.be.above(tops[i]! + 20);
      });
    });

  it('divides no event between two sheets, where a time is beside its events', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      const box = element.parentElement!;
      for (const height of [420, 500, 580, 660, 740, 820]) {
        box.setAttribute(
          'style',
          `inline-size: 700px; block-size: ${height}px; columns: 700px; column-gap: 0; column-fill: auto`,
        );
        await drawn(element);
        for (const row of present(element, '.event-row')) {
          const {left} = row.getBoundingClientRect();
          const source = row.nextElementSibling!.getBoundingClientRect();
          // A browser may not open what is folded on paper.
          if (source.height > 0) expect(source.left - left, `${height} px: ${oneLine(row)}`).to.be.below(300);
        }
      }
    });
  });

  it('has its words in the colour of text in forced colours, and only what opens them in that of a link', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      const colourOf = (selector: string) => getComputedStyle(all(element, selector)[0]!).color;
      expect(colourOf('.event-text')).to.equal(colourOf('.when'));
      expect(colourOf('.event-kind')).to.equal(colourOf('.when'));
      expect(colourOf('.event-opens')).not.to.equal(colourOf('.when'));
    });
  });

  it('tells planned from done in forced colours, and keeps the coloured tab', async function () {
    await inMedia(this, {'forced-colors': 'active'}, async () => {
      const element = await show('report-timeline', '<report-timeline></report-timeline>');
      expect(all(element, '.event').map((one) => isHollow(one.querySelector('.span')!))).to.deep.equal(
        items.map(({isPlanned}) => isPlanned),
      );
      const figure = all(element, '.figure')[0]!;
      const tab = getComputedStyle(figure, '::before').backgroundColor;
      expect(tab).not.to.equal(getComputedStyle(figure).backgroundColor);
      expect(tab).not.to.equal(getComputedStyle(figure).borderTopColor);
    });
  });
});
