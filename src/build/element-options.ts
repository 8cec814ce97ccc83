import {claimIds, countyNumbers, partnerYears, trendYears} from '../../data/editions/years.js';
import type {Attribute, Manifest} from './manifest.js';

/** An option that an attribute of an element sets. */
export interface Option {
  name: string;
  /** A list takes several of its choices, separated by spaces. */
  kind: 'choice' | 'list' | 'text' | 'flag' | 'number';
  /** The choices, where there are any. */
  values: readonly string[];
  /** The value without the attribute; empty where there is none. */
  default: string;
  description: string;
}

export interface ElementOptions {
  tag: string;
  className: string;
  description: string;
  options: readonly Option[];
}

/** Options whose choices are in the data, by element. A type does not list them, so that a new report changes none. */
const dataOptions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'infosec-trend': {from: trendYears, to: trendYears},
  'partner-network': {year: partnerYears},
  'cef-funding-map': {county: countyNumbers},
  'report-claim': {ref: claimIds, claim: claimIds},
};

/** Names that React, Vue, Solid or Preact reserve: an attribute of such a name cannot be set there. */
export const reserved = ['children', 'class', 'is', 'key', 'ref', 'slot', 'style'];

/** The elements of custom-elements.json with their attributes, read as a form needs them. */
export function elementOptions({modules}: Manifest): ElementOptions[] {
  return modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, name, description = '', attributes = []}) =>
      tagName === undefined
        ? []
        : [
            {
              tag: tagName,
              className: name,
              description,
              options: attributes
                .filter((attribute) => !isAlias(attribute))
                .map((attribute) => optionOf(attribute, tagName)),
            },
          ],
    );
}

/** @param tag - The element, needed for options whose choices are in the data. */
export function optionOf(
  {name, type: {text}, default: initial = '', description = ''}: Attribute,
  tag?: string,
): Option {
  // The manifest has the literals of a union in single quotes, and no others.
  const literals = text.split("'").filter((_, i) => i % 2 === 1);
  const values = dataOptions[tag ?? '']?.[name] ?? literals;
  return {name, kind: kindOf(text, values), values, default: initial.replaceAll("'", ''), description};
}

function kindOf(type: string, values: readonly string[]): Option['kind'] {
  if (type.includes('SeveralOf<')) return 'list';
  if (values.length > 0) return 'choice';
  if (type.includes('boolean')) return 'flag';
  return type.includes('number') ? 'number' : 'text';
}

/** A second name for another option, which a form need not ask for twice. */
function isAlias({description = ''}: Attribute): boolean {
  return description.startsWith('Same as `');
}
