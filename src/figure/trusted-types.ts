/** Replaces the global object for Lit in the files for a script tag: it has the policy of the library. */
import {refusePollution} from './polluted-prototypes.js';
import {ownPolicy, takePolicy, trustedTypes} from './own-policy.js';

takePolicy();

let isText: boolean | undefined;

/** Whether the page accepts text as markup. Tried only once, because each failure reports a violation. */
function takesText(): boolean {
  try {
    // oxlint-disable-next-line no-restricted-properties -- there is no markup in it: all that counts is whether it throws
    document.createElement('template').innerHTML = '';
    return true;
  } catch {
    return false;
  }
}

function createHTML(markup: string): unknown {
  // A prototype may become polluted between two templates of one drawing.
  refusePollution();
  const policy = ownPolicy();
  if (policy) return policy.createHTML(markup);
  isText ??= takesText();
  if (isText) return markup;
  throw new Error(
    'Trusted Types: the policy digdir-report-widgets is not allowed here, or another script has made it.',
  );
}

const globalObject = {trustedTypes: {emptyScript: trustedTypes?.emptyScript ?? '', createPolicy: () => ({createHTML})}};

export {globalObject as globalThis};
