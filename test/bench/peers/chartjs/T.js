import {
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';

Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement, Title, Tooltip);

const faded = (colour, isBack) => (isBack ? `${colour}4d` : colour);
const dataset = ({name, colour, values, isBack}) => ({
  label: name,
  data: values,
  borderColor: faded(colour, isBack),
  backgroundColor: faded(colour, isBack),
});

export default function mount(host, figure) {
  const charts = bench.panels(host, 'canvas').map((canvas, i) => {
    const {title, series} = figure.measures[i];
    return new Chart(canvas, {
      type: 'line',
      data: {labels: figure.years, datasets: series.map(dataset)},
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: {mode: 'index', intersect: false},
        scales: {y: {min: 0, max: 100}},
        plugins: {title: {display: true, text: title}, legend: {position: 'bottom', labels: {boxWidth: 12}}},
      },
    });
  });
  return {
    update(next) {
      charts.forEach((chart, i) => {
        chart.data.labels = next.years;
        next.measures[i].series.forEach((one, k) => Object.assign(chart.data.datasets[k], dataset(one)));
        chart.update('none');
      });
    },
    destroy() {
      for (const chart of charts) chart.destroy();
      host.replaceChildren();
    },
  };
}
