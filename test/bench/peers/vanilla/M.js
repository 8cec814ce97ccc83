import {map} from '../static/draw.mjs';

customElements.define(
  'bench-map',
  class extends HTMLElement {
    show(figure) {
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = map(figure);
      const [svg, tip] = [root.querySelector('svg'), root.querySelector('.tip')];
      const values = new Map(figure.counties.map(({name, value}) => [name, value]));
      svg.addEventListener('pointermove', ({target, offsetX, offsetY}) => {
        const {name} = target.dataset;
        tip.hidden = name === undefined;
        tip.textContent = `${name}: ${values.get(name) ?? '–'}`;
        tip.style.translate = `${offsetX + 8}px ${offsetY + 8}px`;
      });
      svg.addEventListener('pointerleave', () => (tip.hidden = true));
    }
  },
);

export default function mount(host, figure) {
  const element = document.createElement('bench-map');
  element.show(figure);
  host.append(element);
  return {destroy: () => element.remove()};
}
