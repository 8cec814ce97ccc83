import type {Manifest} from '../../build/manifest.js';
import {camel, componentApi, listener, type ElementApi} from './element-api.js';

const object = (entries: readonly (readonly [string, string])[]) =>
  `{${entries.map(([name, value]) => `${name}: '${value}'`).join(', ')}}`;

function wrapper({tag, className, module, options, events}: ElementApi): Record<string, string> {
  const listeners = object(events.map(({name}) => [listener(name), name] as const));
  const renamed = object(options.map(({name}) => [camel(name), name] as const).filter(([prop, name]) => prop !== name));
  return {
    [`react/${tag}.js`]: `'use client';
import '../../${module.replace(/^dist\//, '')}';
import {reportComponent} from './report-component.js';

export const ${className} = /* @__PURE__ */ reportComponent('${tag}', '${className}', ${listeners}, ${renamed});
`,
    [`react/${tag}.d.ts`]: `import type {ReportComponent} from './report-component.js';

export declare const ${className}: ReportComponent<'${tag}'>;
`,
  };
}

/** A React component per element, each in a file of its own, and a file that has them all. */
export function reactWrappers(manifest: Manifest): Record<string, string> {
  const elements = componentApi(manifest);
  const all = elements.map(({tag, className}) => `export {${className}} from './react/${tag}.js';\n`).join('');
  const types = `export type {ReportProps} from './react/report-component.js';\n`;
  return Object.assign({'react.js': `'use client';\n${all}`, 'react.d.ts': `${all}${types}`}, ...elements.map(wrapper));
}
