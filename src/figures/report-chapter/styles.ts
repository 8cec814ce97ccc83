import {css, type CSSResult} from 'lit';

export const chapterStyles: CSSResult = css`
  .chapter.figure {
    padding: 0;
    border: 0;
    background: none;
  }
  .chapter > .heading {
    font-size: clamp(1.3em, 7.4cqi, 1.75em);
    hyphens: auto;
  }
  .intro {
    margin-block-start: 0.75em;
    font-size: 1.125em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .before {
    margin-block: 2.5em 0.75em;
    max-inline-size: 44em;
  }
  .abbreviations {
    margin-block: 0 0.75em;
    font-size: 0.875em;
    color: var(--_text-subtle);
    max-inline-size: 50em;
  }
  .chapter > [heading-level] {
    margin: 0;
  }
  .left-out {
    display: grid;
    gap: 0.4em;
    margin: 0;
    padding-inline-start: 1.25em;
    max-inline-size: 44em;
    list-style: disc;
  }
  /* A chapter has no padding for the usual negative margin. */
  .chapter > .tools summary {
    margin-inline-start: 0;
  }
  @media print {
    .chapter.figure {
      break-inside: auto;
    }
    .chapter > .heading,
    .intro,
    .before,
    .abbreviations {
      break-after: avoid;
      break-inside: avoid;
    }
    .before {
      margin-block-start: 1.25em;
    }
  }
`;
