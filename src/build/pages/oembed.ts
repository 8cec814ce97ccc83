import {markup, type Markup} from './markup.js';

/** What link previews show of a page. */
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

// Before the page inside has said how high it is, and where nobody listens.
export const frameSize = {width: 800, height: 700};

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The figure page in a frame, for a page of somebody else. */
export const frame = (address: string, title: string): Markup =>
  markup`<iframe src="${address}" title="${title}" width="${frameSize.width}" height="${frameSize.height}" loading="lazy" sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`;

/**
 * What a system that has been given the address of a page puts in its place. WordPress gives the frame the height that
 * the page tells it only when a quotation with a link stands before it.
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
