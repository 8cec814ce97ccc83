import {loadInto} from '../host.js';
import {type Figure, type Option, type Values, figures, known} from '../figures.js';
import {type Setup, fallback} from '../markup.js';
import {words} from '../words.js';

export type {Setup, Values};

/** The members of React that are used. */
export interface React<Node> {
  createElement(type: string, props: object | null, ...children: unknown[]): Node;
}

/** A field of Puck's form. */
export type Field =
  | {type: 'text' | 'number'; label: string}
  | {type: 'select' | 'radio'; label: string; options: {label: string; value: string}[]};

/** A component as Puck's config has it. */
export interface PuckComponent<Node> {
  label: string;
  fields: Record<string, Field>;
  render(props: Record<string, unknown>): Node;
}

/** Components for Puck's config, one for every figure, named as its class: `InfosecTrend`. */
export function reportComponents<Node>({
  createElement,
  ...setup
}: Setup & React<Node>): Record<string, PuckComponent<Node>> {
  const say = words(setup.language);
  const component = (figure: Figure): PuckComponent<Node> => ({
    label: say.figures(figure.tag),
    fields: Object.fromEntries(figure.options.map((option) => [option.name, field(option, setup)])),
    render: (props) =>
      element(
        createElement,
        figure,
        known(figure, (name) => props[name]),
        setup,
      ),
  });
  return Object.fromEntries(figures.map((figure) => [figure.className, component(figure)]));
}

function element<Node>(
  createElement: React<Node>['createElement'],
  figure: Figure,
  values: Values,
  setup: Setup,
): Node {
  const {href, text} = fallback(figure, values, setup);
  const props = {
    ...values,
    // React sets properties of a defined element and does not unset them, so that other options need another element.
    key: JSON.stringify(values),
    // In the editor the element is in a frame with a document of its own.
    ref: (node: Element | null) => node && loadInto(node.ownerDocument, setup.host, figure.tag),
  };
  return createElement(figure.tag, props, createElement('p', null, createElement('a', {href}, text)));
}

function field(option: Option, {language}: Setup): Field {
  const {name, kind, values} = option;
  const say = words(language);
  const label = say.options(name);
  if (kind === 'text' || kind === 'number') return {type: kind, label};
  const choices =
    kind === 'flag'
      ? [{label: say.form('yes'), value: 'true'}]
      : values.map((value) => ({label: say.choice(option, value), value}));
  return {type: 'select', label, options: [{label: say.form('unset'), value: ''}, ...choices]};
}
