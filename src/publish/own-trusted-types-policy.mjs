const LIT_POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

/**
 * Gives the Lit inside the bundle a Trusted Types policy of its own name. Under `lit-html` the page's own Lit and ours
 * would be two policies of one name, which a page must allow explicitly: without that the second one throws and none of
 * its elements are defined. It is made at the first drawing: a second copy of the library, which never draws, asks for
 * none. A refusal leaves it out, which is enough wherever types are not required.
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
        const madeWhenDrawing = `((p)=>({createHTML(h){if(p===0)try{p=$1.createPolicy(${JSON.stringify(name)},$2)}catch{p=null}return p?p.createHTML(h):h}}))(0)`;
        return {code: code.replace(LIT_POLICY, madeWhenDrawing), map: null};
      },
    },
  };
}
