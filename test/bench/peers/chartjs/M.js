import {Chart, Tooltip} from 'chart.js';
import {ChoroplethController, ColorScale, GeoFeature, ProjectionScale} from 'chartjs-chart-geo';
import {geoIdentity} from 'd3-geo';

Chart.register(ChoroplethController, ColorScale, GeoFeature, ProjectionScale, Tooltip);

export default function mount(host, {geo}) {
  const {features} = geo;
  const chart = new Chart(host.appendChild(document.createElement('canvas')), {
    type: 'choropleth',
    data: {
      labels: features.map(({properties}) => properties.name),
      datasets: [{outline: geo, data: features.map((feature) => ({feature, value: feature.properties.value ?? 0}))}],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      plugins: {legend: {display: false}},
      scales: {
        // The shapes are projected already.
        projection: {axis: 'x', projection: geoIdentity()},
        color: {axis: 'x', quantize: 5, legend: {position: 'bottom-right'}},
      },
    },
  });
  return {destroy: () => (chart.destroy(), host.replaceChildren())};
}
