import {render, type SVGTemplateResult} from 'lit';
import {refusePollution} from '../figure/polluted-prototypes.js';

/** An element of a drawing, with its attributes by name. */
export interface DrawnElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: DrawnTree;
}

/** The elements and texts of a drawing, without comments. */
export type DrawnTree = readonly (DrawnElement | string)[];

/** Draws a template as a tree. */
export type DrawTree = (drawing: SVGTemplateResult) => DrawnTree;

/** Draws a template with the nodes of the browser. */
export function drawnInBrowser(template: SVGTemplateResult): DrawnTree {
  const container = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  refusePollution();
  render(template, container);
  return treeOf(container);
}

function treeOf({childNodes}: Element): DrawnTree {
  return [...childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return [];
    const attributes = new Map([...node.attributes].map(({name, value}) => [name, value]));
    return {name: node.localName, attributes, children: treeOf(node)};
  });
}
