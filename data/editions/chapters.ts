// Written by `npm run editions` from the folders in data/.
import newest from '../2020/chapters.json' with {type: 'json'};
import type {Documents} from '../../src/datasets/edition.js';

export const documents: Documents = {
  newest: {year: '2020', document: newest},
  older: {},
};
