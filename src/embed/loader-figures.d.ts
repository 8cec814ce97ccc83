/** Made by src/publish/loader-figures.mjs. */
declare module 'virtual:loader-figures' {
  /** The names of options: 1 where it is a choice, 0 where any text goes. */
  type Options = Readonly<Record<string, 0 | 1>>;

  /** The widths at which heights were measured, from the narrowest. */
  export const widths: readonly number[];
  /** What every figure can be told. */
  export const shared: Options;
  export const figures: Readonly<
    Record<
      string,
      {
        /** Whether its script carries the finished figure. */
        still?: true;
        options: Options;
        /** Heights at these widths, in tens of pixels. */
        heights?: readonly number[];
        /** How many per cent of the height a figure takes at most with an option that chooses a view or a part of it. */
        part?: Readonly<Record<string, number>>;
      }
    >
  >;
}
