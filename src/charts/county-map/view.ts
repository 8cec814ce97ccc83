import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {countyCard, type Card} from './card.js';
import type {CountyMapLayout, PlacedCounty, PlacedPart} from './layout.js';

export interface CountyMapText<Row> {
  /** The whole map in a few words; the chart beside it has the numbers. */
  label: string;
  /** The words in a part that is drawn at a smaller scale than the rest. */
  smallerScale: string;
  name: (row: Row) => string;
  /** The text in a county or beside it; `undefined` leaves it empty. */
  format: (row: Row) => string | undefined;
  /** Colour step of a county from 0, or of its circle; `undefined` is hatched. */
  step: (row: Row) => number | undefined;
  /** The mark in the chart beside the map that the county belongs to. */
  series: (row: Row) => number;
  isActive: (row: Row) => boolean;
  isHighlighted: (row: Row) => boolean;
  /** The card of a county that is pointed at. */
  card?: Card | undefined;
  /** The number of a county that is too small for it, or the reason for a missing one, after the name. */
  callout: (row: Row) => string;
  /** The number of a note, after the name. */
  noteOf?: (row: Row) => SVGTemplateResult | undefined;
}

/**
 * Draws a map that is already placed, as an image with a name: the same counties are marks in the chart beside it. CSS
 * places its first part as an inset.
 */
export function countyMap<Row>(layout: CountyMapLayout<Row>, text: CountyMapText<Row>): TemplateResult {
  const {parts} = layout;
  return html`<div class="map${classesOf(layout, text)}" role="img" aria-label=${text.label}>
    ${parts.map((part, i) => html`<svg class="part ${part.id}" aria-hidden="true">${partOf(part, layout, text, i === 0)}</svg>`)}
    ${text.card ? countyCard(text.card) : nothing}
  </div>`;
}

/** The same map for a file, without HTML elements; or the whole country at one scale, for a mark without names. */
export function countyMapPicture<Row>(
  layout: CountyMapLayout<Row>,
  text: CountyMapText<Row>,
  form: 'whole' | 'with inset',
): SVGTemplateResult {
  return svg`<g class="map${classesOf(layout, text)}">${layout.parts.map((part, i) => {
    const {x, y, width, height} = form === 'whole' ? part : part.inset;
    return svg`<svg x="${x}%" y="${y}%" width="${width}%" height="${height}%" overflow="visible">
      ${form === 'with inset' && i === 0 ? insetFrame : nothing}${partOf(form === 'whole' ? {...part, scale: 1} : part, layout, text, i === 0)}</svg>`;
  })}</g>`;
}

/** The frame of the inset, which CSS draws on the page. */
const insetFrame = svg`<rect class="grid" width="100%" height="100%" rx="4" fill="none"></rect>`;

/** The class for circles, and the one that dims all counties but the highlighted ones, where there are any. */
function classesOf<Row>({parts, hasCircles}: CountyMapLayout<Row>, text: CountyMapText<Row>): string {
  const hasForward = parts.some(({counties}) => counties.some(({row}) => text.isHighlighted(row)));
  return `${hasCircles ? ' with-circles' : ''}${hasForward ? ' has-forward' : ''}`;
}

/** Borders of the other part are cut off, and the land behind the edge is pale. The shapes scale with the box; names and numbers keep their size. */
function partOf<Row>(
  part: PlacedPart<Row>,
  {borders, hasCircles}: CountyMapLayout<Row>,
  text: CountyMapText<Row>,
  isFirst: boolean,
): SVGTemplateResult {
  const {viewBox, counties, beyond, scale} = part;
  const state = ({row}: PlacedCounty<Row>) =>
    `${text.isActive(row) ? ' active' : ''}${text.isHighlighted(row) ? ' forward' : ''}`;
  // A highlighted county is drawn last, so that no neighbour covers its outline.
  const highlighted = counties.filter(({row}) => text.isActive(row) || text.isHighlighted(row));
  return svg`${isFirst ? hatch : nothing}
    <svg class="shapes" viewBox=${viewBox} width="100%" height="100%">
      ${beyond ? svg`<path class="beyond" d=${beyond}></path>` : nothing}
      ${counties.map((county) => {
        const step = text.step(county.row);
        return svg`<path class="county ${step === undefined ? 'unlisted' : hasCircles ? 'plain' : `step-${step + 1}`}${state(county)}" data-series=${text.series(county.row)}
          d=${county.path} fill=${step === undefined ? 'url(#hatch)' : nothing} vector-effect="non-scaling-stroke"></path>`;
      })}
      <path class="borders" d=${borders} vector-effect="non-scaling-stroke"></path>
    </svg>
    <svg viewBox=${viewBox} width="100%" height="100%" overflow="visible">
      ${highlighted.map(
        (county) => svg`<path class="halo" d=${county.path} vector-effect="non-scaling-stroke"></path>
        <path class="outline${state(county)}" d=${county.path} vector-effect="non-scaling-stroke"></path>`,
      )}
      ${counties.map(({leader}) => (leader ? svg`<path class="leader" d=${leader} vector-effect="non-scaling-stroke"></path>` : nothing))}
      ${counties.map((county) => circleOf(county, scale, text, state(county)))}
    </svg>
    ${scale > 1 ? svg`<svg x="98%" y="100%" overflow="visible"><svg y="-1.4em" overflow="visible"><text class="scale" text-anchor="end">${broken(text.smallerScale).map(lineOf)}</text></svg></svg>` : nothing}
    ${counties.map(({row, reach}) => svg`<svg x="${reach.x}%" y="${reach.y}%" overflow="visible"><rect class="reach" data-series=${text.series(row)} x="-13" y="-13" width="26" height="26"></rect></svg>`)}
    ${counties.map((county) => labelOf(county, text, state(county), hasCircles))}`;
}

