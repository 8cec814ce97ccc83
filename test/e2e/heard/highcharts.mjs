// The same numbers drawn by Highcharts with its accessibility module, as its documentation says, so that what is heard of
// our figures stands beside it.
import {readFileSync} from 'node:fs';

const data = (name) => JSON.parse(readFileSync(new URL(`../../../data/2020/${name}.json`, import.meta.url), 'utf8'));
const {dependencies} = JSON.parse(readFileSync(new URL('highcharts/package.json', import.meta.url), 'utf8'));
export const peer = `Highcharts ${dependencies.highcharts}`;

/** A line chart for each measure, with a line for each level. */
function trendCharts() {
  const {dimension, value, extension} = data('infosec-trend');
  const {source, short, level} = extension.texts.en;
  const [measures, levels, years] = ['measure', 'level', 'year'].map((name) => dimension[name].category.index);
  return measures.map((measure, i) => ({
    chart: {type: 'line'},
    title: {text: short[measure]},
    caption: {text: `<a href="${data('infosec-trend').href}">${source}</a>`, useHTML: true},
    xAxis: {categories: years},
    yAxis: {title: {text: 'Per cent'}, min: 0, max: 100},
    tooltip: {valueSuffix: '%', valueDecimals: 1},
    series: levels.map((id, j) => ({
      name: level[id],
      data: years.map((_, k) => value[(i * levels.length + j) * years.length + k]),
    })),
  }));
}

function countyCharts() {
  const {counties} = data('cef-funding');
  return [
    {
      chart: {type: 'bar'},
      title: {text: 'Municipalities that received support from CEF'},
      xAxis: {categories: counties.map(({name}) => name)},
      yAxis: {title: {text: 'Municipalities'}},
      series: [{name: 'Municipalities', data: counties.map(({municipalities}) => municipalities)}],
    },
  ];
}

export const charts = {'infosec-trend': trendCharts, 'cef-funding-map': countyCharts};

/** The page of a task, with the charts where our page has the figure. */
export function highchartsPage({tag}) {
  const drawn = charts[tag]();
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script src="/highcharts/highcharts.js"></script>
    <script src="/highcharts/modules/exporting.js"></script>
    <script src="/highcharts/modules/export-data.js"></script>
    <script src="/highcharts/modules/accessibility.js"></script>
    <h1>Before</h1><p>Some text.</p>${drawn.map((_, i) => `<div id="chart-${i}"></div>`).join('')}<p>After the figure.</p>
    <script>${JSON.stringify(drawn)}.forEach((options, i) => Highcharts.chart('chart-' + i, options));</script></html>`;
}
