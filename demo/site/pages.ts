import {documentationPage} from '../documentation/documentation-page.js';
import {pages as documents} from '../documentation/pages.js';
import {inLanguage, languages} from './addresses.js';
import {groups} from '../examples.js';
import {elementAddress, elementPage} from './element-page.js';
import {startPage} from './start-page.js';
import {toolNames, toolPage} from './tool-pages.js';

/** Every page that is made here, by its address from the root of the site. */
export const pages: ReadonlyMap<string, () => string> = new Map([
  ...languages.map((language) => [inLanguage(language, 'index.html'), () => startPage(language)] as const),
  ...languages.flatMap((language) =>
    groups.map((group) => [elementAddress(language, group.tag), () => elementPage(group, language)] as const),
  ),
  ...languages.flatMap((language) =>
    toolNames.map((name) => [inLanguage(language, `${name}.html`), () => toolPage(name, language)] as const),
  ),
  ...Array.from(documents, ([address, file]) => [address, () => documentationPage(address, file)] as const),
]);
