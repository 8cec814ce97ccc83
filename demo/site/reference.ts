import manifest from '../../custom-elements.json' with {type: 'json'};
import {markup, type Markup} from '../../src/build/pages/markup.js';
import type {Declaration, Manifest, Member} from '../../src/build/manifest.js';
import type {Language} from '../../src/datasets/source.js';
import {figureOf, isSecondary, type Option} from '../embed/figures.js';
import {helpOf, nameOf, valueOf} from '../embed/option-words.js';
import {words} from './element-words.js';

type Word = keyof typeof words;
type Cell = Markup | string;

interface Part {
  id: string;
  title: Word;
  head: readonly Word[];
  rows: readonly (readonly Cell[])[];
}

const code = (text: string | undefined): Cell => (text ? markup`<code>${text}</code>` : '');

/** A text of the manifest, which is in English; what stands between backticks is code. */
function described(text = '', language: Language, lang: Language = 'en'): Markup {
  const pieces = text
    .replaceAll(/\s+/g, ' ')
    .split('`')
    .map((piece, index) => (index % 2 ? code(piece) : piece));
  return language === lang ? markup`${pieces}` : markup`<span lang="${lang}">${pieces}</span>`;
}

function attributeRow(option: Option, language: Language): Cell[] {
  const {name, kind, values, default: initial} = option;
  const kindWords = {text: words.text, number: words.number, flag: words.flag};
  const named = (value: string) => {
    const label = valueOf(option, value, language);
    return label === value ? code(value) : markup`${label} ${code(value)}`;
  };
  const {text, lang} = helpOf(option, language);
  return [
    markup`${nameOf(option, language)} ${code(name)}`,
    kind === 'choice' || kind === 'list'
      ? markup`${values.map((value, i) => [i === 0 ? '' : ', ', named(value)])}`
      : kindWords[kind][language],
    code(initial),
    described(text, language, lang),
  ];
}

function methodRow({name, parameters = [], return: returned, description}: Member, language: Language): Cell[] {
  return [
    code(`${name}(${parameters.map((one) => one.name).join(', ')})`),
    code(returned?.type.text),
    described(description, language),
  ];
}

/** What the manifest says of an element, part by part; a part of nothing is left out. */
function partsOf(tag: string, language: Language): Part[] {
  const declarations: readonly Declaration[] = (manifest as Manifest).modules.flatMap((module) => module.declarations);
  const {
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declarations.find(({tagName}) => tagName === tag)!;
  const simple = ({name, description}: {name: string; description?: string}): Cell[] => [
    name ? code(name) : words.unnamed[language],
    described(description, language),
  ];
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  const methods = members.filter(({kind}) => kind === 'method');
  const attributes = (title: 'attributes' | 'shared', ofMany: boolean): Part => ({
    id: title === 'attributes' ? title : 'shared-attributes',
    title,
    head: ['name', 'values', 'initial', 'meaning'],
    rows: figureOf(tag)!
      .options.filter((option) => isSecondary(option) === ofMany)
      .map((option) => attributeRow(option, language)),
  });
  const parts: Part[] = [
    attributes('attributes', false),
    attributes('shared', true),
    {
      id: 'events',
      title: 'events',
      head: ['name', 'detail', 'meaning'],
      rows: events.map(({name, type, description}) => [
        code(name),
        code(/^CustomEvent<(.*)>$/.exec(type.text)?.[1]),
        described(description, language),
      ]),
    },
    {id: 'slots', title: 'slots', head: ['name', 'meaning'], rows: slots.map(simple)},
    {id: 'parts', title: 'parts', head: ['name', 'meaning'], rows: cssParts.map(simple)},
    {
      id: 'custom-properties',
      title: 'customProperties',
      head: ['name', 'initial', 'meaning'],
      rows: cssProperties.map(({name, description, default: initial}) => [
        code(name),
        code(initial),
        described(description, language),
      ]),
    },
    {id: 'properties', title: 'properties', head: ['name', 'meaning'], rows: fields.map(simple)},
    {
      id: 'methods',
      title: 'methods',
      head: ['name', 'returns', 'meaning'],
      rows: methods.map((method) => methodRow(method, language)),
    },
  ];
  return parts.filter(({rows}) => rows.length > 0);
}

const table = ({head, rows, title}: Part, language: Language): Markup =>
  markup`<div class="table" role="group" tabindex="0" aria-label="${words[title][language]}"><table><thead><tr>${head.map((word) => markup`<th scope="col">${words[word][language]}</th>`)}</tr></thead><tbody>${rows.map(
    ([first, ...others]) =>
      markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;

/** The tables of an element: attributes in sight, and the rest to be opened. */
export function reference(tag: string, language: Language): {contents: {id: string; title: string}[]; body: Markup} {
  const parts = partsOf(tag, language);
  return {
    contents: parts
      .filter(({id}) => id !== 'shared-attributes')
      .map(({id, title}) => ({id, title: words[title][language]})),
    body: markup`${parts.map((part) => {
      const title = words[part.title][language];
      return part.id === 'attributes'
        ? markup`<section id="${part.id}"><h3>${title}</h3>${table(part, language)}</section>`
        : markup`<details id="${part.id}"><summary><h3>${title}</h3> <span class="count">${part.rows.length}</span></summary>${table(part, language)}</details>`;
    })}`,
  };
}
