const token = /<!--[\s\S]*?-->|<\?[^>]*>|<(\/?)([\w:-]+)((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*?)?)(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;
const forThePage = /^(tabindex|xmlns|part|on.*|data-.*|aria-labelledby|aria-describedby)$/;
const forThePointer = new Set(['band', 'ring']);

interface Attribute {
  name: string;
  value: string;
}

/**
 * Removes the parts that only a page needs: Lit's markers, areas for the pointer, and attributes for the keyboard, events
 * and names that are elsewhere. The browser and Lit's server write the same markup in two ways, so the rest is written in
 * one: both give the same file. The value of an attribute is text of the data, and is never taken for an attribute.
 */
export function staticMarkup(markup: string): string {
  let out = '';
  let depthLeftOut = 0;
  for (const [text, slash, tag, attributes = '', isEmpty] of markup.matchAll(token)) {
    if (/^<[!?]/.test(text)) continue;
    if (depthLeftOut > 0) {
      if (tag !== undefined && !isEmpty) depthLeftOut += slash ? -1 : 1;
    } else if (tag === undefined) {
      out += oneSpelling(text).replaceAll('&quot;', '"');
    } else {
      const all = attributesIn(attributes);
      if (isForThePointer(all)) depthLeftOut = isEmpty ? 0 : 1;
      else out += `<${slash}${tag}${keptAttributes(all)}${isEmpty}>`;
    }
  }
  return out
    .replace(/<([\w-]+)((?:\s[^<>]*)?)><\/\1>/g, (whole, tag: string, kept: string) =>
      kept.endsWith('/') ? whole : `<${tag}${kept}/>`,
    )
    .replace(/>\s+</g, '>\n<');
}

function attributesIn(tag: string): Attribute[] {
  return [...tag.matchAll(attribute)].map(([, name = '', value = '']) => ({
    name,
    value: oneSpelling(/^["']/.test(value) ? value.slice(1, -1) : value),
  }));
}

function isForThePointer(attributes: readonly Attribute[]): boolean {
  const {value = ''} = attributes.find(({name}) => name === 'class') ?? {};
  return value.split(/\s+/).some((name) => forThePointer.has(name));
}

function keptAttributes(attributes: readonly Attribute[]): string {
  return attributes
    .filter(({name}) => !forThePage.test(name))
    .map(({name, value}) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .sort()
    .join('');
}

function oneSpelling(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&nbsp;', '\u00a0');
}
