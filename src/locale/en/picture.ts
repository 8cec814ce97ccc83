import type {PictureWords} from '../nb/picture.js';

export const words: PictureWords = {
  leftOut: (n, numbers) => `… and ${numbers.integer(n)} more that there is no room for here`,
};
