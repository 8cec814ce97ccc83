import {render} from 'preact';
import {Trend} from './trend.js';

const show = (level: 'kommuner' | 'fylkeskommuner') => render(<Trend level={level} />, document.body);
show('fylkeskommuner');
Object.assign(globalThis, {show});
