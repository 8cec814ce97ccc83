import {about, fresh, id, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';

const sources = {topic: 'risks', texts: 'source'};
const ways = {topic: 'risks', texts: 'how'};

export const risksSheets: TopicSheets = {
  topic: 'risks',
  name: 'Utfordringer',
  facts: [about, ...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Utfordringer',
      list: 'challenges',
      columns: [
        id(),
        section,
        optional('Setningene i rapporten (én på hver linje)', 'quotes', 'lines'),
        ...inLanguages('Navn', 'challenge.{id}'),
      ],
    },
    {
      sheet: 'Utfordringer – kilder',
      list: 'challenges[].shownBy',
      unique: [],
      parents: ['Utfordring'],
      columns: [
        text('Kilde', 'source', {suggestions: sources, refers: sources}),
        optional('Når (år, eller id fra arket Tekster)', 'when', 'text', {
          empty: null,
          refers: {topic: 'risks', texts: 'when', orYear: true},
        }),
        optional('Hvordan (id fra arket Tekster)', 'how', 'text', {suggestions: ways, refers: ways}),
        optional('Tittel på rapporten', 'title'),
        optional('Setningene om denne kilden (én på hver linje)', 'quotes', 'lines'),
      ],
    },
    {
      sheet: 'Utfordringer – andeler',
      list: 'challenges[].units',
      parents: ['Utfordring'],
      columns: [
        id(),
        fresh('Antall', 'count', 'count'),
        fresh('Av', 'of', 'count'),
        ...inLanguages('Navn', 'unit.{id}'),
      ],
    },
  ],
};
