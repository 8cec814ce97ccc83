import {html, type TemplateResult} from 'lit';
import type {Language} from '../../src/datasets/source.js';
import {fateIn, fates, measuredForms, tools} from './survival.js';
import {forms, words} from './words.js';

/** What each tool leaves of each form. */
export function survivalTable(language: Language): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="survival-caption">
    <table>
      <caption id="survival-caption">
        ${words.survivalHelp[language]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.engine[language]}</th>
          ${measuredForms.map((form) => html`<th scope="col">${forms[form].title[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${tools.map(
          (tool) =>
            html`<tr>
              <th scope="row">${tool}</th>
              ${measuredForms.map((form) => {
                const fate = fateIn(tool, form)!;
                return html`<td class=${fate}>${fates[fate][language]}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
