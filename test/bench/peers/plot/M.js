import {centroid, geo as shapes, plot} from '@observablehq/plot';

export default function mount(host, {geo}) {
  const drawing = plot({
    width: 500,
    height: 600,
    projection: {type: 'identity', domain: geo},
    color: {type: 'threshold', domain: [3, 7, 10, 14], scheme: 'blues', legend: true, label: 'Kommuner'},
    marks: [
      shapes(
        geo,
        centroid({
          fill: ({properties}) => properties.value ?? 0,
          stroke: '#fff',
          strokeWidth: 0.5,
          title: ({properties: {name, value}}) => `${name}: ${value ?? '–'}`,
          tip: true,
        }),
      ),
    ],
  });
  host.append(drawing);
  return {destroy: () => drawing.remove()};
}
