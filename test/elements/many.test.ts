import {expect} from 'chai';
import '../../src/all.js';
import {clear, drawn} from './in-page.js';

/** A page with that many figures. */
function added(count: number): HTMLElementTagNameMap['infosec-trend'][] {
  const box = document.createElement('div');
  box.className = 'test-box';
  const made = Array.from({length: count}, () => document.createElement('infosec-trend'));
  box.append(...made);
  document.body.append(box);
  return made;
}

/** A page with that many figures, all drawn. */
async function figures(count: number): Promise<HTMLElement[]> {
  const made = added(count);
  for (const figure of made) await drawn(figure);
  return made;
}

const isDrawn = (figure: HTMLElement) => figure.shadowRoot!.querySelector('.plot') !== null;
/** Elsewhere every figure is drawn at once. */
const canWait = CSS.supports('interpolate-size: allow-keywords');

/** The first are drawn; the others have what they need to wait in turn. */
async function firstDrawn(made: readonly HTMLElementTagNameMap['infosec-trend'][]): Promise<void> {
  await made[0]!.updateComplete;
  await import('../../src/figure/draw-in-turn.js');
  await new Promise((resolve) => setTimeout(resolve));
}

/** A page that has no time for figures far from the window, until it is let go on. */
function busyPage(): () => void {
  if (!canWait) return () => undefined;
  const waiting: (() => void)[] = [];
  const {postTask} = scheduler;
  scheduler.postTask = ((callback: () => void) => {
    waiting.push(callback);
    return new Promise(() => {});
  }) as typeof postTask;
  return () => {
    scheduler.postTask = postTask;
    for (const callback of waiting) callback();
  };
}

const isLaidOut = (figure: HTMLElement) =>
  figure.shadowRoot!.querySelector('.plot')!.checkVisibility({contentVisibilityAuto: true});
const frame = () => new Promise(requestAnimationFrame);

