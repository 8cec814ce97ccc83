export {default} from '../ours/M.js';
