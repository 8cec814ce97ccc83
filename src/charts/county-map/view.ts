import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CountyMapLayout, PlacedCounty} from './layout.js';

export interface CountyMapText<Row> {
  /** The whole map in a few words; the chart beside it has the numbers. */
  label: string;
  /** What is written in a county; nothing leaves it empty. */
  format: (row: Row) => string | undefined;
  /** Colour step from 0; `undefined` is hatched. */
  step: (row: Row) => number | undefined;
  /** The mark in the chart beside the map that the county belongs to. */
  series: (row: Row) => number;
  isActive: (row: Row) => boolean;
  isHighlighted: (row: Row) => boolean;
  /** A county too small to hold its number: the text, in two lines, stands outside at the end of a line. */
  callout: (row: Row) => readonly [string, string] | undefined;
}

/**
 * Draws a map that is already placed. The shapes scale with the box; numbers stand beside them in percentages and keep
 * their size. The map is one picture: the same counties are marks in the chart that stands with it.
 */
export function countyMap<Row>(
  {viewBox, counties, borders}: CountyMapLayout<Row>,
  text: CountyMapText<Row>,
): TemplateResult {
  const state = ({row}: PlacedCounty<Row>) =>
    `${text.isActive(row) ? ' active' : ''}${text.isHighlighted(row) ? ' forward' : ''}`;
  // A highlighted county is drawn last, so that no neighbour covers its outline.
  const highlighted = counties.filter(({row}) => text.isActive(row) || text.isHighlighted(row));
  return html`<svg class="map" role="img" aria-label=${text.label}>
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="6" height="6"></rect>
        <rect class="hatch-line" width="2" height="6"></rect>
      </pattern>
    </defs>
    <svg viewBox=${viewBox} width="100%" height="100%">
      ${counties.map((county) => {
        const step = text.step(county.row);
        return svg`<path class="county ${step === undefined ? 'unlisted' : `step-${step + 1}`}" data-series=${text.series(county.row)}
          d=${county.path} fill=${step === undefined ? 'url(#hatch)' : nothing} vector-effect="non-scaling-stroke"></path>`;
      })}
      <path class="borders" d=${borders} vector-effect="non-scaling-stroke"></path>
      ${highlighted.map(
        (county) => svg`<path class="halo" d=${county.path} vector-effect="non-scaling-stroke"></path>
        <path class="outline${state(county)}" d=${county.path} vector-effect="non-scaling-stroke"></path>`,
      )}
    </svg>
    <g aria-hidden="true">${counties.map((county) => label(county, text))}</g>
  </svg>`;
}

function label<Row>({row, x, y}: PlacedCounty<Row>, text: CountyMapText<Row>) {
  const callout = text.callout(row);
  if (callout !== undefined) {
    return svg`<svg class="callout" x="${x}%" y="${y}%" overflow="visible"><path d="M3,3 L26,26 H64"></path><text x="68" y="26" dy=".35em">${callout[0]}<tspan x="68" dy="1.2em">${callout[1]}</tspan></text></svg>`;
  }
  const words = text.format(row);
  const step = text.step(row);
  if (words === undefined) return nothing;
  return svg`<text class="county-number${step === undefined ? '' : ` on-step-${step + 1}`}" x="${x}%" y="${y}%" dy=".35em" text-anchor="middle">${words}</text>`;
}
