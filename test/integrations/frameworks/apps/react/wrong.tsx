import {InfosecTrend, ReportClaim} from 'digdir-report-widgets/react';
import type {InfosecTrend as InfosecTrendElement} from 'digdir-report-widgets/infosec-trend';
import {createRef} from 'react';

const trend = createRef<InfosecTrendElement>();
const div = createRef<HTMLInputElement>();
const levels: ('kommuner' | 'fylkeskommuner' | undefined)[] = ['kommuner', undefined];

export const right = levels.map((level) => (
  <InfosecTrend
    ref={trend}
    className="wide"
    id="trend"
    lang="nn"
    level={level}
    headingLevel={2}
    onError={({detail}) => detail.code.length}
    onLoad={({type}) => type.length}
    onReportSelect={(event) => event.detail.measure?.length}
    onReportView={({detail: {view}}) => view.length}
    onClick={() => trend.current?.toSVG()}
  >
    <p slot="note">Merk</p>
  </InfosecTrend>
));

export const wrong = [
  // @ts-expect-error -- no such level
  <InfosecTrend level="kommune" />,
  // @ts-expect-error -- no such level
  <InfosecTrend headingLevel={7} />,
  // @ts-expect-error -- no such option
  <InfosecTrend headinng="Overskrift" />,
  // @ts-expect-error -- the option of another element
  <ReportClaim level="kommuner" />,
  // @ts-expect-error -- no such event
  <InfosecTrend onReportLook={() => undefined} />,
  // @ts-expect-error -- no such detail
  <InfosecTrend onReportView={(event) => event.detail.level} />,
  // @ts-expect-error -- no such detail
  <InfosecTrend onError={(event) => event.detail.message} />,
  // @ts-expect-error -- a text does not listen
  <InfosecTrend onReportView="view" />,
  // @ts-expect-error -- another element
  <InfosecTrend ref={div} />,
];
