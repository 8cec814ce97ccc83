// The pages that the editors stand in.

const page = (name, before = '') => `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>${name}</title>
<body>
<button id="figure">Figur</button>
<div id="editor"></div>
<div id="published"></div>
${before}
<script type="module">import * as made from '/with-${name}.js'; globalThis.made = made;</script>
`;
const style = (address) => `<link rel="stylesheet" href="/npm/${address}">`;
const script = (address) => `<script src="/npm/${address}"></script>`;
export const PAGES = {
  tiptap: page('tiptap'),
  ckeditor5: page('ckeditor5', style('ckeditor5/dist/browser/ckeditor5.css')),
  tinymce: page('tinymce', script('tinymce/tinymce.min.js')),
  grapesjs: page('grapesjs', style('grapesjs/dist/css/grapes.min.css')),
  puck: page('puck', style('@puckeditor/core/dist/no-external.css')),
  decap: page('decap', `<script>globalThis.CMS_MANUAL_INIT = true</script>${script('decap-cms/dist/decap-cms.js')}`),
};
