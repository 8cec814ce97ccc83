import {MapChart} from 'echarts/charts';
import {AriaComponent, TooltipComponent, VisualMapPiecewiseComponent} from 'echarts/components';
import {getMap, init, registerMap, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

use([AriaComponent, CanvasRenderer, MapChart, TooltipComponent, VisualMapPiecewiseComponent]);

const identity = {project: (point) => point, unproject: (point) => point};

export default async function mount(host, {geo}) {
  if (!getMap('counties')) registerMap('counties', geo);
  const chart = init(host);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    aria: {enabled: true},
    tooltip: {},
    visualMap: {
      type: 'piecewise',
      right: 0,
      bottom: 0,
      pieces: [{max: 2}, {min: 3, max: 6}, {min: 7, max: 9}, {min: 10, max: 13}, {min: 14}],
      inRange: {color: ['#deebf7', '#08519c']},
    },
    series: [
      {
        type: 'map',
        map: 'counties',
        projection: identity,
        data: geo.features.map(({properties: {name, value}}) => ({name, value: value ?? 0})),
      },
    ],
  });
  await finished;
  return {destroy: () => chart.dispose()};
}
