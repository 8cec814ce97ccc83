import type {FigureExport} from '../figure/figure-export.js';
import {escaped} from './escaped.js';

/**
 * Puts a figure on the clipboard as a picture, as HTML with the picture and its text alternative, and as text: a program
 * takes what it can show. The clipboard is asked at once and gets its content later: some browsers let a page write on it
 * only while the reader presses.
 *
 * Rejects where the browser refuses. Where no picture can be drawn, as under a policy without `img-src data:`, the HTML and
 * the text are copied without it.
 */
export async function copyFigure(figure: FigureExport, citation: string, clipboard: Clipboard): Promise<void> {
  if (!(clipboard as Clipboard | undefined)?.write || !('ClipboardItem' in globalThis))
    throw new Error('this browser copies text only, or the page is not secure');
  const picture = import('./png-file.js').then(({pngFile}) => pngFile(figure));
  const html = picture.then(
    async (png) => asBlob(figureHtml(figure, citation, await dataAddress(png)), 'text/html'),
    () => asBlob(figureHtml(figure, citation), 'text/html'),
  );
  const text = asBlob(`${figure.title}\n\n${figure.summary}\n\n${citation}\n`, 'text/plain');
  try {
    await clipboard.write([new ClipboardItem({'image/png': picture, 'text/html': html, 'text/plain': text})]);
  } catch (error) {
    const hasPicture = await picture.then(
      () => true,
      () => false,
    );
    if (hasPicture) throw error;
    await clipboard.write([new ClipboardItem({'text/html': html, 'text/plain': text})]);
  }
}

/** The picture is inside the markup, so that a page it is pasted into requests nothing. */
function figureHtml({language, summary}: FigureExport, citation: string, picture?: string): string {
  const content = picture ? `<img src="${picture}" alt="${escaped(summary)}">` : `<p>${escaped(summary)}</p>`;
  return `<figure lang="${language}">${content}<figcaption>${escaped(citation)}</figcaption></figure>`;
}

const asBlob = (text: string, type: string) => new Blob([text], {__proto__: null, type} as BlobPropertyBag);

async function dataAddress(file: Blob): Promise<string> {
  const reader = new FileReader();
  await new Promise((resolve, reject) => {
    reader.addEventListener('load', resolve);
    reader.addEventListener('error', () => reject(reader.error!));
    reader.readAsDataURL(file);
  });
  return reader.result as string;
}
