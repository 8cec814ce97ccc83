// Prints what a server writes of every component.
import * as figures from 'digdir-report-widgets/react';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';

const props = {headingLevel: '2', lang: 'nn', className: 'wide', onReportView() {}};
for (const figure of Object.values(figures)) console.log(renderToString(createElement(figure, props, 'Innhald')));
