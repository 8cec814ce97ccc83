import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

const columns = ({years}, {series}) => [years.map(Number), ...series.map(({values}) => values)];

export default function mount(host, figure) {
  const boxes = bench.panels(host);
  bench.key(host);
  const charts = figure.measures.map(
    (measure, i) =>
      new uPlot(
        {
          title: measure.title,
          width: 180,
          height: 260,
          legend: {show: false},
          scales: {x: {time: false}, y: {range: [0, 100]}},
          series: [
            {},
            ...measure.series.map(({name, colour}) => ({label: name, stroke: colour, width: 2, points: {show: true}})),
          ],
          axes: [{values: (_, ticks) => ticks.map((year) => (Number.isInteger(year) ? year : ''))}, {size: 36}],
        },
        columns(figure, measure),
        boxes[i],
      ),
  );
  const drawn = () => new Promise((resolve) => queueMicrotask(resolve));
  return drawn().then(() => ({
    update(next) {
      charts.forEach((chart, i) => {
        next.measures[i].series.forEach(({isBack}, k) => (chart.series[k + 1].alpha = isBack ? 0.3 : 1));
        chart.setData(columns(next, next.measures[i]));
      });
      return drawn();
    },
    destroy() {
      for (const chart of charts) chart.destroy();
      host.replaceChildren();
    },
  }));
}
