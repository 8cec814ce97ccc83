/** Made from custom-elements.json when the adapters are built. */
declare module 'virtual:figures' {
  const figures: readonly import('./figures.js').Figure[];
  export default figures;
}
