// Every element adopts its style sheets itself (document-styles.ts): of Lit's own code for that, the text is enough.
const CSS = `export class CSSResult {
  _$cssResult$ = true;
  constructor(cssText) { this.cssText = cssText; }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(\`\${text}\`);
export const css = (strings, ...values) => unsafeCSS(String.raw({raw: strings}, ...values));
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;`;

// The compiler writes decorators of the old kind, and the library decorates nothing but fields.
const PROPERTY = `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
export const standardProperty = undefined;`;
const DECORATE = `export default ([decorator], prototype, name) => decorator(prototype, name);`;

const LEAN = [
  {
    file: /reactive-element\/css-tag\.js$/,
    expected:
      /;export\{n as CSSResult,S as adoptStyles,i as css,c as getCompatibleStyle,e as supportsAdoptingStyleSheets,r as unsafeCSS\};$/m,
    code: CSS,
  },
  {
    file: /reactive-element\/decorators\/property\.js$/,
    expected: /e\.constructor\.createProperty\(o,t\).*export\{n as property,r as standardProperty\};$/m,
    code: PROPERTY,
  },
  {file: /helpers\/esm\/decorate\.js$/, expected: /export (default|\{ __decorate as default \})/, code: DECORATE},
];

/**
 * Leaves out of the Lit inside the bundle what no element of the library uses: style sheets for browsers that cannot adopt
 * any, and decorators of methods and accessors.
 *
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    transform: {
      filter: {id: LEAN.map(({file}) => file)},
      handler(code, id) {
        const lean = LEAN.find(({file}) => file.test(id));
        if (!lean.expected.test(code)) this.error(`This is no longer what it was: ${id}`);
        return {code: lean.code, map: null};
      },
    },
  };
}
