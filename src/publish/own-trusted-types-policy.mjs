const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

/**
 * Gives the Lit inside the bundle a Trusted Types policy of its own name. Under `lit-html` the page's own Lit and ours
 * would be two policies of one name, which a page must allow explicitly: without that the second one throws and none of
 * its elements are defined. A refusal leaves the policy undefined, which is enough wherever types are not required.
 *
 * @returns {import('vite').Plugin}
 */
export function ownTrustedTypesPolicy(name) {
  return {
    name: 'own-trusted-types-policy',
    transform: {
      filter: {id: /lit-html\.js$/},
      handler(code, id) {
        if (!LIT_POLICY.test(code)) this.error(`Lit no longer makes its policy as expected: ${id}`);
        const survivesRefusal = `(()=>{try{return $1.createPolicy(${JSON.stringify(name)},$2)}catch{}})()`;
        return {code: code.replace(LIT_POLICY, survivesRefusal), map: null};
      },
    },
  };
}
