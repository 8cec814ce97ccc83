import {reportFigures} from 'digdir-report-widgets/adapters/tinymce';

export const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  toolbar: 'bold reportfigure',
  ...reportFigures({host: '/digdir-report-widgets/'}),
});
