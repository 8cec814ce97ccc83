const tag = 'cef-funding-map';

export default async function mount(host) {
  const element = host.querySelector(tag) ?? host.appendChild(document.createElement(tag));
  // The script has shown the finished figure, or it is drawn by the element.
  if (!element.shadowRoot) await customElements.whenDefined(tag);
  await element.updateComplete;
  return {destroy: () => element.remove()};
}
