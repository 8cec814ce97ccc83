/** As a site owner embeds it, with its own data, words, sentence, controls and tools. */
const element = (tag) => ({script: `/cdn/${tag}.js`, body: `<${tag}></${tag}>`});

export default {
  label: '**ours**, by script tag',
  elements: {T: element('infosec-trend'), M: element('cef-funding-map')},
  // A site that sets aside room, as the README says.
  room: {T: 'min-height:560px', M: 'min-height:560px'},
};
