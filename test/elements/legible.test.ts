import {expect} from 'chai';
import fc from '../tools/property.js';
import {named} from '../../src/figure/palette.js';
import {display, markupOf, tags, type Tag} from './every-figure.js';
import {all, clear, consoleOf, until, present} from './in-page.js';
import {groundOf, looked, painted, paintedOn, ratio, tooPale} from './measured-contrast.js';

const schemes = ['light', 'dark'] as const;
const themes = {
  designsystemet: 'src/themes/designsystemet',
  altinn: 'brand/altinn',
  digdir: 'brand/digdir',
  portal: 'brand/portal',
  uutilsynet: 'brand/uutilsynet',
};

const sheets = new Map<string, Promise<CSSStyleSheet>>();

async function sheetOf(file: string): Promise<CSSStyleSheet> {
  const answer = await fetch(`/node_modules/@digdir/${file}`);
  expect(answer.ok, file).to.equal(true);
  return new CSSStyleSheet().replace(await answer.text());
}

async function use(...files: string[]): Promise<void> {
  for (const file of files) sheets.set(file, sheets.get(file) ?? sheetOf(file));
  document.adoptedStyleSheets = await Promise.all(files.map((file) => sheets.get(file)!));
}

/** Shows a figure in a box that has a colour scheme, and colours of its own. */
async function shown(tag: Tag, scheme: string, colours: Record<string, string> = {}, markup = markupOf(tag)) {
  const element = await display(
    tag,
    `<div class="page" data-color-scheme="${scheme}"><p>${markup}</p></div>`.replace(
      /<\/?p>/g,
      tag === 'report-claim' ? '$&' : '',
    ),
  );
  const page = element.closest<HTMLElement>('.page')!;
  page.style.colorScheme = scheme;
  if (page.ownerDocument.adoptedStyleSheets.length === 0) page.style.cssText += 'background: Canvas; color: CanvasText';
  for (const [name, colour] of Object.entries(colours)) page.style.setProperty(name, colour);
  await looked();
  return {element, page};
}

/** Reads colours of the palette as they hold in a figure. All through one part, because a new one takes a look at every rule. */
function colourIn<Result>(element: Element, read: (colourOf: (name: string) => string) => Result): Result {
  const probe = all(element, '.figure')[0]!.appendChild(document.createElement('i'));
  const style = getComputedStyle(probe);
  const result = read((name) => {
    probe.style.color = `var(--_${name})`;
    return style.color;
  });
  probe.remove();
  return result;
}
const resolved = (element: Element, name: string) => painted(colourIn(element, (colourOf) => colourOf(name)));
/** A screen has 256 steps of every colour and of opacity. */
const rounding = 0.05;

/** What a figure looks like when it has had the time to look at its colours: nothing, if it could be read before that. */
async function pale(measure: () => string[]): Promise<string[]> {
  let found = measure();
  for (let i = 0; i < 60 && found.length > 0; i++) {
    await new Promise(requestAnimationFrame);
    found = measure();
  }
  return found;
}

/** The colours of the palette are those of the figure, whatever is in it: without that they are found at once. */
function hideContent(element: Element, isHidden = true): void {
  for (const part of present(element, '.figure > *') as HTMLElement[])
    part.style.contentVisibility = isHidden ? 'hidden' : '';
}

/** Holds that a colour of a figure becomes another one when the figure has had the time to look at the page. */
async function becomes(element: Element, name: string, colour: string): Promise<void> {
  for (let i = 0; i < 20 && `${resolved(element, name)}` !== `${painted(colour)}`; i++) await looked();
  expect(resolved(element, name)).to.deep.equal(painted(colour));
}

const knownRules = new WeakMap<CSSStyleSheet, readonly string[]>();

/** The rules of a style sheet, which is written once and never changed. */
function rulesOf(sheet: CSSStyleSheet): readonly string[] {
  const rules = knownRules.get(sheet) ?? [...sheet.cssRules].map((one) => one.cssText);
  knownRules.set(sheet, rules);
  return rules;
}

