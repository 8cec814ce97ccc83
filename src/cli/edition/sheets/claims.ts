import {inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';
import {chapterChoices} from './chapters.js';

const levels = {topic: 'infosec-trend', list: 'levels'};
const years = {topic: 'infosec-trend', list: 'years'};

export const claimsSheets: TopicSheets = {
  topic: 'claims',
  name: 'Påstander',
  facts: [section, ...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Påstander',
      list: 'claims',
      nullable: ['verdict'],
      columns: [
        text('Id', 'id'),
        text('Setningen i rapporten', 'quotation'),
        section,
        text('Kapittel', 'chapter', {kind: 'choice', choices: chapterChoices}),
        text('Hvordan den sjekkes', 'test.kind', {
          kind: 'choice',
          choices: [
            ['change', 'andeler øker eller faller'],
            ['change-comparison', 'ett nivå øker mer enn andre'],
            ['lower', 'ett nivå er lavere enn andre'],
            ['sum', 'summen av fylkene'],
            ['count', 'antall navn under et nøkkeltall'],
            ['untestable', 'kan ikke sjekkes'],
          ],
        }),
        optional('Retning', 'test.direction', 'choice', {
          choices: [
            ['rise', 'øker'],
            ['fall', 'faller'],
          ],
        }),
        optional('Nivå', 'test.level', 'text', {suggestions: levels, refers: levels}),
        optional('Nivåer som sjekkes', 'test.levels', 'names', {refers: levels}),
        optional('Sammenlignes med', 'test.against', 'names', {refers: levels}),
        optional('Gjelder også', 'test.also', 'names', {refers: levels}),
        optional('Fra år', 'test.from', 'text', {isNew: true, pattern: /^\d{4}$/, refers: years}),
        optional('Til år', 'test.to', 'text', {isNew: true, pattern: /^\d{4}$/, refers: years}),
        optional('År', 'test.year', 'text', {isNew: true, pattern: /^\d{4}$/, refers: years}),
        optional('Nøkkeltall', 'test.figure', 'text', {
          suggestions: {topic: 'key-figures', list: 'figures'},
          refers: {topic: 'key-figures', list: 'figures'},
        }),
        optional('Sum i setningen', 'test.total', 'count', {isNew: true}),
        optional('Antall i setningen', 'test.stated', 'count', {isNew: true}),
        optional('Ikke sjekket (id fra arket Tekster)', 'untested'),
        optional('Stemmer i antall tilfeller', 'verdict.holds', 'count', {isNew: true}),
        optional('Av antall tilfeller', 'verdict.of', 'count', {isNew: true}),
        ...inLanguages('Oversettelse', 'translation.{id}', {languages: ['en']}),
      ],
    },
  ],
};
