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

const attribute = ({name, kind, values, description}: Option) => {
  const type = types[kind] ?? values.map((value) => `'${value}'`).join(' | ');
  return `      ${comment(description)}\n      ${key(name)}?: ${type} | undefined;`;
};
const event = ({name, description, type}: EventDescription) =>
  `      ${comment(description)}\n      '${name}': ${type};`;

/** Every element has `load` and `error`, and a framework has types of its own for their listeners. */
export const isOurs = ({name}: {name: string}): boolean => name.includes('-');

const element = ({tag, className, description, options, events}: ElementApi) => `
  ${comment(description)}
  '${tag}': {
    element: ${className};
    attributes: {
${options.map(attribute).join('\n')}
    };
    events: {
${events.filter(isOurs).map(event).join('\n')}
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
