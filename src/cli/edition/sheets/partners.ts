import type {Form} from '../../../datasets/partners.js';
import {fresh, id, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';
import {valueAt} from '../places.js';

const forms: readonly (readonly [Form, string])[] = [
  ['co-operation', 'samarbeid'],
  ['dialogue', 'dialog'],
  ['recommendation', 'anbefaling'],
  ['transfer', 'overføring'],
  ['participation', 'deltakelse'],
  ['assistance', 'bistand'],
  ['lead', 'ledelse'],
];

export const partnersSheets: TopicSheets = {
  topic: 'partners',
  name: 'Samarbeid',
  facts: [
    section,
    ...licence,
    optional('Partnere som ikke er nevnt med navn: antall', 'unnamed.count', 'count', {
      isNew: true,
      least: 1,
      isNeeded: (document) => valueAt(document, ['unnamed', 'quotation']) !== undefined,
    }),
    optional('Partnere som ikke er nevnt med navn: setningen i rapporten', 'unnamed.quotation'),
  ],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Partnere',
      list: 'partners',
      columns: [
        id('Partner'),
        text('Slag', 'kind', {
          kind: 'choice',
          choices: [
            ['organisation', 'virksomhet'],
            ['project', 'prosjekt'],
          ],
        }),
        text('Rapporten har det fulle navnet', 'isNamedInReport', {kind: 'yes'}),
        ...inLanguages('Fullt navn', 'partner.{id}', {isRequired: false}),
      ],
    },
    {
      sheet: 'Samarbeid',
      list: 'subjects',
      columns: [
        id(),
        fresh('År', 'year', 'year'),
        fresh('Planlagt', 'planned', 'yes'),
        optional('Pågår, uten årstall', 'ongoing', 'yes'),
        text('Form', 'form', {kind: 'choice', choices: forms}),
        optional('Fortsetter', 'continues', 'yes'),
        text('Partnere', 'partners', {kind: 'names', refers: {topic: 'partners', list: 'partners'}}),
        text('Setningen i rapporten', 'quotation'),
        optional('Flere setninger (én på hver linje)', 'more', 'lines'),
        section,
        ...inLanguages('Navn', 'subject.{id}'),
      ],
    },
  ],
};
