import {drupal} from './drupal.js';
import {enonic} from './enonic.js';
import type {Files} from './files.js';

/** What other software is given as files, by the folder that they are put in. */
export const recipes: Readonly<Record<string, Files>> = {drupal: drupal(), enonic: enonic()};
