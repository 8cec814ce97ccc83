import {
  about,
  id,
  inLanguages,
  licence,
  optional,
  section,
  text,
  translation,
  type TopicSheets,
} from '../definition.js';

export const prioritiesSheets: TopicSheets = {
  topic: 'priorities',
  name: 'Planer',
  facts: [
    about,
    ...licence,
    {header: 'Planlagt for året', path: 'plannedFor', kind: 'year', isRequired: true, isNew: true},
  ],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Planer',
      list: 'plans',
      columns: [
        id(),
        section,
        text('Planen i rapportens ord', 'quote'),
        optional('Partnere', 'partners', 'names', {empty: [], refers: {topic: 'priorities', texts: 'partner'}}),
        ...inLanguages('Navn', 'plan.{id}'),
        ...translation('Oversettelse', 'planTranslation.{id}'),
      ],
    },
  ],
};
