import {html, nothing, type TemplateResult} from 'lit';
import {unbroken} from '../charts/unbroken.js';
import type {Source} from '../datasets/source.js';

export interface SourceWords {
  source: string;
  licence: string;
  noLicence: string;
  noLicenceInReport: string;
  section: string;
  sections: string;
  sectionList: string;
  numberOfSections(n: number): string;
  quoted(text: string): string;
  quotedIn(report: string): string;
  years(from: string, to: string): string;
}

/** Source, years and licence; terms that the source does not state are left out. */
export function sourceLine(
  source: Source,
  words: SourceWords,
  years: readonly string[],
  extra: TemplateResult | typeof nothing = nothing,
  areSectionsListed = false,
): TemplateResult {
  const {name, href, report, sections, licence} = source;
  // An author's own numbers belong to no report, and their source may have no name.
  if (report === '') {
    return html`${name || href ? html`${words.source}: ${link(name || href!, href)}. ` : nothing}${
      licence ? html`${words.licence}: ${link(licence.name, licence.href)}.` : nothing
    }${extra}`;
  }
  const quoted = report === name ? '' : `, ${words.quotedIn(report)}`;
  const where = areSectionsListed
    ? words.numberOfSections(sections.length)
    : html`${sectionWord(sections, words)} <span lang="nb">${listed(sections, words)}</span>`;
  return html`${words.source}: ${link(name, href)}${quoted}, ${where}.
  ${years.length > 0 ? unbroken(`${words.years(years[0]!, years.at(-1)!)} `) : nothing}${
    licence ? html`${words.licence}: ${link(licence.name, licence.href)}.` : nothing
  }${extra}`;
}

/** The sections of the report, where they are too many for the source line; undefined where it names them. */
export function sectionList({report, sections}: Source, words: SourceWords): TemplateResult | undefined {
  if (report === '' || sections.length < 4) return undefined;
  return html`<span lang="nb">${listed(sections, words)}</span>.`;
}

/** A name, as a link where it has an address. */
export const link = (name: string, href: string | undefined): TemplateResult | string =>
  href ? html`<a href=${href}>${name}</a>` : name;

export function sourceText(source: Source, words: SourceWords): string {
  const {report, sections} = source;
  const name = sourceName(source, words);
  return report === '' ? name : `${name}, ${sectionWord(sections, words)} ${listed(sections, words)}`;
}

/** The source without the sections of the report. */
export function sourceName({name, report}: Source, words: SourceWords): string {
  const quoted = report === name || report === '' ? '' : `, ${words.quotedIn(report)}`;
  return name && `${words.source}: ${name}${quoted}`;
}

const sectionWord = ({length}: readonly string[], words: SourceWords) => (length > 1 ? words.sections : words.section);

const listed = (sections: readonly string[], {quoted}: SourceWords) => sections.map(quoted).join(', ');

/** A file is read without the page, so that it also has to say that the source states no licence. */
export function licenceText({licence, name, report}: Source, words: SourceWords): string {
  const none = name !== '' && name === report ? words.noLicenceInReport : words.noLicence;
  return `${words.licence}: ${licence?.name ?? none}`;
}
