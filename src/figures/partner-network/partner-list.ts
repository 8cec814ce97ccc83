import {html, nothing, type TemplateResult} from 'lit';

export interface PartnerItem {
  id: string;
  name: {text: string; language: string} | undefined;
  /** The number of subjects that the partner takes part in, in words. */
  count: string;
  isHighlighted: boolean;
  subjects: readonly {label: string; how: string}[];
}

/** Partners with the subjects that they take part in, the other participants, and the years. */
export function partnerList(partners: readonly PartnerItem[], language: string): TemplateResult {
  return html`<ul class="partners">
    ${partners.map(
      ({id, name, count, isHighlighted, subjects}) =>
        html`<li class="listed-partner${isHighlighted ? ' chosen' : ''}">
          <p class="partner-name">
            <strong>${id}</strong>
            ${name ? html`<span lang=${name.language === language ? nothing : name.language}>${name.text}</span>` : nothing}
          </p>
          <p class="partner-count">${count}</p>
          <ul>
            ${subjects.map(
              ({label, how}) =>
                html`<li class="partner-subject">
                  <p class="subject">${label}</p>
                  <p class="how">${how}</p>
                </li>`,
            )}
          </ul>
        </li>`,
    )}
  </ul>`;
}
