import {LineChart} from 'echarts/charts';
import {AriaComponent, GridComponent, LegendComponent, TitleComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

use([AriaComponent, CanvasRenderer, GridComponent, LegendComponent, LineChart, TitleComponent, TooltipComponent]);

const left = (i) => i * 180 + 30;
const axes = ({years, measures}) =>
  measures.map((_, gridIndex) => ({gridIndex, type: 'category', data: years, boundaryGap: false}));
const lines = ({measures}) =>
  measures.flatMap(({series}, i) =>
    series.map(({name, colour, values, isBack}) => {
      const opacity = isBack ? 0.3 : 1;
      return {
        type: 'line',
        name,
        xAxisIndex: i,
        yAxisIndex: i,
        data: values,
        color: colour,
        lineStyle: {opacity},
        itemStyle: {opacity},
      };
    }),
  );

export default async function mount(host, figure) {
  const chart = init(host);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    aria: {enabled: true},
    tooltip: {trigger: 'axis'},
    legend: {bottom: 0},
    title: figure.measures.map(({title}, i) => ({text: title, left: left(i), top: 4, textStyle: {fontSize: 12}})),
    grid: figure.measures.map((_, i) => ({left: left(i), top: 34, width: 140, height: 230})),
    xAxis: axes(figure),
    yAxis: figure.measures.map((_, gridIndex) => ({gridIndex, min: 0, max: 100})),
    series: lines(figure),
  });
  await finished;
  return {
    update: (next) => chart.setOption({xAxis: axes(next), series: lines(next)}),
    destroy: () => chart.dispose(),
  };
}
