import {id, inLanguages, licence, optional, section, text, type TopicSheets} from '../definition.js';
import type {Draft} from '../places.js';
import {chapterChoices} from './chapters.js';

const maybe = {isRequired: false};

export const keyFiguresSheets: TopicSheets = {
  topic: 'key-figures',
  name: 'Nøkkeltall',
  facts: [...licence],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Nøkkeltall',
      list: 'figures',
      columns: [
        id(),
        optional('Vises først', 'lead', 'yes'),
        text('Kapittel', 'chapter', {kind: 'choice', choices: chapterChoices}),
        section,
        text('Slag', 'kind', {
          kind: 'choice',
          choices: [
            ['count', 'antall'],
            ['change', 'før og etter'],
            ['share', 'del av en helhet'],
          ],
        }),
        text('Setningen i rapporten', 'quotation'),
        optional('Navn (ett på hver linje)', 'names', 'lines'),
        ...inLanguages('Etter tallet', 'figures.{id}.detail'),
        ...inLanguages('Mellom tallene', 'figures.{id}.join', maybe),
        ...inLanguages('Det som endrer seg', 'figures.{id}.subject', maybe),
        ...inLanguages('Før navnene', 'figures.{id}.names', maybe).map((column) => ({
          ...column,
          isNeeded: ({names}: Draft) => names !== undefined,
        })),
      ],
    },
    {
      sheet: 'Nøkkeltall – tallene',
      list: 'figures[].numbers',
      parents: ['Nøkkeltall'],
      columns: [
        id(),
        optional('Tall', 'value', 'count', {isNew: true, isNeeded: ({readFrom}) => readFrom === undefined}),
        optional('Hentes fra et annet ark', 'readFrom', 'choice', {
          choices: [
            ['guidance.guides', 'antall veiledninger'],
            ['cef-funding.municipalities', 'kommuner med støtte i alt'],
            ['cef-funding.amountMillionEur', 'millioner euro i alt'],
          ],
        }),
        optional('Omtrentlig', 'approximate', 'choice', {
          choices: [
            [true, 'ja'],
            ['unclear', 'uklart'],
          ],
        }),
        ...inLanguages('Enhet', 'figures.{parent}.units.{id}'),
        ...inLanguages('Navn på tallet', 'figures.{parent}.labels.{id}', maybe),
      ],
    },
  ],
};
