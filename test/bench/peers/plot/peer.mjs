export default {label: 'Observable Plot', package: '@observablehq/plot'};
