// For the page around iframes that hold figure pages: gives each the height that its page reports.
/** The least height, lower than a figure's heading. */
const lowest = 50;
/** The greatest heights, above that of any figure, and that of a whole chapter on a phone. */
const highest = {figure: 10_000, chapter: 30_000};

interface HeightMessage {
  type?: unknown;
  height?: unknown;
}

/** An image named `querySelectorAll` hides no member of the prototype. MooTools replaces the global `Document`. */
const find = Reflect.get(Object.getPrototypeOf(document) as Document, 'querySelectorAll', document);
const all = <T extends Element>(selector: string): T[] => [...(find.call(document, selector) as NodeListOf<T>)];

// Kept from the start, so that a script that replaces them later gives no other frame a height.
const {URL: PlatformURL} = globalThis;
const {canParse} = PlatformURL;
const {isFinite: isFiniteNumber} = Number;

/** The folders that this script can have come from; a module has no `currentScript`. */
const current = document.currentScript as HTMLScriptElement | null;
const folders = (current ? [current] : all<HTMLScriptElement>('script[src*="frame.js"]'))
  .filter(({src}) => canParse(src) && new PlatformURL(src).pathname.endsWith('/frame.js'))
  .map(({src}) => new PlatformURL('.', src));

/** The part of a frame's address that names a page of the library, as its author wrote it, and without a query. */
function pageIn({src}: HTMLIFrameElement): string | undefined {
  if (!canParse(src)) return undefined;
  const {origin, pathname} = new PlatformURL(src);
  const folder = folders.find((one) => one.origin === origin && pathname.startsWith(one.pathname));
  const page = folder && pathname.slice(folder.pathname.length);
  return page && /^([\d.]+\/)?figures\/(nb|nn|en)\/[\w-]+\.html$/.test(page) ? page : undefined;
}

const frames = () => all<HTMLIFrameElement>('iframe').filter(pageIn);

/** In a sandbox without `allow-same-origin` a page has no origin of its own. */
const isNameless = ({sandbox}: HTMLIFrameElement) => sandbox.length > 0 && !sandbox.contains('allow-same-origin');

/** The address of each frame without an origin whose first page has sent its port. */
const bound = new WeakMap<MessageEventSource, string>();

addEventListener('message', ({data, source, origin, ports: [port]}: MessageEvent<HeightMessage | null>) => {
  const frame = data?.type === 'report-height' && frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || !source || origin !== (isNameless(frame) ? 'null' : new PlatformURL(frame.src).origin)) return;
  if (!isNameless(frame)) return resize(frame, data);
  // A page that the frame goes to later has no origin either, but it does not have the port of the first one.
  if (!port || bound.get(source) === frame.src) return;
  bound.set(source, frame.src);
  resize(frame, data);
  port.addEventListener('message', (event: MessageEvent<HeightMessage | null>) => resize(frame, event.data));
  port.start();
});

function resize(frame: HTMLIFrameElement, message: HeightMessage | null): void {
  const height = message?.height;
  const page = pageIn(frame);
  if (!page || typeof height !== 'number' || !isFiniteNumber(height)) return;
  const most = page.endsWith('/report-chapter.html') ? highest.chapter : highest.figure;
  frame.style.height = `${Math.min(most, Math.max(lowest, height))}px`;
}

// Pages that sent their height before this script ran are asked again.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: 'report-height'}, '*');
