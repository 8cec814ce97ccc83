import {readFileSync} from 'node:fs';
import ours from '../ours/peer.mjs';

/** What the figure page holds of the figure: all that is seen of it, with its styles. */
const markup = (tag) => {
  const address = new URL(`../../../dist/cdn/figures/nb/${tag}.html`, import.meta.url);
  return /<template shadowrootmode="open">(.*?)<\/template>/s.exec(readFileSync(address, 'utf8'))[1];
};

/** What our sentence, key, notes and tools take by themselves, drawn by the fastest means there is and doing nothing. */
export default {
  label: 'our markup, put in by an element without a library',
  room: ours.room,
  isOnlyLoaded: true,
  // And what an option takes by itself, changed by hand.
  changes: ['level', 'years'],
  get markup() {
    return {T: markup('infosec-trend'), M: markup('cef-funding-map')};
  },
};
