import {createRoot} from 'react-dom/client';
import {Trend} from './trend.js';

const root = createRoot(document.body);
const show = (level: 'kommuner' | 'fylkeskommuner') => root.render(<Trend level={level} />);
show('fylkeskommuner');
Object.assign(globalThis, {show});
