// Both figures as markup, written by hand: what the static page holds, and what the element without a library draws.
const [width, height, left, right, top, bottom] = [180, 300, 26, 16, 34, 24];

export const x = (point, count) => (count === 1 ? 0.5 : point / (count - 1)) * (width - left - right) + left;
export const y = (value) => height - bottom - (value * (height - top - bottom)) / 100;

export const line = (values) =>
  values
    .map((value, i) =>
      value === null
        ? ''
        : `${values[i - 1] == null ? 'M' : 'L'}${x(i, values.length).toFixed(1)},${y(value).toFixed(2)}`,
    )
    .join('');

const style = `<style>
:host,.f{display:block}.f{position:relative;margin:0;font:13px sans-serif}.f svg{display:block}.f text{fill:#444;font-size:11px}
.f line{stroke:#ddd}.f .l{fill:none;stroke-width:2}.f .back{opacity:.3}.f [hidden]{display:none}
.f .tip{position:absolute;top:0;left:0;margin:0;padding:2px 6px;background:#fff;border:1px solid #888;pointer-events:none}
.f table{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}</style>`;

const series = ({colour, values}) =>
  `<path class="l" d="${line(values)}" stroke="${colour}"/>${values
    .map((value, i) =>
      value === null ? '' : `<circle cx="${x(i, values.length)}" cy="${y(value)}" r="3" fill="${colour}"/>`,
    )
    .join('')}`;

const panel = ({title, series: all}, years, i) =>
  `<g transform="translate(${i * width})"><text x="${left}" y="16">${title}</text>${[0, 50, 100]
    .map(
      (tick) =>
        `<line x1="${left}" x2="${width - right}" y1="${y(tick)}" y2="${y(tick)}"/><text x="0" y="${y(tick)}">${tick}</text>`,
    )
    .join(
      '',
    )}${years.map((year, k) => `<text x="${x(k, years.length)}" y="${height - 6}" text-anchor="middle">${year}</text>`).join('')}<g class="s">${all.map(series).join('')}</g></g>`;

export const cell = (value) => (value === null ? '–' : value.toFixed(1).replace('.', ','));

const row = (measure, {name, values}) =>
  `<tr><th scope="row">${measure}, ${name}</th>${values.map((value) => `<td>${cell(value)}</td>`).join('')}</tr>`;

export function trend({title, years, measures}) {
  return `${style}<figure class="f"><svg width="900" height="${height}" role="img" aria-label="${title}. Tabell følger.">${measures
    .map((measure, i) => panel(measure, years, i))
    .join(
      '',
    )}</svg><p>${measures[0].series.map(({name, colour}) => `<span style="color:${colour}">● ${name}</span> `).join('')}</p>
<table><caption>Prosent</caption><thead><tr><th scope="col">Tiltak og nivå</th>${years.map((year) => `<th scope="col">${year}</th>`).join('')}</tr></thead><tbody>${measures
    .flatMap(({title: measure, series: all}) => all.map((one) => row(measure, one)))
    .join('')}</tbody></table><p class="tip" hidden></p></figure>`;
}

const steps = ['#deebf7', '#9ecae1', '#6baed6', '#3182bd', '#08519c'];
export const fill = (value) => steps[[3, 7, 10, 14].filter((limit) => value >= limit).length];

export function map({title, width: w, height: h, counties}) {
  return `${style}<figure class="f"><svg width="500" height="600" viewBox="0 0 ${w} ${h}" role="img" aria-label="${title}. Tabell følger.">${counties
    .map(({name, value, path}) => `<path data-name="${name}" d="${path}" fill="${fill(value)}" stroke="#fff"/>`)
    .join('')}</svg><table><caption>Kommuner</caption><tbody>${counties
    .map(({name, value}) => `<tr><th scope="row">${name}</th><td>${value ?? '–'}</td></tr>`)
    .join('')}</tbody></table><p class="tip" hidden></p></figure>`;
}
