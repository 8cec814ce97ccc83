import {figures} from 'virtual:loader-figures';
import {onlyChildOf} from './only-child.js';
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

/** Properties of a page that does not change meanwhile, so that nothing is read twice. */
export interface Surroundings {
  around: (element: Element) => Around;
  /** The only child that is not blank, if there is just one. */
  onlyChild: (parent: Element) => Node | undefined;
}

const menu = 'nav,menu,header,footer,[role=navigation],[role^=menu],[role=button]';
const {getAttribute, hasAttribute, matches} = Element.prototype;

export function surroundings(): Surroundings {
  const lone = new Map<Element, Node | undefined>();
  return {
    around: upward<Around>({}, (element, outer) => ({
      lang: getAttribute.call(element, 'lang') ?? outer.lang,
      isInFigure: outer.isInFigure || element.localName in figures,
      isInForm: outer.isInForm || hasAttribute.call(element, 'data-report'),
      isEager: outer.isEager || hasAttribute.call(element, 'data-report-eager'),
      isMenu: outer.isMenu || matches.call(element, menu),
    })),
    onlyChild(parent) {
      if (!lone.has(parent)) lone.set(parent, onlyChildOf(parent));
      return lone.get(parent);
    },
  };
}