/** The colours of the palette as they hold in a figure, that stand out too little. */
function paleColours(element: Element): string[] {
  const figure = all(element, '.figure')[0]!;
  const surface = groundOf(figure);
  const needed: [string, number][] = [
    ['text', 4.5],
    ['text-subtle', 4.5],
    ['accent', 4.5],
    ['border', 3],
    ['outline', 3],
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((n): [string, number] => [`series-${n}`, 3]),
  ];
  const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(rulesOf);
  const isUsed = (name: string) =>
    rules.some((rule) => rule.includes(`var(--_${name})`) && !rule.includes('--_given:'));
  return colourIn(element, (colourOf) => {
    const tooLittle = needed
      .filter(([name, least]) => isUsed(name) && ratio(colourOf(name), surface) < least - rounding)
      .map(([name]) => name);
    const steps = [1, 2, 3, 4, 5, 6].filter((n) => {
      if (!isUsed(`step-${n}`)) return false;
      const ground = paintedOn(surface, colourOf(`step-${n}`));
      return ratio(colourOf(`on-step-${n}`), ground) < 4.5 - rounding;
    });
    return [...tooLittle, ...steps.map((n) => `on-step-${n}`)];
  });
}

describe('colours that a page gives', () => {
  const warn = console.warn;
  beforeEach(() => {
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    clear();
    document.adoptedStyleSheets = [];
  });

  it('says once for a kind of element which colour cannot be read, how little it differs and what is needed', async () => {
    const {warn: written} = await consoleOf(async () => {
      for (let i = 0; i < 3; i++) {
        await shown('report-priorities', 'light', {
          '--report-text': '#999',
          '--ds-color-neutral-border-default': '#eee',
        });
      }
      await shown('report-priorities', 'light', {'--report-accent': 'banana'});
    });
    expect(written).to.deep.equal([
      '<report-priorities> uses colours of its own where those of the page cannot be read: --report-text (2.8:1, 4.5:1 is needed), --ds-color-neutral-border-default (1.1:1, 3:1 is needed).',
      '<report-priorities> uses colours of its own where those of the page cannot be read: --report-accent (no colour to go by, 4.5:1 is needed).',
    ]);
  });

  it('finds a custom property that has nothing in it, alone on a page, and says so', async () => {
    // A kind of element warns once, so the chapter comes after the figures that it consists of.
    const chapterLast = [...tags.filter((tag) => tag !== 'report-chapter'), 'report-chapter'] as const;
    for (const tag of chapterLast) {
      // A claim has the colour of its sentence.
      const name = tag === 'report-claim' ? 'accent' : tag === 'report-priorities' ? 'text-subtle' : 'text';
      const {warn: written} = await consoleOf(async () => {
        const {element} = await shown(tag, 'light', {[`--report-${name}`]: ' '});
        await pale(() => paleColours(element));
        const own = {accent: '#00569f', text: '#1e2b3c', 'text-subtle': '#4a5668'}[name];
        expect(resolved(element, name), tag).to.deep.equal(painted(own));
      });
      expect(written.filter((line) => line.startsWith(`<${tag}>`)).join(' ')).to.contain(
        `--report-${name} (no colour to go by`,
      );
      clear();
    }
  });

  it('keeps the style sheets of the last colours of a page, and not of all that it ever had', async () => {
    const {element, page} = await shown('report-priorities', 'light');
    const last = () => element.shadowRoot!.adoptedStyleSheets.at(-1)!;
    const sheetFor = async (blue: number) => {
      const before = last();
      page.style.setProperty('--report-surface', `rgb(255 255 ${blue} / 90%)`);
      await until(() => last() !== before);
      return last();
    };
    const first = await sheetFor(1);
    await sheetFor(2);
    expect(await sheetFor(1)).to.equal(first);
    for (let blue = 3; blue < 43; blue++) await sheetFor(blue);
    expect(await sheetFor(1)).not.to.equal(first);
  });

  for (const [theme, file] of Object.entries(themes)) {
    for (const scheme of schemes) {
      for (const tag of tags) {
        it(`lets <${tag}> be read in the ${scheme} theme of ${theme}, and says nothing about it`, async () => {
          await use('designsystemet-css/dist/src/base.css', `designsystemet-theme/${file}.css`);
          let element!: Element;
          const {warn: written} = await consoleOf(async () => ({element} = await shown(tag, scheme)));
          expect(written).to.deep.equal([]);
          expect(await pale(() => tooPale(element))).to.deep.equal([]);
          // It is the theme's own surface that all stands on, and its own text.
          const figure = all(element, '.figure')[0]!;
          const style = getComputedStyle(figure);
          const ground = style.getPropertyValue('--ds-color-neutral-background-default');
          expect(ground).to.match(/^#/);
          expect(groundOf(figure)).to.deep.equal(painted(ground));
          expect(painted(style.color)).to.deep.equal(
            painted(style.getPropertyValue('--ds-color-neutral-text-default')),
          );
        });
      }
    }
  }

  it('says nothing where no colour is given', async () => {
    const {warn: written} = await consoleOf(async () => {
      for (const scheme of schemes) for (const tag of tags) await shown(tag, scheme);
    });
    expect(written).to.deep.equal([]);
  });

  const hostile = {
    'the same as the surface': '#fff',
    'nearly the same as the surface in the dark': '#141b25',
    'nothing to be seen': 'transparent',
    strong: 'red',
    'no colour': 'banana',
    'that of its surroundings': 'currentcolor',
    'half of one': 'rgb(30 43 60 / 50%)',
    'in between': '#777',
    'outside of a screen': 'color(display-p3 0 1 0)',
    mixed: 'color-mix(in oklab, yellow, white 40%)',
    'by scheme, the wrong way round': 'light-dark(white, black)',
    'a picture': 'linear-gradient(red, blue)',
  };
  for (const scheme of schemes) {
    for (const tag of ['infosec-trend', 'cef-funding-map', 'guidance-list'] as const) {
      for (const [what, colour] of Object.entries(hostile)) {
        it(`keeps <${tag}> legible in the ${scheme} whichever colour is ${what}`, async () => {
          const {element, page} = await shown(tag, scheme);
          for (const [name] of named) {
            const isGround = name === 'surface' || name === 'grid';
            hideContent(element, !isGround);
            page.style.setProperty(`--report-${name}`, colour);
            expect(await pale(() => paleColours(element)), `--report-${name}: ${colour}`).to.deep.equal([]);
            if (isGround) expect(await pale(() => tooPale(element)), name).to.deep.equal([]);
            page.style.removeProperty(`--report-${name}`);
          }
          hideContent(element, false);
          for (const [name] of named) page.style.setProperty(`--report-${name}`, colour);
          expect(await pale(() => paleColours(element))).to.deep.equal([]);
          expect(await pale(() => tooPale(element))).to.deep.equal([]);
        });
      }
    }
    // The words of a claim are the page's own, and so is their colour.
    for (const tag of tags.filter((each) => each !== 'report-claim')) {
      it(`keeps <${tag}> legible in the ${scheme} on a surface for the other scheme, on none, and on a picture`, async () => {
        const {element, page} = await shown(tag, scheme);
        for (const [background, colours] of [
          ['', {'--report-surface': scheme === 'light' ? '#102030' : '#fffbe8'}],
          ['', {'--report-surface': 'transparent', '--report-text': '#767676'}],
          ['#777', {'--report-surface': 'transparent'}],
          ['linear-gradient(black, white)', {'--report-surface': 'rgb(255 255 255 / 40%)'}],
          ['', {'--report-surface': '#123', '--report-text': '#124', '--report-accent': '#125'}],
        ] as const) {
          page.style.background = background || 'Canvas';
          for (const name of ['surface', 'text', 'accent']) page.style.removeProperty(`--report-${name}`);
          for (const [name, colour] of Object.entries(colours)) page.style.setProperty(name, colour);
          const found = await pale(() => tooPale(element));
          expect(found, JSON.stringify([background, colours])).to.deep.equal([]);
        }
      });
    }
  }

  // By arithmetic its contrast with the surface for the dark is 4.505:1, on a screen 4.47:1, since that has 256 steps of
  // opacity. Firefox returns it from a transparent canvas as rgb(254 3 110 / 98.8%), and the contrast of that is 4.44:1.
  it('keeps a colour that can be seen through a little and that is just legible, and measures it as legible', async () => {
    const colour = 'rgb(100% 1% 43% / 99%)';
    const {element} = await shown('cef-funding-map', 'dark', {'--report-text': colour});
    expect(resolved(element, 'surface')).to.deep.equal(painted('#131a24'));
    expect(resolved(element, 'text')).to.deep.equal(painted(colour));
    expect(ratio(colour, groundOf(all(element, '.figure')[0]!))).to.be.within(4.5 - rounding, 4.51);
    expect(paleColours(element)).to.deep.equal([]);
  });

  it('is legible in any colours', async () => {
    const {element, page} = await shown('cef-funding-map', 'light');
    const share = fc.integer({min: 0, max: 100});
    const colour = fc.oneof(
      fc.tuple(share, share, share).map(([l, c, h]) => `oklch(${l}% ${c / 250} ${h * 3.6})`),
      fc.tuple(share, share, share, share).map(([r, g, b, a]) => `rgb(${r}% ${g}% ${b}% / ${a}%)`),
      fc.tuple(share, share, share).map(([r, g, b]) => `color(srgb ${r / 100} ${g / 100} ${b / 100})`),
      fc.tuple(share, share).map(([a, b]) => `light-dark(hsl(${a * 3.6} 60% ${b}%), hsl(${b * 3.6} 60% ${a}%))`),
    );
    const colours = fc.dictionary(fc.constantFrom(...named.map(([name]) => name)), colour, {minKeys: 1, maxKeys: 10});
    await fc.assert(
      fc.asyncProperty(colours, fc.constantFrom('light', 'dark'), async (given, scheme) => {
        page.style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        for (const [name, value] of Object.entries(given)) page.style.setProperty(`--report-${name}`, value);
        expect(await pale(() => paleColours(element))).to.deep.equal([]);
      }),
      {numRuns: 100},
    );
  });

  it('leaves alone what can be read', async () => {
    const {element, page} = await shown('infosec-trend', 'light', {
      '--report-surface': '#fdf6e3',
      '--report-text': '#222222',
      '--report-series-1': '#b06000',
      '--report-series-3': '#dddddd',
    });
    expect(resolved(element, 'surface')).to.deep.equal(painted('#fdf6e3'));
    expect(resolved(element, 'text')).to.deep.equal(painted('#222222'));
    // As a mark it stands out enough, as text it does not: numbers have the colour of text.
    expect(resolved(element, 'series-1')).to.deep.equal(painted('#b06000'));
    const value = all(element, '.value.series-1')[0]!;
    expect(painted(getComputedStyle(value).fill)).to.deep.equal(painted('#222222'));
    expect(resolved(element, 'series-3')).to.deep.equal(painted('#c4314b'));
    page.style.removeProperty('--report-series-3');
    page.style.setProperty('--report-series-1', '#004488');
    const isBlue = () => `${painted(getComputedStyle(value).fill)}` === `${painted('#004488')}`;
    await until(isBlue);
    expect(isBlue()).to.equal(true);
  });

  it('follows the page: another scheme, another theme, another place, and none again', async () => {
    const {element, page} = await shown('infosec-trend', 'light', {'--report-text': '#333'});
    expect(resolved(element, 'text')).to.deep.equal(painted('#333'));
    page.style.colorScheme = 'dark';
    await becomes(element, 'text', '#ebeced');
    expect(await pale(() => paleColours(element))).to.deep.equal([]);
    page.style.colorScheme = 'light';
    await becomes(element, 'text', '#333');
    page.style.setProperty('--report-text', '#eee');
    await becomes(element, 'text', '#1e2b3c');
    page.style.removeProperty('--report-text');
    await becomes(element, 'text', '#1e2b3c');
    const darker = page.parentElement!.appendChild(document.createElement('div'));
    darker.style.setProperty('--report-surface', '#000');
    darker.append(element);
    await becomes(element, 'surface', '#000');
    expect(await pale(() => paleColours(element))).to.deep.equal([]);
  });

  it('keeps the words of a chapter legible on a page that is dark without saying so', async () => {
    const {element, page} = await shown('report-chapter', 'light');
    page.style.background = '#000';
    page.append(element);
    await looked();
    expect(await pale(() => tooPale(element))).to.deep.equal([]);
  });
});
