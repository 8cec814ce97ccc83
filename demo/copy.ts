import {language} from './settings.js';
import {copied, copy, copyFailed} from './words.js';

/** What was copied last, and how it went. */
let last: {id: string; ok: boolean} | undefined;

/** What the button says that copies the code with this id. */
export function copyLabel(id: string, usual = copy[language()]): string {
  return last?.id === id && last.ok ? copied[language()] : usual;
}

/** Copies a link of the page: pasted in an editing field it is a link, and elsewhere its address. */
export async function copyLink(id: string, changed: () => void): Promise<void> {
  const {href, textContent} = document.querySelector<HTMLAnchorElement>(`#${id}`)!;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = textContent;
  await copyCode(id, changed, () => writeAsLink(link.outerHTML, href));
}

/** What an editing field takes as formatted text: pasted there it is a link, not code. */
export async function writeAsLink(markup: string, text = markup): Promise<void> {
  const type = (kind: string, content: string) => [kind, new Blob([content], {type: kind})] as const;
  const items = Object.fromEntries([type('text/html', markup), type('text/plain', text)]);
  await navigator.clipboard.write([new ClipboardItem(items)]);
}

/**
 * Copies what is in the element with this id, or selects it where the browser refuses.
 *
 * @param changed - Draws the page again; what the button says has changed.
 * @param write - Another way to write to the clipboard than as plain text.
 */
export async function copyCode(
  id: string,
  changed: () => void,
  write = (text: string) => navigator.clipboard.writeText(text),
): Promise<void> {
  const code = document.getElementById(id)!;
  try {
    await write(code.textContent);
    tell({id, ok: true}, changed);
  } catch {
    getSelection()?.selectAllChildren(code);
    tell({id, ok: false}, changed);
  }
}

function tell(result: NonNullable<typeof last>, changed: () => void): void {
  last = result;
  changed();
  const status = document.querySelector('#status')!;
  status.textContent = (result.ok ? copied : copyFailed)[language()];
  setTimeout(() => {
    if (last !== result) return;
    last = undefined;
    status.textContent = '';
    changed();
  }, 4000);
}
