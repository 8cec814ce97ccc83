import type {PictureWords} from '../nb/picture.js';

export const words: PictureWords = {
  leftOut: (n, numbers) => `… og ${numbers.integer(n)} til som det ikkje er plass til her`,
};
