import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import {Trend} from './trend.jsx';

const [level, show] = createSignal<'kommuner' | 'fylkeskommuner'>('fylkeskommuner');
render(() => <Trend level={level()} />, document.body);
Object.assign(globalThis, {show});
