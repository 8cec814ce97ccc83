import {readFileSync} from 'node:fs';

/** As a site owner embeds it, with its own data, words, sentence, controls and tools. */
const element = (tag) => ({script: `/cdn/${tag}.js`, body: `<${tag}></${tag}>`});

// A site that sets aside room by itself does it like the loader, from heights as they were measured.
const {widths, figures} = JSON.parse(
  readFileSync(new URL('../../../../src/embed/heights.json', import.meta.url), 'utf8'),
);
const at = widths.filter((width) => width <= 900).length;
const room = (tag) => `min-height:${figures[tag].heights[at] * 20}px`;

export default {
  label: '**ours**, by script tag',
  // The finished figure is whole as it is painted; the element, with more nodes, takes its place a moment later.
  becomesLive: true,
  elements: {T: element('infosec-trend'), M: element('cef-funding-map')},
  room: {T: room('infosec-trend'), M: room('cef-funding-map')},
};
