import {css, unsafeCSS, type CSSResult} from 'lit';
import {higherRows} from '../bar-chart/styles.js';
import {nameGutter} from '../bar-chart/view.js';
import {round} from '../scale-linear.js';
import {label, small} from '../type-scale.js';
import {countyCardStyles} from './card.js';
import {forcedStyles} from './forced-styles.js';
import {leastEighths, mostEighths} from './view.js';

/** The factors by which bars beside the map are higher, under their names and after them: both end at about the same height. */
const [under, after] = [1.8, 2.1];

/** With large text on a phone, a number is as large as other numbers of the drawing, or as its circle has room for. */
const inCircles = [...Array(mostEighths + 1).keys()]
  .slice(leastEighths)
  .map((n) => `.map .eighths-${n}{font-size:clamp(12px,${round((4.2 * n) / 8)}cqi,0.75em)}`)
  .join('');

/**
 * The north is moved up into the sea beside the south, which is drawn at twice the scale. So its counties have room for a
 * finger and for names, and the map has room beside the bars.
 */
export const mapStyles: CSSResult = css`
  .key.steps {
    display: grid;
    gap: 0.3em;
    margin-block: 0 0.75em;
    font-size: ${label};
    line-height: 1.15;
    color: var(--_text-subtle);
  }
  .steps :is(ul, li) {
    display: flex;
    align-items: start;
    gap: 0.25em 0.5em;
  }
  .steps ul {
    column-gap: 1.25em;
  }
  .steps :is(.swatch, rect) {
    height: 1.15em;
  }
  .steps :is(.swatch, .unlisted) {
    flex: none;
    width: 1.4em;
    min-width: 22px;
  }
  .steps .step {
    flex: 0 1 16em;
    padding: 0 1em 1.3em 0;
  }
  .steps :is(.strip, .limit) {
    width: 100%;
    overflow: visible;
    font-size: 1em;
  }
  .totals {
    margin-block: -0.6em 0.75em;
    color: var(--_text-subtle);
    font-size: ${small};
  }
  .statistic {
    margin-block-start: 0.75em;
  }
  .whole {
    pointer-events: none;
  }
  .map-and-bars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em 2em;
    align-items: start;
  }
  .map-room {
    container: map / inline-size;
  }
  .map {
    position: relative;
    inline-size: min(100%, 24em);
    aspect-ratio: 470 / 862;
    margin-inline: auto;
  }
  .part {
    position: absolute;
    overflow: visible;
    pointer-events: none;
  }
  .part .county,
  .part .count,
  .part .reach,
  .part .county-name {
    pointer-events: auto;
    cursor: pointer;
  }
  /* 0.56 of the width for 675 units beside 470: the north is drawn at 0.39 of the scale of the south. */
  .north {
    inset: 0 auto auto 0;
    inline-size: 56%;
    block-size: 29.18%;
    outline: 1px solid var(--_grid);
    border-radius: 4px;
  }
  .south {
    inset: auto 0 0;
    inline-size: 100%;
    block-size: 82.02%;
  }
  .map text {
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .map .outside {
    stroke: var(--_surface);
    stroke-width: 3;
  }
  @container figure (inline-size >= 40em) {
    .map-and-bars {
      grid-template-columns: minmax(0, 1fr) 47%;
    }
    .map {
      inline-size: 100%;
    }
  }
  @media screen {
    @container figure (40em <= inline-size < 56em) {
      ${higherRows(under, '.map-and-bars .bar-chart')}
      .map-and-bars .bar-chart {
        --_bar: ${unsafeCSS(1 / under)}em;
        --_down: ${unsafeCSS(0.64 / under)}em;
      }
    }
  }
  @container figure (inline-size >= 56em) {
    .map-and-bars {
      grid-template-columns: minmax(0, 1fr) min(41%, 29em);
      column-gap: 3em;
    }
    ${higherRows(after, '.map-and-bars .bar-chart')}
    .map-and-bars .bar-chart {
      --_names: ${unsafeCSS(nameGutter / after)}em;
      --_bar: ${unsafeCSS(2.5 / after)}em;
    }
    .map-and-bars .ring {
      x: ${unsafeCSS(-(nameGutter + 0.4) / after)}em;
    }
  }
  /* With large text on a phone it reaches into the padding of the figure, which is wider there. */
  @container figure (inline-size <= 15em) {
    .map-room {
      margin-inline: -0.5em;
    }
    .map-room .key {
      margin-inline: 0.67em;
    }
  }
  /* Long numbers of small counties would overlap, and names too on a smaller map; the bars have them. */
  @container map (inline-size < 20em) {
    .map .county-number.long {
      display: none;
    }
  }
  @container map (inline-size < 15.5em) {
    .map :is(.county-name, .leader) {
      display: none;
    }
    .map .county-number {
      /* As large as it is in the circles of a map that is as small, with text of the usual size. */
      font-size: max(4.2cqi, 12px);
    }
    ${unsafeCSS(inCircles)}
    .map svg:has(> .scale) {
      font-size: 16px;
    }
    .map .scale {
      font-size: 12px;
    }
  }
  /* Beside circles, numbers that can be read would be on a neighbour, and on a smaller map wider than their circles. */
  @container map (inline-size < 15.5em) and (inline-size < 278px) {
    .map .county-number:not(.in-circle) {
      display: none;
    }
  }
  @container map (inline-size < 15.5em) and (inline-size < 240px) {
    .map .in-circle {
      display: none;
    }
  }
  @media print {
    /* As high as the bars: a statement about it then fits on the same sheet of a chapter. */
    .map-and-bars {
      grid-template-columns: minmax(0, 1fr) 25em;
    }
    .statistic {
      display: none;
    }
  }
  ${countyCardStyles}
  ${forcedStyles}
`;
