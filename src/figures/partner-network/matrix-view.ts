import {html, nothing, type TemplateResult} from 'lit';
import {layoutRelationMatrix, type RelationMatrix} from '../../charts/relation-matrix/layout.js';
import type {Partner, PartnerNetwork, Subject} from '../../datasets/partners.js';
import {quotation} from '../../charts/quotation.js';
import type {ChartInteraction} from '../../charts/chart-interaction.js';
import {relationMatrix, relationSample} from '../../charts/relation-matrix/view.js';
import {inSentence, takingOf, withWhom, type NetworkShown} from './state.js';

/** A matrix for each year, with the same partners in the same columns. */
export function matrixView(shown: NetworkShown, interaction: ChartInteraction): TemplateResult {
  const {network, words} = shown;
  return html`${network.years.map(
    ({year, planned}) =>
      html`<p class="relation-title" id="title-${year}" aria-hidden="true">
          ${relationSample(planned)}${words.yearTitle(year, planned)}
        </p>
        ${matrix(year, shown, interaction)}`,
  )}`;
}

export function matrix(
  year: string,
  shown: NetworkShown,
  interaction?: ChartInteraction,
  rowHeight?: number,
): TemplateResult {
  const {network, partner, words} = shown;
  return relationMatrix(matrixOf(year, shown), {
    id: year,
    labelledBy: `title-${year}`,
    ...(year === network.years[0]?.year && {describedBy: 'hint'}),
    name: ({label}) => label,
    describe: (subject, id) => words.mark(id, inSentence(subject.label), inSentence(withWhom(subject, shown))),
    isPlanned: ({planned}) => planned,
    highlighted: placeOf(partner, network),
    interaction,
    rowHeight,
  });
}

export function matrixOf(year: string, {network}: NetworkShown): RelationMatrix<Subject> {
  return layoutRelationMatrix(
    network.subjects.filter((subject) => subject.year === year),
    {
      columns: ({partners}) => partners.map(({id}) => id),
      columnDomain: network.partners.map(({id}) => id),
    },
  );
}

function placeOf(partner: Partner | undefined, {partners}: PartnerNetwork): number | undefined {
  const place = partners.findIndex(({id}) => id === partner?.id);
  return place < 0 ? undefined : place;
}

/** The mark, partner or subject that the reader looks at, in words, and in the words of the report. */
export function lookedAt(
  {chart: year, series, point}: NonNullable<ChartInteraction['active']>,
  shown: NetworkShown,
): TemplateResult | typeof nothing {
  const {network, words} = shown;
  const partner = network.partners[point];
  const subject = series === undefined ? undefined : matrixOf(year, shown).rows[series]?.row;
  if (!subject) {
    return partner ? html`<p>${fullName(partner, shown)}: ${takingOf(partner, shown)}</p>` : nothing;
  }
  const tag = words.yearTag(subject.year, subject.planned);
  const how = inSentence(withWhom(subject, shown));
  return html`<p>
      ${
        partner
          ? html`${fullName(partner, shown)}: ${inSentence(subject.label)}, ${tag}: ${how}`
          : html`${subject.label}, ${tag}: ${how}`
      }
    </p>
    <p>${quotation(subject.quotation)}</p>`;
}

function fullName({id, name}: Partner, {language}: NetworkShown): TemplateResult {
  if (!name) return html`${id}`;
  return html`${id} (<span lang=${name.language === language ? nothing : name.language}>${name.text}</span>)`;
}
