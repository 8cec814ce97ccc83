// A server that answers as PxWebApi 2 does: metadata without numbers, numbers of what is asked for, its newest year alone
// where nothing is, and limits.
import {createServer} from 'node:http';

/** The order of the categories of a dimension. */
export const codesOf = ({category}) =>
  Array.isArray(category.index)
    ? category.index
    : Object.entries(category.index)
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);

/** The part of a dataset with these codes of each dimension. */
export function partOf(dataset, chosen) {
  const all = dataset.id.map((id) => codesOf(dataset.dimension[id]));
  const kept = dataset.id.map((id, i) => all[i].filter((code) => !chosen[id] || chosen[id].includes(code)));
  const places = [];
  const walk = (i, index) => {
    if (i === dataset.id.length) places.push(index);
    else for (const code of kept[i]) walk(i + 1, index * all[i].length + all[i].indexOf(code));
  };
  walk(0, 0);
  const statusAt = (index) => dataset.status?.[index];
  return {
    ...dataset,
    size: kept.map(({length}) => length),
    dimension: Object.fromEntries(
      dataset.id.map((id, i) => {
        const {category, ...rest} = dataset.dimension[id];
        const index = Object.fromEntries(kept[i].map((code, place) => [code, place]));
        const label = Object.fromEntries(kept[i].map((code) => [code, category.label?.[code] ?? code]));
        return [id, {...rest, category: {...category, index, label}}];
      }),
    ),
    value: places.map((index) => dataset.value[index] ?? null),
    status: Object.fromEntries(places.flatMap((index, i) => (statusAt(index) ? [[i, statusAt(index)]] : []))),
  };
}

/** @param tables - Datasets by the number of their table. */
export async function servePxWeb(tables) {
  const requests = [];
  /** Answers to the next requests, in place of the usual ones. */
  const next = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    requests.push(url);
    const instead = next.shift();
    if (instead) {
      instead(response);
      return;
    }
    const [, id, part] = /^\/api\/v2\/tables\/([^/]+)\/(metadata|data)$/.exec(url.pathname) ?? [];
    const dataset = tables[id];
    if (!dataset) {
      response.writeHead(404).end('{"title": "Non-existent table"}');
      return;
    }
    response.setHeader('content-type', 'application/json');
    if (part === 'metadata') {
      response.end(JSON.stringify({...dataset, value: [], status: undefined}));
      return;
    }
    const chosen = {};
    for (const name of dataset.id) {
      const value = url.searchParams.get(`valueCodes[${name}]`);
      if (value !== null && value !== '*') chosen[name] = value.split(',');
      // Without a choice of years there is only the newest.
      if (value === null && name === 'Tid') chosen[name] = codesOf(dataset.dimension[name]).slice(-1);
    }
    response.end(JSON.stringify(partOf(dataset, chosen)));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    base: `http://127.0.0.1:${server.address().port}/api/v2`,
    requests,
    next,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
