// For the page around iframes that hold figure pages: gives each the height that its page says it has.
/** Lower than a figure's heading, and higher than a chapter on a phone: what is outside is no figure's height. */
const [lowest, highest] = [50, 30_000];

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({src}) => /\/figures\/(nb|nn|en)\/[\w-]+\.html([?#]|$)/.test(src));

/** In a sandbox without `allow-same-origin` a page has no origin of its own. */
const originOf = ({src, sandbox}: HTMLIFrameElement) =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

addEventListener('message', ({data, source, origin}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
  const height = data?.type === 'report-height' ? data.height : undefined;
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (frame && originOf(frame) === origin) frame.style.height = `${Math.min(highest, Math.max(lowest, height))}px`;
});

// Those that spoke before this script was there are asked again.
for (const {contentWindow} of frames()) contentWindow?.postMessage({type: 'report-height'}, '*');
