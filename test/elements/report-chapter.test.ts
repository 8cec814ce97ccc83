import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import {expect} from 'chai';
import {ReportChapter} from '../../src/figures/report-chapter/report-chapter.js';
import {firstUses} from '../../src/figures/report-chapter/abbreviations.js';
import * as en from '../../src/i18n/short-forms.en.js';
import * as nb from '../../src/i18n/short-forms.nb.js';
import * as nn from '../../src/i18n/short-forms.nn.js';
import {all, clear, drawn, show, textOf, topicOf, until} from './in-page.js';

const shortFormsOf = {nb, nn, en};
const {axe: checker} = globalThis as unknown as {axe: typeof axe};

async function chapterOf(attributes = '', lang = 'nb') {
  const element = await show('report-chapter', `<report-chapter ${attributes}></report-chapter>`, lang);
  const figures = () => all(element, '.chapter > [heading-level]');
  await until(() => figures().every((figure) => figure.shadowRoot?.querySelector('figure')));
  return {element, figures: figures()};
}

describe('<report-chapter>', () => {
  afterEach(clear);

  it('shows a chapter as figures one level below its heading, with one menu of tools', async () => {
    const {element, figures} = await chapterOf('heading-level="2"');
    expect(topicOf(element)).to.equal('Informasjonssikkerhet');
    expect(textOf(element, '.heading')).to.equal('Ni av ti andeler økte fra 2018 til 2020, men ni falt i 2020');
    expect(figures.map(({localName}) => localName)).to.deep.equal([
      'goal-results',
      'infosec-trend',
      'report-claims',
      'guidance-list',
      'key-figures',
      'partner-network',
      'risk-findings',
      'report-priorities',
      'report-timeline',
    ]);
    for (const figure of figures) {
      expect(all(figure, '[role=heading]')[0]!.getAttribute('aria-level'), figure.localName).to.equal('3');
      expect(all(figure, '.tools'), figure.localName).to.have.length(0);
    }
    expect(all(element, '.tools')).to.have.length(1);
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
      expect(figures.map(({localName}) => localName)).to.deep.equal([
        'goal-results',
        'key-figures',
        'cef-funding-map',
        'report-claims',
      ]);
      expect(all(figures[3]!, '.claim-item')).to.have.length(1);
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
      it(`explains an abbreviation once, before the first figure that uses it (${chapter}, ${lang})`, async () => {
        const {element, figures} = await chapterOf(`chapter="${chapter}"`, lang);
        const {shortForms} = shortFormsOf[lang];
        const said = Array.from(element.shadowRoot!.querySelectorAll('.abbreviations, [heading-level]'), (node) =>
          (node.shadowRoot?.querySelector('.figure') ?? node).textContent.replaceAll(/[\s\u00ad]+/g, ' '),
        );
        const used = Object.entries(shortForms).filter(([form]) =>
          said.some((text) => text.split(/[^\p{L}\d²]+/u).includes(form)),
        );
        expect(used).to.have.length.above(3);
        for (const [form, meaning] of used) {
          const definition = `${form}: ${meaning}.`;
          expect(said.join(' ').split(definition), form).to.have.length(2);
          const place = said.findIndex((text) => text.includes(definition));
          const first = said.findIndex((text) => text.split(/[^\p{L}\d²]+/u).includes(form));
          expect(place, form).to.equal(first);
        }
        expect(figures.length).to.be.above(3);
      });

  it('explains the abbreviations of each figure by itself until their report has been fetched', () => {
    const figure = (name: 'goals' | 'timeline', texts: string, has = true) => ({
      name,
      editions: {years: ['2020'], missing: () => [], has: () => has},
      texts: () => texts,
    });
    const forms = {KS: 'a', NSM: 'b'};
    const of = (...figures: Parameters<typeof firstUses>[0]) => [
      ...firstUses(figures, {year: '2020', language: 'nb'}, forms),
    ];
    expect(of(figure('goals', 'KS og NSM'), figure('timeline', 'KS'))).to.deep.equal([
      ['goals', 'KS: a. NSM: b.'],
      ['timeline', ''],
    ]);
    expect(of(figure('goals', 'KS og NSM', false), figure('timeline', 'KS'))).to.deep.equal([['timeline', 'KS: a.']]);
  });

  it('shows nothing in one chapter that a reader chose in another', async () => {
    const {element, figures} = await chapterOf();
    const goals = figures[0] as HTMLElementTagNameMap['goal-results'];
    (all(goals, 'input[name=view]')[1] as HTMLElement).click();
    await until(() => all(goals, 'table').length > 0);
    element.chapter = 'internasjonalt';
    await drawn(element);
    const other = all(element, 'goal-results')[0] as HTMLElementTagNameMap['goal-results'];
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
    (all(claims, '.claim-item button')[1] as HTMLButtonElement).click();
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
