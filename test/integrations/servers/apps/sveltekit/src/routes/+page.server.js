import {figureMarkup} from 'digdir-report-widgets/server';

export const prerender = true;
export const load = async () => ({trend: await figureMarkup('infosec-trend', {level: 'kommuner', lang: 'nn'})});
