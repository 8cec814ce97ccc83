/** Made by src/build/loader-figures.ts. */
declare module 'virtual:figure-tags' {
  /** The tags of all figures. */
  export const tags: readonly string[];
}
