/**
 * Tells the page around an iframe how high this page is, and nothing else, in the ways that pages listen for: our own
 * frame.js, pym.js, AMP and what follows its protocol, and WordPress.
 *
 * @returns Tells the height at once, if it is another one.
 */
export function sendHeight({parent, location, document}: Window & typeof globalThis): () => void {
  const pymChild = /[?&]childId=([\w-]{1,64})(?:&|$)/.exec(location.search)?.[1];
  const wordPressSecret = /[?&#]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
  let sent = 0;
  const ports: MessagePort[] = [];

  // In a sandbox nobody around the frame can know which page speaks. A port is this page's alone: one that the frame goes
  // to later does not have it.
  const introduce = (height: number) => {
    const {port1, port2} = new MessageChannel();
    ports.push(port1);
    parent.postMessage({type: 'report-height', height}, '*', [port2]);
  };
  const send = (height: number) => {
    // Who is around the frame cannot be known in a sandbox; a height is no secret.
    const post = (message: unknown) => parent.postMessage(message, '*');
    for (const port of ports) port.postMessage({type: 'report-height', height});
    if (ports.length === 0) introduce(height);
    else post({type: 'report-height', height});
    post({sentinel: 'amp', type: 'embed-size', height});
    if (pymChild !== undefined) post(`pymxPYMx${pymChild}xPYMxheightxPYMx${height}`);
    if (wordPressSecret !== undefined) post({message: 'height', value: height, secret: wordPressSecret});
  };

  // The body, whose height follows from its width alone. The height of the document follows that of the frame.
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const update = () => {
    const now = height();
    // A frame that is not shown has no height to tell.
    if (now === sent || now === 0) return;
    sent = now;
    send(now);
  };
  new ResizeObserver(update).observe(document.body);
  // Browsers observe nothing in a frame that is far from view, where a change of height would disturb nobody.
  update();

  // A parent that began to listen late asks; WordPress says that it is ready. Whatever else it says is not for us.
  addEventListener('message', ({source, data}: MessageEvent<{type?: unknown; message?: unknown} | null>) => {
    if (source !== parent) return;
    // Who asks can have come too late for the first port.
    if (data?.type === 'report-height' && ports.length < 10) introduce(height());
    else if (data?.type === 'report-height' || data?.message === 'ready') send(height());
  });
  return update;
}
