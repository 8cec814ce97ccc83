import '../src/all.js';
import {startSettings} from './settings.js';

startSettings(() => {});
