// Writes dist/accessibility.json: the state of each WCAG criterion, for those who have the package and not the site.
import {copyFileSync} from 'node:fs';
import {pathOf} from './project-file.js';

copyFileSync(pathOf('demo/accessibility.json'), pathOf('dist/accessibility.json'));
