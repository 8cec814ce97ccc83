import {expect} from 'chai';
import '../../src/figures/cef-funding-map/cef-funding-map.js';
import report from '../../data/2020/cef-funding.json' with {type: 'json'};
import {cefFundingEditions} from '../../src/datasets/cef-funding.js';
import {countyDivisions} from '../../src/datasets/county-divisions.js';
import fc from '../tools/property.js';
import {all, clear, drawn, inWindow, show, until, present, inMedia} from './in-page.js';
import {boxesOf, overlap as depth, slackOf} from './text-boxes.js';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Label extends Box {
  county: string;
  isOutside: boolean;
  isInCircle: boolean;
}

/** As wide as a line is set, and as high as its letters. */
function boxOf(line: SVGTextContentElement): Label {
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
    isOutside: label.matches('.outside, .scale'),
    isInCircle: label.matches('.with-circles .county-number[class*="on-step"]'),
  };
}

/** The lines of the labels that are seen. */
function linesOf(element: Element): Label[] {
  const lines = all(
    element,
    '.map :is(.county-name tspan:not(.flag-sign), .county-number, .scale tspan)',
  ) as SVGTextContentElement[];
  return lines.filter((line) => line.getClientRects().length > 0).map((line) => boxOf(line));
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

/** The circles of the map, and the squares around them. */
const circlesOf = (element: Element) =>
  all(element, '.map .count').map((circle) => {
    const {left, right, top, bottom} = circle.getBoundingClientRect();
    const county = (circle as SVGElement).dataset['series']!;
    return {county, x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2};
  });

/** Expects every number in its circle, every other label beside all circles, and no circle on another. */
function expectRoomForCircles(element: Element, lines: readonly Label[]) {
  const circles = circlesOf(element);
  for (const [i, {county, x, y, r}] of circles.entries()) {
    for (const other of circles.slice(i + 1))
      expect(Math.hypot(x - other.x, y - other.y), `${county} and ${other.county}`).to.be.above(r + other.r - 1);
    for (const {text, left, right, top, bottom, county: of, isInCircle} of lines) {
      const [dx, dy] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
      if (isInCircle && of === county)
        expect(Math.hypot(Math.max(right - x, x - left), Math.max(bottom - y, y - top)), text).to.be.below(r);
      else expect(Math.hypot(dx, dy), `«${text}» beside the circle of ${county}`).to.be.above(r);
    }
  }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const windows = [
  [320, ''],
  [360, ''],
  [390, ''],
  [700, ''],
  [768, ''],
  [900, ''],
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
          expectRoomForCircles(element, lines);
          expect(circlesOf(element)).to.have.length(statistic === 'count' ? 10 : 0);
          for (const line of lines) {
            if (line.isOutside) expect(under(element, line), `«${line.text}» stands on`).to.deep.equal([]);
            else if (!line.isInCircle)
              expect(isWithin(element, line, line.county), `«${line.text}» stands in its county`).to.equal(true);
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

  const of2020 = ['03', '11', '15', '18', '30', '34', '38', '42', '46', '50', '54'];
  const of2024 = ['03', '11', '15', '18', '31', '32', '33', '34', '39', '40', '42', '46', '50', '55', '56'];
  const own = JSON.stringify(Object.fromEntries(of2024.map((code, i) => [code, i + 1])));
  for (const [width, text] of windows) {
    for (const [codes, name] of [
      [of2020, '2020'],
      [of2024, '2024'],
    ] as const) {
      it(`leave room for the largest circles, and for numbers beside them: ${name}, ${width} px, text ${text || 'as usual'}`, async () => {
        for (const numbers of [
          codes.map(() => 12),
          ...[0, 1].map((rest) => codes.map((_, i) => (i % 2 === rest ? 900 : 0))),
          codes.map((_, i) => (i % 3 === 0 ? 999 : 123)),
          codes.map((_, i) => (i % 4 === 1 ? 99_000 : 1_000 + i)),
        ]) {
          await inWindow(width, text, async () => {
            const numbered = JSON.stringify(Object.fromEntries(codes.map((code, i) => [code, numbers[i]])));
            const script = `<script type="application/json">${numbered}</script>`;
            const element = await show('cef-funding-map', `<cef-funding-map>${script}</cef-funding-map>`);
            const circles = numbers.filter((number) => number > 0).length;
            await until(() => circlesOf(element).length === circles);
            const lines = linesOf(element);
            expectRoomForCircles(element, lines);
            const zeros = all(element, '.county-number').filter(({textContent}) => textContent === '0').length;
            const isOslo = codes.some((code, i) => code === '03' && numbers[i] === 0);
            expect(zeros + Number(isOslo)).to.equal(numbers.filter((number) => number === 0).length);
            clear();
          });
        }
      });
    }
  }

  /** Numbers of counties: one digit, three, millions, with decimals and below zero. Some are missing. */
  const ofCounties = fc
    .record({
      codes: fc.constantFrom(of2020, of2024),
      number: fc.constantFrom(
        fc.integer({min: 0, max: 9}),
        fc.integer({min: 0, max: 999}),
        fc.integer({min: 0, max: 3_000_000}),
        fc.integer({min: -500, max: 1000}).map((tenths) => tenths / 10),
      ),
    })
    .chain(({codes, number}) =>
      fc
        .array(fc.option(number, {freq: 5}), {minLength: codes.length, maxLength: codes.length})
        .filter((numbers) => numbers.some((one) => one !== null))
        .map((numbers) => codes.flatMap((code, i) => (numbers[i] === null ? [] : [[code, numbers[i]!] as const])))
        .map((numbers) => ({
          content: `><script type="application/json">${JSON.stringify(Object.fromEntries(numbers))}</script>`,
          listed: numbers.length,
          areShares: false,
        })),
    );

  /** A report of its own, since shares are of the report alone. No other test gets an edition that is not the last. */
  const editionOf = (document: object) => {
    const {documents, years} = cefFundingEditions;
    const year = `${1000 + years.length}`;
    documents.set(year, document);
    (years as string[]).unshift(year);
    return year;
  };

  /** Shares of none, of all and of some, with a star at some names. A few are missing. */
  const ofShares = fc.constantFrom(...countyDivisions.slice(-2)).chain(({from, counties}) => {
    const names = Object.entries(counties);
    const share = fc.integer({min: 1, max: 60}).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    return fc.array(fc.option(share, {freq: 5}), {minLength: names.length, maxLength: names.length}).map((shares) => {
      const edition = editionOf({
        ...report,
        countyDivision: from,
        total: {...report.total, municipalities: shares.reduce((total, one) => total + (one?.[0] ?? 0), 0)},
        counties: names.map(([code, name], i) => {
          const [municipalities, municipalitiesInCounty] = shares[i] ?? [null, 1];
          return {code, name, municipalities, municipalitiesInCounty, shareIsTooHigh: i % 3 === 0};
        }),
      });
      return {
        content: ` statistic="share" edition="${edition}">`,
        listed: shares.filter((one) => one !== null).length,
        areShares: true,
      };
    });
  });

  /** Values and names beside the bars that cover a bar or each other, or are outside the figure. */
  const faultsOfBars = (element: Element) => {
    const labels = boxesOf(element, '.bar-chart :is(.value, .missing, .name)');
    const [bars, slack, frame] = [
      boxesOf(element, '.bar-chart .bar'),
      slackOf(element),
      element.getBoundingClientRect(),
    ];
    return labels.flatMap((label) => [
      ...[...bars, ...labels]
        .filter((other) => other !== label && depth(label, other) > slack)
        .map((other) => `${label.name} covers ${other.name}`),
      ...(label.left < frame.left || label.right > frame.right ? [`${label.name} is outside`] : []),
    ]);
  };

  for (const width of [320, 360, 390])
    it(`are beside circles that are as large with large text, in a window of ${width} px`, async () => {
      const radii = (text: string) =>
        inWindow(width, text, async () => {
          const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
          await until(() => circlesOf(element).length > 0);
          expectRoomForCircles(element, linesOf(element));
          const figure = element.getBoundingClientRect();
          for (const part of present(element, '.map')) {
            const {left, right} = part.getBoundingClientRect();
            expect(left).to.be.at.least(figure.left);
            expect(right).to.be.at.most(figure.right);
          }
          for (const {width: across, height} of present(element, '.map .reach').map((one) =>
            one.getBoundingClientRect(),
          ))
            expect(Math.min(across, height)).to.be.at.least(24);
          const found = circlesOf(element).map(({r}) => r);
          clear();
          return found;
        });
      const usual = await radii('100%');
      expect(usual).to.have.length(10);
      for (const text of ['150%', '200%'])
        for (const [i, r] of (await radii(text)).entries()) expect(r, text).to.be.at.least(usual[i]!);
    });

  for (const width of [320, 360, 390])
    it(`have numbers that grow with the text as far as their circles have room, in a window of ${width} px`, async () => {
      const sizesWith = (text: string) =>
        inWindow(width, text, async () => {
          const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
          await until(() => circlesOf(element).length > 0);
          const circles = circlesOf(element);
          const numbers = (all(element, '.map .county-number') as SVGTextElement[]).map((number) => ({
            digits: number.textContent.length,
            size: number.getClientRects().length > 0 ? parseFloat(getComputedStyle(number).fontSize) : 0,
            radius: circles.find(({county}) => county === number.dataset['series'])!.r,
          }));
          expectRoomForCircles(element, linesOf(element));
          clear();
          return numbers;
        });
      const usual = await sizesWith('100%');
      expect(usual.map(({size}) => size)).to.deep.equal(Array<number>(10).fill(12));
      for (const [text, wanted] of [
        ['150%', 18],
        ['200%', 24],
      ] as const) {
        const large = await sizesWith(text);
        expect(large).to.have.length(10);
        for (const {digits, size, radius} of large) {
          // In the widest of usual fonts, the next size of an eighth more would be on the edge of its circle.
          const isFull = (Math.hypot(0.71 * digits, 0.88) * (size + 1.6)) / 2 > radius - 1.5;
          expect(size, `${digits} digits in ${radius}`).to.be.within(12, wanted);
          expect(size === wanted || isFull, `${size} px in ${radius}`).to.equal(true);
        }
        expect(large.filter(({size}) => size >= 1.5 * 12).length, text).to.be.at.least(7);
      }
    });

  for (const width of [320, 360, 768, 1200])
    for (const text of ['100%', '200%'])
      it(`cover no circle, no bar and no other label with any numbers or shares, in a window of ${width} px with text of ${text}`, async () => {
        await inWindow(width, text, () =>
          fc.assert(
            fc.asyncProperty(fc.oneof(ofCounties, ofShares), async ({content, listed, areShares}) => {
              const element = await show('cef-funding-map', `<cef-funding-map${content}</cef-funding-map>`);
              const drawnAs = () => all(element, '.map .county:not(.unlisted)').length;
              await until(() => drawnAs() === listed);
              await drawn(element);
              // Browsers measure a text with more or less of the room beside its letters.
              const lines = linesOf(element).map((line) => ({
                ...line,
                left: line.left + 0.75,
                right: line.right - 0.75,
              }));
              expectRoomForCircles(element, lines);
              const frame = element.getBoundingClientRect();
              for (const line of lines) {
                // A name beside its circle is over its own county where it has no number. Some of 2024 are wider than the sea.
                const isBeside = line.isOutside && all(element, '.map .county').length === of2020.length;
                const on = isBeside ? under(element, line).filter((one) => one !== line.county) : [];
                expect(on, `«${line.text}» stands on`).to.deep.equal([]);
                if (areShares && !line.isOutside && all(element, '.map .county').length === of2020.length)
                  expect(isWithin(element, line, line.county), `«${line.text}» stands in its county`).to.equal(true);
                const covered = lines.filter((other) => other !== line && overlap(line, other));
                expect(
                  covered.map((other) => other.text),
                  `«${line.text}» covers`,
                ).to.deep.equal([]);
                expect(line.left >= frame.left && line.right <= frame.right, `«${line.text}» inside`).to.equal(true);
              }
              expect(faultsOfBars(element).join('\n')).to.equal('');
              clear();
            }),
            {numRuns: 20, endOnFailure: true},
          ),
        );
      });

  for (const [width, text] of windows) {
    for (const [counties, data] of [
      ['46 34 30 54 50 15 38 18 03', ''],
      ['46 46 46 42 11 30 30 03 03', ''],
      ['03 11 15 18 31 32 33 34 39', own],
      ['40 42 46 50 55 56 03 03 03', own],
    ] as const) {
      it(`leave room for the numbers of notes on ${counties}: ${width} px, text ${text || 'as usual'}`, async () => {
        await inWindow(width, text, async () => {
          const notes = counties.split(' ').map((code) => `<p slot="annotation" data-county="${code}">Merknad.</p>`);
          const script = data && `<script type="application/json">${data}</script>`;
          const element = await show(
            'cef-funding-map',
            `<cef-funding-map>${script}${notes.join('')}</cef-funding-map>`,
          );
          const signs = () => all(element, '.map .flag-sign') as SVGTextContentElement[];
          const annotated = new Set(counties.split(' ')).size;
          await until(() => signs().length === annotated);
          const lines = linesOf(element);
          expectRoomForCircles(element, lines);
          const places = signs().map((sign) => boxOf(sign));
          // Some names of 2024 are as wide as their counties.
          for (const {isOutside, county, ...whole} of data === ''
            ? [...lines, ...places].filter(({isInCircle}) => !isInCircle)
            : []) {
            // Browsers measure a text with more or less of the room beside its letters.
            const box = {...whole, left: whole.left + 0.75, right: whole.right - 0.75};
            const name = `«${box.text}» of ${county}`;
            if (isOutside) expect(under(element, box), name).to.deep.equal([]);
            else expect(isWithin(element, box, county), name).to.equal(true);
          }
          for (const sign of places) {
            const ofOthers = lines.filter(({text: words}) => words !== sign.text);
            const covered = ofOthers.filter((line) => overlap(line, sign)).map(({text: words}) => words);
            expect(covered, `${sign.text} of ${sign.county}`).to.deep.equal([]);
          }
        });
      });
    }
  }

  it('name every county where there is room, and leave the names to the bars where there is none', async () => {
    const seen = (element: Element, selector: string) =>
      all(element, selector).filter((one) => one.getClientRects().length > 0);
    for (const [width, text, expected] of [
      [320, '', 11],
      [1200, '', 11],
      [360, '32px', 0],
    ] as const) {
      await inWindow(width, text, async () => {
        const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
        expect(seen(element, '.map .county-name')).to.have.length(expected);
        // A line without its name leads nowhere.
        expect(seen(element, '.map .leader').length > 0).to.equal(expected > 0);
        clear();
      });
    }
  });
});

describe('a county on the map', () => {
  afterEach(clear);

  it('has its share right under its name, from the same edge or middle', async () => {
    const element = await show('cef-funding-map', '<cef-funding-map statistic="share"></cef-funding-map>');
    const lines = linesOf(element);
    for (const number of lines.filter(({text}) => Number(text) > 0)) {
      const name = lines.filter(({county, text}) => county === number.county && text !== number.text);
      const below = Math.min(...name.map(({bottom}) => number.top - bottom));
      expect(below, number.text).to.be.within(0, 8);
      const last = name.at(-1)!;
      const [left, right] = [number.left - last.left, number.right - last.right];
      // A quarter of a letter: browsers measure a text with more or less of the room beside its letters.
      expect(
        Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2),
        `${last.text} ${number.text}`,
      ).to.be.below(3);
      const awayFrom = (edge: 'left' | 'right') =>
        Math.max(...name.map((line) => Math.abs(line[edge] - name[0]![edge])));
      // The space for those who copy a name is after the first of two lines that end at one edge.
      if (awayFrom('left') >= 2) expect(awayFrom('right'), last.text).to.be.below(4.5);
    }
  });
});

describe('the lines to the names of counties', () => {
  afterEach(clear);

  for (const statistic of ['count', 'share']) {
    it(`begin at the name and end in the county or at its circle: ${statistic}`, async () => {
      for (const width of [390, 1200]) {
        await inWindow(width, '', async () => {
          const element = await show('cef-funding-map', `<cef-funding-map statistic="${statistic}"></cef-funding-map>`);
          const lines = linesOf(element);
          const leaders = all(element, '.map .leader') as SVGPathElement[];
          expect(leaders).to.have.length(statistic === 'count' ? 5 : 4);
          for (const leader of leaders) {
            const matrix = leader.getScreenCTM()!;
            const ends = [0, leader.getTotalLength()].map((at) => leader.getPointAtLength(at).matrixTransform(matrix));
            const away = lines.flatMap((line) => {
              if (!line.isOutside || line.county === undefined) return [];
              const to = ({x, y}: DOMPoint) =>
                Math.hypot(Math.max(line.left - x, x - line.right, 0), Math.max(line.top - y, y - line.bottom, 0));
              return [{line, distance: Math.min(...ends.map(to)), end: to(ends[0]!) < to(ends[1]!) ? 1 : 0}];
            });
            const [nearest] = away.sort((a, b) => a.distance - b.distance);
            expect(nearest!.distance, nearest!.line.text).to.be.below(14);
            const {x, y} = ends[nearest!.end]!;
            const {county} = nearest!.line;
            expect(under(element, {text: '', left: x, right: x + 0.1, top: y, bottom: y + 0.1})).to.include(county);
          }
          clear();
        });
      }
    });
  }

  it('lead to circles that stay in their counties, where these have room', async () => {
    await inWindow(1200, '', async () => {
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
      const names = new Map(linesOf(element).map(({county, text}) => [text, county]));
      for (const name of ['Viken', 'Innlandet']) {
        const {county, x, y, r} = circlesOf(element).find((one) => one.county === names.get(name))!;
        for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 12) {
          const [left, top] = [x + r * Math.cos(turn), y + r * Math.sin(turn)];
          const point = {text: name, left, right: left + 0.1, top, bottom: top + 0.1};
          expect(under(element, point), `${name}, ${turn}`).to.deep.equal([county]);
        }
      }
    });
  });

  it('leave the words on the scale inside their frame', async () => {
    for (const width of [390, 1200]) {
      await inWindow(width, '', async () => {
        const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
        const frame = all(element, '.part.north')[0]!.getBoundingClientRect();
        const scale = all(element, '.scale tspan').map((line) => boxOf(line as SVGTextContentElement));
        for (const {bottom, right} of scale) {
          expect(frame.bottom - bottom).to.be.above(3);
          expect(right).to.be.below(frame.right);
        }
        clear();
      });
    }
  });
});

