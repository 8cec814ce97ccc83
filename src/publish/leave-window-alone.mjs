const VERSIONS = /\(\w+\.(lit(Html|Element)|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * Takes out of the Lit inside the bundle the lines that write its versions on the window: a page finds nothing there that
 * it has not put there itself.
 *
 * @returns {import('vite').Plugin}
 */
export function leaveWindowAlone() {
  return {
    name: 'leave-window-alone',
    transform: {
      filter: {id: /(lit-html|lit-element|reactive-element)\.js$/},
      handler(code, id) {
        if (!VERSIONS.test(code)) this.error(`Lit no longer writes its version as expected: ${id}`);
        return {code: code.replace(VERSIONS, '0'), map: null};
      },
    },
  };
}
