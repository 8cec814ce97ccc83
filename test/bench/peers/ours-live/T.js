export {default} from '../ours/T.js';