describe('the map beside the bars', () => {
  afterEach(clear);

  for (const width of [740, 1200]) {
    it(`starts and ends about where they do, at ${width}`, async () => {
      await inWindow(width, '', async () => {
        const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
        const [bars, map] = ['.map-and-bars > :first-child', '.map-room'].map((one) =>
          all(element, one)[0]!.getBoundingClientRect(),
        );
        expect(map!.left).to.be.above(bars!.right);
        expect(Math.abs(map!.top - bars!.top)).to.be.below(40);
        expect(Math.abs(map!.bottom - bars!.bottom) / map!.height).to.be.below(0.15);
      });
    });
  }

  for (const [media, width] of [
    ['print', 680],
    ['print', 1000],
    ['screen', 360],
    ['screen', 768],
    ['screen', 1200],
  ] as const) {
    it(`leaves every name free of every bar: ${media}, ${width} px`, async function () {
      await inMedia(this, {media}, async () => {
        await inWindow(width, '', async () => {
          const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
          const boxes = (selector: string) => all(element, selector).map((one) => one.getBoundingClientRect());
          const bars = boxes('.bar-chart .bar');
          expect(bars).to.have.length(10);
          for (const name of boxes('.bar-chart .name')) {
            // The letters are in the middle of the box of a text.
            const [middle, half] = [(name.top + name.bottom) / 2, name.height / 4];
            const [top, bottom] = [middle - half, middle + half];
            const covered = bars.filter(
              (bar) => bar.left < name.right && bar.right > name.left && bar.top < bottom && bar.bottom > top,
            );
            expect(covered).to.deep.equal([]);
          }
        });
      });
    });
  }
});

