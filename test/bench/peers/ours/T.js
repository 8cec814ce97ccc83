const tag = 'infosec-trend';

/** The first one stands in the page; the bench makes the others as a page would. */
export default async function mount(host) {
  const element = host.querySelector(tag) ?? host.appendChild(document.createElement(tag));
  // The script has shown the finished figure, or the element draws itself.
  if (!element.shadowRoot) await customElements.whenDefined(tag);
  await element.updateComplete;
  return {
    async update(_figure, {fromLater, forward}) {
      await customElements.whenDefined(tag);
      element.from = fromLater ? '2019' : undefined;
      element.level = forward;
      await element.updateComplete;
    },
    destroy: () => element.remove(),
  };
}
