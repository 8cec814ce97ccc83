import {css, type CSSResult} from 'lit';

export const riskStyles: CSSResult = css`
  .showings {
    display: grid;
    gap: 0.4em;
  }
  .showings li {
    display: grid;
    grid-template-columns: min(8.5em, 30%) minmax(0, 1fr);
    gap: 0.75em;
    align-items: baseline;
  }
  @container figure (inline-size <= 19em) {
    .showings li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  .when {
    overflow-wrap: break-word;
  }
  .who {
    font-weight: 600;
  }
`;
