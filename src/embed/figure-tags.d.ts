/** Made by src/build/loader-figures.mjs. */
declare module 'virtual:figure-tags' {
  /** The tags of all figures. */
  export const tags: readonly string[];
}
