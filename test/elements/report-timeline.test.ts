import {executeServerCommand} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import '../../src/figures/report-timeline/report-timeline.js';
import {words as en} from '../../src/figures/report-timeline/messages.en.js';
import {words as nb} from '../../src/figures/report-timeline/messages.nb.js';
import {words as nn} from '../../src/figures/report-timeline/messages.nn.js';
import data from '../../data/2020/timeline.json' with {type: 'json'};
import {timeline} from '../../src/datasets/timeline.js';
import {all, clear, consoleOf, drawn, show, textOf, until} from './in-page.js';

const {axe: checker} = globalThis as unknown as {axe: typeof axe};

const oneLine = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const {items} = timeline('2020', 'nb');
const times = (element: Element) => all(element, '.when').map(oneLine);

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
      items.map(({section}) => `«${section}»`),
    );
    expect(textOf(element, '.summary')).to.equal(
      'Ni punkter fra 2018 til 2027. Fire av dem er i 2020, og to var planlagt da rapporten ble skrevet.',
    );
  });

  it('tells planned from done by form and word', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const planned = all(element, '.event').map((event) => ({
      isHollow: event.querySelector('.glyph')!.matches('.hollow.planned'),
      hasWord: event.querySelector('.planned-word')?.textContent === 'planlagt',
    }));
    expect(planned).to.deep.equal(items.map(({isPlanned}) => ({isHollow: isPlanned, hasWord: isPlanned})));
    expect(all(element, '.time-mark .span.planned')).to.have.length(2);
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`has one axis from 600 px, on which no label covers another label or a bar, in ${lang}`, async () => {
      for (const width of [320, 600, 768, 1200]) {
        await executeServerCommand('viewport', {width, height: 900});
        const element = await show('report-timeline', '<report-timeline></report-timeline>', lang);
        const hasAxis = getComputedStyle(all(element, '.time-axis')[0]!).display === 'block';
        expect(hasAxis, `${width} px`).to.equal(width >= 600);
        const boxes = all(element, '.event-kind, .event-text, .time-axis text, .span, .since, .when')
          .filter((node) => hasAxis || !node.closest('svg'))
          .map((node) => node.getBoundingClientRect())
          .filter(({width: wide, height}) => wide > 1 && height > 1);
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

  it('has a glyph on the axis only where the report gives a point in time, and a bar over whole years elsewhere', async () => {
    await executeServerCommand('viewport', {width: 1300, height: 900});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const shapes = all(element, '.event').map((event) => ({
      glyphs: event.querySelectorAll('.time-mark .glyph').length,
      bars: event.querySelectorAll('.time-mark .span').length,
    }));
    expect(shapes).to.deep.equal(
      items.map(({when}) => (when.isAfterTurn ? {glyphs: 1, bars: 0} : {glyphs: 0, bars: 1})),
    );
    const bands = all(element, '.year').map((band) => band.getBoundingClientRect());
    const named = all(element, '.time-axis text').map(oneLine);
    expect(named).to.deep.equal(['2018', '2019', '2020', '2021', '2022–2027']);
    const bars = all(element, '.time-mark .span').map((bar) => bar.getBoundingClientRect());
    const ofYear2020 = bars.slice(2, 6);
    for (const {left, right} of ofYear2020) {
      expect(left).to.be.closeTo(bands[2]!.left, 1);
      expect(right).to.be.closeTo(bands[2]!.right, 1);
    }
    expect(bars.at(-1)!.right).to.be.closeTo(bands.at(-1)!.right, 1);
  });

  it('says that years are compressed, and breaks the axis and the bar across them', async () => {
    await executeServerCommand('viewport', {width: 1300, height: 900});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    expect(textOf(element, '.axis-note')).to.equal(
      'Stripene dekker hele år. Årene 2022–2027 er trykket sammen på tidsaksen.',
    );
    expect(all(element, '.time-axis .break, .time-mark .break')).to.have.length(2);
    const early = await show('report-timeline', '<report-timeline to="2020"></report-timeline>');
    expect(textOf(early, '.axis-note')).to.equal('Stripene dekker hele år.');
    expect(all(early, '.break')).to.deep.equal([]);
  });

  it('opens an item to its words in the report, with the keyboard and with a press on its bar', async () => {
    await executeServerCommand('viewport', {width: 1300, height: 900});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const first = all(element, '.event-more')[0] as HTMLDetailsElement;
    const bar = first.querySelector('.span')!;
    expect(first.open).to.equal(false);
    bar.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect(first.open).to.equal(true);
    expect(oneLine(first.querySelector('.event-source')!)).to.equal(
      `«${items[0]!.quotation}» avsnittet «${items[0]!.section}»`,
    );
    const rows = all(element, '.event-row') as HTMLElement[];
    for (const row of rows) {
      row.focus();
      expect(element.shadowRoot!.activeElement).to.equal(row);
      expect(row.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  it('says nothing twice: what the axis and its marks show is hidden from screen readers', async () => {
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    for (const drawing of all(element, '.timeline svg'))
      expect(drawing.closest('[aria-hidden=true]'), drawing.outerHTML).not.to.equal(null);
  });

  it('has the time of every item in words over its stretch of time', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    for (const moment of all(element, '.moment')) {
      const words = moment.querySelector('.when > span')!.getBoundingClientRect();
      const shape = moment.querySelector('.time-mark .span, .time-mark .since')!.getBoundingClientRect();
      expect(words.height).to.be.above(10);
      expect(words.bottom).to.be.at.most(shape.top + 4);
      expect(Math.abs(words.left - shape.left), moment.textContent).to.be.below(12);
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('draws a point in time where its axis begins', async () => {
    await executeServerCommand('viewport', {width: 1200, height: 900});
    const element = await show('report-timeline', '<report-timeline from="2021"></report-timeline>');
    expect(element.shadowRoot!.innerHTML).not.to.include('NaN');
    const [mark] = all(element, '.point .since');
    expect(mark!.getBoundingClientRect().width).to.be.above(10);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('is a list down a line on a phone', async () => {
    await executeServerCommand('viewport', {width: 360, height: 800});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    expect(getComputedStyle(all(element, '.time-axis')[0]!).display).to.equal('none');
    // It is about the axis.
    expect(getComputedStyle(all(element, '.axis-note')[0]!).display).to.equal('none');
    const tops = all(element, '.moment').map((moment) => moment.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    expect(new Set(all(element, '.moment').map((moment) => moment.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('has its marks on the line down a phone', async () => {
    await executeServerCommand('viewport', {width: 360, height: 800});
    const element = await show('report-timeline', '<report-timeline></report-timeline>');
    const rail = all(element, '.moments')[0]!.getBoundingClientRect().left + 1;
    for (const glyph of all(element, '.event-glyph')) {
      const {left, width} = glyph.getBoundingClientRect();
      expect(left + width / 2).to.be.closeTo(rail, 0.5);
    }
  });

  it('leaves a span open with an arrow where it goes on beyond the axis, and says the years that are shown', async () => {
    const cut = await show('report-timeline', '<report-timeline from="2020" to="2021"></report-timeline>');
    expect(textOf(cut, '.summary')).to.match(/^Sju punkter fra 2020 til 2021\./);
    expect(times(cut)).to.include('2021–2027');
    const lastBar = (element: Element) => all(element, '.time-mark').at(-1)!;
    expect(lastBar(cut).querySelectorAll('rect[rx]')).to.have.length(0);
    expect(lastBar(cut).querySelectorAll('path.edge')).to.have.length(1);
    const whole = await show('report-timeline', '<report-timeline></report-timeline>');
    expect(lastBar(whole).querySelectorAll('rect[rx]')).to.have.length(1);
    expect(all(whole, '.edge')).to.deep.equal([]);
  });

  it('keeps what is after the turn of a year inside the axis', async () => {
    await executeServerCommand('viewport', {width: 900, height: 800});
    const element = await show('report-timeline', '<report-timeline kind="hendelse"></report-timeline>');
    const glyph = all(element, '.time-mark .glyph')[0]!.getBoundingClientRect();
    expect(glyph.left).to.be.above(all(element, '.time-axis')[0]!.getBoundingClientRect().left);
  });

  it('speaks nynorsk and English', async () => {
    const inNn = await show('report-timeline', '<report-timeline></report-timeline>', 'nn');
    expect(textOf(inNn, '.summary')).to.equal(
      'Ni punkt frå 2018 til 2027. Fire av dei er i 2020, og to var planlagde då rapporten blei skriven.',
    );
    expect(textOf(inNn, '.moments')).to.include('Ny eller oppdatert rettleiing om seks tema');
    const inEn = await show('report-timeline', '<report-timeline></report-timeline>', 'en');
    expect(textOf(inEn, '.summary')).to.equal(
      'Nine entries from 2018 to 2027. Four of them are in 2020, and two were planned when the report was written.',
    );
    expect(times(inEn)[3]).to.equal('After New Year 2021');
  });

  it('keeps to years and a kind, and says so in its sentence', async () => {
    const early = await show('report-timeline', '<report-timeline to="2019"></report-timeline>');
    expect(times(early)).to.deep.equal(['2018', '2019']);
    expect(textOf(early, '.summary')).to.equal('To punkter fra 2018 til 2019.');
    const late = await show('report-timeline', '<report-timeline from="2022"></report-timeline>');
    expect(times(late)).to.deep.equal(['2021–2027']);
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
    expect(all(element, '.moments, .views')).to.deep.equal([]);
    expect((await element.toCSV()).trim().split('\r\n')).to.have.length(1);
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
    expect(en.finding({...finding, count: 3, planned: 1, busiest: {year: 2018, count: 2}})).to.equal(
      'Three entries in 2018. Two of them are in 2018, and one was planned when the report was written.',
    );
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
    for (const label of all(element, '.cell-label')) label.remove();
    const rows = all(element, 'tbody tr').map((row) => [...row.children].map(oneLine));
    expect(rows).to.deep.equal(
      items.map((item, i) => [
        ['2018', '2019', '2020', '2020', '2020', '2020', 'Etter årsskiftet 2020–2021', '2021', '2021–2027'][i],
        `${item.text(nb.count)} ${nb.kinds[item.kind]}${item.isPlanned ? ' (planlagt)' : ''}`,
        `«${item.quotation}» avsnittet «${item.section}»`,
      ]),
    );
  });

  it('gives its picture every item in one line', async () => {
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

  it('says every year in the picture of a long timeline, on the axis or beside its bar', async () => {
    const years = Array.from({length: 14}, (_, i) => 2007 + i);
    const named = Object.fromEntries(years.map((year) => [`item-${year}`, `Sak nummer ${year - 2000}`]));
    const [first] = data.items;
    const own = {
      ...data,
      items: years.map((year) => ({...first, id: `item-${year}`, when: {year}})),
      texts: Object.fromEntries(Object.entries(data.texts).map(([lang, texts]) => [lang, {...texts, items: named}])),
    };
    const element = await show(
      'report-timeline',
      `<report-timeline><script type="application/json">${JSON.stringify(own)}</script></report-timeline>`,
    );
    await until(() => textOf(element).includes('Sak nummer 20'));
    const file = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
    const words = Array.from(file.querySelectorAll('text'), ({textContent}) => textContent.replace(/\s+/g, ' ')).join(
      ' ',
    );
    const drawing = words.slice(0, words.indexOf(first!.quotation));
    for (const year of years) expect(drawing, `${year}`).to.include(`${year}`);
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
});
