import {figureTags} from '../../../datasets/goals.js';
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
import {valueAt} from '../places.js';
import {chapterChoices} from './chapters.js';

export const goalsSheets: TopicSheets = {
  topic: 'goals',
  name: 'Mål og resultater',
  facts: [about, ...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Kapitler med mål',
      list: 'chapters',
      columns: [
        text('Kapittel', 'id', {kind: 'choice', choices: chapterChoices}),
        section,
        optional('Visjon', 'vision'),
        optional('Avsnitt med visjonen', 'visionSection'),
        ...inLanguages('Navn', 'chapter.{id}'),
        ...translation('Visjonen oversatt', 'visionTranslation.{id}'),
      ],
    },
    {
      sheet: 'Mål',
      list: 'chapters[].goals',
      parents: ['Kapittel'],
      columns: [
        id('Nummer'),
        id('Id for navnet', 'label'),
        text('Målet i rapportens ord', 'quote'),
        ...inLanguages('Navn', 'goal.{label}'),
        ...translation('Oversettelse', 'goalTranslation.{label}'),
      ],
    },
    {
      sheet: 'Resultater',
      list: 'chapters[].goals[].results',
      parents: ['Kapittel', 'Nummer på målet'],
      columns: [
        id(),
        text('Resultatet i rapportens ord', 'quote'),
        optional('Figur', 'figure.tag', 'choice', {
          choices: figureTags.map((tag) => [tag, tag]),
          isNeeded: (result) => valueAt(result, ['figure', 'select']) !== undefined,
        }),
        optional('Utvalg i figuren', 'figure.select', 'pairs', {
          isNeeded: (result) => valueAt(result, ['figure', 'tag']) !== undefined,
        }),
        ...inLanguages('Navn', 'result.{id}'),
        ...translation('Oversettelse', 'resultTranslation.{id}'),
      ],
    },
  ],
};
