import {html, nothing, type TemplateResult} from 'lit';
import {link} from '../../figure/source-line.js';
import type {FundingState} from './state.js';

/** The source of the total numbers of municipalities in the counties, which are not in the report. */
export function countySource({funding, messages}: FundingState): TemplateResult | typeof nothing {
  if (!funding.inCounties) return nothing;
  const {name, href, licence} = funding.inCounties.source;
  const terms = licence ? html` ${messages.licence}: ${link(licence.name, licence.href)}.` : nothing;
  return html` ${messages.inCountyData}: ${link(name, href)}.${terms}`;
}

/** The same as plain text, for a file. */
export function countySourceText({funding, messages}: FundingState): string | undefined {
  if (!funding.inCounties) return undefined;
  const {name, licence} = funding.inCounties.source;
  return `${messages.inCountyData}: ${name}${licence ? `, ${licence.name}` : ''}`;
}