describe('many figures in a page', () => {
  afterEach(clear);

  it('are not laid out far from the window where the browser can, and stay in place when jumped to', async () => {
    const last = (await figures(30)).at(-1)!;
    await frame();
    await frame();
    expect(isLaidOut(last)).to.equal(!canWait);
    expect(last.shadowRoot!.textContent).to.contain('Kommunene lå 10,4–32,2 prosentpoeng bak');
    expect(last.getBoundingClientRect().height).to.be.above(100);
    last.scrollIntoView();
    for (let i = 0; i < 60 && !isLaidOut(last); i++) await frame();
    expect(isLaidOut(last)).to.equal(true);
    // The figures above it get their height too, and the browser holds in place what the reader has come to.
    const top = () => last.getBoundingClientRect().top;
    for (let i = 0; i < 60 && top() > innerHeight; i++) await frame();
    expect(top()).to.be.within(-1, innerHeight);
    scrollTo(0, 0);
  });

  it('are drawn from the first on, and far from the window when the page has time', async () => {
    const made = added(60);
    await made[0]!.updateComplete;
    expect(made.slice(0, 4).every(isDrawn)).to.equal(true);
    if (canWait) expect(made.slice(4).some(isDrawn)).to.equal(false);
    expect(await made.at(-1)!.toCSV()).to.contain('82.2');
    expect(made.every(isDrawn)).to.equal(true);
  });

  it('are drawn before the page has time where the reader comes near, or prints', async () => {
    const goOn = busyPage();
    try {
      const made = added(60);
      await firstDrawn(made);
      const last = made.at(-1)!;
      last.scrollIntoView();
      for (let i = 0; i < 60 && !isDrawn(last); i++) await frame();
      expect(isDrawn(last)).to.equal(true);
      expect(isDrawn(made[30]!)).to.equal(!canWait);
      dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      expect(made.every(isDrawn)).to.equal(true);
    } finally {
      goOn();
      scrollTo(0, 0);
    }
  });

  it('show what was chosen while they waited: language, view, and numbers of an author’s own', async () => {
    const goOn = busyPage();
    const made = added(60);
    const [inEnglish, asTable, fromAddress, withTable] = made.slice(-4);
    try {
      await firstDrawn(made);
      inEnglish!.lang = 'en';
      asTable!.view = 'table';
      fromAddress!.src = 'http://example.org/numbers.csv';
      const table = document.createElement('table');
      table.innerHTML = '<tr><th>Måling<th>2019<th>2020<tr><th>En ny måling<td>41,0<td>42,5';
      withTable!.append(table);
    } finally {
      goOn();
    }
    const becomes = async (figure: HTMLElement, selector: string, text = '') => {
      const isThere = () => figure.shadowRoot!.querySelector(selector)?.textContent.includes(text) ?? false;
      for (let i = 0; i < 200 && !isThere(); i++) await frame();
      expect(isThere(), `${selector} ${text}`).to.equal(true);
    };
    await becomes(inEnglish!, '.figure[lang=en]');
    await becomes(asTable!, 'table', '82,2');
    expect(isDrawn(asTable!)).to.equal(false);
    await becomes(fromAddress!, '.figure', 'Adressen til tallene kan ikke brukes');
    // Elsewhere the figure has been drawn before its table came.
    if (canWait) await becomes(withTable!, '.figure', '42,5');
  });

  it('are all drawn where the page has a name of its own for what they wait with', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', {configurable: true, value: {config: {}}});
    try {
      const made = added(40);
      for (const figure of made) await figure.updateComplete;
      expect(made.every(isDrawn)).to.equal(true);
    } finally {
      if (own) Object.defineProperty(globalThis, 'scheduler', own);
      else Reflect.deleteProperty(globalThis, 'scheduler');
    }
  });

  it('leave nothing behind when they are removed before the page had time', async () => {
    const goOn = busyPage();
    const made = added(60);
    await firstDrawn(made);
    clear();
    goOn();
    await made.at(-1)!.updateComplete;
    const [again] = added(1);
    await again!.updateComplete;
    expect(isDrawn(again!)).to.equal(true);
  });

  it('can be jumped to by Tab', async () => {
    const last = (await figures(30)).at(-1)!;
    const mark = last.shadowRoot!.querySelector<SVGElement>('[tabindex="0"]')!;
    mark.focus();
    expect(last.shadowRoot!.activeElement).to.equal(mark);
    scrollTo(0, 0);
  });

  it('are drawn at once under a pointer, also where a page does not let them be skipped', async () => {
    const rules = new CSSStyleSheet();
    rules.replaceSync('infosec-trend {content-visibility: visible !important}');
    document.adoptedStyleSheets.push(rules);
    const goOn = busyPage();
    try {
      const made = added(60);
      await firstDrawn(made);
      const last = made.at(-1)!;
      expect(isDrawn(last)).to.equal(!canWait);
      last.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await last.updateComplete;
      expect(isDrawn(last)).to.equal(true);
    } finally {
      goOn();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
    }
  });

  it('keep their height in a chapter, and where a server has drawn them', async () => {
    await figures(30);
    const box = document.createElement('div');
    box.className = 'test-box';
    const [drawnByServer, chapter] = [
      document.createElement('infosec-trend'),
      document.createElement('report-chapter'),
    ];
    drawnByServer.attachShadow({mode: 'open'}).append(document.createElement('p'));
    chapter.setAttribute('chapter', 'internasjonalt');
    box.append(drawnByServer, chapter);
    document.body.append(box);
    await drawn(drawnByServer);
    await drawn(chapter);
    const figure = chapter.shadowRoot!.querySelector<HTMLElement>('cef-funding-map')!;
    await drawn(figure);
    for (const one of [drawnByServer, figure]) expect(getComputedStyle(one).contentVisibility).to.equal('visible');
  });

  it('are laid out like any other where they are few, however many there have been', async () => {
    await figures(40);
    clear();
    const last = (await figures(10)).at(-1)!;
    await frame();
    await frame();
    expect(isLaidOut(last)).to.equal(true);
  });

  it('a long list is laid out near the window only, read whole and filtered whole', async function () {
    this.timeout(60_000);
    const box = document.createElement('div');
    box.className = 'test-box';
    const list = document.createElement('ul');
    for (let i = 1; i <= 1000; i++) {
      const link = document.createElement('a');
      link.href = `https://example.org/${i}`;
      link.textContent = `Veileder ${i}`;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    const element = document.createElement('guidance-list');
    element.append(list);
    box.append(element);
    document.body.append(box);
    const guides = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.guide')];
    // What is first comes first, and the rest after it has been painted.
    while (guides().length < 1000) await frame();
    expect(guides()).to.have.length(1000);
    await frame();
    await frame();
    const isSeen = (guide: HTMLElement) => guide.firstElementChild!.checkVisibility({contentVisibilityAuto: true});
    expect(isSeen(guides()[0]!)).to.equal(true);
    expect(isSeen(guides()[999]!)).to.equal(false);
    const link = guides()[999]!.querySelector('a')!;
    link.focus();
    expect(element.shadowRoot!.activeElement).to.equal(link);
    const field = element.shadowRoot!.querySelector('input')!;
    field.value = 'veileder 999';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await drawn(element);
    expect(guides().map((guide) => guide.querySelector('a')!.textContent)).to.deep.equal(['Veileder 999']);
    scrollTo(0, 0);
  });
});
