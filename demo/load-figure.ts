import {siteAddress} from './settings.js';

/** Loads a figure by the script that other sites get, and waits for its element. */
export async function loadFigure(tag: string): Promise<void> {
  await import(/* @vite-ignore */ siteAddress(`digdir-report-widgets/${tag}.js`));
  await customElements.whenDefined(tag);
}
