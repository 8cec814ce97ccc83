import {css, type CSSResult} from 'lit';
import {label} from '../type-scale.js';

/**
 * Charts with few series on a phone, with their first values before the lines: in two columns, where they are lower, and with
 * large text in one, where the highest number of the scale is over its line. Names beside lines, by the width of the figure.
 */
export const compactStyles: CSSResult = css`
  /* The places of the numbers were computed for a wider chart. */
  @container figure (inline-size <= 17em) {
    .panels:is(.single, .roomy) .small,
    .single :is(.line-name, .leader) {
      display: none;
    }
  }
  @container figure (inline-size <= 15em) {
    .panels:is(.single, :not(.compact)) :is(.line-name, .leader, .distance, .of-distance) {
      display: none;
    }
  }
  @container figure (18em < inline-size <= 30em) {
    .panels.compact:not(.single) {
      margin-block-start: -0.75em;
      --_scale-space: 0em;
      --_card-outset: 0em;
    }
    /* The first values are before the lines, in place of the scale, of which the ends are left. */
    .panels.compact:not(.single) .panel {
      --_space-before: 2.2em;
      --_space-below: 2em;
      --_space-over-title: 0.45em;
    }
    .panels.compact:not(.single) .panel:nth-child(even) {
      --_space-before: 2.5em;
    }
    .panels.compact:not(.single) .line-chart {
      block-size: 7.7em;
    }
    .panels.compact:not(.single) .panel-title {
      margin-block: 0.5em 1.05em;
      margin-inline-end: -0.4em;
      font-size: ${label};
    }
    .panels.compact:has(.flag) .panel-title.panel-title {
      margin-block-end: 1.4em;
    }
    .panels.compact:not(.single) .panel:nth-child(even) .panel-title,
    .compact .panel-help {
      padding-inline-start: 0.5em;
    }
    /* The scale of all charts is one of their texts. */
    .figure:has(.compact:not(.single)) .readout {
      margin-block: 0.6em 1em;
      font-size: ${label};
    }
    .figure:has(.compact:not(.single)) .pointing,
    .compact:not(.single) .taken {
      display: none;
    }
    .compact:not(.single) .highest {
      translate: 1.3em -0.15em;
    }
    .panels.compact:not(.single) .panel:nth-child(even) :is(.lowest, .highest):not(.taken) {
      display: revert;
    }
    .panels:not(.single, .roomy, .compact) .panel:nth-child(2n + 1) .panel-title {
      margin-inline-start: -3.2em;
    }
  }
  /* They reach into the padding of the figure. */
  @container figure (inline-size <= 15em) {
    .panels.compact:not(.single) {
      margin-inline: -0.5em;
      --_scale-space: 0em;
      --_card-outset: 0.1em;
    }
    .panels.compact:not(.single) :is(.panel-title, .panel-help) {
      padding-inline-start: 0.57em;
    }
    .panels.compact:not(.single) .panel {
      --_space-before: 1.75em;
      --_space-after: 2.65em;
    }
    .compact:not(.single) .highest {
      text-anchor: start;
      translate: -1em -0.65em;
    }
    .compact:not(.single) .in-narrow:not(.in-compact),
    .panel:has(.leader.in-compact) .highest {
      display: none;
    }
    /* Two years have room beside each other. */
    .compact:not(.single) .tick:is(.first, .last) {
      text-anchor: middle;
      rotate: none;
      translate: none;
    }
  }
  @container figure ((18em < inline-size <= 30em) or (inline-size <= 15em)) {
    .compact:not(.single) :is(.lowest.taken, .scale:not(.lowest, .highest)) {
      display: none;
    }
    .compact:not(.single) .lowest {
      translate: 0.8em 0;
    }
    /* The band of a year is behind its name alone: a number after the mark of the year before would seem to be of this one. */
    .compact:not(.single) .remarked {
      transform-box: fill-box;
      transform-origin: 50% 100%;
      translate: 0 1.95em;
      scale: 2.2 0.15;
    }
    /* A line under the name: a band would be too pale behind it. */
    @media (forced-colors: active) {
      .compact:not(.single) .remarked {
        translate: 0 2.05em;
        scale: 2.2 0.02;
        stroke-opacity: 1;
      }
    }
    .compact:not(.single) .in-compact {
      display: revert;
    }
  }
  @container figure (18em < inline-size <= 30em) {
    .in-compact {
      display: revert;
    }
  }
  /* Wide charts have names in places of their own. */
  @container figure (inline-size > 66em) {
    .in-broad {
      display: revert;
    }
    :is(.line-name, .leader):not(.in-broad) {
      display: none;
    }
  }
  @container figure (inline-size > 44em) {
    .single :is(.line-name, .leader):not(.in-broad) {
      display: none;
    }
  }
  @container figure (30em < inline-size <= 44em) {
    .named :is(.line-name, .leader) {
      display: none;
    }
  }
`;
