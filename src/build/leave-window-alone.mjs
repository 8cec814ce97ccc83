/** Only decorators that the library does not use read these. */
const METADATA = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
];
const VERSIONS = /\(\w+\.(lit(Html|Element)|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * Takes out of the Lit inside the bundle what it writes on the window, its versions and a map for decorators: a page finds nothing there that
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
        const metadata = /reactive-element/.test(id) ? METADATA : [];
        if (!metadata.every((pattern) => pattern.test(code)))
          this.error(`Lit no longer keeps metadata as expected: ${id}`);
        const kept = metadata.reduce((text, pattern) => text.replace(pattern, ''), code);
        return {code: kept.replace(VERSIONS, '0'), map: null};
      },
    },
  };
}
