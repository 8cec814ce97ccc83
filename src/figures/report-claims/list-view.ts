import {html, nothing, type TemplateResult} from 'lit';
import {layoutUnitSquares} from '../../charts/unit-squares/layout.js';
import {caseSquares} from '../../charts/unit-squares/marks.js';
import {scoreboard, scoreName, scoreNumber, tally} from '../../charts/unit-squares/tally.js';
import type {HintWords} from '../../figure/hint.js';
import type {Verdict} from '../../datasets/claims.js';
import type {ClaimsHost} from './claim-marks-controller.js';
import {claimsByKind, meanings, type ClaimsState, type PlacedVerdict} from './state.js';
import {caseTable} from './case-table.js';
import {answerLines, caseAnswer, exceptionOf, methodOf, sharedMethod} from './verdict-text.js';

/**
 * The number of claims with each verdict, followed by every claim as a quotation with its answer, in the same order.
 * The finding says the same in words.
 */
export function draw(state: ClaimsState, figure: ClaimsHost): TemplateResult {
  const {claims, messages} = state;
  const groups = claimsByKind(claims.verdicts).map((group) => ({
    ...group,
    count: group.verdicts.length,
    meaning: meanings[group.kind],
    name: messages.kind(group.kind, group.verdicts.length),
  }));
  const isScored = groups.length > 1;
  const groupView = (group: (typeof groups)[number], columns: number) => {
    const {kind, verdicts, parts, name} = group;
    const shared = sharedMethod(
      verdicts.map(({verdict}) => verdict),
      state,
    );
    // Claims of a single kind say their own answer, unless they cannot be tested.
    const hasName = isScored || kind === 'untestable';
    const across = Math.min(verdicts.length, columns);
    const lists = parts.map((part) => claimList(part, across, {shared, isAlone: verdicts.length === 1}, state, figure));
    const list = html`${shared.map((sentence) => html`<p class="claims-shared">${sentence}</p>`)}
      <div class="claims-row across-${across}">${lists}</div>`;
    return html`<div class="kind wide-${across}">
      ${hasName ? html`<p class="claims-kind">${name}</p>` : nothing}
      ${isScored && kind === 'untestable' ? untested(figure, html`${scoreNumber(group)}${scoreName(group)}`, list) : list}
    </div>`;
  };
  return html`${isScored ? scoreboard(groups) : nothing}
  ${rowsOf(groups).map(
    ({columns, groups: row}) =>
      html`<div class="claims-row across-${columns}">${row.map((group) => groupView(group, columns))}</div>`,
  )}`;
}

/** How to reach a square, where a claim has several. */
export function help({claims, messages}: ClaimsState): HintWords | undefined {
  return claims.verdicts.some(({cases}) => cases.length > 1) ? {...messages, isList: true} : undefined;
}

/** Claims with the same exceptions, which are over them with the square that each has. */
function claimList(
  part: readonly PlacedVerdict[],
  across: number,
  list: ClaimList,
  state: ClaimsState,
  figure: ClaimsHost,
): TemplateResult {
  const exception = exceptionOf(part[0]!.verdict, state);
  const columns = Math.min(part.length, across);
  return html`<div class="same wide-${columns}${part.length > across ? '' : ' in-row'}">
    ${exception === undefined ? nothing : html`<p class="claim-exception">${tally('against', 1)}<span>${exception}</span></p>`}
    <ul class="claims across-${columns}">
      ${part.map(({verdict, position}) => item(verdict, position, list, state, figure))}
    </ul>
  </div>`;
}

/** Claims that have no answer are folded on a phone, and in a chapter of any width. */
function untested(figure: ClaimsHost, name: TemplateResult, list: TemplateResult) {
  return html`<details class=${figure.hasAttribute('in-chapter') ? 'fold stays' : 'on-phone'}>
    <summary>${name}</summary>
    ${list}
  </details>`;
}

const [mostColumns, mostShared] = [3, 4];

