export default {label: 'uPlot', package: 'uplot'};
