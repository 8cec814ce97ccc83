import {expect} from 'chai';
import '../../src/all.js';
import {all, clear, consoleOf, drawn, saidBy, show} from './in-page.js';

describe('figures of one group', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]test-[^&]*/g, ''));
  });

  it('follow what the reader chooses in another, and say it once', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a" view="rows"></infosec-trend>',
    );
    const second = first.nextElementSibling as typeof first;
    await drawn(second);
    let told = 0;
    document.addEventListener('report-select', () => told++);
    (all(first, '.key button')[2] as HTMLButtonElement).click();
    await drawn(second);
    expect(saidBy(second)).to.include('Kommunene gikk fram');
    expect(told).to.equal(1);
    (all(first, '.key button')[2] as HTMLButtonElement).click();
    await drawn(second);
    expect(second.level).to.equal(undefined);
  });

  it('leave strangers alone: another group, no group, an empty group', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="b"></infosec-trend><infosec-trend></infosec-trend><infosec-trend group=""></infosec-trend>',
    );
    (all(first, '.key button')[0] as HTMLButtonElement).click();
    for (const other of [...first.parentElement!.children].slice(1) as (typeof first)[]) {
      await drawn(other);
      expect(other.level).to.equal(undefined);
    }
  });

  it('are of one group by the text of its name: a number, or with spaces around', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group=" 1 "></infosec-trend><infosec-trend group="1"></infosec-trend><infosec-trend></infosec-trend>',
    );
    const [second, third] = [...first.parentElement!.children].slice(1) as (typeof first)[];
    Object.assign(third!, {group: 1});
    for (const level of ['kommuner', undefined]) {
      (all(first, '.key button')[2] as HTMLButtonElement).click();
      await drawn(first);
      expect([second!.level, third!.level]).to.deep.equal([level, level]);
    }
    await drawn(third!);
    (all(third!, '.key button')[2] as HTMLButtonElement).click();
    expect([first.level, second!.level]).to.deep.equal(['kommuner', 'kommuner']);
  });

  it('bring forward the marks that are spoken of, and say so in words', async () => {
    const trend = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a"></infosec-trend>',
    );
    trend.nextElementSibling!.dispatchEvent(
      new CustomEvent('report-hover', {
        bubbles: true,
        composed: true,
        detail: {claim: 'x', marks: [{level: 'kommuner', measure: 'ovelser', year: '2020'}]},
      }),
    );
    await drawn(trend);
    const mentioned = all(trend, '.mark.mentioned').map((mark) => mark.getAttribute('aria-label'));
    expect(mentioned).to.deep.equal([
      'Kommuner 2020: 25,8 prosent, endring fra 2019: −1,0 prosentpoeng, Erfaringer fra øvelser rapportert, nevnt i påstanden',
    ]);
  });

  it('call a mark that was chosen in another figure chosen, not claimed', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a"></infosec-trend>',
    );
    const second = first.nextElementSibling as typeof first;
    await drawn(second);
    (all(first, '[aria-label][data-series]')[0] as SVGElement).dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await drawn(second);
    expect(all(second, '.mark.mentioned').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Statlige virksomheter 2018: 81,7 prosent, Styringssystem evaluert eller forbedret, valgt i en annen figur',
    ]);
    expect(second.level).to.equal(undefined);
  });

  it('let go of a mark that is chosen again, or left with Escape, and of no level with it', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a" level="kommuner"></infosec-trend><infosec-trend group="a"></infosec-trend>',
    );
    const [second, third] = [...first.parentElement!.children].slice(1) as (typeof first)[];
    await drawn(second!);
    await drawn(third!);
    const mark = (index: number, figure = first) => all(figure, '[aria-label][data-series]')[index] as SVGElement;
    const choose = (one: SVGElement) => one.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    const press = (one: SVGElement, key: string) =>
      one.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
    const rings = async () => {
      await drawn(second!);
      return all(second!, '.mark.mentioned').length;
    };
    const told: unknown[] = [];
    first.addEventListener('report-select', (event) => told.push((event as CustomEvent).detail));
    choose(mark(0));
    expect(await rings()).to.equal(1);
    choose(mark(0));
    expect(await rings()).to.equal(0);
    expect(told.at(-1)).to.deep.equal({measure: undefined});
    choose(mark(0));
    choose(mark(1));
    expect(await rings()).to.equal(1);
    // From any mark, after its card, and once.
    press(mark(0), 'Escape');
    expect(await rings()).to.equal(1);
    press(mark(0), 'Escape');
    expect(await rings()).to.equal(0);
    press(mark(1), 'Escape');
    expect(told).to.have.length(5);
    // What another figure took over meanwhile is not let go, but chosen anew.
    choose(mark(0));
    choose(mark(3, third));
    choose(mark(0));
    expect(await rings()).to.equal(1);
    (all(first, '.key button')[0] as HTMLButtonElement).click();
    expect(await rings()).to.equal(0);
    choose(mark(0));
    expect(await rings()).to.equal(1);
    expect(second!.level).to.equal('statlige-virksomheter');
  });

  it('leave the marks of a year alone that is chosen with a partner, and when the partner is let go', async () => {
    const trend = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><partner-network group="a"></partner-network>',
    );
    const partners = trend.nextElementSibling as HTMLElementTagNameMap['partner-network'];
    await drawn(partners);
    const mark = () => all(partners, '[aria-label][data-series]')[0]!;
    for (const partner of ['DFØ', undefined]) {
      mark().dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await drawn(partners);
      await drawn(trend);
      expect(partners.partner).to.equal(partner);
      expect(all(trend, '.mark.mentioned')).to.have.length(0);
    }
  });

  it('stop following when they leave the page', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a"></infosec-trend>',
    );
    const second = first.nextElementSibling as typeof first;
    second.remove();
    (all(first, '.key button')[0] as HTMLButtonElement).click();
    expect(second.level).to.equal(undefined);
  });

  it('survive a detail that is not one', async () => {
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a"></infosec-trend><infosec-trend group="a"></infosec-trend>',
    );
    for (const detail of [null, 'x', 7, undefined, {marks: 'no'}, {marks: [null]}, {marks: 3}]) {
      first.nextElementSibling!.dispatchEvent(
        new CustomEvent('report-select', {bubbles: true, composed: true, detail}),
      );
    }
    await drawn(first);
    expect(all(first, '.mark')).to.have.length(40);
  });

  it('keep what was chosen in the page’s address only when asked to, and open as the address says', async () => {
    const plain = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    const before = location.href;
    (all(plain, '.key button')[0] as HTMLButtonElement).click();
    expect(location.href).to.equal(before);
    const element = await show('infosec-trend', '<infosec-trend address="test"></infosec-trend>');
    (all(element, '.key button')[2] as HTMLButtonElement).click();
    expect(new URL(location.href).searchParams.get('test-level')).to.equal('kommuner');
    const opened = await show('infosec-trend', '<infosec-trend address="test"></infosec-trend>');
    expect(saidBy(opened)).to.include('Kommunene');
    expect(all(opened, '.key button[aria-pressed=true]')).to.have.length(1);
  });

  it('keep only what a reader chooses in the address, only as long as asked to, and read another name anew', async () => {
    const parameters = () => [...new URL(location.href).searchParams.keys()].filter((name) => name.includes('-'));
    history.replaceState(null, '', '?');
    const element = await show('infosec-trend', '<infosec-trend address="one"></infosec-trend>');
    (all(element, '.key button')[0] as HTMLButtonElement).click();
    expect(parameters()).to.deep.equal(['one-level']);
    element.removeAttribute('address');
    await drawn(element);
    (all(element, '.key button')[1] as HTMLButtonElement).click();
    expect(parameters()).to.deep.equal(['one-level']);
    history.replaceState(null, '', '?two-level=kommuner&two-src-timeout=2&two-dimension-time=x');
    element.address = 'two';
    await drawn(element);
    expect(element.level).to.equal('kommuner');
    expect(element.srcTimeout).to.equal(10);
    expect(element.dimensionTime).to.equal(undefined);
    history.replaceState(null, '', '?');
  });

  it('do not write the address while the reader only points, nor when nothing in it changes', async () => {
    history.replaceState(null, '', '?');
    const element = await show(
      'report-claims',
      '<report-claims group="a" address="test"></report-claims><infosec-trend group="a" address="trend"></infosec-trend>',
    );
    await drawn(element.nextElementSibling!);
    const {replaceState} = history;
    let written = 0;
    history.replaceState = (...step) => {
      written++;
      replaceState.apply(history, step);
    };
    try {
      // Somebody else's, which is not ours to tidy either.
      element.view = 'table';
      all(element, '.claim-item')[0]!.dispatchEvent(new PointerEvent('pointerenter'));
      expect([written, location.search]).to.deep.equal([0, '']);
      element.view = 'list';
      (all(element, '.claim-item button')[1] as HTMLButtonElement).click();
      (all(element.nextElementSibling!, '[aria-label][data-series]')[0] as SVGElement).dispatchEvent(
        new MouseEvent('click', {bubbles: true}),
      );
      expect([written, location.search]).to.deep.equal([0, '']);
      (all(element.nextElementSibling!, '.key button')[0] as HTMLButtonElement).click();
      expect([written, location.search]).to.deep.equal([1, '?trend-level=statlige-virksomheter']);
    } finally {
      history.replaceState = replaceState;
    }
  });

  it('remember in the address that what an author chose was let go', async () => {
    history.replaceState(null, '', '?');
    const markup = '<infosec-trend level="kommuner" address="a"></infosec-trend>';
    const element = await show('infosec-trend', markup);
    const key = (figure: Element, level: number) => all(figure, '.key button')[level] as HTMLButtonElement;
    key(element, 2).click();
    expect(location.search).to.equal('?a-level=');
    clear();
    const opened = await show('infosec-trend', markup);
    expect(all(opened, '.key button[aria-pressed=true]')).to.have.length(0);
    key(opened, 0).click();
    await drawn(opened);
    expect(location.search).to.equal('?a-level=statlige-virksomheter');
    // What the page opens with need not be said.
    key(opened, 2).click();
    expect(location.search).to.equal('');
  });

  it('write in the address of each what one of a group was told by another', async () => {
    history.replaceState(null, '', '?');
    const first = await show(
      'infosec-trend',
      '<infosec-trend group="a" address="one"></infosec-trend><infosec-trend group="a" address="two"></infosec-trend><infosec-trend address="three"></infosec-trend>',
    );
    await Promise.all([...first.parentElement!.children].map(drawn));
    let told = 0;
    first.parentElement!.addEventListener('report-select', () => told++);
    (all(first, '.key button')[2] as HTMLButtonElement).click();
    expect([location.search, told]).to.deep.equal(['?one-level=kommuner&two-level=kommuner', 1]);
    await drawn(first);
    (all(first, '.key button')[2] as HTMLButtonElement).click();
    expect([location.search, told]).to.deep.equal(['', 2]);
  });

  it('show what the address says when the reader goes back and forward', async () => {
    history.replaceState(null, '', '?');
    const element = await show('infosec-trend', '<infosec-trend level="kommuner" address="a"></infosec-trend>');
    const choose = async (selector: string, index: number) => {
      (all(element, selector)[index] as HTMLElement).click();
      await drawn(element);
    };
    // To go back in earnest could leave the page that the tests run in.
    const steps: string[] = [];
    let at = 0;
    const push = (hash: string) => {
      steps[at++] = location.href;
      history.replaceState(null, '', hash);
    };
    const shownAfter = async (by: number) => {
      steps[at] = location.href;
      at += by;
      history.replaceState(null, '', steps[at]);
      dispatchEvent(new PopStateEvent('popstate'));
      await drawn(element);
      return [all(element, '.key button').findIndex((one) => one.ariaPressed === 'true'), element.view];
    };
    push('#one');
    await choose('.key button', 0);
    await choose('.views input', 1);
    push('#two');
    await choose('.key button', 0);
    expect(location.search).to.equal('?a-level=&a-view=rows');
    expect(await shownAfter(-1)).to.deep.equal([0, 'rows']);
    expect(await shownAfter(-1)).to.deep.equal([2, 'lines']);
    expect(await shownAfter(2)).to.deep.equal([-1, 'rows']);
    // What the address has never said, it does not take away.
    element.from = '2019';
    await shownAfter(-1);
    expect(element.from).to.equal('2019');
    history.replaceState(null, '', '?');
  });

  it('leave the rest of the address as it is written', async () => {
    const rest = (query: string) => history.replaceState(null, '', `${query}#place`);
    rest('?q=a%20b&flag&a%2Dlevel=kommuner&c=%C3%A6+1&&');
    const element = await show('infosec-trend', '<infosec-trend address="a"></infosec-trend>');
    const choose = async (level: number) => {
      (all(element, '.key button')[level] as HTMLButtonElement).click();
      await drawn(element);
    };
    expect(element.level).to.equal('kommuner');
    await choose(1);
    expect(location.search + location.hash).to.equal('?q=a%20b&flag&a-level=fylkeskommuner&c=%C3%A6+1&&#place');
    await choose(1);
    expect(location.search + location.hash).to.equal('?q=a%20b&flag&c=%C3%A6+1&&#place');
    await choose(0);
    expect(location.search).to.equal('?q=a%20b&flag&c=%C3%A6+1&&&a-level=statlige-virksomheter');
    history.replaceState(null, '', '?');
  });

  it('tell the author where two of them have the same name in the address', async () => {
    const asked = async (markup: string) => {
      const {warn} = await consoleOf(async () => {
        const first = await show('infosec-trend', markup);
        await drawn(first.nextElementSibling!);
      });
      return warn.filter((words) => words.includes('address='));
    };
    const twice = '<infosec-trend address="same"></infosec-trend><infosec-trend address="same"></infosec-trend>';
    const written = await asked(twice);
    expect(written).to.have.length(1);
    expect(written[0]).to.include('address="same"').and.include('Give each an address of its own.');
    clear();
    // The others are gone, and names that differ do not meet.
    expect(
      await asked('<infosec-trend address="same"></infosec-trend><infosec-trend address="b"></infosec-trend>'),
    ).to.deep.equal([]);
  });
});
