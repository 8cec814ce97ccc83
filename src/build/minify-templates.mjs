import {RolldownMagicString} from 'rolldown';

// Stands for an expression while a template is one string.
const HOLE = '\u0001';

const STRING = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)`;
const COMMENT = String.raw`\/\*[\s\S]*?\*\/`;
const outsideStrings = (pattern) => new RegExp(`(${STRING})|${pattern}`, 'g');
const CSS_SPACE = outsideStrings(`(?:${COMMENT}|\\s+)+`);
const CSS_BRACKET = outsideStrings(String.raw`\s*([{};])\s*`);
const CSS_COMMA = outsideStrings(String.raw`,\s+`);
const CSS_BANG = outsideStrings(String.raw`\s+!`);
// `1.05` and `#0.1` are left alone: the zero must begin a number.
const CSS_ZERO = outsideStrings(String.raw`(?<=[\s,(:*/-])0\.(?=\d)`);

/** Takes out comments, and white space and zeros that mean nothing. No rule, declaration or value is rewritten. */
export function minifyCss(css) {
  return (
    css
      .replace(CSS_SPACE, (match, string) => string ?? (match.replaceAll(new RegExp(COMMENT, 'g'), '') && ' '))
      .replace(CSS_BRACKET, (_, string, bracket) => string ?? bracket)
      .replace(CSS_COMMA, (_, string) => string ?? ',')
      .replace(CSS_BANG, (_, string) => string ?? '!')
      // Only after a property name: `a :hover` and `--x: {}` mean something else without their space.
      .replace(/([{;])((?!--)[a-z-]+):\s+/g, '$1$2:')
      .replace(CSS_ZERO, (_, string) => string ?? '.')
      .replaceAll(';}', '}')
      .trim()
  );
}

// White space beside these is never drawn, inside or out: HTML blocks, and SVG that holds no text.
const TIGHT = new Set(
  `address article aside blockquote caption col colgroup dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol optgroup option p section summary table tbody td template tfoot
  th thead tr ul circle clippath defs ellipse filter foreignobject g line lineargradient marker mask path pattern polygon
  polyline radialgradient rect stop symbol use`.split(/\s+/),
);
const TIGHT_INSIDE = new Set(['button', 'svg']);
const TIGHT_OUTSIDE = new Set(['desc', 'text', 'title']);
const VERBATIM = new Set(['pre', 'textarea']);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;

/** Takes out comments and the white space that is not drawn; between words and inline tags one space stays. */
export function minifyMarkup(markup) {
  let tightBefore = false;
  let verbatim = 0;
  let out = '';
  let text = '';
  const flush = (tightAfter) => {
    let collapsed = text.replace(/\s+/g, ' ');
    if (tightBefore) collapsed = collapsed.trimStart();
    if (tightAfter) collapsed = collapsed.trimEnd();
    out += verbatim ? text : collapsed;
    text = '';
  };
  for (const [token, slash, tag, attributes] of markup.matchAll(TOKEN)) {
    if (token.startsWith('<!--')) continue;
    if (!tag) {
      text += token;
      continue;
    }
    const name = tag.toLowerCase();
    const selfClosing = /\/\s*$/.test(attributes);
    const inside = TIGHT.has(name) || TIGHT_INSIDE.has(name);
    const outside = TIGHT.has(name) || TIGHT_OUTSIDE.has(name);
    flush(slash ? inside : outside);
    if (VERBATIM.has(name)) verbatim += slash ? -1 : 1;
    const tidy = attributes
      .replace(/("[^"]*"|'[^']*')|\s+/g, (_, quoted) => quoted ?? ' ')
      .replace(/ ?\/ ?$/, ' /')
      .trimEnd();
    out += `<${slash}${tag}${tidy}>`;
    tightBefore = slash || selfClosing ? outside : inside;
  }
  flush(false);
  return out;
}

const MINIFIERS = {css: minifyCss, html: minifyMarkup, svg: minifyMarkup};

/**
 * Minifies the white space in `html`, `svg` and `css` templates. Both builds use it: a picture drawn on the server by one
 * can then be taken over in the browser by the other, which Lit allows only for templates that are equal to the letter.
 *
 * @returns {import('vite').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    apply: 'build',
    transform: {
      filter: {id: {include: /\.[jt]s$/, exclude: /node_modules/}, code: /\b(?:css|html|svg)`/},
      handler(code, id) {
        const source = new RolldownMagicString(code);
        const visit = (node) => {
          const minify = node.type === 'TaggedTemplateExpression' && MINIFIERS[node.tag.name];
          if (minify) {
            const {quasis} = node.quasi;
            const strings = minify(quasis.map(({value}) => value.raw).join(HOLE)).split(HOLE);
            if (strings.length !== quasis.length) this.error(`An expression stands in a comment of a template: ${id}`);
            quasis.forEach(({start, end, value}, index) => {
              if (strings[index] !== value.raw) source.overwrite(start, end, strings[index]);
            });
          }
          for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child);
        };
        visit(this.parse(code));
        if (!source.hasChanged()) return undefined;
        return {code: source.toString(), map: source.generateMap({source: id, hires: 'boundary'}).toString()};
      },
    },
  };
}
