import {chapterIds} from '../../../datasets/chapter-ids.js';
import {about, licence, optional, text, type Choices, type TopicSheets} from '../definition.js';

/** The chapters that figures can be about, as a list to choose from. */
export const chapterChoices: Choices = chapterIds.map((id) => [id, id]);

export const chaptersSheets: TopicSheets = {
  topic: 'chapters',
  name: 'Kapitler',
  facts: [about, ...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Kapitler',
      list: 'chapters',
      columns: [
        text('Kapittel', 'id', {kind: 'choice', choices: chapterChoices}),
        optional('Det som er utelatt (id-er fra arket Tekster)', 'leftOut', 'names', {
          empty: [],
          refers: {topic: 'chapters', texts: 'leftOut'},
        }),
      ],
    },
  ],
};
