import {about, fresh, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';

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
        text('Id', 'id'),
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
        text('Kilde', 'source', {suggestions: {topic: 'risks', texts: 'source'}}),
        optional('Når (år, eller id fra arket Tekster)', 'when', 'text', {empty: null}),
        optional('Hvordan (id fra arket Tekster)', 'how', 'text', {suggestions: {topic: 'risks', texts: 'how'}}),
        optional('Tittel på rapporten', 'title'),
        optional('Setningene om denne kilden (én på hver linje)', 'quotes', 'lines'),
      ],
    },
    {
      sheet: 'Utfordringer – andeler',
      list: 'challenges[].units',
      parents: ['Utfordring'],
      columns: [
        text('Id', 'id'),
        fresh('Antall', 'count', 'count'),
        fresh('Av', 'of', 'count'),
        ...inLanguages('Navn', 'unit.{id}'),
      ],
    },
  ],
};
