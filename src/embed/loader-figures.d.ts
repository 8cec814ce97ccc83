/** Made by src/build/loader-figures.ts. */
declare module 'virtual:loader-figures' {
  /**
   * The names of options: 0 for free text; for a choice, the greatest height of a figure with one, as a share of its
   * height without.
   */
  type Options = Readonly<Record<string, number>>;

  /** The widths at which figures turn into other columns, from the narrowest. */
  export const widths: readonly number[];
  /** The options of every figure. */
  export const shared: Options;
  export const figures: Readonly<
    Record<
      string,
      {
        options: Options;
        /** Heights below the first of these widths and from each on, at most, in units of 20 pixels. */
        heights?: readonly number[];
        /** The heights in bokmål and nynorsk, where English is much taller. */
        norwegian?: readonly number[];
      }
    >
  >;
}
