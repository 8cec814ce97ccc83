import type {Option} from '../../build/element-options.js';
import type {Manifest} from '../../build/manifest.js';
import {componentApi, type ElementApi, type EventDescription} from './element-api.js';

const types: Partial<Record<Option['kind'], string>> = {
  flag: 'boolean',
  list: 'string',
  number: 'number',
  text: 'string',
};
const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
const inOneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
const comment = (text = '') => `/** ${inOneLine(text)} */`;

/** A level or a year can be given as a number too, but not the number of a county, `03`. */
function choicesOf(values: readonly string[]): string {
  const hasNumbers = values.every((value) => String(Number(value)) === value);
  return [...values.map((value) => `'${value}'`), ...(hasNumbers ? values : [])].join(' | ');
}

export const typeOf = ({kind, values}: Option): string => types[kind] ?? choicesOf(values);

const attribute = (option: Option) =>
  `      ${comment(option.description)}\n      ${key(option.name)}?: ${typeOf(option)} | undefined;`;
const event = ({name, description, type}: EventDescription) =>
  `      ${comment(description)}\n      '${name}': ${type};`;

const element = ({tag, className, description, options, events}: ElementApi) => `
  ${comment(description)}
  '${tag}': {
    element: ${className};
    attributes: {
${options.map(attribute).join('\n')}
    };
    events: {
${events.map(event).join('\n')}
    };
  };`;

/** The options and events of every element, as types: the basis of the types of each framework. */
export function elementTypes(manifest: Manifest): string {
  const elements = componentApi(manifest);
  const imports = elements.map(
    ({className, module}) => `import type {${className}} from '../${module.replace(/^dist\//, '')}';`,
  );
  return `${imports.join('\n')}

export interface ReportElements {${elements.map(element).join('\n')}
}
`;
}
