// Served to every peer and not counted as its bytes: the data, and what the bench does with a figure. `figure` is written before it.
const place = document.getElementById('figures');
const last = (text) => text.at(-1);
let live = [];

/** The figure as an option shows it: from a later year, or with one level brought forward. */
function shown({fromLater = false, forward} = {}) {
  if (!figure.years) return figure;
  const start = fromLater ? 1 : 0;
  return {
    ...figure,
    years: figure.years.slice(start),
    measures: figure.measures.map((measure) => ({
      ...measure,
      series: measure.series.map((series) => ({
        ...series,
        values: series.values.slice(start),
        isBack: forward !== undefined && series.name !== forward,
      })),
    })),
  };
}

/** The two options that are changed while the bench looks: back and forth. */
const options = {
  years: (i) => ({fromLater: i % 2 === 1}),
  level: (i) => ({forward: i % 2 === 1 ? last(figure.measures[0].series).name : undefined}),
};

globalThis.bench = {
  figure,
  /** Five boxes for a library that draws one chart at a time. */
  panels(host, tag = 'div') {
    const row = document.createElement('div');
    row.className = 'panels';
    host.append(row);
    return figure.measures.map(() => {
      const panel = document.createElement('div');
      const box = document.createElement(tag);
      panel.append(box);
      row.append(panel);
      return box;
    });
  },
  /** A key for a library that has none. */
  key(host) {
    const list = document.createElement('p');
    for (const {name, colour} of figure.measures[0].series) {
      const item = document.createElement('span');
      item.textContent = `● ${name} `;
      item.style.color = colour;
      list.append(item);
    }
    host.append(list);
  },
  /** `mount(host, figure)` draws and answers, when it is drawn, with `{update(figure, option), destroy()}`. */
  register(mount) {
    const draw = async (host) => live.push(await mount(host, shown()));
    bench.create = (count) => {
      const hosts = Array.from({length: count}, () => document.createElement('div'));
      for (const host of hosts) host.className = 'host';
      place.append(...hosts);
      const drawn = hosts.map(draw);
      // More than these do not fit in the window.
      bench.inWindow = Promise.all(drawn.slice(0, 3));
      return Promise.all(drawn);
    };
    bench.update = (name, i) => {
      const option = options[name](i);
      return Promise.all(live.map((one) => one.update(shown(option), option)));
    };
    bench.destroy = async () => {
      for (const one of live.splice(0)) await one.destroy();
      place.replaceChildren();
    };
    bench.ready = draw(place.querySelector('.host'));
  },
};
