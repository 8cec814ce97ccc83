import markup from 'figure-markup';

customElements.define(
  'bench-markup',
  class extends HTMLElement {
    show() {
      this.attachShadow({mode: 'open'}).innerHTML = markup;
    }
  },
);

export default function mount(host) {
  const element = document.createElement('bench-markup');
  element.show();
  host.append(element);
  return {destroy: () => element.remove()};
}
