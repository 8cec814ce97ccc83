const tag = 'cef-funding-map';

export default async function mount(host) {
  const element = host.querySelector(tag) ?? host.appendChild(document.createElement(tag));
  await customElements.whenDefined(tag);
  await element.updateComplete;
  return {destroy: () => element.remove()};
}
