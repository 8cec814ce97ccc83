import {css, html, nothing, svg, type TemplateResult} from 'lit';
import {layoutRelationMatrix, type RelationMatrix} from '../../layout/relation-matrix.js';
import {capital} from '../../locale/capital.js';
import type {PartnerNetworkWords} from '../../locale/nb/partner-network.js';
import type {Numbers} from '../../locale/numbers.js';
import {subjectsOf, type NetworkYear, type Partner, type PartnerNetwork, type Subject} from '../../model/partners.js';
import type {Language} from '../../model/source.js';
import {drawingStyles} from '../../styles/drawing.js';
import {relationDrawingStyles} from '../../styles/relation-matrix.js';
import {partnerList} from '../../views/partner-list.js';
import type {Picture, PublishedTable} from '../../views/published-figure.js';
import {quotation, quoted} from '../../views/quotation.js';
import type {Reader} from '../../views/reader.js';
import {relationMatrix, relationSample, rowNameGutter} from '../../views/relation-matrix.js';
import {wordTable} from '../../views/word-table.js';
import {explained} from '../../locale/short-forms.js';

/** The part of the network that is shown, and how it is spoken of. */
export interface NetworkShown {
  network: PartnerNetwork;
  /** The partner brought forward. */
  partner: Partner | undefined;
  language: Language;
  words: PartnerNetworkWords;
  numbers: Numbers;
}

/** A matrix for each year, with the same partners in the same columns. */
export function matrixView(shown: NetworkShown, reader: Reader): TemplateResult {
  const {network, words} = shown;
  return html`${network.years.map(
    ({year, planned}) =>
      html`<p class="relation-title" id="title-${year}" aria-hidden="true">
          ${relationSample(planned)}${words.yearTitle(year, planned)}
        </p>
        ${matrix(year, shown, reader)}`,
  )}`;
}

function matrix(year: string, shown: NetworkShown, reader?: Reader): TemplateResult {
  const {network, partner, words} = shown;
  return relationMatrix(matrixOf(year, shown), {
    id: year,
    labelledBy: `title-${year}`,
    ...(year === network.years[0]?.year && {describedBy: 'hint'}),
    name: ({label}) => label,
    describe: (subject, id) => words.mark(id, inSentence(subject.label), inSentence(withWhom(subject, shown))),
    isPlanned: ({planned}) => planned,
    forward: placeOf(partner, network),
    reader,
  });
}

function matrixOf(year: string, {network}: NetworkShown): RelationMatrix<Subject> {
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
  {chart: year, series, point}: NonNullable<Reader['active']>,
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

function takingOf(partner: Partner, {network, words, numbers}: NetworkShown): string {
  const counts = network.years.map((year) => ({
    ...year,
    subjects: subjectsOf(network.subjects, partner, year.year).length,
  }));
  return words.taking(
    counts.filter(({subjects}) => subjects > 0),
    numbers,
  );
}

function withWhom({form, partners}: Subject, {words, numbers}: NetworkShown): string {
  return words.with[form](numbers.list(partners.map(({id}) => id)));
}

/** Small first letter, save in abbreviations. */
function inSentence(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|\P{L})/u, (first) => first.toLowerCase());
}

/** The same, partner by partner. */
export function listView(shown: NetworkShown): TemplateResult {
  const {network, partner: forward, language, words} = shown;
  return partnerList(
    network.partners.map((partner) => ({
      id: partner.id,
      name: partner.name,
      count: capital(takingOf(partner, shown)),
      isForward: partner.id === forward?.id,
      subjects: network.years.flatMap(({year, planned}) =>
        subjectsOf(network.subjects, partner, year).map((subject) => ({
          label: subject.label,
          isPlanned: planned,
          how: `${capital(words.yearTag(year, planned))}: ${inSentence(withWhom(subject, shown))}`,
        })),
      ),
    })),
    language,
  );
}

/** The same, subject by subject, with the words of the report. */
export function tableView(shown: NetworkShown): TemplateResult {
  const {network, partner, words} = shown;
  return wordTable({
    caption: words.caption,
    columns: [words.subject, words.howInTable],
    groups: network.years.map(({year, planned}) => ({
      label: words.yearTitle(year, planned),
      rows: network.subjects
        .filter((subject) => subject.year === year)
        .map((subject) => {
          const isForward = subject.partners.some(({id}) => id === partner?.id);
          return {
            label: subject.label,
            cells: [
              html`<p class=${isForward ? 'forward' : nothing}>${withWhom(subject, shown)}</p>
                ${quotation(subject.quotation)}`,
            ],
          };
        }),
    })),
  });
}

