import type {TemplateResult} from 'lit';
import {language} from '../settings.js';
import type {Phrase} from '../words.js';
import type {Chosen} from './chosen.js';
import {selectField} from './fields.js';
import {figures, titleOf} from './figures.js';
import {places} from './places.js';
import {keptIn, tools} from './survival.js';
import {words} from './words.js';

type Changed = (value: string) => void;

const say = (word: keyof typeof words): string => (words[word] as Phrase)[language()];

export const placeField = (now: string, changed: Changed): TemplateResult =>
  selectField({
    id: 'place',
    label: say('place'),
    choices: places.map(({id, name}) => [id, typeof name === 'string' ? name : name[language()]] as const),
    now,
    changed,
  });

export const figureField = (now: string, changed: Changed): TemplateResult =>
  selectField({
    id: 'report',
    label: say('figure'),
    choices: figures.map(({tag}) => [tag, titleOf(tag, language())] as const),
    now,
    changed,
  });

export const languageField = (now: Chosen['language'], changed: (value: Chosen['language']) => void): TemplateResult =>
  selectField({
    id: 'language',
    label: say('language'),
    choices: [
      ['', say('ofPage')],
      ['nb', 'Bokmål'],
      ['nn', 'Nynorsk'],
      ['en', 'English'],
    ],
    now: now ?? '',
    changed: (value) => changed((value || undefined) as Chosen['language']),
  });

export const toolField = (now: string, changed: Changed): TemplateResult =>
  selectField({
    id: 'engine',
    label: say('tool'),
    choices: [['', say('unknownTool')], ...tools.map((one) => [one, one] as const)],
    now,
    help: `${say('toolHelp')} ${say('safe')} ${keptIn('link')} ${say('outOf')} ${tools.length} ${say('keptIn')}`,
    changed,
  });
