import {Bold, ButtonView, ClassicEditor, Essentials, Link, Paragraph, Widget, toWidget} from 'ckeditor5';
import {reportFigures} from 'digdir-report-widgets/adapters/ckeditor5';

export const editor = await ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [
    Essentials,
    Paragraph,
    Bold,
    Link,
    reportFigures({ButtonView, Widget, toWidget, host: '/digdir-report-widgets/'}),
  ],
  toolbar: ['bold', 'link', 'reportFigure'],
});
