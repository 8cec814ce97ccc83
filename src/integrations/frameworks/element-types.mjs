import {componentApi} from './element-api.mjs';

const types = {flag: 'boolean', number: 'number', text: 'string'};
const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
const comment = (text) => `/** ${text.replaceAll(/\s*\n\s*/g, ' ')} */`;

const attribute = ({name, kind, values, description}) => {
  const type = types[kind] ?? values.map((value) => `'${value}'`).join(' | ');
  return `      ${comment(description)}\n      ${key(name)}?: ${type} | undefined;`;
};
const event = ({name, description, type}) => `      ${comment(description)}\n      '${name}': ${type};`;

/** `load` and `error` are every element's, and a framework has types of its own for their listeners. */
export const isOurs = ({name}) => name.includes('-');

const element = ({tag, className, description, options, events}) => `
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

/** What every element takes and tells, as types: the ground that the types of each framework stand on. */
export function elementTypes(manifest) {
  const elements = componentApi(manifest);
  const imports = elements.map(
    ({className, module}) => `import type {${className}} from '../${module.replace(/^dist\//, '')}';`,
  );
  return `${imports.join('\n')}

export interface ReportElements {${elements.map(element).join('\n')}
}
`;
}
