import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The adapters as somebody uses them who writes TypeScript, with the types of the editors themselves. */
const SOURCE = `
import {Puck} from '@puckeditor/core';
import {Editor, Node} from '@tiptap/core';
import {ButtonView, ClassicEditor, Widget, toWidget} from 'ckeditor5';
import grapesjs from 'grapesjs';
import {createElement} from 'react';
import type {RawEditorOptions} from 'tinymce';
import {reportFigures as ckeditor5} from 'digdir-report-widgets/adapters/ckeditor5';
import {registerFigures} from 'digdir-report-widgets/adapters/decap';
import {reportFigures as grapes} from 'digdir-report-widgets/adapters/grapesjs';
import {reportComponents} from 'digdir-report-widgets/adapters/puck';
import {reportFigures as tinymce} from 'digdir-report-widgets/adapters/tinymce';
import {reportFigure} from 'digdir-report-widgets/adapters/tiptap';

const host = '/digdir-report-widgets/';
new Editor({extensions: [reportFigure({Node, host})]});
void ClassicEditor.create(document.body, {plugins: [ckeditor5({ButtonView, Widget, toWidget, host, language: 'nn'})]});
grapesjs.init({plugins: [(editor) => grapes(editor, {host})]});
export const config: Parameters<typeof Puck>[0]['config'] = {components: reportComponents({createElement, host})};
export const options: RawEditorOptions = {...tinymce({host})};
registerFigures({registerEditorComponent() {}}, {host});

// @ts-expect-error -- where are the files?
reportFigure({Node});
// @ts-expect-error -- no such language
grapesjs.init({plugins: [(editor) => grapes(editor, {host, language: 'sv'})]});
// @ts-expect-error -- without what the plugin is built of
ckeditor5({host});
`;

/** What TypeScript has to say of it. */
export function faults() {
  const folder = path('node_modules/typed-adapters');
  mkdirSync(folder, {recursive: true});
  if (!existsSync(path('node_modules/digdir-report-widgets'))) {
    symlinkSync(path('../../..'), path('node_modules/digdir-report-widgets'), 'junction');
  }
  writeFileSync(`${folder}/use.ts`, SOURCE);
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--exactOptionalPropertyTypes',
    '--lib',
    'ES2023,DOM',
  ];
  const modules = ['--module', 'preserve', '--moduleResolution', 'bundler', '--target', 'ES2022', '--types', ''];
  const tsc = path('../../../node_modules/typescript/bin/tsc');
  const {stdout} = spawnSync(process.execPath, [tsc, ...options, ...modules, 'use.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}
