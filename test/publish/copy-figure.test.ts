import {expect} from 'chai';
import '../../src/index.js';
import {words as en} from '../../src/figure/tool-messages.en.js';
import {words as nb} from '../../src/figure/tool-messages.nb.js';
import {words as nn} from '../../src/figure/tool-messages.nn.js';
import {all, clear, consoleOf, show, textOf, until} from '../elements/in-page.js';

const ownWrite = Object.getOwnPropertyDescriptor(navigator.clipboard, 'write');
const {ClipboardItem: OwnItem} = globalThis;

/** What is put on the clipboard, by type. */
async function onClipboard(items: readonly ClipboardItem[]): Promise<Record<string, Blob>> {
  const [item] = items;
  return Object.fromEntries(await Promise.all(item!.types.map(async (type) => [type, await item!.getType(type)])));
}

const clipboardThat = (write: (items: readonly ClipboardItem[]) => Promise<void>) =>
  Object.defineProperty(navigator.clipboard, 'write', {configurable: true, value: write});

/** Opens the second tool and presses the button that copies the figure. */
async function pressCopy(element: Element, label: string): Promise<void> {
  const details = all(element, '.tools details').at(1) as HTMLDetailsElement;
  details.open = true;
  const buttons = () => [...details.querySelectorAll('button')];
  await until(() => buttons().some(({textContent}) => textContent === label));
  buttons()
    .find(({textContent}) => textContent === label)!
    .click();
}

describe('copying a figure', () => {
  afterEach(() => {
    if (ownWrite) Object.defineProperty(navigator.clipboard, 'write', ownWrite);
    else Reflect.deleteProperty(navigator.clipboard, 'write');
    globalThis.ClipboardItem = OwnItem;
    clear();
  });

  it('gives the clipboard a picture, HTML with its text alternative, and text, all with the source', async () => {
    let written: Promise<Record<string, Blob>> | undefined;
    clipboardThat(async (items) => void (await (written = onClipboard(items))));
    const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
    await pressCopy(element, nb.copyFigure);
    await until(() => textOf(element).includes(nb.figureCopied));
    const copied = (await written)!;
    expect(Object.keys(copied)).to.deep.equal(['image/png', 'text/html', 'text/plain']);
    const bytes = new Uint8Array(await copied['image/png']!.arrayBuffer());
    expect(String.fromCodePoint(...bytes.slice(1, 4))).to.equal('PNG');
    const page = new DOMParser().parseFromString(await copied['text/html']!.text(), 'text/html');
    const picture = page.querySelector('figure > img')!;
    expect(picture.getAttribute('src')).to.match(/^data:image\/png;base64,/);
    expect(picture.getAttribute('alt')).to.contain('falt i 2020');
    expect(page.querySelector('figcaption')!.textContent).to.contain('Kilde: Statistisk sentralbyrå');
    const text = await copied['text/plain']!.text();
    expect(text).to.contain(picture.getAttribute('alt'));
    expect(text).to.contain(page.querySelector('figcaption')!.textContent);
  });

  it('says in view that it is copied, until the tool is closed', async () => {
    clipboardThat(async (items) => void (await onClipboard(items)));
    const element = await show('key-figures', '<key-figures></key-figures>');
    await pressCopy(element, nb.copyFigure);
    const [status] = all(element, '.status');
    await until(() => status!.textContent === nb.figureCopied);
    // The panel goes on below the window.
    const [tools] = all(element, '.tools');
    window.scrollBy(0, tools!.getBoundingClientRect().top - window.innerHeight + 100);
    const {top, bottom} = status!.getBoundingClientRect();
    expect([top >= 0, bottom <= window.innerHeight + 1]).to.deep.equal([true, true]);
    (all(element, '.tools details')[1] as HTMLDetailsElement).open = false;
    await until(() => status!.textContent === '');
    window.scrollTo(0, 0);
  });

  it('keeps a newer sentence when the tool is closed', async () => {
    clipboardThat(async (items) => void (await onClipboard(items)));
    const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>');
    await pressCopy(element, nb.copyFigure);
    const [status] = all(element, '.status');
    await until(() => status!.textContent === nb.figureCopied);
    (element as unknown as {announce(sentence: string): void}).announce('Noe nytt.');
    await until(() => status!.textContent === 'Noe nytt.');
    (all(element, '.tools details')[1] as HTMLDetailsElement).open = false;
    await until(() => all(element, '.tools details[open]').length === 0);
    await element.updateComplete;
    expect(status!.textContent).to.equal('Noe nytt.');
  });

  for (const [lang, words] of Object.entries({nb, nn, en})) {
    it(`says in ${lang} when the browser refuses, and what to do`, async () => {
      clipboardThat(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await show('cef-funding-map', '<cef-funding-map></cef-funding-map>', lang);
      const told = await consoleOf(async () => {
        await pressCopy(element, words.copyFigure);
        await until(() => textOf(element).includes(words.figureNotCopied));
      });
      expect(told.warn.join()).to.contain('<cef-funding-map> could not be copied');
    });
  }

  it('says so too where the browser has no such clipboard', async () => {
    Reflect.deleteProperty(globalThis, 'ClipboardItem');
    const element = await show('guidance-list', '<guidance-list></guidance-list>');
    await consoleOf(async () => {
      await pressCopy(element, nb.copyFigure);
      await until(() => textOf(element).includes(nb.figureNotCopied));
    });
  });

  it('copies the text and the HTML where no picture can be drawn, as under a policy without pictures in pages', async () => {
    const written: (readonly string[])[] = [];
    clipboardThat(async (items) => {
      // A browser reads each type, and rejects where one of them fails.
      const copied = await onClipboard(items);
      written.push(Object.keys(copied));
      expect(await copied['text/html']!.text()).to.match(/^<figure lang="nb"><p>.*falt i 2020/);
    });
    const draw = HTMLCanvasElement.prototype.toBlob;
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    try {
      const element = await show('infosec-trend', '<infosec-trend></infosec-trend>');
      await pressCopy(element, nb.copyFigure);
      await until(() => textOf(element).includes(nb.figureCopied));
    } finally {
      HTMLCanvasElement.prototype.toBlob = draw;
    }
    expect(written).to.deep.equal([['text/html', 'text/plain']]);
  });

  it('is not offered where there is nothing to draw', async () => {
    const element = await show('report-timeline', '<report-timeline kind="hendelse" to="2020"></report-timeline>');
    const details = all(element, '.tools details').at(1) as HTMLDetailsElement;
    details.open = true;
    await until(() => details.querySelector('#citation') !== null);
    expect(details.textContent).not.to.contain(nb.copyFigure);
  });
});
