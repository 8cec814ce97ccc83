// What an author may write, each for the same figure with two options, and what an engine can leave of it.

export const OPTIONS = {level: 'kommuner', view: 'rows'};
const NAMES = Object.keys(OPTIONS);
const TITLE = 'Tiltak for internkontroll i kommunene';

/** The author forms by name; `host` is the address of the folder that a site owner copied, with its last slash. */
export function authorForms(host) {
  const address = `${host}figures/nb/infosec-trend.html?${new URLSearchParams(OPTIONS)}`.replaceAll('&', '&amp;');
  const link = `<a href="${address}">${TITLE}</a>`;
  const attributes = (prefix) => NAMES.map((name) => ` ${prefix}${name}="${OPTIONS[name]}"`).join('');
  // The tag has a line of its own: in Markdown it would else stand in a paragraph, which the <p> in it would end.
  const element = `<infosec-trend${attributes('')}>\n<p>${link}</p>\n</infosec-trend>`;
  return {
    script: `<script type="module" src="${host}infosec-trend.js"></script>\n${element}`,
    element,
    iframe: `<iframe src="${address}" title="${TITLE}" width="100%" height="420" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>`,
    div: `<div data-report="infosec-trend"${attributes('data-')}>${link}</div>`,
    p: `<p data-report="infosec-trend"${attributes('data-')}>${link}</p>`,
    link: `<p>${link}</p>`,
  };
}

/** The words of a table of outcomes; demo/survival.json says what each means. */
export function outcome(parsed, form, host) {
  const isWhole = (element, prefix) =>
    element && NAMES.every((name) => element.getAttribute(prefix + name) === OPTIONS[name]);
  const frame = parsed.querySelector(`iframe[src^="${host}"]`);
  if (form === 'iframe' && frame) {
    return (frame.getAttribute('sandbox') ?? 'allow-scripts').includes('allow-scripts') ? 'kept' : 'dead';
  }
  if (isWhole(parsed.querySelector('infosec-trend'), '')) {
    return form === 'script' && !parsed.querySelector(`script[src^="${host}"]`) ? 'element' : 'kept';
  }
  if (isWhole(parsed.querySelector('[data-report="infosec-trend"]'), 'data-')) return 'kept';
  const link = parsed.querySelector(`a[href^="${host}"]`);
  const block = link?.closest('p, div, li, figure');
  const asked = link && Object.fromEntries(new URL(link.href).searchParams);
  if (asked && NAMES.every((name) => asked[name] === OPTIONS[name]) && block?.textContent.trim() === link.textContent) {
    return form === 'link' ? 'kept' : 'link';
  }
  return link || parsed.body.textContent.includes(TITLE) ? 'text' : 'gone';
}
