// One rule for every figure that has marks: how a card is shown, held and closed, and how a choice is made and ended.
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import '../../src/all.js';
import {all, clear, drawn, letTimePass, show, until} from './in-page.js';

/** A figure with marks: what is pressed, another mark of the same chart, what is shown of it, and whether it is chosen. */
interface Marked {
  tag: 'infosec-trend' | 'cef-funding-map' | 'partner-network' | 'report-claims';
  view: string;
  marks: string;
  card: string;
  isChosen?: (element: Element) => boolean;
}

const isPressed = (element: Element) => all(element, '.mark[aria-pressed=true]').length > 0;

const figures: Marked[] = [
  {tag: 'infosec-trend', view: 'lines', marks: '.line-chart .mark', card: '.card', isChosen: isPressed},
  {tag: 'infosec-trend', view: 'rows', marks: '.lane .mark', card: '.card', isChosen: isPressed},
  {tag: 'cef-funding-map', view: 'map', marks: '.county', card: '.card', isChosen: isPressed},
  {tag: 'cef-funding-map', view: 'bars', marks: '.mark', card: '.mark.active', isChosen: isPressed},
  {tag: 'partner-network', view: 'matrix', marks: '.relation', card: '.relation-card', isChosen: isPressed},
  {tag: 'report-claims', view: 'list', marks: '[data-chart] .mark[data-point]', card: '.case-card'},
];

