export default {label: 'Vega-Lite (vega-embed)', package: 'vega-lite'};
