import 'digdir-report-widgets/infosec-trend';
import 'digdir-report-widgets/cef-funding-map';
