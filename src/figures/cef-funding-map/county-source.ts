import {html, nothing, type TemplateResult} from 'lit';
import type {FundingState} from './state.js';

/** Where the numbers of all municipalities in the counties come from, which the report does not say. */
export function countySource({funding, messages}: FundingState): TemplateResult | typeof nothing {
  if (!funding.inCounties) return nothing;
  const {name, href, licence} = funding.inCounties.source;
  const terms = licence ? html` ${messages.licence}: ${link(licence.name, licence.href)}.` : nothing;
  return html` ${messages.inCountyData}: ${link(name, href)}.${terms}`;
}

/** The same for a file. */
export function countySourceText({funding, messages}: FundingState): string | undefined {
  if (!funding.inCounties) return undefined;
  const {name, licence} = funding.inCounties.source;
  return `${messages.inCountyData}: ${name}${licence ? `, ${licence.name}` : ''}`;
}

const link = (name: string, href: string | undefined) => (href ? html`<a href=${href}>${name}</a>` : name);
