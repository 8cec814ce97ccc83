import {dot, lineY, plot} from '@observablehq/plot';

function draw({years, measures}) {
  const rows = measures.flatMap(({title, series}) =>
    series.flatMap(({name, values, isBack}) =>
      values.map((value, i) => ({measure: title, level: name, year: years[i], value, opacity: isBack ? 0.3 : 1})),
    ),
  );
  const channels = {x: 'year', y: 'value', stroke: 'level', fx: 'measure', opacity: 'opacity'};
  return plot({
    width: 900,
    height: 300,
    fx: {domain: measures.map(({title}) => title), label: null},
    x: {type: 'point', label: null},
    y: {domain: [0, 100], grid: true, label: null},
    opacity: {type: 'identity'},
    color: {
      legend: true,
      domain: measures[0].series.map(({name}) => name),
      range: measures[0].series.map(({colour}) => colour),
    },
    marks: [lineY(rows, {...channels, z: 'level', tip: true}), dot(rows, {...channels, fill: 'level'})],
  });
}

export default function mount(host, figure) {
  let drawing = draw(figure);
  host.append(drawing);
  return {
    update(next) {
      const redrawn = draw(next);
      drawing.replaceWith(redrawn);
      drawing = redrawn;
    },
    destroy: () => drawing.remove(),
  };
}
