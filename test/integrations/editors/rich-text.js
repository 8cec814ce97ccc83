// Takes HTML through rich-text editors, as loading a text and saving it does. Runs in a browser; each: HTML in, HTML out.
import {Editor, Node} from '@tiptap/core';
import {StarterKit} from '@tiptap/starter-kit';
import * as forCkEditor5 from 'digdir-report-widgets/adapters/ckeditor5';
import {reportFigures as forGrapesJs} from 'digdir-report-widgets/adapters/grapesjs';
import {reportFigures as forTinyMce} from 'digdir-report-widgets/adapters/tinymce';
import {reportFigure} from 'digdir-report-widgets/adapters/tiptap';
import DOMPurify from 'dompurify';
import {grapesjs} from 'grapesjs';
import {OPTIONS, outcome} from './forms.mjs';
import {umbEmbeddedMedia} from './node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/embedded-media/embedded-media.tiptap-extension.js';
import {HtmlDatasetAttributes} from './node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/html-attr-dataset/html-attr-dataset.tiptap-extension.js';
import {DivContainer} from './node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/html-tag-div/html-tag-div-container.tiptap-extension.js';
import {Div} from './node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/html-tag-div/html-tag-div.tiptap-extension.js';
import {UmbLink} from './node_modules/@umbraco-cms/backoffice/dist-cms/packages/tiptap/extensions/link/link.tiptap-extension.js';

/** A place for an editor that is used once. */
function holder(kind = 'div') {
  const element = document.createElement(kind);
  document.body.append(element);
  return element;
}

function script(address) {
  const element = document.createElement('script');
  element.src = address;
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', () => reject(new Error(`${address} did not load`)));
    document.head.append(element);
  });
}
const once = (load) => {
  let loading;
  return () => (loading ??= load());
};

const tinymce = once(() => script('/npm/tinymce/tinymce.min.js'));
const inTinyMce = (options) => async (html, host) => {
  await tinymce();
  const target = holder('textarea');
  const [editor] = await globalThis.tinymce.init({
    target,
    license_key: 'gpl',
    promotion: false,
    ...(await options(host)),
  });
  editor.setContent(html);
  const saved = editor.getContent();
  editor.remove();
  return saved;
};

const ckeditor5 = once(() => import('/npm/ckeditor5/dist/browser/ckeditor5.js'));
const inCkEditor5 = (options) => async (html, host) => {
  const api = await ckeditor5();
  const {ClassicEditor, Essentials, Paragraph, Bold, Link, SourceEditing} = api;
  const {plugins = [], ...rest} = await options(api, host);
  const editor = await ClassicEditor.create(holder(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, SourceEditing, ...plugins],
    ...rest,
  });
  editor.setData(html);
  const saved = editor.getData();
  await editor.destroy();
  return saved;
};

const ckeditor4 = once(() => script('/npm/ckeditor4/ckeditor.js'));
const inCkEditor4 = (options) => async (html) => {
  await ckeditor4();
  const {CKEDITOR} = globalThis;
  const editor = CKEDITOR.replace(holder('textarea'), {versionCheck: false, customConfig: '', ...options});
  await new Promise((ready) => editor.on('instanceReady', ready));
  await new Promise((done) => editor.setData(html, {callback: done}));
  const saved = editor.getData();
  editor.destroy();
  return saved;
};

const inGrapesJs = (plugins) => async (html, host) => {
  const editor = grapesjs.init({
    container: holder(),
    storageManager: false,
    telemetry: false,
    cssIcons: '',
    plugins: plugins(host),
  });
  editor.setComponents(html);
  const saved = editor.getHtml();
  editor.destroy();
  return saved;
};

const quill = once(() => script('/npm/quill/dist/quill.js'));

const inTiptap = (extensions) => (html, host) => {
  const editor = new Editor({element: holder(), extensions: extensions(host), content: html});
  const saved = editor.getHTML();
  editor.destroy();
  return saved;
};

const umbraco = () => [
  StarterKit.configure({link: false}),
  UmbLink,
  Div,
  DivContainer,
  umbEmbeddedMedia,
  HtmlDatasetAttributes.configure({types: ['paragraph', 'div', 'divContainer', 'heading', 'umbLink']}),
];

export const editors = {
  tinymce: {
    default: inTinyMce(() => ({})),
    adapter: inTinyMce((host) => forTinyMce({host})),
  },
  ckeditor5: {
    default: inCkEditor5(() => ({})),
    adapter: inCkEditor5((parts, host) => ({plugins: [forCkEditor5.reportFigures({...parts, host})]})),
    'html support': inCkEditor5(({GeneralHtmlSupport}) => ({
      plugins: [GeneralHtmlSupport],
      htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
    })),
  },
  ckeditor4: {
    default: inCkEditor4({}),
    // What Enonic Content Studio adds to the defaults (enonic/app-contentstudio, HtmlEditor.ts), without its own plugins.
    enonic: inCkEditor4({
      entities: false,
      removePlugins: 'resize,image',
      extraAllowedContent: 'strong em u code address dl dt dd blockquote span(!shy);*(*);td{*};*[data-*]',
      disallowedContent: 'img[width,height]; table[*]{*}',
    }),
  },
  tiptap: {
    default: inTiptap(() => [StarterKit]),
    adapter: inTiptap((host) => [StarterKit, reportFigure({Node, host})]),
    umbraco: inTiptap(umbraco),
    'umbraco adapter': inTiptap((host) => [...umbraco(), reportFigure({Node, host})]),
  },
  grapesjs: {
    default: inGrapesJs(() => []),
    adapter: inGrapesJs((host) => [(editor) => forGrapesJs(editor, {host})]),
  },
  quill: {
    async default(html) {
      await quill();
      const editor = new globalThis.Quill(holder());
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();
    },
  },
  dompurify: {
    default: (html) => DOMPurify.sanitize(html),
    configured: (html) =>
      DOMPurify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: {
          tagNameCheck: /^infosec-trend$/,
          attributeNameCheck: (name) => Object.hasOwn(OPTIONS, name),
        },
      }),
  },
};

/** The word for what is left of an author form. */
export function judge(html, form, host) {
  return outcome(new DOMParser().parseFromString(html, 'text/html'), form, host);
}
