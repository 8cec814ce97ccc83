import {cell, line, trend, x} from '../static/draw.mjs';

customElements.define(
  'bench-trend',
  class extends HTMLElement {
    show(figure) {
      this.figure = figure;
      if (!this.shadowRoot) {
        const root = this.attachShadow({mode: 'open'});
        // The fastest way there is, and safe here: all of it is ours.
        root.innerHTML = trend(figure);
        this.find(root, figure);
        this.listen(root);
      } else {
        if (figure.years.length !== this.years) this.redraw(figure);
        this.bringForward(figure);
      }
      this.years = figure.years.length;
    }

    /** Sets only what other years change: lines, marks, years and numbers; those of a year that is left out are hidden. */
    redraw({years, measures}) {
      const hidden = this.all.length - years.length;
      const show = (node, isShown) => node.toggleAttribute('hidden', !isShown);
      measures.forEach(({series}, m) => {
        const {lines, marks, labels, cells} = this.panels[m];
        labels.forEach((label, i) => {
          show(label, i >= hidden);
          if (i >= hidden) label.setAttribute('x', x(i - hidden, years.length));
        });
        series.forEach(({values}, k) => {
          lines[k].setAttribute('d', line(values));
          for (const [i, mark] of marks[k]) {
            show(mark, i >= hidden);
            if (i >= hidden) mark.setAttribute('cx', x(i - hidden, years.length));
          }
          cells[k].forEach((td, i) => show(td, i >= hidden));
        });
      });
      this.columns.forEach((column, i) => show(column, i >= hidden));
    }

    /** Looks once for all that an update sets. */
    find(root, {years, measures}) {
      const rows = [...root.querySelectorAll('tbody tr')];
      this.all = years;
      this.columns = [...root.querySelectorAll('thead th')].slice(1);
      this.panels = [...root.querySelectorAll('svg > g')].map((panel, m) => {
        const circles = [...panel.querySelectorAll('circle')];
        return {
          lines: [...panel.querySelectorAll('.l')],
          labels: [...panel.querySelectorAll('[text-anchor]')],
          marks: measures[m].series.map(({values}) =>
            [...values.keys()].filter((i) => values[i] !== null).map((i) => [i, circles.shift()]),
          ),
          cells: measures[m].series.map(() => [...rows.shift().querySelectorAll('td')]),
        };
      });
    }

    bringForward({measures}) {
      measures.forEach(({series}, m) => {
        series.forEach(({isBack}, k) => {
          const {lines, marks} = this.panels[m];
          for (const node of [lines[k], ...marks[k].map(([, mark]) => mark)]) node.classList.toggle('back', isBack);
        });
      });
    }

    listen(root) {
      const [svg, tip] = [root.querySelector('svg'), root.querySelector('.tip')];
      svg.addEventListener('pointermove', ({offsetX, offsetY}) => {
        const {measures, years} = this.figure;
        const measure = measures[Math.min(4, Math.floor(offsetX / 180))];
        const distance = (point) => Math.abs(x(point, years.length) - (offsetX % 180));
        const point = years.map((_, i) => i).sort((a, b) => distance(a) - distance(b))[0];
        tip.textContent = `${years[point]}: ${measure.series.map(({name, values}) => `${name} ${cell(values[point])}`).join(', ')}`;
        tip.style.translate = `${Math.min(offsetX + 8, 560)}px ${offsetY + 8}px`;
        tip.hidden = false;
      });
      svg.addEventListener('pointerleave', () => (tip.hidden = true));
    }
  },
);

export default function mount(host, figure) {
  const element = document.createElement('bench-trend');
  element.show(figure);
  host.append(element);
  return {update: (next) => element.show(next), destroy: () => element.remove()};
}
