import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import data from '../../data/2020/priorities.json' with {type: 'json'};
import {words as en} from '../../src/figures/report-priorities/messages.en.js';
import '../../src/figures/report-priorities/report-priorities.js';
import {all, clear, consoleOf, drawn, inWindow, letTimePass, show, textOf, until, present, inMedia} from './in-page.js';
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

  it('has quotations as dark as the names of plans, and translations as large as quotations', async () => {
    for (const width of [390, 1200])
      await inWindow(width, '', async () => {
        const element = await show(tag, '<report-priorities></report-priorities>', 'en');
        const styles = (selector: string) => all(element, selector).map((one) => getComputedStyle(one));
        const {color} = styles('.statement-name')[0]!;
        const quotations = styles('.plan-words .quote');
        expect(quotations.map((one) => one.color)).to.deep.equal(Array(7).fill(color));
        expect(styles('.plan-words .translation').map(({fontSize}) => fontSize)).to.deep.equal(
          quotations.map(({fontSize}) => fontSize),
        );
        clear();
      });
  });

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
        // The name of the group says it once; a table has a dash, and its meaning once.
        const dashes = all(element, '.no-partner').map((one) => [one.textContent, one.ariaLabel]);
        const none = {nb: 'Ingen navngitt', nn: 'Ingen namngitt', en: 'None named'}[lang];
        expect(dashes).to.deep.equal(view === 'table' ? [1, 2, 3, 4, 5].map(() => ['–', none]) : []);
        expect(textOf(element, '.notes').toLowerCase().includes(none.toLowerCase())).to.equal(view === 'table');
        expect(textOf(element, '.notes').includes(en.noPartnerNote)).to.equal(lang === 'en' && view === 'table');
        clear();
      }
    });
  }

  it('computes its heading in each language, and says nothing more of all plans', async () => {
    for (const [lang, heading] of Object.entries({
      nb: 'To av sju planer for 2021 nevner partnere ved navn',
      nn: 'To av sju planar for 2021 nemner partnarar ved namn',
      en: 'Two of seven plans for 2021 name partners',
    })) {
      const element = await show(tag, '<report-priorities></report-priorities>', lang);
      expect(textOf(element, '[role=heading]')).to.equal(heading);
      expect(textOf(element, '.summary')).to.equal('');
      clear();
    }
  });

  it('has the plans that name partners in a group before the others, whose group says once that they name none', async () => {
    for (const [lang, names, none] of [
      ['nb', ['2 med navngitt partner', '5 uten navngitt partner'], 'Ingen navngitt'],
      ['nn', ['2 med namngitt partnar', '5 utan namngitt partnar'], 'Ingen namngitt'],
      ['en', ['2 with a named partner', '5 without a named partner'], 'None named'],
    ] as const) {
      const element = await show(tag, '<report-priorities></report-priorities>', lang);
      expect(texts(element, '.plan-group')).to.deep.equal(names);
      // The heading is about the first group.
      expect(textOf(element, '[role=heading]')).to.match(/^(To|Two) /);
      const counts = all(element, '.statements').map((list) =>
        ['.plan', '.partners'].map((part) => list.querySelectorAll(part).length),
      );
      expect(counts).to.deep.equal([
        [2, 2],
        [5, 0],
      ]);
      expect(await element.toSVG(), 'in its picture too').not.to.include(none);
      // The numbers are as large as those of other figures.
      for (const count of present(element, '.plan-count')) expect(getComputedStyle(count).fontSize).to.equal('40px');
      clear();
    }
    const chosen = await show(tag, '<report-priorities partner="KS"></report-priorities>');
    expect(all(chosen, '.plan-group')).to.deep.equal([]);
  });

  it('has the squares of a group between its number and its name, on the same line', async () => {
    for (const lang of ['nb', 'nn', 'en'])
      for (const width of [320, 360, 390, 768])
        await inWindow(width, '', async () => {
          const element = await show(tag, '<report-priorities></report-priorities>', lang);
          const groups = all(element, '.plan-group');
          expect(groups).to.have.length(2);
          for (const group of groups) {
            const [count, squares] = Array.from(group.children, (one) => one.getBoundingClientRect());
            const words = document.createRange();
            words.selectNodeContents([...group.childNodes].findLast(({textContent}) => textContent!.trim() !== '')!);
            const name = words.getClientRects()[0]!;
            expect(squares!.left, `${lang} ${width}`).to.be.within(count!.right - 1, count!.right + 12);
            expect(name.left, `${lang} ${width}`).to.be.within(squares!.right, squares!.right + 16);
            expect(words.getBoundingClientRect().right).to.be.at.most(group.getBoundingClientRect().right + 1);
            const middles = [count!, squares!, name].map(({top, bottom}) => (top + bottom) / 2);
            expect(Math.max(...middles) - Math.min(...middles), `${lang} ${width}`).to.be.at.most(10);
          }
          clear();
        });
  });

  it('has a square for each plan of a group beside their number, on the page and in its picture, and none where a group has more than twelve', async () => {
    const squaresIn = (root: ParentNode) =>
      ['.unit.filled', '.unit.uncounted'].map((kind) => root.querySelectorAll(kind).length);
    const element = await show(tag, '<report-priorities></report-priorities>');
    expect(all(element, '.plan-part').map(squaresIn)).to.deep.equal([
      [2, 0],
      [0, 5],
    ]);
    expect(all(element, '.tally').map((one) => one.ariaHidden)).to.deep.equal(['true', 'true']);
    expect(squaresIn(new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml'))).to.deep.equal([2, 5]);
    const unnamed = data.plans.filter(({partners}) => partners.length === 0)[0]!;
    const more = Array.from({length: 11}, (_, i) => ({...unnamed, id: `more-${i}`}));
    const plan = Object.fromEntries(more.map(({id}) => [id, id]));
    const own = {
      ...data,
      plans: [...data.plans, ...more],
      texts: {...data.texts, nb: {...data.texts.nb, plan: {...data.texts.nb.plan, ...plan}}},
    };
    const many = await show(
      tag,
      `<report-priorities><script type="application/json">${JSON.stringify(own)}</script></report-priorities>`,
    );
    await until(() => all(many, '.plan').length === 18);
    expect(all(many, '.unit')).to.deep.equal([]);
    expect(texts(many, '.plan-group')[1]).to.match(/^16 /);
  });

  it('says which sentences of the report are plans, on the page and in its files, if its data do', async () => {
    for (const [lang, words] of [
      ['nb', /^Planer er det .* er ikke med, blant annet at .* «KINS» er skrevet som i rapporten\. Sitatene/],
      ['nn', /^Planar er det .* er ikkje med, mellom anna at .* «KINS» er skrive som i rapporten\. Sitata/],
      [
        'en',
        /^Plans are what .* are left out, for instance that .* “KINS” is the spelling of the report\. The quotations/,
      ],
    ] as const) {
      const element = await show(tag, '<report-priorities></report-priorities>', lang);
      const note = all(element, '.notes > p')[0]!;
      expect(note.textContent).to.match(words);
      expect(note.checkVisibility()).to.equal(true);
      expect(await element.toSVG()).to.include('KINS');
      clear();
    }
    const {note: _, ...nb} = data.texts.nb;
    const own = JSON.stringify({...data, plannedFor: 2022, texts: {...data.texts, nb}});
    const without = await show(
      tag,
      `<report-priorities><script type="application/json">${own}</script></report-priorities>`,
    );
    await until(() => textOf(without, '[role=heading]').includes('2022'));
    expect(all(without, '.notes > p')[0]!.textContent).to.match(/^Sitatene/);
  });

  it('does not name partners where no plan does', async () => {
    const plans = data.plans.filter(({partners}) => partners.length === 0);
    const inside = `<script type="application/json">${JSON.stringify({...data, plannedFor: 2022, plans})}</script>`;
    const element = await show(tag, `<report-priorities>${inside}</report-priorities>`);
    await until(() => all(element, '.plan').length === 5);
    expect(textOf(element, '[role=heading]')).to.equal('Ingen av fem planer for 2022 nevner partnere ved navn');
    expect(texts(element, '.plan-group')).to.deep.equal(['5 uten navngitt partner']);
    expect(all(element, '.partner')).to.deep.equal([]);
  });

  it('has a button for every partner before the words of the report, which stay as they are', async () => {
    const [plan] = data.plans;
    const partners = [...plan!.partners, 'KS'];
    const inside = `<script type="application/json">${JSON.stringify({...data, plans: [{...plan, partners}]})}</script>`;
    const element = await show(tag, `<report-priorities>${inside}</report-priorities>`);
    await until(() => all(element, '.plan').length === 1);
    expect(texts(element, '.partners .partner')).to.deep.equal(partners);
    expect(all(element, 'q *')).to.deep.equal([]);
    const [who, words] = ['.partners', '.plan-words'].map((part) => all(element, part)[0]!);
    expect(who!.compareDocumentPosition(words!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(element, '[role=heading]')).to.include('Den ene planen for 2021');
  });

  it('shows the plans with one partner, by abbreviation or name', async () => {
    for (const partner of ['ks', 'Kommunesektorens organisasjon']) {
      const element = await show(tag, `<report-priorities partner="${partner}"></report-priorities>`);
      expect(texts(element, '.statement-name')).to.deep.equal(['Mer oppmerksomhet mot kommunal sektor']);
      expect(texts(element, '[aria-pressed=true]')).to.deep.equal(['KS']);
      expect(textOf(element, '.summary')).to.equal('Én av sju planer for 2021 nevner KS.');
      expect(textOf(element, '[role=heading]')).to.include('To av sju planer');
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

  it('shows every plan in the words of the report at once, in quiet type, in windows of every width and on paper', async () => {
    for (const width of [360, 600, 768, 1200])
      await inWindow(width, '', async () => {
        const element = await show(tag, '<report-priorities></report-priorities>');
        const words = all(element, '.plan .plan-words');
        expect(words).to.have.length(7);
        for (const one of words) {
          expect(one.querySelector('q')!.checkVisibility()).to.equal(true);
          expect(getComputedStyle(one).fontSize).to.equal('14px');
          const [name, quoted] = [one.parentElement!.firstElementChild!, one].map((part) =>
            part.getBoundingClientRect(),
          );
          if (width > 700) expect(quoted!.left, `${width}`).to.be.above(name!.right);
          else expect(quoted!.top, `${width}`).to.be.at.least(name!.bottom);
        }
        // Nothing has to be opened.
        expect(all(element, '.plan details')).to.deep.equal([]);
        expect(element.getBoundingClientRect().height).to.be.below(width < 400 ? 1950 : 1500);
        clear();
      });
  });

  it('shows the words of every plan on paper', async function () {
    const element = await show(tag, '<report-priorities></report-priorities>');
    await inMedia(this, {media: 'print'}, async () => {
      expect(all(element, '.plan q').filter((quotation) => quotation.checkVisibility())).to.have.length(7);
    });
  });

  it('has the partners under the name of a plan, in one column, and in its picture', async () => {
    for (const width of [390, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities></report-priorities>');
      const lefts = all(element, '.partners').map((partners) => {
        const [name, who] = [partners.previousElementSibling!, partners].map((one) => one.getBoundingClientRect());
        expect(who!.top).to.be.within(name!.bottom - 0.1, name!.bottom + 8);
        const buttons = [...partners.children].map((one) => one.getBoundingClientRect());
        // A further line of them is near the first one, however long the words beside them are.
        for (const [i, {top}] of buttons.slice(1).entries()) expect(top - buttons[i]!.bottom).to.be.below(10);
        return Math.round(who!.left);
      });
      expect(new Set(lefts).size).to.equal(1);
      expect(await element.toSVG()).to.include('>Sammen med KS og KiNS<');
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('lets a reader see its height change in 200 ms, and a script change it at once', async () => {
    await executeServerCommand('viewport', {width: 390, height: 800});
    const element = await show(tag, '<report-priorities></report-priorities>');
    const animations: unknown[] = [];
    const {animate} = element;
    element.animate = (frames, options) => {
      const heights = (frames as Keyframe[]).map(({blockSize}) => parseFloat(`${blockSize!}`));
      animations.push([heights[0]! > heights[1]!, (options as KeyframeAnimationOptions).duration]);
      return animate.call(element, frames, options);
    };
    const settled = async () => {
      await drawn(element);
      await Promise.all(element.getAnimations().map((one) => one.finished));
    };
    for (const select of ['.partner', '.way-back button']) {
      (all(element, select)[0] as HTMLButtonElement).click();
      await settled();
    }
    expect(animations).to.deep.equal([
      [true, 200],
      [false, 200],
    ]);
    element.partner = 'KS';
    await settled();
    const {matchMedia} = window;
    window.matchMedia = (query) => ({matches: query.includes('reduce')}) as MediaQueryList;
    (all(element, '.way-back button')[0] as HTMLButtonElement).click();
    await settled();
    window.matchMedia = matchMedia;
    expect(animations).to.have.length(2);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has lines of words that are equally far apart', async () => {
    for (const width of [320, 390, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities></report-priorities>');
      let several = 0;
      for (const words of present(element, '.plan-words')) {
        const range = document.createRange();
        const lines = new Set<number>();
        const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          range.selectNodeContents(walker.currentNode);
          for (const {top, bottom, width: wide} of range.getClientRects()) {
            if (wide > 0) lines.add(Math.round((top + bottom) / 2));
          }
        }
        const sorted = [...lines].toSorted((a, b) => a - b).filter((top, i, tops) => i === 0 || top - tops[i - 1]! > 4);
        const steps = sorted.slice(1).map((top, i) => top - sorted[i]!);
        // One step has no other to be compared with.
        if (steps.length < 2) continue;
        several++;
        expect(Math.max(...steps) - Math.min(...steps), `${words.textContent} at ${width}`).to.be.at.most(2);
      }
      expect(several, `quotations of three lines at ${width}`).to.be.at.least(width < 600 ? 5 : 2);
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('says that names can be pressed, and looks like it', async () => {
    const element = await show(tag, '<report-priorities></report-priorities>');
    expect(textOf(element, '.readout')).to.equal('Trykk på en partner for å se bare planene som nevner den.');
    for (const partner of present(element, '.partner')) {
      const {color, borderTopWidth, borderTopStyle} = getComputedStyle(partner);
      expect(color).not.to.equal(getComputedStyle(partner.closest('.plan')!).color);
      expect([borderTopWidth, borderTopStyle]).to.deep.equal(['1px', 'solid']);
    }
    const plans = data.plans.filter(({partners}) => partners.length === 0);
    const inside = `<script type="application/json">${JSON.stringify({...data, plans})}</script>`;
    const other = await show(tag, `<report-priorities>${inside}</report-priorities>`);
    await until(() => all(other, '.plan').length === 5);
    expect(all(other, '.readout')).to.have.length(0);
  });

  for (const view of ['list', 'table']) {
    it(`says which plans are shown, and has a button for all of them that gives the focus back, in the view ${view}`, async () => {
      for (const [lang, shows, showAll, news] of [
        ['nb', 'Viser bare planer med KS.', 'Vis alle planer', 'Viser alle planer.'],
        ['nn', 'Viser berre planar med KS.', 'Vis alle planar', 'Viser alle planar.'],
        ['en', 'Shows only plans with KS.', 'Show all plans', 'Shows all plans.'],
      ] as const) {
        const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`, lang);
        expect(all(element, '.way-back')).to.have.length(0);
        const ks = () => all(element, '.partner').find((one) => one.textContent.trim() === 'KS') as HTMLButtonElement;
        ks().focus();
        await sendKeys({press: 'Enter'});
        await drawn(element);
        expect(textOf(element, '.way-back')).to.equal(`${shows} ${showAll}`);
        await until(() => textOf(element, '.status') === textOf(element, '.summary'));
        // The sentence is read where it is, and announced.
        expect(all(element, '.status.announced')).to.have.length(1);
        const button = all(element, '.way-back button')[0] as HTMLButtonElement;
        expect(Math.min(button.getBoundingClientRect().height, button.getBoundingClientRect().width)).to.be.at.least(
          24,
        );
        button.focus();
        await sendKeys({press: 'Enter'});
        await drawn(element);
        expect(element.partner).to.equal(undefined);
        expect(all(element, '.statement, th[scope=row]')).to.have.length(7);
        await until(() => (element.renderRoot as ShadowRoot).activeElement === ks());
        await until(() => textOf(element, '.status') === news);
        clear();
      }
    });
  }

  for (const view of ['list', 'table'])
    it(`shows all plans again on Escape, and gives the focus back to the partner that was pressed, in the view ${view}`, async () => {
      const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`);
      const told: unknown[] = [];
      element.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
      const ks = () => all(element, '.partner').find((one) => one.textContent.trim() === 'KS') as HTMLButtonElement;
      for (const from of ['.partner[aria-pressed=true]', '.way-back button', 'details summary']) {
        ks().focus();
        await sendKeys({press: 'Enter'});
        await until(() => all(element, '.statement, th[scope=row]').length === 1);
        (all(element, from)[0] as HTMLElement).focus();
        await sendKeys({press: 'Escape'});
        await until(() => all(element, '.statement, th[scope=row]').length === 7);
        await until(() => element.shadowRoot!.activeElement === ks());
      }
      expect(told).to.have.length(6);
      expect(told.at(-1)).to.deep.equal({partner: undefined});
      // Nothing is chosen, so the key is left to the page, as is one that an open panel has used.
      await sendKeys({press: 'Escape'});
      expect(told).to.have.length(6);
      ks().click();
      await until(() => all(element, '.way-back').length === 1);
      const used = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true});
      used.preventDefault();
      ks().dispatchEvent(used);
      await drawn(element);
      expect(all(element, '.way-back')).to.have.length(1);
    });

  it('says in both views that names can be pressed, except where the hint is hidden', async () => {
    for (const view of ['list', 'table']) {
      for (const [hide, hints] of [
        ['', 1],
        ['hint', 0],
        ['note hint', 0],
      ] as const) {
        const element = await show(tag, `<report-priorities view="${view}" hide="${hide}"></report-priorities>`);
        const shown = all(element, '.readout').filter((one) => one.textContent.includes('Trykk på en partner'));
        expect(shown, `${view} ${hide}`).to.have.length(hints);
        clear();
      }
    }
  });

  it('gives the focus back to the button that was pressed, of several plans that name one partner', async () => {
    const quote = 'Vi skal samarbeide med KS, og med KS.';
    const plans = ['foringer', 'formidling', 'rolle'].map((_, i) => ({...data.plans[i], quote, partners: ['KS']}));
    const inside = `<script type="application/json">${JSON.stringify({...data, plans})}</script>`;
    for (const view of ['list', 'table']) {
      const element = await show(tag, `<report-priorities view="${view}">${inside}</report-priorities>`);
      await until(() => all(element, '.partner').length === 3);
      const buttons = () => all(element, '.partner') as HTMLButtonElement[];
      for (const i of [2, 0, 1]) {
        buttons()[i]!.click();
        await drawn(element);
        (all(element, '.way-back button')[0] as HTMLButtonElement).click();
        await drawn(element);
        await until(() => element.shadowRoot!.activeElement === buttons()[i]);
        expect(buttons().indexOf(element.shadowRoot!.activeElement as HTMLButtonElement), view).to.equal(i);
      }
      // Where the page chose the partner, no button was pressed: the focus goes to the first one.
      const other = await show(tag, `<report-priorities view="${view}" partner="KS">${inside}</report-priorities>`);
      await until(() => all(other, '.partner').length === 3);
      (all(other, '.way-back button')[0] as HTMLButtonElement).click();
      await drawn(other);
      await until(() => other.shadowRoot!.activeElement === all(other, '.partner')[0]);
      expect(all(other, '.partner').indexOf(other.shadowRoot!.activeElement!)).to.equal(0);
      clear();
    }
  });

  it('has the name of the column of partners in its table once, and a dash that is read as «Ingen navngitt»', async () => {
    for (const width of [390, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities view="table"></report-priorities>');
      for (const cell of present(element, 'td:last-child')) {
        const names = [...cell.querySelectorAll('p')].filter((one) => one.textContent.trim() === 'Sammen med');
        expect(names.filter((one) => one.checkVisibility())).to.have.length(width === 390 ? 1 : 0);
      }
      expect(new Set(texts(element, '.no-partner'))).to.deep.equal(new Set(['–']));
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('keeps the partner that is pressed where it is on the screen, among text that the browser could anchor to', async () => {
    await executeServerCommand('viewport', {width: 390, height: 600});
    const text = '<div class="page-text"></div>';
    const element = await show(tag, `${text}<report-priorities></report-priorities>${text}`);
    for (const box of document.querySelectorAll<HTMLElement>('.page-text')) box.style.height = '2000px';
    const ks = all(element, '.partner').find(({textContent}) => textContent === 'KS') as HTMLButtonElement;
    window.scrollTo(0, ks.getBoundingClientRect().top + window.scrollY - 400);
    const sheets = document.adoptedStyleSheets.length;
    for (const plans of [1, 7]) {
      const before = ks.getBoundingClientRect().top;
      ks.click();
      await drawn(element);
      expect(all(element, '.plan')).to.have.length(plans);
      // Longer than the frames in which the figure and the browser may still move the page.
      await letTimePass(300);
      expect(Math.abs(ks.getBoundingClientRect().top - before)).to.be.below(2);
      await until(() => document.adoptedStyleSheets.length === sheets);
    }
    window.scrollTo(0, 0);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('is two lists with a line above each and no boxes around plans', async () => {
    for (const width of [360, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities></report-priorities>');
      for (const part of present(element, '.plan-part'))
        expect(getComputedStyle(part).borderWidth).to.equal('2px 0px 0px');
      for (const plan of present(element, '.plan')) {
        expect(getComputedStyle(plan).borderWidth).to.equal(plan.matches(':first-child') ? '0px' : '1px 0px 0px');
        for (const part of [plan, ...plan.querySelectorAll('*')]) {
          const {backgroundColor, outlineStyle} = getComputedStyle(part);
          expect([backgroundColor, outlineStyle]).to.deep.equal(['rgba(0, 0, 0, 0)', 'none']);
        }
        const [head, words] = ['.statement-name', '.plan-words'].map((part) =>
          plan.querySelector(part)!.getBoundingClientRect(),
        );
        const partners = plan.querySelector('.partners')?.getBoundingClientRect();
        if (partners) expect([partners.left, partners.top >= head!.bottom - 0.1]).to.deep.equal([head!.left, true]);
        if (width > 360) {
          expect(words!.left).to.be.above(head!.right);
          expect(plan.querySelector('q')!.checkVisibility()).to.equal(true);
        } else {
          expect(words!.top).to.be.at.least(head!.bottom - 0.1);
          expect(words!.left).to.equal(head!.left);
        }
      }
      for (const list of present(element, '.statements')) {
        const plans = [...list.children].map((plan) => plan.getBoundingClientRect());
        const {left, right} = list.getBoundingClientRect();
        expect(Math.min(...plans.map((plan) => plan.left))).to.be.closeTo(left, 1);
        expect(Math.max(...plans.map((plan) => plan.right))).to.be.closeTo(right, 1);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 1200, height: 800});
    const [one] = all(await show(tag, '<report-priorities partner="KS"></report-priorities>'), '.plan');
    const {width, parent} = {
      width: one!.getBoundingClientRect().width,
      parent: one!.parentElement!.getBoundingClientRect().width,
    };
    expect(width, 'a single plan').to.equal(parent);
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('has partners that are large enough for a finger, and apart', async () => {
    for (const width of [320, 360, 390, 768, 1200]) {
      await executeServerCommand('viewport', {width, height: 800});
      const element = await show(tag, '<report-priorities></report-priorities>');
      const boxes = all(element, '.partner').map((partner) => partner.getBoundingClientRect());
      for (const [i, box] of boxes.entries()) {
        expect(Math.min(box.width, box.height)).to.be.at.least(24);
        for (const other of boxes.slice(i + 1))
          expect(other.left >= box.right + 2 || other.top >= box.bottom + 2, `${i} at ${width}`).to.equal(true);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });

  it('names the partners on paper, in both views', async function () {
    await inMedia(this, {media: 'print'}, async () => {
      for (const view of ['list', 'table']) {
        const element = await show(tag, `<report-priorities view="${view}"></report-priorities>`);
        const partners = all(element, '.partner');
        expect(partners).to.have.length(7);
        for (const partner of partners) {
          expect(partner.checkVisibility(), view).to.equal(true);
          // They are words on paper, with a comma between them.
          const {borderTopStyle, paddingLeft, color} = getComputedStyle(partner);
          expect([borderTopStyle, paddingLeft, color]).to.deep.equal([
            'none',
            '0px',
            getComputedStyle(partner.parentElement!).color,
          ]);
          const {content} = getComputedStyle(partner.parentElement!, '::after');
          expect(content).to.equal(partner.parentElement!.nextElementSibling ? '","' : 'none');
        }
        clear();
      }
    });
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
