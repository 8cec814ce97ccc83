import embed from 'vega-embed';

export default async function mount(host, {geo}) {
  const {finalize} = await embed(
    host,
    {
      width: 500,
      height: 600,
      data: {values: geo.features},
      projection: {type: 'identity'},
      mark: {type: 'geoshape', stroke: '#fff', strokeWidth: 0.5},
      encoding: {
        color: {
          field: 'properties.value',
          type: 'quantitative',
          title: 'Kommuner',
          scale: {type: 'threshold', domain: [3, 7, 10, 14], scheme: 'blues'},
          legend: {orient: 'bottom'},
        },
        tooltip: [
          {field: 'properties.name', title: 'Fylke'},
          {field: 'properties.value', title: 'Kommuner'},
        ],
      },
    },
    {actions: false},
  );
  return {
    destroy() {
      finalize();
      host.replaceChildren();
    },
  };
}
