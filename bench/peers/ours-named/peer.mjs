import {readFileSync} from 'node:fs';
import ours from '../ours/peer.mjs';

/** The same script, in a page that names what it imports, as the README says: nothing waits for the script to say so. */
const preloaded = (element) => ({
  ...element,
  get imports() {
    const {imports} = JSON.parse(readFileSync(new URL('../../../dist/cdn/integrity.json', import.meta.url), 'utf8'));
    return imports[element.script.replace('/cdn/', '')].map((file) => `/cdn/${file}`);
  },
});

export default {
  ...ours,
  label: '**ours**, by script tag, what it imports named in the page',
  isOnlyLoaded: true,
  elements: {T: preloaded(ours.elements.T), M: preloaded(ours.elements.M)},
};
