// What is tested, in the order in which it runs: a stage begins when the one before it is done, and the gates of a stage
// run side by side, but for those that come `after` another. Browser tests and tests of the built package use both cores of a small machine on their own.

/** A gate is a script of package.json or another command, with what it needs in its environment. */
const script = (name, env = {}) => ({command: `npm run ${name}`, env});

const style = {
  format: script('format -- --check'),
  lint: script('lint'),
  types: script('typecheck'),
  measures: script('measures'),
};
const browser = (name) => script('test:browser', {BROWSER: name});

/** What needs no build and, together, less than a minute. Workbooks of a report are tested by `npm test`. */
export const check = [
  {...style, data: script('test:data'), 'spelling and terms': script('test:texts')},
  {'datasets, import and layout': script('test:unit', {BROWSER: 'chromium'})},
];

/** What needs no build runs beside it. */
const first = {
  ...style,
  'data, workbooks, texts, lint rules, parts of the build, generated files': script('test:tools'),
  build: script('build'),
};
const chromium = {size: script('size'), publint: {command: 'npx publint --strict'}, Chromium: browser('chromium')};

/** What a change of a figure most often breaks, in one browser. */
export const inOneBrowser = [first, chromium, {'built package': script('test:package', {BROWSER: 'chromium'})}];

/** The same in both browsers. Tests of the built package run in both where none is named. */
export const inBothBrowsers = [
  first,
  chromium,
  {Firefox: browser('firefox')},
  {'built package': script('test:package')},
];

/** Takes longer or has to be installed first. */
export const more = [
  // Every figure in pages that mean it no good, and the pages of the figures with their files.
  {'built figures in pages': script('test:pages')},
  {'built site': script('test:site')},
  // The report of a year to come, hostile pages, files that are replaced while a page is open, and a second build.
  {scenarios: script('test:scenarios')},
  // Times are measured alone.
  {'time and memory': script('test:timing')},
  // Pictures are compared point by point, and a busy machine may draw a point of an edge in another shade.
  {pictures: script('test:visual')},
  // An integration is installed, built and started, one after the other: a core is free for all else, which takes as long.
  {
    integrations: script('test:integrations'),
    'checkers and engines': script('test:engines'),
    'more than 150,000 broken documents': {
      ...script('test:fuzz', {FUZZ_SCALE: '1.3'}),
      after: 'checkers and engines',
    },
    'more than 15,000 rendered tables, the findings of 20,000 and the labels of 480, in Chromium': {
      command: `npm run test:browser -- --files ${[
        'elements/infosec-trend-labels',
        'elements/infosec-trend-covered',
        'readers/rendered-tables',
        'locale/finding-property',
      ]
        .map((name) => `test/${name}.test.ts`)
        .join(' ')}`,
      env: {BROWSER: 'chromium', FUZZ_SCALE: '1.3'},
      after: 'more than 150,000 broken documents',
    },
  },
  // At most four minutes; where there is no screen reader it says that nothing was heard, and counts nothing.
  {'screen reader, in brief': script('heard:brief')},
];
