import {markup, type Markup} from './markup.js';

/** The image that link previews show of a page. */
export interface Image {
  address: string;
  width: number;
  height: number;
  alt: string;
}

interface Embedded {
  title: string;
  address: string;
  base: string;
  publisher: string;
  image: Image;
}

// The size until the page in the frame has reported its height, and where no script listens for it.
export const frameSize = {width: 800, height: 700};

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The figure page in a frame, for a page of somebody else. */
export const frame = (address: string, title: string): Markup =>
  markup`<iframe src="${address}" title="${title}" width="${frameSize.width}" height="${frameSize.height}" loading="lazy" sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`;

/**
 * The oEmbed response for the address of a page. WordPress gives the frame the height that the page reports only when a
 * quotation with a link comes before it.
 */
export function oembedOf({title, address, base, publisher, image}: Embedded) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: publisher,
    provider_url: base,
    ...frameSize,
    html: `${markup`<blockquote><a href="${address}">${title}</a></blockquote>${frame(address, title)}`}`,
    thumbnail_url: image.address,
    thumbnail_width: image.width,
    thumbnail_height: image.height,
  };
}
