/**
 * Reports the height of this page, and nothing else, to the page around an iframe, in the ways that pages listen for:
 * frame.js of this library, pym.js, AMP and compatible protocols, and WordPress.
 *
 * @returns Reports the height at once, if it has changed.
 */
export function sendHeight({parent, location, document}: Window & typeof globalThis): () => void {
  const pymChild = /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(location.search)?.[1];
  const wordPressSecret = /[?&#]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
  let sent = 0;
  const ports: MessagePort[] = [];

  // In a sandbox, the page around cannot know which page sends a message. A port belongs to this page alone: a page that the
  // frame goes to later does not have it.
  const introduce = (height: number) => {
    const {port1, port2} = new MessageChannel();
    ports.push(port1);
    parent.postMessage({type: 'report-height', height}, '*', [port2]);
  };
  const send = (height: number) => {
    // In a sandbox the page around the frame is unknown; a height is no secret.
    const post = (message: unknown) => parent.postMessage(message, '*');
    for (const port of ports) port.postMessage({type: 'report-height', height});
    if (ports.length === 0) introduce(height);
    else post({type: 'report-height', height});
    post({sentinel: 'amp', type: 'embed-size', height});
    if (pymChild !== undefined) post(`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`);
    if (wordPressSecret !== undefined) post({message: 'height', value: height, secret: wordPressSecret});
  };

  // The height of the body follows from its width alone. The height of the document follows that of the frame.
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const update = () => {
    const now = height();
    // A frame that is not shown has no height to report.
    if (now === sent || now === 0) return;
    sent = now;
    send(now);
  };
  new ResizeObserver(update).observe(document.body);
  // Browsers observe nothing in a frame that is far from view, where a change of height would disturb nobody.
  update();

  // A parent that began to listen late asks for the height; WordPress says that it is ready. Other messages are ignored.
  addEventListener('message', ({source, data}: MessageEvent<{type?: unknown; message?: unknown} | null>) => {
    if (source !== parent) return;
    // A parent that asks may have missed the first port.
    if (data?.type === 'report-height' && ports.length < 10) introduce(height());
    else if (data?.type === 'report-height' || data?.message === 'ready') send(height());
  });
  return update;
}
