import {css, type CSSResult} from 'lit';
import {large, small, title} from '../../charts/type-scale.js';

export const chapterStyles: CSSResult = css`
  .chapter > .heading {
    font-size: ${title};
    line-height: 1.15;
    hyphens: auto;
  }
  .intro {
    margin-block-start: 0.5em;
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
    font-size: ${small};
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
    font-size: ${small};
  }
  .section {
    margin-block-start: 1.4em;
  }
  @container figure (inline-size <= 30em) {
    .section {
      margin-block-start: 2.25em;
    }
  }
  /* In a narrow chapter the contents have no room to stay: the name of the figure stays, with the way back to them. */
  .section-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    border-block-start: 3px solid var(--_text);
    background: var(--_surface);
    font-size: ${small};
    font-weight: 600;
    line-height: 2;
  }
  .to-contents {
    font-weight: 400;
  }
  .to-contents::after {
    content: ' ↑' / '';
  }
  /* The chapter is the frame of its figures, which have room at their sides for numbers that are longer with large text. */
  .section > [heading-level] {
    margin: 0 -0.8em;
  }
  .section > [heading-level]::part(figure)::before {
    display: none;
  }
  .section > [heading-level]::part(figure) {
    padding: 0 0.8em;
    border: 0;
  }
  /* The chapter has one source for what is quoted from the report; other sources are named at their numbers. */
  .with-end .section > :not(#infosec-trend, #cef-funding-map)::part(source) {
    display: none;
  }
  .chapter > .foot {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1.5em;
  }
  .chapter > .foot > * {
    max-inline-size: 60em;
  }
  .left-out {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  @container figure (inline-size > 44em) {
    .chapter > .heading {
      font-size: ${large};
    }
  }
  /* A bar over the figures, which have the whole width. */
  @container figure (inline-size > 62em) {
    .contents {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      gap: 1.25em;
      align-items: baseline;
      margin-inline: -0.8em;
      padding: 0.25em 0.8em;
      border-block-end: 1px solid var(--_grid);
      background: var(--_surface);
    }
    .contents ul {
      gap: 0 1.25em;
    }
    .contents a {
      padding-inline: 0;
      background: none;
    }
    .section {
      scroll-margin-block-start: 3em;
    }
    .section-head {
      position: static;
    }
    .to-contents {
      display: none;
    }
    .chapter > .foot {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.5em;
    }
    .foot > details:not(.fold) {
      grid-column: 1 / -1;
    }
  }
  /* Without a script nothing can be scrolled to inside the element. */
  @media (scripting: none) {
    .to-contents,
    .in-page {
      display: none;
    }
  }
  @media print {
    .chapter > .foot {
      display: block;
    }
    .chapter > .foot > * {
      display: block;
      break-inside: avoid;
    }
    .contents,
    .to-contents {
      display: none;
    }
    /* What is open on paper has no mark of a control. */
    .foot summary {
      list-style: none;
    }
    .foot details::details-content {
      content-visibility: visible;
    }
    .chapter.figure {
      break-inside: auto;
    }
    /* On paper the frame of the chapter has no padding into which its figures could reach. */
    .section > [heading-level] {
      margin: 0;
    }
    .section > [heading-level]::part(figure) {
      padding: 0;
    }
    .chapter > .heading,
    .intro,
    .section-head {
      position: static;
      break-after: avoid;
      break-inside: avoid;
    }
  }
`;
