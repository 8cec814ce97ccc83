import {html, nothing, render, type TemplateResult} from 'lit';
import {titleOf} from '../embed/figures.js';
import {language, siteAddress, startSettings} from '../settings.js';
import type {Phrase} from '../words.js';
import {auditSection, heardSection} from './heard.js';
import {
  concerns,
  criteria,
  elements,
  limits,
  packageName,
  statusesIn,
  version,
  type Criterion,
  type Test,
} from './statement.js';
import {principles, statuses, words, type Status} from './words.js';

const say = (phrase: Phrase): string => phrase[language()];

/** The figure that is asked about; all of them if none is. */
let chosen = elements.find((tag) => tag === new URLSearchParams(location.search).get('figure')) ?? '';

function choose({target}: Event): void {
  chosen = (target as HTMLSelectElement).value;
  const address = new URL(location.href);
  if (chosen) address.searchParams.set('figure', chosen);
  else address.searchParams.delete('figure');
  history.replaceState(null, '', address);
  draw();
  document.querySelector('#status')!.textContent = summary();
}

/** «40 prøvd, 12 ikke aktuelt, …» */
function summary(): string {
  const counts = new Map<Status, number>();
  for (const [status] of criteria.flatMap((one) => statusesIn(one, chosen))) {
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const parts = [...counts].map(([status, count]) => `${count} ${say(statuses[status]).toLowerCase()}`);
  return `${chosen ? titleOf(chosen, language()) : say(words.all)}: ${parts.join(', ')}.`;
}

function draw(): void {
  render(
    html`<div class="field">
        <label for="figure">${say(words.figure)}</label>
        <select id="figure" .value=${chosen} @change=${choose}>
          <option value="" ?selected=${chosen === ''}>${say(words.all)}</option>
          ${elements.map((tag) => html`<option value=${tag} ?selected=${chosen === tag}>${titleOf(tag, language())}</option>`)}
        </select>
      </div>
      <section aria-labelledby="summary-title">
        <h2 id="summary-title">${say(words.summary)}</h2>
        <p><code>${packageName} ${version}</code>. ${summary()}</p>
        <p>${say(words.meaning)}</p>
        <p><a href=${siteAddress('accessibility.json')}>${say(words.data)}</a></p>
      </section>
      <section aria-labelledby="faults-title">
        <h2 id="faults-title">${say(words.faults)}</h2>
        ${faults()}
      </section>
      <section aria-labelledby="limits-title">
        <h2 id="limits-title">${say(words.limits)}</h2>
        <ul>
          ${limits.map((limit) => html`<li>${say(limit)}</li>`)}
        </ul>
      </section>
      <section aria-labelledby="criteria-title">
        <h2 id="criteria-title">${say(words.criteria)}</h2>
        ${Object.entries(principles).map(
          ([number, principle]) =>
            html`<h3>${number}. ${say(principle)}</h3>
              <ul class="criteria">
                ${criteria.filter(({id}) => id.startsWith(`${number}.`)).map(criterionItem)}
              </ul>`,
        )}
      </section>
      ${heardSection(chosen)} ${auditSection()}`,
    document.querySelector<HTMLElement>('#statement')!,
  );
}

function faults(): TemplateResult {
  const known = criteria.flatMap(({id, faults: own}) =>
    own.filter((one) => concerns(one, chosen)).map((one) => html`<li>${id}: ${say(one.what)} ${whose(one)}</li>`),
  );
  return known.length > 0
    ? html`<ul>
        ${known}
      </ul>`
    : html`<p>${say(words.noFaults)}</p>`;
}

function criterionItem(criterion: Criterion): TemplateResult {
  const {id, level, en301549, why, tests, looks} = criterion;
  const own = tests.filter((one) => concerns(one, chosen));
  const seen = looks.filter((one) => concerns(one, chosen));
  return html`<li id="wcag-${id}">
    <div>
      <h4>${id} ${nameOf(criterion)}</h4>
      <p class="clause">
        ${say(words.level)} ${level}. ${en301549 ? `EN 301 549: ${en301549}` : say(words.notInStandard)}
      </p>
    </div>
    <div>
      <p>
        ${statusesIn(criterion, chosen).map(
          ([status, count]) =>
            html`<span class="badge ${status}"
              >${say(statuses[status])}${count > 1 && count < elements.length ? ` (${count} ${say(words.of)} ${elements.length})` : ''}</span
            > `,
        )}
      </p>
      ${why ? html`<p>${say(why)}</p>` : nothing}
      ${
        own.length > 0
          ? html`<p class="kind">${say(words.by)}</p>
              <ul class="tests">
                ${own.map(testItem)}
              </ul>`
          : nothing
      }
      ${seen.map(
        (look) =>
          html`<p class="kind">${say(words.looks)} <time datetime=${look.date}>${day(look.date)}</time></p>
            <p>${say(look.lookedAt)} ${say(look.seen)} ${whose(look)}</p>`,
      )}
    </div>
  </li>`;
}

/** The official translation is of WCAG 2.1; what is new in 2.2 is called what the standard calls it. */
function nameOf({name: {nb, en}}: Criterion): TemplateResult {
  const isEnglish = language() === 'en' || nb === undefined;
  return html`<span lang=${isEnglish ? 'en' : 'nb'}>${isEnglish ? en : nb}</span>`;
}

function testItem({test, file, browsers, tool, ...of}: Test): TemplateResult {
  return html`<li>
    <span lang="en">${test}</span>
    <span class="with">${[...browsers, ...(tool ? [tool] : [])].join(', ')}. ${whose(of)}</span>
    <code>${file}</code>
  </li>`;
}

function whose({elements: own}: {elements?: readonly string[]}): string {
  return own && chosen === '' ? `${say(words.only)}: ${own.map((tag) => titleOf(tag, language())).join(', ')}.` : '';
}

const day = (date: string): string =>
  new Date(date).toLocaleDateString(language() === 'en' ? 'en-GB' : 'nb', {dateStyle: 'long', timeZone: 'UTC'});

startSettings();
draw();
