import {css, type CSSResult} from 'lit';

export const chapterStyles: CSSResult = css`
  .chapter > .heading {
    font-size: clamp(1.3em, 7.4cqi, 2.25em);
    line-height: 1.15;
    hyphens: auto;
  }
  .intro {
    margin-block-start: 0.5em;
    font-size: 1.125em;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  .contents {
    margin-block-start: 1em;
  }
  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .contents a {
    display: inline-block;
    padding: 0.35em 0.75em;
    border-radius: 1.2em;
    background: var(--_tint);
    font-size: 0.875em;
    text-decoration: none;
  }
  @media (prefers-contrast: more) {
    .contents a {
      background: none;
    }
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents [aria-current] {
    color: var(--_text);
    text-decoration: underline 0.2em;
    text-underline-offset: 0.35em;
  }
  .contents-name {
    margin-block-end: 0.25em;
    color: var(--_text-subtle);
    font-size: 0.875em;
  }
  .section-name {
    margin-block: 1.5em 0.75em;
    padding-block-start: 0.5em;
    border-block-start: 3px solid var(--_text);
    font-size: 0.875em;
    font-weight: 600;
    scroll-margin-block-start: 1em;
  }
  /* The chapter is the frame of its figures, which have room at their sides for numbers that are longer with large text. */
  .chapter > [heading-level] {
    margin: 0 -0.8em;
  }
  .chapter > [heading-level]::part(figure) {
    padding: 0 0.8em;
    border: 0;
  }
  /* The chapter has one source for what is quoted from the report; other sources are named at their numbers. */
  .with-end > :not(#infosec-trend, #report-claims, #cef-funding-map)::part(source) {
    display: none;
  }
  .chapter > .foot {
    display: grid;
    gap: 0.5em;
    margin-block-start: 2em;
  }
  .chapter > .foot > * {
    max-inline-size: 60em;
  }
  .left-out {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @container figure (inline-size > 62em) {
    .contents {
      position: sticky;
      inset-block-start: 1em;
      float: inline-start;
      inline-size: 9em;
      max-block-size: calc(100vh - 2em);
      margin-block-start: 1.5em;
      overflow-y: auto;
    }
    .contents ul {
      display: grid;
      gap: 0;
    }
    .contents a {
      padding-inline-start: 0;
      background: none;
    }
    .chapter > [heading-level] {
      margin-inline-start: 9.5em;
    }
    /* The same in smaller text. */
    .chapter > :is(.section-name, .foot, .tools) {
      margin-inline-start: 12em;
    }
  }
  /* Without a script nothing can be scrolled to inside the element. */
  @media (scripting: none) {
    .in-page {
      display: none;
    }
  }
  @media print {
    .chapter > .foot {
      display: block;
      break-inside: avoid;
    }
    .contents {
      display: none;
    }
    .foot details {
      display: block;
    }
    .foot details::details-content {
      content-visibility: visible;
    }
    .chapter.figure {
      break-inside: auto;
    }
    /* On paper the frame of the chapter has no padding into which its figures could reach. */
    .chapter > [heading-level] {
      margin: 0;
    }
    .chapter > [heading-level]::part(figure) {
      padding: 0;
    }
    .chapter > .heading,
    .intro,
    .section-name {
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
