import type {Language} from '../../src/datasets/source.js';
import {escaped} from '../../src/export/escaped.js';
import {isFree} from '../../src/embed/rights.js';
import type {Chosen} from './chosen.js';

export const formNames = [
  'link',
  'data',
  'element',
  'iframe',
  'wordpress',
  'markdown',
  'npm',
  'react',
  'vue',
  'newsletter',
] as const;
export type FormName = (typeof formNames)[number];

/** A piece of code, and what it is: what a site needs once, what is where the figure is to be. */
export interface Code {
  role: 'address' | 'once' | 'place' | 'install' | 'shortcode' | 'component';
  text: string;
}

export interface Subject extends Chosen {
  className: string;
  /** What the link says that is there until the figure is, or where it never will be. */
  title: string;
  /** What the figure says, where it is known: for the picture in a newsletter. */
  finding?: string | undefined;
  /** The language of figure pages where none was chosen: they have no page around them to take it from. */
  pageLanguage: Language;
}

/** Words before the link that is beside a frame: alone in its paragraph it would become a second figure. */
const beside: Readonly<Record<Language, string>> = {
  nb: 'Figuren på en egen side',
  nn: 'Figuren på ei eiga side',
  en: 'The figure on a page of its own',
};

/** Where the numbers are from. */
const source: Readonly<Record<Language, string>> = {
  nb: 'Kilde: Digdirs årsrapport 2020.',
  nn: 'Kjelde: Digdirs årsrapport 2020.',
  en: 'Source: Digdir’s annual report 2020.',
};

/** Each way to embed what was chosen. */
export function embedForms(subject: Subject): Record<FormName, readonly Code[]> {
  const {tag, className, host, language, options, title} = subject;
  const page = pageAddress(subject);
  const link = `<a href="${escaped(page)}">${escaped(title)}</a>`;
  const module = (file: string) => `<script type="module" src="${escaped(`${host}${file}.js`)}"></script>`;
  const own = {...(language && {lang: language}), ...options};
  const element = `<${tag}${attributes(own)}>`;
  // React and Vue keep the name `ref` for themselves; the elements have another for it.
  const inFramework = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name === 'ref' ? 'claim' : name, value]),
  );
  const data = Object.entries(options).map(([name, value]) => [`data-${name}`, value || 'true'] as const);
  const placeholder = {'data-report': tag, ...(language && {'data-lang': language}), ...Object.fromEntries(data)};
  const install = {role: 'install', text: 'npm install digdir-report-widgets'} as const;
  const load = `import 'digdir-report-widgets/${tag}';`;
  return {
    link: [
      {role: 'once', text: module('loader')},
      {role: 'address', text: page},
      {role: 'place', text: `<p>${link}</p>`},
    ],
    data: [
      {role: 'once', text: module('loader')},
      {role: 'place', text: `<p${attributes(placeholder)}>${link}</p>`},
    ],
    // The link is inside: where a tag is removed it stays behind, and a site with the loader makes a figure of it. The
    // tag has a line of its own: in Markdown it would otherwise be in a paragraph, which the <p> in it would end.
    element: [{role: 'place', text: `${module(tag)}\n${element}\n<p>${link}</p>\n</${tag}>`}],
    iframe: [
      {role: 'once', text: module('frame')},
      {
        role: 'place',
        text: `<iframe${attributes(frame(page, title))}></iframe>\n<p>${beside[language ?? subject.pageLanguage]}: ${link}</p>`,
      },
    ],
    wordpress: [
      ...(isShortcodeSafe(own) ? [{role: 'shortcode', text: shortcode(tag, own)} as const] : []),
      {role: 'address', text: page},
    ],
    markdown: [
      {role: 'once', text: module('loader')},
      {role: 'place', text: `[${inMarkdown(title)}](${page})`},
    ],
    npm: [install, {role: 'component', text: `${load}\n`}, {role: 'place', text: `${element}</${tag}>`}],
    react: [
      install,
      {
        role: 'component',
        text: `import {${className}} from 'digdir-report-widgets/react';\n\nexport const Figure = () => <${className}${properties(inFramework)} />;\n`,
      },
    ],
    vue: [
      install,
      {
        role: 'component',
        text: `<script setup>\n${load}\n</script>\n\n<template>\n  <${tag}${attributes(inFramework)}></${tag}>\n</template>\n`,
      },
      {
        role: 'once',
        text: `vue({template: {compilerOptions: {isCustomElement: (tag) => tag === '${tag}'}}})`,
      },
    ],
    newsletter: [{role: 'place', text: newsletter(subject, page)}],
  };
}

/** Words of a link as Markdown. References to characters are read alike by all its readers, which backslashes are not. */
const inMarkdown = (text: string) => text.replace(/[\\[\]<>*_`&]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The address of the figure's page, with what an address may set. */
export function pageAddress({host, tag, options, language, pageLanguage}: Subject): string {
  const url = new URL(`figures/${language ?? pageLanguage}/${tag}.html`, host);
  for (const [name, value] of Object.entries(options)) if (isFree(name)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * A picture that leads to the figure. Its words are also its alternative text, for many readers have pictures switched off;
 * it shows the figure without options, so that a finding stands beside it only where there are none.
 */
function newsletter({host, tag, title, finding, language, pageLanguage}: Subject, page: string): string {
  const spoken = language ?? pageLanguage;
  const src = `${host}figures/${spoken}/${tag}.card.png`;
  const alt = [title, finding].filter(Boolean).join('. ');
  const image = `<img${attributes({src, alt, width: '600'})}>`;
  const link = `<a href="${escaped(page)}">${image}</a>`;
  return `<p lang="${spoken}">${link}</p>\n<p lang="${spoken}">${escaped(finding ?? title)} ${source[spoken]}</p>`;
}

/** What a frame may do: run, and open and save what the reader asks for. It stays in an origin of its own. */
function frame(src: string, title: string): Record<string, string> {
  return {
    src,
    title,
    width: '100%',
    height: '640',
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    allow: 'fullscreen; clipboard-write',
  };
}

function attributes(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** WordPress ends a shortcode at the first bracket, and a value at the first quotation mark. */
function isShortcodeSafe(all: Readonly<Record<string, string>>): boolean {
  return Object.values(all).every((value) => !/["[\]<>&]/.test(value));
}

function shortcode(tag: string, all: Readonly<Record<string, string>>): string {
  // `figure` is the shortcode's own word; the option of that name is `show` there.
  const rest = Object.entries(all).map(([name, value]) => ` ${name === 'figure' ? 'show' : name}="${value || 'true'}"`);
  return `[digdir_report figure="${tag}"${rest.join('')}]`;
}

function properties(all: Readonly<Record<string, string>>): string {
  const camelCase = (name: string) => name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  return Object.entries(all)
    .map(([name, value]) => {
      if (value === '') return ` ${camelCase(name)}`;
      return ` ${camelCase(name)}=${/["\\&{}\n]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`}`;
    })
    .join('');
}
