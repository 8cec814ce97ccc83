// Writes dist/accessibility.json: the state of each WCAG criterion, for those who have the package and not the site.
import {copyFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
copyFileSync(path('demo/accessibility.json'), path('dist/accessibility.json'));
