import {css, type CSSResult} from 'lit';

/** Styles of the marks of a relation matrix: plain rules, which picture files share. */
export const relationDrawingStyles: CSSResult = css`
  .tie {
    stroke: var(--_series-1);
    stroke-width: 3;
  }
  .tie.planned {
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .tie.back {
    stroke: var(--_grid);
  }
  .planned.glyph {
    stroke-width: 2.25;
    stroke-dasharray: 3.7 2.58;
  }
  .guide {
    stroke: var(--_grid);
  }
  .column-name {
    font-weight: 600;
  }
  .empty .column-name {
    fill: var(--_text-subtle);
    font-weight: 400;
  }
`;
