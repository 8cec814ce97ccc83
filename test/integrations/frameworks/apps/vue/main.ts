import {createApp, h, shallowRef} from 'vue';
import Trend from './Trend.vue';

const level = shallowRef<'kommuner' | 'fylkeskommuner'>('fylkeskommuner');
createApp(() => h(Trend, {level: level.value})).mount(document.body);
Object.assign(globalThis, {show: (value: typeof level.value) => (level.value = value)});
