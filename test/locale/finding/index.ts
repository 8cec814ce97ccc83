import type {Language} from '../../../src/datasets/source.js';
import type {Templates} from './templates.js';
import {en} from './templates.en.js';
import {nb} from './templates.nb.js';
import {nn} from './templates.nn.js';

export const templates: Readonly<Record<Language, Templates>> = {nb, nn, en};
