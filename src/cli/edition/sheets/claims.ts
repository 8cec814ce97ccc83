import {id, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';
import {valueAt, type Draft} from '../places.js';
import {chapterChoices} from './chapters.js';

const levels = {topic: 'infosec-trend', list: 'levels'};
/** A cell that the tests of some kinds of claims read, and one that they need, too. */
const usedBy = (...kinds: readonly string[]) => ({
  isUsed: (claim: Draft) => kinds.includes(`${valueAt(claim, ['test', 'kind'])}`),
});
const neededBy = (...kinds: readonly string[]) => ({...usedBy(...kinds), isNeeded: usedBy(...kinds).isUsed});
const isInVerdict = (name: string) => (claim: Draft) => valueAt(claim, ['verdict', name]) !== undefined;
const years = {topic: 'infosec-trend', list: 'years'};
const year = {isNew: true, form: 'yearText', refers: years} as const;

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
        id(),
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
          ...neededBy('change'),
          choices: [
            ['rise', 'øker'],
            ['fall', 'faller'],
          ],
        }),
        optional('Nivå', 'test.level', 'text', {
          suggestions: levels,
          refers: levels,
          ...neededBy('change-comparison', 'lower'),
        }),
        optional('Nivåer som sjekkes', 'test.levels', 'names', {refers: levels, ...usedBy('change')}),
        optional('Sammenlignes med', 'test.against', 'names', {
          refers: levels,
          ...neededBy('change-comparison', 'lower'),
        }),
        optional('Gjelder også', 'test.also', 'names', {refers: levels, ...usedBy('lower')}),
        optional('Fra år', 'test.from', 'text', {...year, ...neededBy('change', 'change-comparison')}),
        optional('Til år', 'test.to', 'text', {...year, ...neededBy('change', 'change-comparison')}),
        optional('År', 'test.year', 'text', {...year, ...neededBy('lower')}),
        optional('Nøkkeltall', 'test.figure', 'text', {
          suggestions: {topic: 'key-figures', list: 'figures'},
          refers: {topic: 'key-figures', list: 'figures'},
          ...neededBy('count'),
        }),
        optional('Sum i setningen', 'test.total', 'count', {isNew: true, ...neededBy('sum')}),
        optional('Antall i setningen', 'test.stated', 'count', {isNew: true, ...neededBy('count')}),
        optional('Ikke sjekket (id fra arket Tekster)', 'untested', 'text', {
          refers: {topic: 'claims', texts: 'untested'},
        }),
        optional('Stemmer i antall tilfeller', 'verdict.holds', 'count', {isNew: true, isNeeded: isInVerdict('of')}),
        optional('Av antall tilfeller', 'verdict.of', 'count', {isNew: true, isNeeded: isInVerdict('holds')}),
        ...inLanguages('Oversettelse', 'translation.{id}', {languages: ['en']}),
      ],
    },
  ],
};