describe('the bars of the counties', () => {
  afterEach(clear);

  for (const view of ['map', 'bars']) {
    for (const width of [320, 390, 768, 1200]) {
      it(`grow with the text, and stay inside their rows: ${view}, ${width} px`, async () => {
        for (const text of ['', '24px', '32px']) {
          await inWindow(width, text, async () => {
            const element = await show('cef-funding-map', `<cef-funding-map view="${view}"></cef-funding-map>`);
            const size = parseFloat(getComputedStyle(all(element, '.figure')[0]!).fontSize);
            expect(size).to.equal(parseFloat(text || '16px'));
            const boxes = (selector: string) => all(element, selector).map((one) => one.getBoundingClientRect());
            const bars = boxes('.bar-chart .bar');
            // The rows are higher beside a map that is as high as all of them.
            const isBesideHighMap = view === 'map' && width / size > 60;
            // Firefox counts the outline too.
            for (const {height} of bars) expect(height, text).to.be.closeTo(isBesideHighMap ? 2.5 * size : size, 1.2);
            const gaps = bars.slice(1).map((bar, i) => bar.top - bars[i]!.bottom);
            expect(Math.min(...gaps), text).to.be.at.least(0.9 * size);
            const values = boxes('.bar-chart .value');
            const away = bars.map((bar, i) => bar.top + bar.bottom - values[i]!.top - values[i]!.bottom);
            expect(Math.max(...away.map(Math.abs)) / 2, text).to.be.below(0.2 * size);
            clear();
          });
        }
      });
    }
  }
});

describe('the names above the bars on a phone', () => {
  afterEach(clear);

  it('are nearer to their own bar than to the one before', async () => {
    await inWindow(390, '', async () => {
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
      const bars = all(element, '.bar-chart .bar').map((bar) => bar.getBoundingClientRect());
      const names = (all(element, '.bar-chart .name') as SVGTextElement[]).map((name) => boxOf(name));
      for (const [i, bar] of bars.entries()) {
        expect(bar.top - names[i]!.bottom, names[i]!.text).to.be.within(2, 6.5);
        if (i > 0) expect(names[i]!.top - bars[i - 1]!.bottom, names[i]!.text).to.be.at.least(9.5);
      }
    });
  });
});

describe('the counties on the map', () => {
  afterEach(clear);

  for (const width of [320, 360, 768, 1200]) {
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
