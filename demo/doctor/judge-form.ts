import {isSafe} from '../embed/host.js';
import {isAlone, type Asked} from './asked-figures.js';
import type {Surroundings} from './surroundings.js';
import type {Finding} from './finding.js';
import {instead, loaderScript} from './instead.js';

/** Whether a known figure is seen in the form that it has. */
export function judgeForm(asked: Asked, site: Surroundings): Finding {
  const finding = judges[asked.form](asked, site);
  return {place: asked.element, names: {tag: asked.tag}, ...finding};
}

const judges: Readonly<Record<Asked['form'], (asked: Asked, site: Surroundings) => Finding>> = {
  element({tag}, site) {
    const isDefined = site.hasLoader || site.defined.has(tag);
    return isDefined
      ? {code: 'element', kind: 'good'}
      : {code: 'element-alone', kind: 'bad', instead: loaderScript(site)};
  },

  data({element}, site) {
    if (element.matches('form,img,input,select,textarea,button,iframe,script,style'))
      return {code: 'data-closed', kind: 'bad'};
    return site.hasLoader
      ? {code: 'data', kind: 'good'}
      : {code: 'data-alone', kind: 'bad', instead: loaderScript(site)};
  },

  link(asked, site) {
    const {element} = asked;
    const href = element.getAttribute('href')!;
    const url = new URL(href, site.host);
    if (!/^https?:$/.test(url.protocol))
      return {code: 'link-local', kind: 'bad', instead: instead('link', asked, site)};
    if (!isAlone(element)) return {code: 'link-in-sentence', kind: 'note'};
    if (!url.href.startsWith(`${site.host}figures/`)) {
      return {code: 'link-elsewhere', kind: 'note', names: {host: site.host}, instead: instead('link', asked, site)};
    }
    if (element.matches('[rel~=ugc i],[rel~=sponsored i],[rel~=nofollow i]'))
      return {code: 'link-marked', kind: 'note'};
    if (element.hasAttribute('download') || url.hash) return {code: 'link-other', kind: 'note'};
    return site.hasLoader
      ? {code: 'link', kind: 'good'}
      : {code: 'link-alone', kind: 'note', instead: loaderScript(site)};
  },

  frame(asked, site) {
    const {element} = asked;
    const url = new URL(element.getAttribute('src')!, site.host);
    const sandbox = element.getAttribute('sandbox');
    if (!isSafe(url)) return {code: 'frame-insecure', kind: 'bad', instead: instead('iframe', asked, site)};
    if (sandbox !== null && !/(^|\s)allow-scripts(\s|$)/i.test(sandbox)) {
      return {code: 'frame-still', kind: 'note', names: {host: url.host}, instead: instead('link', asked, site)};
    }
    return {code: 'frame', kind: 'good'};
  },
};

/** A frame that works for most readers. */
export function untitled(asked: Asked, site: Surroundings): Finding[] {
  const {form, element} = asked;
  if (form !== 'frame' || element.getAttribute('title')?.trim()) return [];
  return [{code: 'frame-untitled', kind: 'note', place: element, instead: instead('iframe', asked, site)}];
}
