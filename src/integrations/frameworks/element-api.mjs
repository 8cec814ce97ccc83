import {elementOptions, optionOf, reserved} from '../../build/element-options.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** `heading-level` → `headingLevel`. */
export const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

/** `report-select` → `onReportSelect`, as React and Vue name a listener. */
export const listener = (event) => `on${capital(camel(event))}`;

/**
 * The elements of custom-elements.json as a front end uses them: their options, what they tell, and where their module is.
 */
export function elementApi({modules}) {
  const declared = modules.flatMap(({path, declarations}) => declarations.map((element) => ({...element, path})));
  return elementOptions({modules}).map((element) => {
    const {
      path,
      attributes = [],
      events = [],
      slots = [],
      cssParts = [],
      cssProperties = [],
    } = declared.find(({tagName}) => tagName === element.tag);
    return {
      ...element,
      options: attributes.map(optionOf),
      module: path,
      events: events.map(({name, description, type: {text}}) => ({name, description, type: text})),
      slots,
      cssParts,
      cssProperties,
    };
  });
}

/** The same without the options whose names a framework keeps for itself: each of them has another name as well. */
export const componentApi = (manifest) =>
  elementApi(manifest).map(({options, ...element}) => ({
    ...element,
    options: options.filter(({name}) => !reserved.includes(name)),
  }));
