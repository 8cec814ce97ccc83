import {words as nb, type ToolWords} from '../figure/tool-messages.nb.js';
import {texts} from '../i18n/texts.js';

/** The texts of the open tools and of the files that they make. */
export const toolTexts = texts<ToolWords>(nb, {
  nn: () => import('../figure/tool-messages.nn.js'),
  en: () => import('../figure/tool-messages.en.js'),
});