const hatch = svg`<defs>
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="6" height="6"></rect>
    <rect class="hatch-line" width="2" height="6"></rect>
  </pattern>
</defs>`;

/** The circle of a number, which is written over it where it fits. */
function circleOf<Row>({row, circle}: PlacedCounty<Row>, scale: number, text: CountyMapText<Row>, state: string) {
  if (!circle) return nothing;
  const {
    at: [x, y],
    radius,
  } = circle;
  const step = `step-${text.step(row)! + 1}`;
  return svg`<circle class="count ${step}${state}" data-series=${text.series(row)} cx=${x} cy=${y} r=${radius * scale} vector-effect="non-scaling-stroke"></circle>`;
}

/** The sizes of a number in a circle: so many eighths of the usual one on the smallest map. */
export const [leastEighths, mostEighths] = [8, 18];

/** The largest of these sizes that fits; on the smallest map, a digit is this wide and this high in units of the map. */
function eighthsIn(circle: PlacedCounty<unknown>['circle'], text: string): number {
  const times = circle ? (circle.radius - 1.5) / (Math.hypot(13.7 * text.length, 17) / 2) : 0;
  return Math.min(Math.floor(8 * times), mostEighths);
}

/** The most digits under a name beside circles: a longer number would be on the circle of a neighbour. */
const mostUnder = 3;
/** The most characters on the area of a small county of a small map: CSS leaves out what is longer. */
const mostOnLand = 4;

/** The name of a county and its number, which is under the name where it has no place of its own. */
function labelOf<Row>(county: PlacedCounty<Row>, text: CountyMapText<Row>, state: string, hasCircles: boolean) {
  const {row, name, circle} = county;
  const step = text.step(row);
  const on = step === undefined ? ' outside' : ` on-step-${step + 1}`;
  const ground = name.isOutside || step === undefined ? ' outside' : hasCircles ? '' : on;
  const series = text.series(row);
  const callout = name.isCallout ? text.callout(row) : undefined;
  const written = text.format(row);
  const eighths = written === undefined ? 0 : eighthsIn(circle, written);
  const isInCircle = eighths >= leastEighths;
  const number = isInCircle ? circle!.place : county.number;
  const value = hasCircles && !number && (written?.length ?? 0) > mostUnder ? undefined : written;
  const isLong = !hasCircles && (value?.length ?? 0) > mostOnLand;
  const size = isInCircle ? ` in-circle eighths-${eighths}` : isLong ? ' long' : '';
  const names = name.isBroken ? broken(text.name(row)) : [text.name(row)];
  const lines = callout === undefined ? names : [`${text.name(row)}:`, ...calloutLines(callout)];
  const endOfName = callout === undefined ? names.length - 1 : 0;
  return svg`<svg class=${callout === undefined ? nothing : 'callout'} x="${name.x}%" y="${name.y}%" overflow="visible">
      <text class="county-name${ground}${state}" text-anchor=${name.anchor} data-series=${series}>${lines.map(
        (line, i) => svg`${lineOf(line, i)}${i === endOfName ? text.noteOf?.(row) : nothing}`,
      )}</text>${
        number || callout !== undefined
          ? nothing
          : numberOf(value, ground + state + size, series, name.anchor, `${names.length * lineHeight}em`)
      }
    </svg>${number ? svg`<svg x="${number.x}%" y="${number.y}%" overflow="visible">${numberOf(value, on + state + size, series, 'middle')}</svg>` : nothing}`;
}

function numberOf(value: string | undefined, ground: string, series: number, anchor: string, y = '0') {
  if (value === undefined) return nothing;
  return svg`<text class="county-number${ground}" data-series=${series} y=${y} dy=".35em" text-anchor=${anchor}>${value}</text>`;
}

/** The line height, in em of the text. */
const lineHeight = 1.15;

/** A line of a text; the space before it is for those who copy the text. */
const lineOf = (line: string, i: number) =>
  svg`${i > 0 ? ' ' : nothing}<tspan x="0" y="${i * lineHeight}em" dy=".35em">${line}</tspan>`;

/** The number of characters that fit beside a callout. */
const calloutWidth = 10;

/** The lines of a callout, where short words share a line: «skjult av», «hensyn til», «personvernet». */
function calloutLines(callout: string): string[] {
  return callout.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return longer.length > calloutWidth ? [...lines, word] : [...lines.slice(0, -1), longer];
  }, []);
}

/** Breaks a name before its last word: «Møre og», «Romsdal». */
function broken(name: string): string[] {
  const end = name.lastIndexOf(' ');
  return end < 0 ? [name] : [name.slice(0, end), name.slice(end + 1)];
}
