import {id, licence, section, text, type TopicSheets} from '../definition.js';

export const guidanceSheets: TopicSheets = {
  topic: 'guidance',
  name: 'Veiledning',
  facts: [section, ...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Veiledninger',
      list: 'guides',
      columns: [
        id(),
        text('Tittel', 'title'),
        text('Utgiver', 'publisher', {suggestions: {topic: 'guidance', texts: 'publisher'}}),
        text('Status', 'status', {
          kind: 'choice',
          choices: [
            ['new-or-updated', 'ny eller oppdatert'],
            ['new', 'ny'],
            ['updated', 'oppdatert'],
            ['unspecified', 'ikke oppgitt'],
          ],
        }),
        text('Adresse', 'href', {form: 'address'}),
      ],
    },
  ],
};
