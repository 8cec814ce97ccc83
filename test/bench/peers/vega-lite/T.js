import embed from 'vega-embed';

const rows = ({years, measures}) =>
  measures.flatMap(({title, series}) =>
    series.flatMap(({name, values, isBack}) =>
      values.map((value, i) => ({measure: title, level: name, year: years[i], value, opacity: isBack ? 0.3 : 1})),
    ),
  );

export default async function mount(host, figure) {
  const {measures} = figure;
  const {view, finalize} = await embed(
    host,
    {
      data: {name: 'rows', values: rows(figure)},
      facet: {column: {field: 'measure', type: 'nominal', title: null, sort: measures.map(({title}) => title)}},
      spec: {
        width: 140,
        height: 230,
        mark: {type: 'line', point: true, tooltip: true},
        encoding: {
          x: {field: 'year', type: 'ordinal', title: null},
          y: {field: 'value', type: 'quantitative', scale: {domain: [0, 100]}, title: null},
          opacity: {field: 'opacity', type: 'quantitative', scale: null},
          color: {
            field: 'level',
            type: 'nominal',
            title: null,
            scale: {
              domain: measures[0].series.map(({name}) => name),
              range: measures[0].series.map(({colour}) => colour),
            },
            legend: {orient: 'bottom'},
          },
        },
      },
    },
    {actions: false},
  );
  return {
    update: (next) => view.data('rows', rows(next)).runAsync(),
    destroy() {
      finalize();
      host.replaceChildren();
    },
  };
}
