import {type Figure, type Option, figures} from '../figures.js';
import {words} from '../words.js';
import {HOST} from '../host.js';

const say = words('nb');

/** A macro and a part for every figure, for Enonic XP 7. The code is written for its older engine. */
export function enonic(): Readonly<Record<string, string>> {
  const files = figures.flatMap((figure) => {
    const {tag} = figure;
    return [
      [`site/macros/${tag}/${tag}.xml`, descriptor('macro', figure)],
      [`site/macros/${tag}/${tag}.js`, macro(tag)],
      [`site/parts/${tag}/${tag}.xml`, descriptor('part', figure)],
      [`site/parts/${tag}/${tag}.js`, part(tag)],
    ] as const;
  });
  return {'README.md': README, 'lib/report-figures.js': library(), ...Object.fromEntries(files)};
}

const README = `Run: the controllers of every macro and part, in Node, with a stand-in for XP's portal library. Not run: Enonic XP and Content Studio.

# The figures in Enonic XP

1. Put a copy of \`dist/cdn/\` where the site serves files, at \`${HOST}\`. Another address is written into the application's configuration file: \`reportHost = https://…/\`.
2. Copy \`lib/\` and \`site/\` into \`src/main/resources/\` of the application.
3. An author inserts the macro in a text, or the part in a page, and fills in its form.

The page is given the loader, once. Where it does not run, the reader has a link to the figure's page.
`;

const macro = (tag: string) => `var figures = require('/lib/report-figures');

exports.macro = function (context) {
  return figures.render('${tag}', context.params);
};
`;

const part = (tag: string) => `var portal = require('/lib/xp/portal');
var figures = require('/lib/report-figures');

exports.get = function () {
  return figures.render('${tag}', portal.getComponent().config);
};
`;

function descriptor(kind: 'macro' | 'part', {tag, options}: Figure): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${kind}>
  <display-name>${say.figures(tag)}</display-name>
  <form>
${options.map(input).join('\n')}
  </form>
</${kind}>
`;
}

function input(option: Option): string {
  const {name, kind, values} = option;
  const type = kind === 'choice' ? 'ComboBox' : kind === 'flag' ? 'CheckBox' : 'TextLine';
  const choices = values.map((value) => `        <option value="${value}">${say.choice(option, value)}</option>`);
  const config = values.length > 0 ? ['      <config>', ...choices, '      </config>'] : [];
  return [
    `    <input name="${name}" type="${type}">`,
    `      <label>${say.options(name)}</label>`,
    '      <occurrences minimum="0" maximum="1"/>',
    ...config,
    '    </input>',
  ].join('\n');
}

function library(): string {
  const known = figures.map(({tag, options}) => [
    tag,
    {
      name: say.figures(tag),
      options: Object.fromEntries(options.map(({name, kind, values}) => [name, values.length > 0 ? values : kind])),
    },
  ]);
  return `// The figures with their options: the choices of each, or what kind of value it takes.
var FIGURES = ${JSON.stringify(Object.fromEntries(known), null, 2)};

function escaped(text) {
  return String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function knownValue(kind, value) {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (kind === 'flag') return value === true || value === 'true' ? '' : undefined;
  if (kind === 'number') return isFinite(value) ? String(value) : undefined;
  if (kind === 'text') return String(value);
  return kind.indexOf(String(value)) === -1 ? undefined : String(value);
}

// The figure as an element, and the loader for the page. Options that the figure has not are left out.
exports.render = function (tag, asked) {
  var figure = FIGURES[tag];
  var host = (app.config && app.config.reportHost) || '${HOST}';
  var given = asked || {};
  var attributes = '';
  var query = [];
  Object.keys(figure.options).forEach(function (name) {
    var value = Object.prototype.hasOwnProperty.call(given, name) ? knownValue(figure.options[name], given[name]) : undefined;
    if (value === undefined) return;
    attributes += ' ' + name + '="' + escaped(value) + '"';
    if (name !== 'lang') query.push(name + '=' + encodeURIComponent(value));
  });
  var address = host + 'figures/' + (knownValue(figure.options.lang, given.lang) || 'nb') + '/' + tag + '.html';
  var link = escaped(address + (query.length > 0 ? '?' + query.join('&') : ''));
  return {
    body: '<' + tag + attributes + '><p><a href="' + link + '">' + escaped(figure.name) + '</a></p></' + tag + '>',
    pageContributions: {
      headEnd: ['<script type="module" src="' + escaped(host) + 'loader.js"></script>']
    }
  };
};
`;
}