/** How to read the view, and what it does not show. */
export function networkNotes(view: 'matrix' | 'list' | 'table', shown: NetworkShown): string[] {
  const {network, words, numbers} = shown;
  const {subjects, partners, years, unnamed} = network;
  const yearsThat = (are: (year: NetworkYear) => boolean) => years.filter(are).map(({year}) => year);
  const otherForms = [...new Set(subjects.map(({form}) => form))].filter((form) => form !== 'co-operation');
  const continuing = subjects.filter(({continues}) => continues);
  const projects = partners.filter(({kind}) => kind === 'project');
  return [
    ...(view === 'matrix'
      ? [
          words.howToRead(
            yearsThat(({planned}) => !planned),
            yearsThat(({planned}) => planned),
            numbers,
          ),
        ]
      : []),
    ...(otherForms.length > 0
      ? [
          words.otherForms(
            otherForms.map((form) => words.formNames[form]),
            numbers,
          ),
        ]
      : []),
    ...(continuing.length > 0
      ? [
          words.continues(
            continuing.map(({label}) => inSentence(label)),
            numbers,
          ),
        ]
      : []),
    ...(projects.length > 0
      ? [
          words.projects(
            projects.map(({id}) => id),
            numbers,
          ),
        ]
      : []),
    ...(unnamed && years.some(({year}) => year === `${network.year}`)
      ? [words.unnamed(numbers.integer(unnamed.count))]
      : []),
    ...explained(subjects, words.shortForms),
  ];
}

/** The names in full, and which of them are not the report's. The list has them beside the abbreviations. */
export function names(view: 'matrix' | 'list' | 'table', shown: NetworkShown): TemplateResult | typeof nothing {
  const {network, language, words, numbers} = shown;
  const named = network.partners.filter(({name}) => name !== undefined);
  const ours = named.filter(({isNameOurs}) => isNameOurs).map(({id}) => id);
  const note = ours.length > 0 ? html`<p>${words.ourNames(ours, numbers)}</p>` : nothing;
  if (view === 'list' || named.length === 0) return note;
  return html`<details>
    <summary>${words.names}</summary>
    <dl>
      ${named.map(
        ({id, name}) =>
          html`<dt>${id}</dt>
            <dd lang=${name!.language === language ? nothing : name!.language}>${name!.text}</dd>`,
      )}
    </dl>
    ${note}
  </details>`;
}

/** One row for each partner in each subject. */
export function networkTable(shown: NetworkShown): PublishedTable {
  const {network, words} = shown;
  return {
    columns: [
      words.partner,
      words.name,
      words.subject,
      words.year,
      words.status,
      words.how,
      words.quotation,
      words.sectionName,
    ],
    rows: network.partners.flatMap((partner) =>
      subjectsOf(network.subjects, partner).map((subject) => [
        partner.id,
        partner.name?.text ?? partner.id,
        subject.label,
        subject.year,
        subject.planned ? words.planned : words.done,
        withWhom(subject, shown),
        quoted(subject.quotation),
        subject.section,
      ]),
    ),
  };
}

const pictureStyles = css`
  ${drawingStyles}
  ${relationDrawingStyles}
`;

/** The matrices one under the other, for a file. */
export function networkPicture(shown: NetworkShown): Picture {
  const {network, words} = shown;
  const [width, head, rowHeight, gap] = [1100, 60, 36, 24];
  let top = 0;
  const drawings = network.years.map(({year, planned}) => {
    const height = matrixOf(year, shown).rows.length * rowHeight;
    const y = top;
    top += head + height + gap;
    return svg`
      <svg class="series-1" x="10" y=${y + 11} overflow="visible"><circle class="glyph${planned ? ' hollow planned' : ''}" r=${planned ? 7 : 8}></circle></svg>
      <text x="28" y=${y + 16} font-weight="600">${words.yearTitle(year, planned)}</text>
      <svg x=${rowNameGutter} y=${y + head} width=${width - rowNameGutter} height=${height} overflow="visible">${matrix(year, shown)}</svg>`;
  });
  return {width, height: top - gap, key: [], styles: pictureStyles, drawing: svg`${drawings}`};
}
