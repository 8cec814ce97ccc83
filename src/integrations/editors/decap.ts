import {type Figure, type Option, type Values, figures, known} from '../figures.js';
import {loadInto} from '../host.js';
import {type Setup, markup, placeholder} from '../markup.js';
import {words} from '../words.js';

export type {Setup, Values};

/** The members of Decap CMS that are used. */
export interface DecapCms {
  registerEditorComponent(component: object): void;
}

/** Gives Decap CMS's markdown editor a component for every figure, with a form and a live preview. */
export function registerFigures(cms: DecapCms, setup: Setup): void {
  const say = words(setup.language);
  for (const figure of figures) {
    cms.registerEditorComponent({
      id: figure.tag,
      label: say.figures(figure.tag),
      fields: figure.options.map((option) => field(option, setup)),
      pattern: new RegExp(`^<${figure.tag}((?:\\s+[a-z-]+(?:="[^"]*")?)*)\\s*>.*?</${figure.tag}>`, 's'),
      fromBlock: ([, attributes = '']: RegExpMatchArray) => read(figure, attributes),
      toBlock: (values: Values) =>
        markup(
          figure,
          known(figure, (name) => values[name]),
          setup,
        ),
      toPreview(values: Values) {
        setTimeout(loadIntoPreviews, 0, setup.host);
        return placeholder(
          figure,
          known(figure, (name) => values[name]),
          setup,
        );
      },
    });
  }
}

function field(option: Option, {language}: Setup) {
  const {name, kind, values} = option;
  const say = words(language);
  const shared = {name, label: say.options(name), required: false};
  if (kind === 'flag') return {...shared, widget: 'boolean'};
  if (kind !== 'choice') return {...shared, widget: kind === 'text' ? 'string' : 'number'};
  return {...shared, widget: 'select', options: values.map((value) => ({label: say.choice(option, value), value}))};
}

function read(figure: Figure, attributes: string): Values {
  const pairs = Array.from(attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g), ([, name, value = '']) => [
    name,
    plain(value),
  ]);
  const asked = new Map(pairs as [string, string][]);
  return known(figure, (name) => asked.get(name));
}

const entities: Readonly<Record<string, string>> = {quot: '"', lt: '<', gt: '>', amp: '&'};
const plain = (text: string) => text.replaceAll(/&(quot|lt|gt|amp);/g, (_, name: string) => entities[name]!);

/** The preview is a frame in which scripts are removed. It is written after `toPreview` has returned. */
function loadIntoPreviews(host: string): void {
  for (const {contentDocument} of document.querySelectorAll('iframe')) {
    if (contentDocument?.querySelector('[data-report]')) loadInto(contentDocument, host, 'loader');
  }
}
