import type {Numbers} from '../numbers.js';

/** The words of pictures of lists: fetched when a file is made. */
export const words = {
  leftOut: (n: number, numbers: Numbers) => `… og ${numbers.integer(n)} til som det ikke er plass til her`,
};

export type PictureWords = typeof words;
