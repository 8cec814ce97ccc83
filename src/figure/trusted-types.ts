/** What the Lit in the files for a script tag finds in place of the global object: the policy of the library. */
import {refusePollution} from './polluted-prototypes.js';
import {ownPolicy, trustedTypes} from './own-policy.js';

let isText: boolean | undefined;

/** Whether the page takes text as markup. Asked once: each time that it does not is a violation. */
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
  // Also between two templates of one drawing.
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
