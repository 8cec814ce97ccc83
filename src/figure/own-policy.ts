/**
 * The Trusted Types policy of the files for a script tag. The first script of the library creates it when it starts, before
 * another script can take its name; scripts of the library that are loaded later use the same one.
 */

interface Policy {
  createHTML(markup: string): unknown;
}

interface Factory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): Policy;
}

/** The result of the request: without a policy where the page refuses one. */
interface PolicyRequest {
  readonly policy: Policy | undefined;
}

export const {trustedTypes} = globalThis as {trustedTypes?: Factory};

const name = 'digdir-report-widgets';

/** Where the page refuses, the result has no policy, which suffices wherever types are not required. */
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
 * A second policy of the same name is a violation, so only one script on the page requests it at its start: the one that
 * can define an element of that name, which has no other use. Another copy of the library requests one only when it draws.
 */
function requestFirst(): PolicyRequest | undefined {
  if (customElements.get(name)) return undefined;
  customElements.define(name, class extends HTMLElement {});
  return makeRequest();
}

let request = requestFirst();

/** For the file that draws, where a script with a finished figure was the first to start. */
export const requestAtStart = request;

export function takeOver(other: PolicyRequest | undefined): void {
  if (!request?.policy) request = other ?? request;
}

export function ownPolicy(): Policy | undefined {
  request ??= makeRequest();
  return request.policy;
}
