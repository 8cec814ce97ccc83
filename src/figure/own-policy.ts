/**
 * The Trusted Types policy of the files for a script tag: asked for when the first script of the library starts, before
 * another script can take its name, and the same one for all that comes later.
 */

interface Policy {
  createHTML(markup: string): unknown;
}

interface Factory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): Policy;
}

/** What came of asking: there is no policy in it where the page refuses one. */
interface PolicyRequest {
  readonly policy: Policy | undefined;
}

export const {trustedTypes} = globalThis as {trustedTypes?: Factory};

const name = 'digdir-report-widgets';

/** A refusal leaves it out, which is enough wherever types are not required. */
function makeRequest(): PolicyRequest {
  try {
    return {
      policy: trustedTypes?.createPolicy(name, {__proto__: null, createHTML: (markup: string) => markup}),
    };
  } catch {
    return {policy: undefined};
  }
}

/**
 * A second policy of the name is a violation, so that only one script on the page asks at its start: the one that can
 * define an element of that name, which nothing else uses. Another copy of the library asks when it draws, if ever.
 */
function requestFirst(): PolicyRequest | undefined {
  if (customElements.get(name)) return undefined;
  customElements.define(name, class extends HTMLElement {});
  return makeRequest();
}

let request = requestFirst();

/** For the file that draws, where a script that has a finished figure was the first. */
export const requestAtStart = request;

export function takeOver(other: PolicyRequest | undefined): void {
  request ??= other;
}

export function ownPolicy(): Policy | undefined {
  request ??= makeRequest();
  return request.policy;
}
