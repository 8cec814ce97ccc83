import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {camel, componentApi, listener} from '../../../src/integrations/frameworks/element-api.ts';
import {layOut} from '../application.mjs';
import {run} from '../installed-package.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const manifest = JSON.parse(readFileSync(path('../../../custom-elements.json'), 'utf8'));

/** The elements, as front ends know them. */
export const elements = componentApi(manifest);

/** The applications are copied to here, and built here. */
export const folder = path('dist');

/** Runs the program of a package that is installed here; it has to succeed. */
export function tool(cwd, file, ...args) {
  const {status, output} = run(cwd, process.execPath, path(`node_modules/${file}`), ...args);
  assert.equal(status, 0, `${file} ${args.join(' ')}\n${output}`);
  return output;
}

/** Every option of every element with a value, and a listener for every event. */
function everything({component, option, hears, number = (name) => `${name}={10}`}) {
  return elements.map(({tag, className, options, events}) => {
    const set = options.map(({name, kind, values}) =>
      kind === 'number' ? number(option(name)) : `${option(name)}="${values.at(-1) ?? 'x'}"`,
    );
    const name = component ? className : tag;
    const heard = events.map(({name: event, type}) => hears(event, type === 'Event' ? 'type' : 'detail'));
    return `<${[name, ...set, ...heard].join(' ')}></${name}>`;
  });
}
const same = (name) => name;
const braced = (prefix) => (name, member) => `${prefix}${name}={(event) => event.${member}}`;

/** Files in which everything that the manifest names is used: none of it may be a type error. */
function everyUse() {
  const jsx = (imports, list) => `${imports}\nexport const every = [\n${list.join(',\n')}\n];\n`;
  const types = (name) => `import 'digdir-report-widgets/types/${name}';`;
  const wrappers = `import {${elements.map(({className}) => className).join(', ')}} from 'digdir-report-widgets/react';`;
  const component = {
    component: true,
    option: camel,
    hears: (name, member) => `${listener(name)}={(event) => event.${member}}`,
  };
  const vue = {
    option: same,
    hears: (name, member) => `@${name}="(event) => event.${member}"`,
    number: (name) => `:${name}="10"`,
  };
  const tags = (prefix) => everything({option: same, hears: braced(prefix)});
  return {
    'react/every.tsx': jsx(wrappers, everything(component)),
    'react-tags/every.tsx': jsx(types('react'), tags('on')),
    'preact/every.tsx': jsx(types('preact'), tags('on')),
    'solid/every.tsx': jsx(types('solid'), tags('on:')),
    'svelte/Every.svelte': `<script lang="ts"></script>\n${tags('on').join('\n')}\n`,
    'vue/Every.vue': `<script setup lang="ts"></script>\n<template>\n${everything(vue).join('\n')}\n</template>\n`,
  };
}

/** Lays the applications out, with the package as the registry would give it to them. */
export function prepare() {
  layOut('frameworks');
  for (const [file, text] of Object.entries(everyUse())) writeFileSync(`${folder}/${file}`, text);
}
