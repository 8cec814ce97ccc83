import {grapesjs} from 'grapesjs';
import {reportFigures} from 'digdir-report-widgets/adapters/grapesjs';

export const editor = grapesjs.init({
  container: '#editor',
  storageManager: false,
  // No requests to other servers.
  telemetry: false,
  cssIcons: '',
  plugins: [(it) => reportFigures(it, {host: '/digdir-report-widgets/'})],
});
