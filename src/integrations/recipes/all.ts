import {drupal} from './drupal.js';
import {enonic} from './enonic.js';
import type {Files} from './files.js';

/** The files for other software, by the folder that they are put in. */
export const recipes: Readonly<Record<string, Files>> = {drupal: drupal(), enonic: enonic()};
