import {css, type CSSResult} from 'lit';
import {label, small} from '../type-scale.js';

/** The text beside or under several charts. */
export const panelHelpStyles: CSSResult = css`
  .panel-help {
    grid-row: span 3;
    /* Its first line is level with the titles beside it. */
    padding-block-start: 1.4em;
    padding-inline-start: 1em;
    color: var(--_text-subtle);
    font-size: ${small};
    line-height: 1.45;
  }
  .panel-help p + p {
    margin-block-start: 0.25em;
  }
  .of-band::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.4em;
    border: 0.35em solid var(--_grid);
  }
  /* As the bands are drawn there, and the line under a year in compact charts. */
  @media (forced-colors: active) {
    .of-band::before {
      inline-size: 0.7em;
      block-size: 0.7em;
      border: none;
      background: color-mix(in srgb, CanvasText 20%, Canvas);
      forced-color-adjust: none;
    }
    @container figure ((18em < inline-size <= 30em) or (inline-size <= 15em)) {
      .compact:not(.single) .of-band::before {
        block-size: 2px;
        background: CanvasText;
        vertical-align: -0.2em;
      }
    }
  }
  @container figure (18em < inline-size <= 30em) {
    .panel-help {
      padding: 1.75em 0 0;
      font-size: ${label};
      line-height: 1.25;
    }
    /* The sample of the band begins a line, so that no line break is between it and its text. */
    .compact .panel-help p:not(.of-band) {
      display: inline;
    }
    .compact .panel-help {
      padding-block-start: 0.5em;
    }
    /* Under charts, as far from them as their titles. */
    .panel:nth-child(even) + .panel-help {
      padding-block-start: 1.75em;
    }
  }
  @container figure (inline-size <= 18em) {
    .panel + .panel-help {
      padding-block-start: 1.75em;
    }
  }
`;
