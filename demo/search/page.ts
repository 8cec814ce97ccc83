import {html, nothing, render, type TemplateResult} from 'lit';
import MiniSearch, {type SearchResult} from 'minisearch';
import {inLanguage} from '../site/addresses.js';
import {language, siteAddress, startSettings} from '../settings.js';
import {siteWords} from '../words.js';
import {indexOptions, searchOptions, type Entry} from './options.js';
import {words} from './words.js';

type Result = SearchResult & Pick<Entry, 'address' | 'page' | 'title' | 'excerpt' | 'isOwn'>;

/** As many as anybody reads. */
const most = 20;

const say = (word: keyof typeof words): string => words[word][language()];

let query = new URLSearchParams(location.search).get('q') ?? '';
let results: readonly Result[] = [];
let state: 'empty' | 'found' | 'failed' = 'empty';
let asked = 0;

/** The index is fetched when somebody searches. */
let loaded: Promise<MiniSearch<Entry>> | undefined;
async function load(): Promise<MiniSearch<Entry>> {
  const response = await fetch(siteAddress(inLanguage(language(), 'search.json')));
  if (!response.ok) throw new Error(`${response.status}`);
  return MiniSearch.loadJSONAsync(await response.text(), indexOptions);
}

async function search(): Promise<void> {
  const mine = ++asked;
  if (query.trim() === '') {
    state = 'empty';
    draw();
    return;
  }
  try {
    loaded ??= load();
    const index = await loaded;
    // All of the words, or else any of them.
    const all = index.search(query, {...searchOptions, combineWith: 'AND'});
    const found = all.length > 0 ? all : index.search(query, searchOptions);
    if (mine !== asked) return;
    results = found as Result[];
    state = 'found';
  } catch {
    loaded = undefined;
    if (mine !== asked) return;
    state = 'failed';
  }
  draw();
}

function onInput({target}: Event): void {
  query = (target as HTMLInputElement).value;
  const address = new URL(location.href);
  address.searchParams.set('q', query);
  history.replaceState(null, '', address);
  void search();
}

function draw(): void {
  render(
    html`<form class="asking" role="search" @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="query">${siteWords.search[language()]}</label>
          <input id="query" name="q" type="search" autocomplete="off" .value=${query} @input=${onInput} />
        </div>
      </form>
      <p class="tally" role="status">${summary()}</p>
      ${state === 'found' && results.length > 0 ? list() : nothing}`,
    document.querySelector<HTMLElement>('#tool')!,
  );
}

function summary(): string {
  if (state === 'empty') return '';
  if (state === 'failed') return say('failed');
  if (results.length === 0) return say('nothing');
  const count = `${results.length} ${say('found')}`;
  return results.length > most ? `${say('first')} ${most} ${say('of')} ${count}` : count;
}

const list = (): TemplateResult =>
  html`<ol class="results" aria-label=${say('results')}>
    ${results.slice(0, most).map(
      ({address, page, title, excerpt, isOwn}) =>
        html`<li lang=${isOwn ? nothing : 'en'}>
          <a href=${siteAddress(address)} hreflang=${isOwn ? nothing : 'en'}>${title || page}</a>
          ${title ? html`<span class="of">${page}</span>` : nothing}
          <p>${excerpt}</p>
        </li>`,
    )}
  </ol>`;

startSettings();
draw();
void search();
document.querySelector<HTMLInputElement>('#query')!.focus({preventScroll: true});
