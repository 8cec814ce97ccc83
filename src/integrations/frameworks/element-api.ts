import {elementOptions, optionOf, reserved, type ElementOptions} from '../../build/element-options.js';
import type {Described, Manifest} from '../../build/manifest.js';

/** An event of an element; `type` is the type of its object. */
export interface EventDescription extends Described {
  type: string;
}

export interface ElementApi extends ElementOptions {
  /** The file that defines the element. */
  module: string;
  events: readonly EventDescription[];
  slots: readonly Described[];
  cssParts: readonly Described[];
  cssProperties: readonly Described[];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `heading-level` → `headingLevel`. */
export const camel = (name: string): string => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `report-select` → `onReportSelect`, as React and Vue name a listener. */
export const listener = (event: string): string => `on${capital(camel(event))}`;

/**
 * The elements of custom-elements.json as a front end uses them: their options, their events, and the path of their module.
 */
export function elementApi({modules}: Manifest): ElementApi[] {
  const declared = modules.flatMap(({path, declarations}) =>
    declarations.map((element) => ({...element, path: path!})),
  );
  return elementOptions({modules}).map((element) => {
    const {
      path,
      attributes = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = declared.find(({tagName}) => tagName === element.tag)!;
    return {
      ...element,
      options: attributes.map((attribute) => optionOf(attribute, element.tag)),
      module: path,
      events: events.map(({type: {text}, ...event}) => ({...event, type: text})),
      slots,
      cssParts,
      cssProperties,
    };
  });
}

/** The same without the options whose names a framework reserves: each of them has another name as well. */
export const componentApi = (manifest: Manifest): ElementApi[] =>
  elementApi(manifest).map(({options, ...element}) => ({
    ...element,
    options: options.filter(({name}) => !reserved.includes(name)),
  }));
