import {isSafe} from '../embed/host.js';
import {figures} from '../embed/figures.js';
import type {Finding} from './finding.js';
import {nearest} from './nearest.js';
import {scriptTag, type SealedFiles} from './sealed-files.js';

const tags = figures.map(({tag}) => tag);
const files = [...tags, 'all', 'loader', 'frame'];

export interface Scripts {
  findings: readonly Finding[];
  /** The elements that a script of the HTML defines. */
  defined: ReadonlySet<string>;
  hasLoader: boolean;
}

/** What the scripts in a piece of HTML do for its figures. */
export function scriptsIn(root: ParentNode, host: string, sealed: SealedFiles | undefined): Scripts {
  const ours = [...root.querySelectorAll<HTMLScriptElement>('script[src]')].flatMap((script) => {
    const file = fileOf(script, host);
    return file && !script.closest('noscript') ? [{script, ...file}] : [];
  });
  const judged = ours.map((one) => ({...one, fault: faultOf(one) ?? sealFault(one, host, sealed)}));
  const running = judged.filter(({fault}) => !fault).map(({name}) => name);
  const addresses = new Map(judged.map(({name}) => [name, new Set<string>()] as const));
  for (const {name, url} of judged) addresses.get(name)!.add(url.origin + url.pathname);
  const twice = [...addresses].filter(([, set]) => set.size > 1);
  return {
    findings: [
      ...judged.flatMap(({fault}) => fault ?? []),
      ...twice.map(([name, set]): Finding => ({
        code: 'two-versions',
        kind: 'note',
        names: {file: `${name}.js`, first: [...set][0]!},
      })),
    ],
    defined: new Set(running.includes('all') ? tags : running),
    hasLoader: running.includes('loader'),
  };
}

interface OurScript {
  script: HTMLScriptElement;
  name: string;
  url: URL;
}

/** A script is ours by its name, or by where it is. */
function fileOf(script: Element, host: string): Omit<OurScript, 'script'> | undefined {
  const src = script.getAttribute('src')!;
  if (!URL.canParse(src, host)) return undefined;
  const url = new URL(src, host);
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  const name = file.endsWith('.js') ? file.slice(0, -'.js'.length) : '';
  const isHere = url.href.startsWith(host) && !url.pathname.includes('/chunks/');
  const isOurs = tags.includes(name) || isHere || (files.includes(name) && /report-widgets|figur/i.test(url.pathname));
  return isOurs || (nearest(name, tags) && name.includes('-')) ? {name, url} : undefined;
}

function faultOf({script, name, url}: OurScript): Finding | undefined {
  const type = (script.getAttribute('type') ?? '').trim().toLowerCase();
  const base = {kind: 'bad', place: script} as const;
  if (!files.includes(name))
    return {...base, code: 'script-unknown', names: {file: name, meant: nearest(name, files) ?? 'loader'}};
  if (type === 'module') return isSafe(url) ? undefined : {...base, code: 'script-insecure'};
  const isClassic = ['', 'text/javascript', 'application/javascript'].includes(type);
  return {...base, code: isClassic ? 'script-classic' : 'script-held', names: {type}};
}

/** A browser does not run a file that is another than its tag says. */
function sealFault({script, url, name}: OurScript, host: string, sealed: SealedFiles | undefined): Finding | undefined {
  const written = script.getAttribute('integrity')?.trim();
  const hash = url.href.startsWith(host) && sealed?.files.get(url.pathname.slice(new URL(host).pathname.length));
  if (!written || !hash || written.split(/\s+/).includes(hash)) return undefined;
  const instead = scriptTag(host, `${name}.js`, sealed);
  return {code: 'script-integrity', kind: 'bad', place: script, names: {file: `${name}.js`}, instead};
}
