/**
 * The Trusted Types policy of the files for a script tag: made when the first script of the library starts, before another
 * script can take its name, and the same one for all that comes later.
 */
import {tags} from 'virtual:figure-tags';

interface Policy {
  createHTML(markup: string): unknown;
}

interface Factory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): Policy;
}

export const {trustedTypes} = globalThis as {trustedTypes?: Factory};

/** A refusal leaves it out, which is enough wherever types are not required. */
function make(): Policy | undefined {
  try {
    return trustedTypes?.createPolicy('digdir-report-widgets', {
      __proto__: null,
      createHTML: (markup: string) => markup,
    });
  } catch {
    return undefined;
  }
}

/** A second policy of the name is a violation. Where another copy of the library draws the figures, this one may need none. */
let isAsked = !tags.some((tag) => customElements.get(tag));
let policy = isAsked ? make() : undefined;

export function ownPolicy(): Policy | undefined {
  if (!isAsked) policy = make();
  isAsked = true;
  return policy;
}
