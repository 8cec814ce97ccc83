import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import ours from '../ours/peer.mjs';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function written(node) {
  if (typeof node === 'string') return escaped(node);
  const [tag, told, ...children] = node;
  const attributes = told.map((word, i) => (i % 2 === 0 ? ` ${word}` : `="${escaped(word)}"`)).join('');
  return `<${tag}${attributes}>${tag === 'input' ? '' : `${children.map(written).join('')}</${tag}>`}`;
}

/** The finished figures that our scripts carry, to the last attribute and rule. */
function markup() {
  const file = fileURLToPath(new URL('../../../../src/build/pages/still-picture.ts', import.meta.url));
  const drawn = execFileSync(process.execPath, ['--import', 'tsx', file, 'infosec-trend', 'cef-funding-map'], {
    encoding: 'utf8',
  });
  const {'infosec-trend': T, 'cef-funding-map': M} = JSON.parse(drawn);
  const of = ({styles, nodes}) => `<style>${styles}</style>${nodes.map(written).join('')}`;
  return {T: of(T), M: of(M)};
}

/** What our picture takes by itself, drawn by the fastest means there is and doing nothing. */
export default {
  label: 'our picture, put in by an element without a library',
  room: ours.room,
  isOnlyLoaded: true,
  // And what an option takes by itself, changed by hand.
  changes: ['level', 'years'],
  markup: markup(),
};
