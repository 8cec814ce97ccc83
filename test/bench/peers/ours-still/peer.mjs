import {readFileSync} from 'node:fs';

const script = /<script(?! type="application\/ld\+json")[^>]*>.*?<\/script>/gs;
const still = (tag) => {
  const address = new URL(`../../../../dist/cdn/figures/nb/${tag}.html`, import.meta.url);
  return readFileSync(address, 'utf8').replace(script, '');
};

/** The figure page without what makes it live: what its text, table and styles take by themselves. */
export default {
  label: 'the same page, its script taken out',
  get documents() {
    return {T: still('infosec-trend'), M: still('cef-funding-map')};
  },
};
