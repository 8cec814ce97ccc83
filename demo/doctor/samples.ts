import type {Kind} from './recognise.js';

/** Something to try for each kind of text, with faults in it that are often made. */
export const samples: Readonly<Record<Kind, (host: string) => string>> = {
  html: (host) => `<h2>Informasjonssikkerhet</h2>
<infosec-trend level="komuner"></infosec-trend>
<p>&lt;cef-funding-map&gt;&lt;/cef-funding-map&gt;</p>
<p><a href="${host}figures/nb/key-figures.html">Nøkkeltall</a></p>`,
  policy: () => "default-src 'self'; script-src 'self'; img-src 'self' data:",
  headers: () => `HTTP/2 200
content-type: text/html; charset=utf-8
content-security-policy: default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html
x-content-type-options: nosniff`,
};
