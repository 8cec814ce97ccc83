import {drupal} from './drupal.js';
import {enonic} from './enonic.js';

/** The files for other software, by the folder that they are put in. */
export const recipes: Readonly<Record<string, Readonly<Record<string, string>>>> = {drupal: drupal(), enonic: enonic()};
