import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import {all, clear, inWindow, show} from './in-page.js';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lines of the labels that are seen: as wide as they are set, and as high as their letters. */
function linesOf(element: Element): (Box & {county: string; isOutside: boolean})[] {
  const lines = all(element, '.map :is(.county-name tspan, .county-number)') as SVGTextContentElement[];
  return lines
    .filter((line) => line.getClientRects().length > 0)
    .map((line) => {
      const {left, right, top, bottom} = line.getBoundingClientRect();
      const [middle, half] = [(top + bottom) / 2, 0.37 * parseFloat(getComputedStyle(line).fontSize)];
      const label = line.closest('text')!;
      return {
        text: line.textContent,
        left,
        right,
        top: middle - half,
        bottom: middle + half,
        county: label.dataset['series']!,
        isOutside: label.classList.contains('outside'),
      };
    });
}

/** Points along the edges of a box, and in the middle of it, no further apart than two pixels. */
function* pointsOf({left, right, top, bottom}: Box) {
  for (let x = left; x <= right; x += Math.min(2, (right - left) / 8)) {
    for (const y of [top, (top + bottom) / 2, bottom]) yield new DOMPoint(x, y);
  }
}

/** The counties that lie under a box. */
function under(element: Element, box: Box): string[] {
  const shapes = all(element, '.county') as SVGPathElement[];
  const points = [...pointsOf(box)];
  return shapes
    .filter((shape) => {
      const inverse = shape.getScreenCTM()!.inverse();
      return points.some((point) => shape.isPointInFill(point.matrixTransform(inverse)));
    })
    .map((shape) => shape.dataset['series']!);
}

/** Whether every part of a box lies on one county. */
function isWithin(element: Element, box: Box, county: string): boolean {
  const shape = all(element, `.county[data-series="${county}"]`)[0] as SVGPathElement;
  const inverse = shape.getScreenCTM()!.inverse();
  return [...pointsOf(box)].every((point) => shape.isPointInFill(point.matrixTransform(inverse)));
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const windows = [
  [320, ''],
  [360, ''],
  [390, ''],
  [768, ''],
  [1200, ''],
  [1200, '32px'],
] as const;

describe('the labels of the map', () => {
  afterEach(clear);

  for (const [width, text] of windows) {
    for (const statistic of ['count', 'share'] as const) {
      it(`cross no border and one another nowhere: ${statistic}, ${width} px, text ${text || 'as usual'}`, async () => {
        await inWindow(width, text, async () => {
          const element = await show('cef-funding-map', `<cef-funding-map statistic="${statistic}"></cef-funding-map>`);
          const lines = linesOf(element);
          expect(lines.length).to.be.at.least(24);
          for (const line of lines) {
            if (line.isOutside) expect(under(element, line), `«${line.text}» stands on`).to.deep.equal([]);
            else expect(isWithin(element, line, line.county), `«${line.text}» stands in its county`).to.equal(true);
            const others = lines.filter((other) => other !== line && overlap(line, other));
            expect(
              others.map((other) => other.text),
              `«${line.text}» covers`,
            ).to.deep.equal([]);
          }
          const figure = all(element, '.figure')[0]!.getBoundingClientRect();
          for (const {left, right, text: words} of lines) {
            expect(left, words).to.be.at.least(figure.left);
            expect(right, words).to.be.at.most(figure.right);
          }
        });
      });
    }
  }

  it('name every county where there is room, and leave the names to the bars where there is none', async () => {
    const names = (element: Element) =>
      (all(element, '.map .county-name') as SVGTextElement[]).filter((name) => name.getClientRects().length > 0);
    for (const [width, text, expected] of [
      [320, '', 11],
      [1200, '', 11],
      [360, '32px', 0],
    ] as const) {
      await inWindow(width, text, async () => {
        expect(names(await show('cef-funding-map', '<cef-funding-map></cef-funding-map>'))).to.have.length(expected);
        clear();
      });
    }
  });
});

describe('the counties on the map', () => {
  afterEach(clear);

  for (const width of [320, 360, 1200]) {
    it(`are targets of 24 pixels, at ${width}`, async () => {
      await inWindow(width, '', async () => {
        const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
        const targets = all(element, '.reach') as SVGRectElement[];
        expect(new Set(targets.map(({dataset}) => dataset['series'])).size).to.equal(11);
        for (const target of targets) {
          target.scrollIntoView({block: 'center', behavior: 'instant'});
          const {left, top, width: wide, height} = target.getBoundingClientRect();
          const [x, y] = [left + wide / 2, top + height / 2];
          for (const dx of [-12, 0, 12]) {
            for (const dy of [-12, 0, 12]) {
              const hit = element.shadowRoot!.elementFromPoint(x + dx, y + dy);
              const found = hit?.closest<SVGElement>('[data-series]')?.dataset['series'];
              expect(found, `${target.dataset['series']} at ${dx}, ${dy}`).to.equal(target.dataset['series']);
            }
          }
        }
      });
    });
  }
});
