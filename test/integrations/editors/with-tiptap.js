import {Editor, Node} from '@tiptap/core';
import {StarterKit} from '@tiptap/starter-kit';
import {reportFigure} from 'digdir-report-widgets/adapters/tiptap';

export const editor = new Editor({
  element: document.querySelector('#editor'),
  extensions: [StarterKit, reportFigure({Node, host: '/digdir-report-widgets/'})],
});

document.querySelector('#figure').addEventListener('click', () => editor.commands.askForReportFigure());
