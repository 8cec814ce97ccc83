import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/priorities.json' with {type: 'json'};
import {words as en} from '../../src/figures/report-priorities/messages.en.js';
import {words as nb} from '../../src/figures/report-priorities/messages.nb.js';
import {words as nn} from '../../src/figures/report-priorities/messages.nn.js';
import {numbersIn} from '../../src/i18n/numbers.js';
import {prioritiesFinding, readPriorities} from '../../src/datasets/priorities.js';
import '../../src/figures/report-priorities/report-priorities.js';
import {all, clear, consoleOf, drawn, show, textOf} from './in-page.js';
import {accessFaults, narrowWidth, schemes} from './statement-access.js';

const tag = 'report-priorities';
const texts = (element: Element, selector: string) =>
  all(element, selector).map((node) => node.textContent.trim().replaceAll(/\s+/g, ' '));

describe('<report-priorities>', () => {
  afterEach(clear);

  for (const view of ['list', 'table']) {
    it(`has a translation in brackets after each quotation in English in the view ${view}, and none in Norwegian`, async () => {
      const markup = `<report-priorities view="${view}"></report-priorities>`;
      const after = (element: Element) =>
        all(element, 'q').map((quote) => quote.nextElementSibling?.textContent.trim());
      expect(after(await show(tag, markup, 'en'))).to.deep.equal(
        Object.values(data.texts.en.planTranslation).map((text) => `[${text}]`),
      );
      clear();
      expect(new Set(after(await show(tag, markup, 'nn')))).to.deep.equal(new Set([undefined]));
    });
  }

  it('writes the translations in the English file and picture, and not in the Norwegian ones', async () => {
    const filesIn = async (lang: string) => {
      const element = await show(tag, '<report-priorities></report-priorities>', lang);
      const {documentElement} = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
      const files = [await element.toCSV(), documentElement.textContent.replaceAll(/\s+/g, ' ')];
      clear();
      return files.map((text) => text.includes(data.texts.en.planTranslation.foringer));
    };
    expect(await filesIn('en')).to.deep.equal([true, true]);
    expect(await filesIn('nb')).to.deep.equal([false, false]);
  });

  for (const view of ['list', 'table']) {
    it(`has the seven plans with quotations and partners in the view ${view}, in each language`, async () => {
      for (const lang of ['nb', 'nn', 'en'] as const) {
        const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`, lang);
        expect(texts(element, '.statement-name, th[scope=row]')).to.deep.equal(Object.values(data.texts[lang].plan));
        expect(texts(element, 'q')).to.deep.equal(
          data.plans.map(({quote}) => (lang === 'en' ? `“${quote}”` : `«${quote}»`)),
        );
        expect(all(element, 'q:not([lang=nb])')).to.have.length(0);
        const names: Record<string, string> = data.texts[lang].partner;
        expect(texts(element, '.partner')).to.deep.equal(data.plans.flatMap(({partners}) => partners));
        const named = data.plans.flatMap(({partners}) => partners).filter((id) => names[id] !== id);
        for (const id of named) expect(textOf(element, '.notes')).to.include(`${id}: ${names[id]!}.`);
        expect(all(element, '.no-partner')).to.have.length(view === 'table' ? 5 : 0);
        expect(textOf(element, '.notes').includes(en.noPartnerNote)).to.equal(view === 'table' && lang === 'en');
        clear();
      }
    });
  }

  it('computes its sentence in each language', async () => {
    const said = async (lang: string) =>
      textOf(await show(tag, '<report-priorities></report-priorities>', lang), '.summary');
    expect(await said('nb')).to.equal(
      'Figuren viser sju planer for 2021 fra rapporten. To nevner partnere ved navn: Datatilsynet, DFØ, DSB, NorSIS, NSM, KS og KiNS.',
    );
    expect(await said('nn')).to.include(
      'Figuren viser sju planar for 2021 frå rapporten. To nemner partnarar ved namn:',
    );
    expect(await said('en')).to.include(
      'The figure shows seven plans for 2021 from the report. Two of them name partners:',
    );
  });

  it('does not name partners where no plan does', () => {
    const plans = data.plans.filter(({partners}) => partners.length === 0);
    for (const [language, words] of Object.entries({nb, nn, en})) {
      const priorities = readPriorities({...data, plannedFor: 2022, plans}, language as 'nb');
      const said = words.finding(prioritiesFinding(priorities, undefined), numbersIn(language as 'nb'));
      expect(said)
        .to.match(/(fem|five) plan(er|ar|s) for 2022 (fra|frå|from the) (rapporten|report)\. (Ingen|None)/)
        .and.not.match(/:|KS/);
    }
  });

  it('shows the plans with one partner, by abbreviation or name', async () => {
    for (const partner of ['ks', 'Kommunesektorens organisasjon']) {
      const element = await show(tag, `<report-priorities partner="${partner}"></report-priorities>`);
      expect(texts(element, '.statement-name')).to.deep.equal(['Mer oppmerksomhet mot kommunal sektor']);
      expect(texts(element, '[aria-pressed=true]')).to.deep.equal(['KS']);
      expect(textOf(element, '.summary')).to.equal('Én av sju planer for 2021 nevner KS.');
      clear();
    }
  });

  it('lets the reader choose a partner, and tells the page', async () => {
    const element = await show(tag, '<report-priorities></report-priorities>');
    const told: unknown[] = [];
    element.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    const press = async (id: string) => {
      const chip = all(element, '.partner').find(({textContent}) => textContent.trim() === id) as HTMLButtonElement;
      chip.click();
      await drawn(element);
      return all(element, '.partner[aria-pressed=true]').map(({textContent}) => textContent.trim());
    };
    expect(await press('DSB')).to.deep.equal(['DSB']);
    expect(all(element, '.statement')).to.have.length(1);
    expect(await press('DSB')).to.deep.equal([]);
    expect(all(element, '.statement')).to.have.length(7);
    expect(told).to.deep.equal([{partner: 'DSB'}, {partner: undefined}]);
  });

  it('shows every plan in the words of the report', async () => {
    const element = await show(tag, '<report-priorities></report-priorities>');
    const quotations = all(element, '.plan q');
    expect(quotations).to.have.length(7);
    for (const quotation of quotations) expect(quotation.checkVisibility()).to.equal(true);
  });

  it('is a list with a line above each plan and no boxes, whose parts are beside one another where there is room', async () => {
    for (const width of [360, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities></report-priorities>');
      for (const plan of all(element, '.plan')) {
        for (const part of [plan, ...plan.querySelectorAll('*')]) {
          const {backgroundColor, borderWidth, outlineStyle} = getComputedStyle(part);
          expect([backgroundColor, outlineStyle]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none']);
          expect(borderWidth).to.equal(part === plan ? '1px 0px 0px' : '0px');
        }
        const [name, words, partners] = ['.statement-name', '.plan-words', '.partners']
          .map((selector) => plan.querySelector(selector))
          .map((part) => part?.getBoundingClientRect());
        if (width === 1200) expect(words!.left).to.be.at.least(name!.right);
        else expect(words!.top).to.be.at.least(name!.bottom);
        if (!partners) continue;
        if (width === 360) expect(partners.top).to.be.at.least(words!.bottom);
        else expect(partners.left).to.be.at.least(words!.right);
      }
      const lefts = all(element, '.plan-words').map((words) => words.getBoundingClientRect().left);
      expect(new Set(lefts).size, `${width} px`).to.equal(1);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('names the partners on paper, in both views', async function () {
    if (!(await executeServerCommand('media', {media: 'print'}))) this.skip();
    for (const view of ['list', 'table']) {
      const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`);
      const partners = all(element, '.partner');
      expect(partners).to.have.length(7);
      for (const partner of partners) expect(partner.checkVisibility(), view).to.equal(true);
      clear();
    }
    await executeServerCommand('media', {media: 'screen'});
  });

  it('keeps the focus on the partner that is pressed, where other plans go and come back', async () => {
    const element = await show(tag, '<report-priorities></report-priorities>');
    const button = (all(element, '.partner') as HTMLButtonElement[]).find(({textContent}) => textContent === 'KS')!;
    for (const plans of [1, 7]) {
      button.focus();
      button.click();
      await drawn(element);
      expect(all(element, '.plan')).to.have.length(plans);
      expect(element.renderRoot.ownerDocument.activeElement).to.equal(element);
      expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button);
    }
  });

  it('follows its group to a partner, and shows all plans for one that no plan names', async () => {
    const element = await show(tag, '<report-priorities group="a"></report-priorities>');
    const {warn} = await consoleOf(async () => {
      for (const [partner, length] of [
        ['KiNS', 1],
        ['KMD', 7],
      ] as const) {
        element.follow({partner});
        await drawn(element);
        expect(all(element, '.statement'), partner).to.have.length(length);
      }
      element.follow({county: '46'});
    });
    expect(warn).to.deep.equal([]);
  });

  it('follows its group before it is drawn', async () => {
    const fresh = document.createElement('report-priorities');
    for (const partner of ['KS', 'Altinn']) {
      fresh.follow({partner});
      expect(fresh.partner).to.equal(partner === 'KS' ? 'KS' : undefined);
    }
  });

  it('ignores what it cannot read, with one warning each', async () => {
    const {warn} = await consoleOf(async () => {
      const element = await show(tag, '<report-priorities partner="SSB" view="kart"></report-priorities>');
      expect(all(element, '.statement')).to.have.length(7);
    });
    expect(warn).to.have.length(2);
  });

  it('gives a row per plan and partner to spreadsheets', async () => {
    const element = await show(tag, '<report-priorities></report-priorities>');
    const lines = (await element.toCSV()).trim().split('\r\n');
    expect(lines).to.have.length(1 + 7 + 5);
    expect(lines[2]).to.include('"DFØ","Direktoratet for forvaltning og økonomistyring"');
  });

  for (const lang of ['nb', 'nn', 'en']) {
    it(`is accessible in ${lang}, in light and dark, in both views`, async () => {
      for (const view of ['list', 'table']) {
        const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`, lang);
        for (const scheme of schemes) expect(await accessFaults(element, scheme)).to.deep.equal([]);
        clear();
      }
    });
  }

  it('fits 320 px', async () => {
    for (const view of ['list', 'table']) {
      const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`);
      expect(await narrowWidth(element), view).to.be.at.most(320);
      clear();
    }
  });
});
