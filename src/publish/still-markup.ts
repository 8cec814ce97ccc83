const token = /<!--[\s\S]*?-->|<\?[^>]*>|<(\/?)([\w:-]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?/g;
const forThePage = /^(tabindex|xmlns|part|on.*|data-.*|aria-labelledby|aria-describedby)$/;
const forThePointer = /\sclass=(["'])([^"']*\s)?(band|ring)(\s[^"']*)?\1/;

/**
 * Takes out what only a page needs: Lit's markers, areas for the pointer, and attributes for the keyboard, events and
 * names that stand elsewhere. The browser and Lit's server spell the same markup in two ways, so what is left is spelled
 * in one: both come to the same file.
 */
export function stillMarkup(markup: string): string {
  let out = '';
  let depthLeftOut = 0;
  for (const [text, slash, tag, attributes = '', isEmpty] of markup.matchAll(token)) {
    if (/^<[!?]/.test(text)) continue;
    if (depthLeftOut > 0) {
      if (tag !== undefined && !isEmpty) depthLeftOut += slash ? -1 : 1;
    } else if (tag === undefined) {
      out += oneSpelling(text).replaceAll('&quot;', '"');
    } else if (forThePointer.test(attributes)) {
      depthLeftOut = isEmpty ? 0 : 1;
    } else {
      out += `<${slash}${tag}${keptAttributes(attributes)}${isEmpty}>`;
    }
  }
  return out.replace(/<([\w-]+)((?:[^<>]*[^<>/])?)><\/\1>/g, '<$1$2/>').replace(/>\s+</g, '>\n<');
}

function keptAttributes(attributes: string): string {
  return [...attributes.matchAll(attribute)]
    .map(([, name = '', value = '']) => ({name, value}))
    .filter(({name}) => !forThePage.test(name))
    .map(({name, value}) => {
      const content = oneSpelling(value.replace(/^["']|["']$/g, ''));
      return ` ${name}="${content.replaceAll('"', '&quot;')}"`;
    })
    .sort()
    .join('');
}

function oneSpelling(text: string): string {
  return text.replaceAll('&#39;', "'").replaceAll('&nbsp;', '\u00a0');
}
