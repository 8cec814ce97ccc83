import {html, nothing, type TemplateResult} from 'lit';
import {titleOf} from '../embed/figures.js';
import {language} from '../settings.js';
import type {Phrase} from '../words.js';
import {heuristics, questions, readings, workbook, type Heuristic, type Run} from './statement.js';
import {words} from './words.js';

const say = (phrase: Phrase): string => phrase[language()];

/** What a screen reader said of a figure, or of each of them where none is chosen. */
export function heardSection(chosen: string): TemplateResult {
  const isAsked = ({tag}: {tag: string}) => chosen === '' || tag === chosen;
  return html`<section aria-labelledby="heard-title">
    <h2 id="heard-title">${say(words.heard)}</h2>
    <p>${say(words.heardMeaning)}</p>
    ${readings.filter(isAsked).flatMap(({tag, lang, runs}) =>
      Object.values(runs).map(
        (run) =>
          html`<details>
            <summary>${titleOf(tag, language())}, ${lang}: ${by(run)}</summary>
            ${faultsOf(run)}
            <p lang=${lang}>${run.said.join(' ¦ ')}</p>
          </details>`,
      ),
    )}
    ${questions.some(({peer}) => peer) ? html`<p>${say(words.peerMeaning)}</p>` : nothing}
    <ul lang="en">
      ${questions
        .filter(isAsked)
        .map(
          ({tag, name, peer, runs}) =>
            html`<li>
              ${peer ?? html`<code>${tag}</code>`} ${name}:
              ${Object.values(runs).map((run) => html`${run.presses} ${say(words.presses)} (${by(run)}) ${faultsOf(run)}`)}
            </li>`,
        )}
    </ul>
  </section>`;
}

const by = ({reader, browser, date}: Run): string => `${reader}, ${browser}, ${date}`;

const faultsOf = ({faults}: Run): TemplateResult | typeof nothing =>
  faults ? html`<p>${say(words.notHeard)} <span lang="en">${faults.join('; ')}</span></p>` : nothing;

/** The heuristics of Chartability, each with a test, a dated look or an admitted failure. */
export function auditSection(): TemplateResult {
  return html`<section aria-labelledby="audit-title">
    <h2 id="audit-title">${say(words.audit)}</h2>
    <p>${say(words.auditMeaning)} <span lang="en">${workbook}</span></p>
    <ul lang="en">
      ${heuristics.map(heuristicItem)}
    </ul>
  </section>`;
}

function heuristicItem({principle, name, isCritical, tests = [], look, failure}: Heuristic): TemplateResult {
  return html`<li>
    ${principle}: ${name}${isCritical ? ' (critical)' : ''}.
    ${tests.map(({criterion, test, file}) => html`${criterion}: ${test} <code>${file}</code>. `)}
    ${look ? html`<time datetime=${look.date}>${look.date}</time>: ${look.seen} ` : nothing}
    ${failure ? html`<strong>${say(words.failure)}:</strong> ${failure}` : nothing}
  </li>`;
}
