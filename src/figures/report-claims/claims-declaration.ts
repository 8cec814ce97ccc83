import {claimsEditions} from '../../datasets/claims.js';
import {texts} from '../../i18n/texts.js';
import {words as nb, type ReportClaimsWords} from './messages.nb.js';

/** The part of the declaration that a list of claims and a claim in a sentence share. */
export const claimsDeclaration = {
  messages: texts<ReportClaimsWords>(nb, {nn: () => import('./messages.nn.js'), en: () => import('./messages.en.js')}),
  editions: claimsEditions,
  importer: {load: () => import('./import.js')},
};
