import {isFree} from '../../src/embed/rights.js';
import {figureOf, type Option} from '../embed/figures.js';
import type {Asked} from './asked-figures.js';
import type {Finding} from './finding.js';
import {ignoredOptions} from './ignored-options.js';
import {hasCurlyQuotes, nearest, plain} from './nearest.js';

/** Attributes that any element may have. */
const global =
  /^(id|class|style|lang|dir|title|slot|part|hidden|role|tabindex|translate|is|item\w+|data-.+|aria-.+|on.+)$/;

/** Options that a figure does not know. */
export async function optionFindings(asked: Asked): Promise<Finding[]> {
  const {options: known} = figureOf(asked.tag)!;
  const ours = new Map([...asked.options].filter(([name]) => known.some((option) => option.name === name)));
  const ignored = await ignoredOptions(asked.tag, ours);
  const base = {kind: 'bad', place: asked.element} as const;
  return [...asked.options].flatMap(([name, value]): Finding[] => {
    const option = known.find((one) => one.name === name);
    if (!option) return unknownOption(name, asked, known).map((finding) => ({...base, ...finding}));
    if ((asked.form === 'link' || asked.form === 'frame') && !isFree(name))
      return [{...base, code: 'option-not-in-address', names: {name}}];
    if (hasCurlyQuotes(value) && (option.kind !== 'text' || /^[“”„«»]/.test(value))) {
      return [{...base, code: 'curly', names: {name, value, meant: meantBy(value, option) ?? plain(value)}}];
    }
    if (option.kind !== 'flag' && value.trim() === '')
      return [{...base, kind: 'note', code: 'option-empty', names: {name}}];
    if (!ignored.has(name)) return [];
    const meant = meantBy(value, option);
    return [
      {
        ...base,
        code: meant ? 'value-meant' : option.values.length > 0 ? 'value-unknown' : 'value-unread',
        names: {name, value, meant: meant ?? '', values: option.values.join(', ')},
      },
    ];
  });
}

function meantBy(value: string, {values}: Option): string | undefined {
  return nearest(value, values);
}

/** A site has attributes and parameters of its own; only what looks like one of ours is worth a word. */
function unknownOption(name: string, {form}: Asked, known: readonly Option[]): Omit<Finding, 'kind'>[] {
  const names = known.map((option) => option.name);
  const meant = nearest(name, names);
  const isSpoken = name === 'lang' || hasCurlyQuotes(name) || (form === 'element' && global.test(name));
  if (isSpoken || (!meant && form !== 'element')) return [];
  return [
    meant
      ? {code: 'option-meant', names: {name, meant}}
      : {code: 'option-unknown', names: {name, known: names.join(', ')}},
  ];
}
