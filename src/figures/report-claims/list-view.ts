import {html, nothing, svg, type TemplateResult} from 'lit';

export interface ClaimItem {
  id: string;
  quotation: string;
  section: string;
  /** «holder i 9 av 10 tilfeller» */
  verdict: string;
  /** One unit per case, in order; none where the numbers cannot tell. */
  units: readonly boolean[];
  /** How it is tested, and the exceptions. */
  details: readonly string[];
  isShown: boolean;
}

export interface ClaimListText {
  section: string;
  showInFigure: string;
  /** Brings the marks of a statement forward in other figures; `undefined` when no figure listens. */
  show: ((id: string) => void) | undefined;
  /** The pointer or the focus is on a statement, or on none. */
  look: (id: string | undefined) => void;
}

/** Statements with the answer that the numbers give. */
export function claimList(
  claims: readonly ClaimItem[],
  {section, showInFigure, show, look}: ClaimListText,
): TemplateResult {
  return html`<ul class="claims">
    ${claims.map(
      (claim) =>
        html`<li
          class="claim-item${claim.isShown ? ' shown' : ''}"
          @pointerenter=${() => look(claim.id)}
          @pointerleave=${() => look(undefined)}
          @focusin=${() => look(claim.id)}
          @focusout=${() => look(undefined)}
        >
          <blockquote class="quotation" id="claim-${claim.id}" lang="nb">«${claim.quotation}»</blockquote>
          <p class="claim-section">${section} <span lang="nb">«${claim.section}»</span></p>
          <p class="verdict">${units(claim.units)}<span>${claim.verdict}</span></p>
          ${claim.details.map((detail) => html`<p class="claim-detail">${detail}</p>`)}
          ${
            show && claim.units.length > 0
              ? html`<button
                  type="button"
                  class="button"
                  id="show-${claim.id}"
                  aria-labelledby="show-${claim.id} claim-${claim.id}"
                  aria-pressed=${claim.isShown}
                  @click=${() => show(claim.id)}
                >
                  ${showInFigure}
                </button>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

/** Filled where the statement holds, empty where it does not: the verdict in words stands beside it. */
export function units(cases: readonly boolean[]): TemplateResult | typeof nothing {
  if (cases.length === 0) return nothing;
  const sorted = cases.toSorted((a, b) => Number(b) - Number(a));
  return html`<svg class="units" width=${sorted.length * 15} height="14" aria-hidden="true">
    ${sorted.map((holds, i) => svg`<rect class=${holds ? 'unit' : 'unit empty'} x=${i * 15 + 1} y="1" width="12" height="12" rx="2"></rect>`)}
  </svg>`;
}