for (const {tag, view, marks, card, isChosen} of figures) {
  describe(`the marks of <${tag}> as ${view}`, () => {
    afterEach(clear);

    const open = async () => {
      const element = await show(tag, `<${tag} view="${view}"></${tag}>`);
      await until(() => all(element, marks).length > 0 && all(element, `${marks}.mark:not([tabindex])`).length === 0);
      let moves = 0;
      const point = async (target: Element, type = 'pointerover') => {
        // A mouse that does not move opens nothing again.
        const [clientX, clientY] = [++moves, moves];
        const options = {bubbles: true, composed: true, pointerType: 'mouse', clientX, clientY};
        target.dispatchEvent(new PointerEvent(type, options));
        await drawn(element);
      };
      const press = async (target: Element) => {
        await point(target);
        await point(target, 'pointerdown');
        // As a browser does, before the click.
        if (target.hasAttribute('tabindex')) (target as HTMLElement).focus({preventScroll: true});
        else (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
        await drawn(element);
        await point(target, 'click');
      };
      const escape = async () => {
        await sendKeys({press: 'Escape'});
        await drawn(element);
      };
      const mark = (at = 0) => all(element, marks)[at]!;
      const ground = all(element, '.summary')[0] ?? all(element, '.heading')[0]!;
      const told = () => all(element, card).map(({textContent, outerHTML}) => textContent.trim() || outerHTML);
      const chosen = () => isChosen?.(element) ?? false;
      return {element, point, press, escape, mark, ground, told, chosen};
    };

    it('shows the card of a mark that is pointed at, until the mouse rests beside the marks or leaves', async () => {
      const {element, point, mark, ground, told} = await open();
      expect(told()).to.deep.equal([]);
      await point(mark());
      const shown = told();
      expect(shown).to.have.length(1);
      // On its way to the card, and in the card, however long.
      await point(ground);
      expect(told()).to.deep.equal(shown);
      if (card !== '.mark.active') {
        await point(all(element, card)[0]!);
        await letTimePass(400);
        expect(told()).to.deep.equal(shown);
      }
      await point(ground);
      for (let moves = 0; moves < 4; moves++) {
        await letTimePass(120);
        await point(ground, 'pointermove');
      }
      expect(told(), 'a mouse that moves').to.deep.equal(shown);
      // On its way to the card it may rest for longer.
      await until(() => told().length === 0);
      expect(told(), 'a mouse that rests').to.deep.equal([]);
      await point(mark());
      await point(mark(), 'pointerout');
      expect(told(), 'a mouse that leaves').to.deep.equal([]);
    });

    it('holds the card of a mark that is pressed, and ends the card and the choice with a second press', async () => {
      const {element, point, press, mark, ground, told, chosen} = await open();
      await press(mark());
      const held = told();
      expect([held.length, chosen()]).to.deep.equal([1, Boolean(isChosen)]);
      await point(mark(1));
      await point(ground);
      await letTimePass(400);
      await point(mark(), 'pointerout');
      expect(told()).to.have.length(1);
      await press(mark());
      expect([told(), chosen()]).to.deep.equal([[], false]);
      // The mouse is still there.
      await point(mark());
      expect(told()).to.deep.equal([]);
      await point(mark(1));
      expect(told()).to.have.length(1);
      await point(mark(1), 'pointerout');
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      await drawn(element);
      expect(told()).to.deep.equal([]);
    });

    if (tag !== 'report-claims')
      it('says in the help how a card is held and closed, and how a choice is ended', async () => {
        const {element} = await open();
        const [help] = all(element, '.help') as HTMLDetailsElement[];
        expect(help!.textContent).to.match(/Trykk for å holde .*Trykk samme sted igjen.* Esc lukker først.* valg/);
      });

    // A bar is its own card.
    if (view !== 'bars')
      it('scrolls to a card that lies outside a low window when it is held, and not when the mark is pointed at', async () => {
        await executeServerCommand('viewport', {width: 844, height: 390});
        document.body.style.paddingBlock = '1000px';
        try {
          const {element, point, press, mark} = await open();
          for (const edge of ['start', 'end'] as const) {
            mark().scrollIntoView({block: edge});
            const from = window.scrollY;
            await point(mark());
            expect(window.scrollY).to.equal(from);
            await press(mark());
            const isSeen = () => {
              const {top, bottom} = all(element, card)[0]!.getBoundingClientRect();
              return top >= -1 && bottom <= window.innerHeight + 1;
            };
            await until(isSeen);
            await press(mark());
            await point(mark(), 'pointerout');
          }
        } finally {
          document.body.style.paddingBlock = '';
          window.scrollTo(0, 0);
          await executeServerCommand('viewport', {width: 800, height: 600});
        }
      });

    it('closes the card on Escape, and ends the choice on the next', async () => {
      const {press, escape, mark, told, chosen} = await open();
      await press(mark());
      await escape();
      expect([told(), chosen()]).to.deep.equal([[], Boolean(isChosen)]);
      await escape();
      expect(chosen()).to.equal(false);
    });

    it('ends the card and the choice where the ground between the marks is pressed, and leaves the choice where that is text', async () => {
      const {element, press, mark, told, chosen} = await open();
      const [beside] = all(element, '[data-chart]').map((one) => one.closest('.panels, .row-plots, .map-room') ?? one);
      await press(mark());
      expect(chosen()).to.equal(Boolean(isChosen));
      await press(view === 'map' ? all(element, '.map')[0]! : beside!);
      (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      await drawn(element);
      expect([told(), chosen()]).to.deep.equal([[], tag === 'partner-network']);
      if (chosen()) await press(mark());
      if (chosen()) await press(mark());
    });

    it('closes the card where the ground of the figure or the page is pressed, and leaves the choice', async () => {
      const {element, press, mark, ground, told, chosen} = await open();
      for (const target of [ground, document.body]) {
        await press(mark());
        expect(told()).to.have.length(1);
        await press(target);
        (element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
        await drawn(element);
        expect([told(), chosen()]).to.deep.equal([[], Boolean(isChosen)]);
        if (chosen()) await press(mark());
        if (chosen()) await press(mark());
      }
    });
  });
}

describe('the tools of a figure', () => {
  afterEach(clear);

  it('keep their names on one line when one of them is open, whose panel is under all', async () => {
    for (const width of [390, 800]) {
      await executeServerCommand('viewport', {width, height: 600});
      const element = await show('key-figures', '<key-figures></key-figures>');
      const names = () => all(element, '.tools summary').map((one) => one.getBoundingClientRect());
      const rest = names().map(({left, top}) => [left, top]);
      for (const tool of [0, 1, 2]) {
        (all(element, '.tools summary')[tool] as HTMLElement).click();
        const panel = () => all(element, '.tools details[open] .tool')[0];
        await until(() => all(element, '.tools details[open]').length === 1 && panel()!.childElementCount > 0);
        const {left, top, width: wide} = panel()!.getBoundingClientRect();
        const line = names();
        expect(
          line.map((one) => [one.left, one.top - line[0]!.top]),
          `${width} px, ${tool}`,
        ).to.deep.equal(rest.map(([at]) => [at, 0]));
        expect(top).to.be.at.least(line[tool]!.bottom - 1);
        expect(left).to.be.closeTo(all(element, '.tools')[0]!.getBoundingClientRect().left, 1);
        expect(wide).to.be.closeTo(all(element, '.tools')[0]!.getBoundingClientRect().width, 1);
      }
      clear();
    }
    await executeServerCommand('viewport', {width: 800, height: 600});
  });
});
