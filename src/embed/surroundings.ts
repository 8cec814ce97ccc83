import {figures} from 'virtual:loader-figures';
import {upward} from './upward.js';

/** The context of an element, from the element itself and its ancestors. */
interface Around {
  lang?: string | undefined;
  isInFigure?: boolean;
  isInForm?: boolean;
  isEager?: boolean;
  /** Links for navigation, or that look like buttons, are meant to be followed. */
  isMenu?: boolean;
}

/** Reads the context of elements in a page that does not change meanwhile, so that nothing is read twice. */
export type Surroundings = (element: Element) => Around;

const menu = 'nav,menu,header,footer,[role=navigation],[role^=menu],[role=button]';
const {getAttribute, hasAttribute, matches} = Element.prototype;

export function surroundings(): Surroundings {
  return upward<Around>({}, (element, outer) => ({
    lang: getAttribute.call(element, 'lang') ?? outer.lang,
    isInFigure: outer.isInFigure || element.localName in figures,
    isInForm: outer.isInForm || hasAttribute.call(element, 'data-report'),
    isEager: outer.isEager || hasAttribute.call(element, 'data-report-eager'),
    isMenu: outer.isMenu || matches.call(element, menu),
  }));
}
