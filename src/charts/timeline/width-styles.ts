import {css, type CSSResult} from 'lit';

/** Where the times and the words of a timeline are at each width. */
export const widthStyles: CSSResult = css`
  /* A small phone, or large text. */
  @container figure (inline-size <= 18em) {
    .timeline {
      --_line-room: 1.6em;
      --_tick-size: 0.65em;
    }
  }
  /* Large text on a phone: no two words have room beside one another, and some have none alone. */
  @container figure (inline-size <= 12em) {
    .event-row {
      grid-template: 'text' 'kind' 'opens' / minmax(0, 1fr);
    }
    .event-text {
      overflow-wrap: anywhere;
    }
  }
  /* The times are beside the line, where the longest of them has two lines. */
  @container figure (inline-size > 42em) {
    .timeline {
      --_when-width: 12em;
      --_line: calc(var(--_when-width) + 1em);
      --_tick: var(--_when-width);
      --_line-room: calc(var(--_when-width) + 2.75em);
    }
    .stretch {
      display: grid;
      grid-template-columns: var(--_when-width) minmax(0, 1fr);
      column-gap: calc(var(--_line-room) - var(--_when-width));
      padding-inline-start: 0;
    }
  }
  /* The kinds have a column of their own after the words, which are beside their time. */
  @container figure (inline-size > 56em) {
    .event-row {
      grid-template: 'text kind opens' / minmax(0, 1fr) 10em 5.5em;
    }
  }
`;
