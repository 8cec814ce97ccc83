import {type Figure, type Option, figures} from '../figures.js';
import {words} from '../words.js';
import {HOST} from '../host.js';

const say = words('nb');
const quoted = (text: string) => JSON.stringify(text);

/** Twig does not allow hyphens in names. */
const variable = ({name}: Option) => name.replaceAll('-', '_');

/** A Drupal module with a single-directory component for every figure. */
export function drupal(): Readonly<Record<string, string>> {
  const components = figures.flatMap((figure) => {
    const file = `digdir_report/components/${figure.tag}/${figure.tag}`;
    return [
      [`${file}.component.yml`, component(figure)],
      [`${file}.twig`, template(figure)],
    ] as const;
  });
  return {
    'README.md': README,
    'digdir_report/digdir_report.info.yml': INFO,
    'digdir_report/digdir_report.libraries.yml': LIBRARIES,
    ...Object.fromEntries(components),
  };
}

const README = `Run: the Twig template of every component, with Twig alone. Not run: Drupal.

# The figures in Drupal 10.3 and later

1. Put a copy of \`dist/cdn/\` where the site serves files, at \`${HOST}\`. For another address, replace that one in the files here.
2. Copy \`digdir_report/\` to \`modules/custom/\` and switch the module on.
3. A template shows a figure, and brings the loader with it:

\`\`\`twig
{{ include('digdir_report:infosec-trend', {level: 'kommuner'}, with_context = false) }}
\`\`\`

In texts, "Limit allowed HTML tags" needs each element with its attributes, as in \`<infosec-trend level view>\`; CKEditor 5 needs the adapter for it as well. A link to a figure's page, alone in its paragraph, needs neither: with \`digdir_report/loader\` on the page it becomes the figure.
`;

const INFO = `name: "Figurer fra årsrapporten"
type: module
core_version_requirement: ^10.3 || ^11
`;

const LIBRARIES = `loader:
  js:
    ${HOST}loader.js: {type: external, attributes: {type: module}}
`;

function component({tag, options}: Figure): string {
  return `$schema: https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json
name: ${quoted(say.figures(tag))}
status: stable
props:
  type: object
  properties:
${options.map(property).join('\n')}
libraryOverrides:
  dependencies:
    - digdir_report/loader
`;
}

function property(option: Option): string {
  const {name, kind, values} = option;
  const type = kind === 'flag' ? 'boolean' : kind === 'number' ? 'number' : 'string';
  return [
    `    ${variable(option)}:`,
    `      type: ${type}`,
    `      title: ${quoted(say.options(name))}`,
    ...(values.length > 0 ? [`      enum: [${values.map(quoted).join(', ')}]`] : []),
  ].join('\n');
}

function template({tag, options}: Figure): string {
  const asked = options.map((option) => `  ${quoted(option.name)}: ${valueOf(option)}`);
  return `{% set report_options = {
${asked.join(',\n')}
}|filter(value => value is not empty) %}
{% set report_query = report_options|filter((value, name) => name != 'lang')|url_encode %}
<${tag}{{ attributes }}{% for name, value in report_options %} {{ name }}="{{ value }}"{% endfor %}>
  <p><a href="${HOST}figures/{{ report_options.lang|default('nb') }}/${tag}.html{{ report_query ? '?' ~ report_query }}">${say.figures(tag)}</a></p>
</${tag}>
`;
}

/** A Twig expression: the value where the figure knows it, and nothing elsewhere. */
function valueOf(option: Option): string {
  const name = variable(option);
  const given = `${name}|default('')`;
  const choices = option.values.map((value) => `'${value}'`).join(', ');
  switch (option.kind) {
    case 'choice':
      return `${given} in [${choices}] ? ${name} : ''`;
    case 'number':
      return `${given} matches '/^[0-9.]+$/' ? ${name} : ''`;
    case 'flag':
      return `${given} ? 'true' : ''`;
    default:
      return given;
  }
}