/** Groups of a wide figure in rows: small groups share a row, and a row has as many columns as leave no hole, where it can. */
export function rowsOf<Group extends {verdicts: readonly unknown[]}>(
  groups: readonly Group[],
): {columns: number; groups: readonly Group[]}[] {
  const rows: {count: number; groups: Group[]}[] = [];
  for (const group of groups) {
    const {length} = group.verdicts;
    const last = rows.at(-1);
    if (last && last.count + length <= mostShared) {
      last.count += length;
      last.groups.push(group);
    } else rows.push({count: length, groups: [group]});
  }
  return rows.map(({count, groups: row}) => ({
    columns: row.length > 1 ? count : count === 4 ? 2 : Math.min(count, mostColumns),
    groups: row,
  }));
}

/** The list that a claim is in. */
interface ClaimList {
  /** Sentences on the test of each claim, which are shown over the list. */
  shared: readonly string[];
  isAlone: boolean;
}

function item(
  verdict: Verdict,
  position: number,
  list: ClaimList,
  state: ClaimsState,
  figure: ClaimsHost,
): TemplateResult {
  const {claim} = verdict;
  const {messages, isInGroup} = state;
  const {claimMarks} = figure;
  const enter = ({currentTarget}: Event) => isInGroup && claimMarks.hover(currentTarget as Element, position);
  const leave = () => isInGroup && claimMarks.hover();
  return html`<li
    class="claim-item${claim.id === claimMarks.shown ? ' shown' : ''}"
    @pointerenter=${enter}
    @pointerleave=${leave}
    @focusin=${enter}
    @focusout=${leave}
  >
    <div class="claim-words">
      <blockquote class="quotation" id="claim-${claim.id}" lang="nb">${messages.quoted(claim.quotation)}</blockquote>
      ${claim.translation === undefined ? nothing : html`<p class="translation">${messages.translation}: ${claim.translation}</p>`}
    </div>
    ${
      verdict.cases.length === 0
        ? nothing
        : html`<div class="claim-answer">${answerLines(verdict, state, squares(verdict, state, figure))}</div>`
    }
    ${methodView(verdict, list, state, figure)}
  </li>`;
}

/** How a claim was tested, without the sentences that the list shares, and the section of the report. */
function methodView(
  verdict: Verdict,
  {shared, isAlone}: ClaimList,
  state: ClaimsState,
  {claimMarks}: ClaimsHost,
): TemplateResult {
  const {claim, cases} = verdict;
  const {messages} = state;
  const details = methodOf(verdict, state).filter((sentence) => !shared.includes(sentence));
  const content = html`${details.map((detail) => html`<p class="claim-detail">${detail}</p>`)}
    ${cases.length > 1 ? caseTable(verdict, state) : nothing}
    <p class="claim-section">${messages.inSection} <span lang="nb">${messages.quoted(claim.section)}</span></p>
    ${
      claimMarks.canShow(verdict)
        ? html`<button
            type="button"
            class="control button"
            id="show-${claim.id}"
            aria-describedby="claim-${claim.id}"
            aria-pressed=${claim.id === claimMarks.shown}
            @click=${() => claimMarks.press(verdict)}
          >
            ${messages.showInFigure}
          </button>`
        : nothing
    }`;
  // A claim without comparisons has no test to fold, and a lone claim has room for its own.
  if (cases.length === 0 || isAlone) return html`<div class="claim-method">${content}</div>`;
  return html`<details class="claim-method">
    <summary>${messages.tested}</summary>
    ${content}
  </details>`;
}

/** One square for each case, filled where the claim holds; the label of the drawing describes the comparison. */
function squares(verdict: Verdict, state: ClaimsState, {interaction}: ClaimsHost): TemplateResult {
  return caseSquares(layoutUnitSquares(verdict.cases.map(({holds}) => holds)), {
    id: verdict.claim.id,
    label: state.messages.comparisons,
    interaction,
    describe: (position) => caseAnswer(verdict.cases[position]!, verdict, state),
  });
}
