export {default} from './T.js';
