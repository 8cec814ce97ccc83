import {mount} from 'svelte';
import Trend from './Trend.svelte';

const props = $state<{level: 'kommuner' | 'fylkeskommuner'}>({level: 'fylkeskommuner'});
mount(Trend, {target: document.body, props});
Object.assign(globalThis, {show: (level: typeof props.level) => (props.level = level)});
