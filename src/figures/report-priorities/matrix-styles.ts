import {css, unsafeCSS, type CSSResult} from 'lit';
import type {ColouredStyles} from '../../charts/drawing-styles.js';
import {small} from '../../charts/type-scale.js';
import {mostPartners} from './partner-matrix.js';

export const partnerMarkStyles: ColouredStyles = (colour) => css`
  .names {
    fill: ${colour('series-1')};
  }
  .names-not {
    fill: ${colour('text-subtle')};
  }
`;

const counts = [...Array(mostPartners).keys()].map((i) => `.partners-${i + 1}{--_partners:${i + 1}}`).join('');

/** A column for each partner: beside the name of the plan, and in a wide figure beside its words too. */
export const matrixStyles: CSSResult = css`
  ${unsafeCSS(counts)}
  .plan-heads,
  .plan-marks {
    display: none;
  }
  .partner-marks svg {
    margin-inline-end: 0.4em;
    vertical-align: -0.1em;
  }
  @supports (grid-template-columns: subgrid) {
    @media screen {
      @container figure (inline-size > 40em) {
        .in-columns {
          grid-template-columns: minmax(12em, 1fr) repeat(var(--_partners), minmax(2em, auto));
        }
        .in-columns :is(.plan-part, .statements, .plan, .plan-heads, .plan-marks) {
          display: grid;
          grid-column: 1 / -1;
          grid-template-columns: subgrid;
        }
        .in-columns,
        .in-columns :is(.plan-part, .statements, .plan) {
          column-gap: 0.6em;
        }
        .in-columns .plan-part {
          border-block-start: 2px solid var(--_text);
        }
        .in-columns .plan-group {
          border: 0;
        }
        .in-columns :is(.plan-heads, .plan-marks) {
          grid-column: 2 / -1;
          grid-row: 1;
          justify-items: center;
        }
        .in-columns .plan-heads {
          align-items: end;
          padding-block: 0.25em;
        }
        .plan-heads span {
          max-inline-size: 9em;
          overflow-wrap: anywhere;
          font-size: ${small};
          font-weight: 600;
          line-height: 1.35;
          text-align: center;
        }
        .in-columns .plan {
          padding-block: 0.35em 0.45em;
        }
        .in-columns .plan :is(.plan-words, .partners) {
          grid-column: 1 / -1;
        }
        .in-columns .plan-head {
          align-content: start;
        }
        .in-columns .plan-marks {
          padding-block-start: 0.2em;
        }
        .in-columns .partner-marks {
          display: none;
        }
      }
      @container figure (inline-size > 60em) {
        .in-columns {
          grid-template-columns: minmax(12em, 1fr) minmax(18em, 2.4fr) repeat(var(--_partners), minmax(2em, auto));
        }
        .in-columns .plan-group {
          grid-column: 1 / span 2;
        }
        .in-columns :is(.plan-heads, .plan-marks) {
          grid-column: 3 / -1;
        }
        .in-columns .plan-head {
          padding-inline-end: 0.75em;
        }
        .in-columns .plan :is(.plan-words, .partners) {
          grid-column: 2;
          margin: 0;
        }
      }
    }
  }
  @media (forced-colors: active) {
    .names,
    .names-not {
      fill: CanvasText;
    }
  }
`;
