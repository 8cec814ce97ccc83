import type {TimelineKind} from '../../../datasets/timeline.js';
import {id, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';
import {valueAt, type Draft} from '../places.js';

const kinds: readonly (readonly [TimelineKind, string])[] = [
  ['kartlegging', 'kartlegging'],
  ['veiledning', 'veiledning'],
  ['samarbeid', 'samarbeid'],
  ['ansvar', 'ansvar'],
  ['hendelse', 'hendelse'],
  ['program', 'program'],
];

const isInMore = (name: string) => (item: Draft) => valueAt(item, ['more', name]) !== undefined;
const isInTime = (name: string) => (item: Draft) => valueAt(item, ['when', name]) !== undefined;

export const timelineSheets: TopicSheets = {
  topic: 'timeline',
  name: 'Tidslinje',
  facts: [...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Tidslinje',
      list: 'items',
      columns: [
        id(),
        optional('År', 'when.year', 'year', {isNew: true}),
        optional('Fra år', 'when.from', 'year', {isNew: true, isNeeded: isInTime('to')}),
        optional('Til år', 'when.to', 'year', {isNew: true, isNeeded: isInTime('from')}),
        optional('Etter årsskiftet (2020–2021)', 'when.afterTurnOfYear', 'turn', {isNew: true}),
        text('Slag', 'kind', {kind: 'choice', choices: kinds}),
        optional('Planlagt', 'planned', 'yes'),
        section,
        text('Setningen i rapporten', 'quotation'),
        optional('Avsnittet til en setning til', 'more.section', 'text', {isNeeded: isInMore('quotation')}),
        optional('En setning til', 'more.quotation', 'text', {isNeeded: isInMore('section')}),
        ...inLanguages('Tekst', 'items.{id}'),
      ],
    },
  ],
};
