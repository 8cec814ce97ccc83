/**
 * The Trusted Types policy of the files for a script tag: requested when the first script of the library starts, before
 * another script can take its name. Scripts of the library that are loaded later use the same one.
 *
 * This module is in two files. The script of an element that shows its finished figure has a copy inside it, and is often
 * the first to start. The loader and the files that draw share another one, which takes the policy from the first.
 */

interface Policy {
  createHTML(markup: string): unknown;
}

interface Factory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): Policy;
}

/** The result of a request: no policy where the page refuses one. */
interface PolicyRequest {
  readonly policy: Policy | undefined;
}

/** The class of an element that nothing uses. A script that can define it is the first of the library on the page. */
interface Keeper {
  readonly copy?: string;
  take?(copy: string): PolicyRequest | undefined;
}

export const {trustedTypes} = globalThis as {trustedTypes?: Factory};

const name = 'digdir-report-widgets';

/** The folder of this copy of the library. */
const copy = new URL('.', import.meta.url).href.replace(/chunks\/$/, '');

/** Without a policy the figures draw wherever the page does not require types. */
function makeRequest(): PolicyRequest {
  try {
    return {
      policy: trustedTypes?.createPolicy(name, {__proto__: null, createHTML: (markup: string) => markup}),
    };
  } catch {
    return {policy: undefined};
  }
}

/** A second policy of the name is a violation, so another copy of the library makes its request when it draws, if ever. */
function firstRequest(): PolicyRequest | undefined {
  if (customElements.get(name)) return undefined;
  let kept: PolicyRequest | undefined = makeRequest();
  const made = kept;
  customElements.define(
    name,
    class extends HTMLElement {
      static readonly copy: string = copy;

      /** Gives the policy once, to the file of the same copy that draws. */
      static take(taker: string): PolicyRequest | undefined {
        if (taker !== copy) return undefined;
        const given = kept;
        kept = undefined;
        return given;
      }
    },
  );
  return made;
}

let request = firstRequest();

/** Whether no other copy of the library was on the page first, so that this one has the policy. */
export const isFirstCopy: boolean = (customElements.get(name) as Keeper | undefined)?.copy === copy;

/** For the file that draws, when it starts: the policy of the script that was the first. */
export function takePolicy(): void {
  request ??= (customElements.get(name) as Keeper | undefined)?.take?.(copy);
}

export function ownPolicy(): Policy | undefined {
  request ??= makeRequest();
  return request.policy;
}
