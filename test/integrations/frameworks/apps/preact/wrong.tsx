import 'digdir-report-widgets/types/preact';

const levels: ('kommuner' | 'fylkeskommuner' | undefined)[] = ['kommuner', undefined];

export const right = levels.map((level) => (
  <infosec-trend
    class="wide"
    id="trend"
    lang="nn"
    level={level}
    heading-level={2}
    onerror={({detail}) => detail.code.length}
    onLoad={({type}) => type.length}
    onreport-select={(event) => event.detail.measure?.length}
    onreport-view={({detail: {view}}) => view.length}
  >
    <p slot="note">Merk</p>
  </infosec-trend>
));

export const wrong = [
  // @ts-expect-error -- no such level
  <infosec-trend level="kommune" />,
  // @ts-expect-error -- no such level
  <infosec-trend heading-level={7} />,
  // @ts-expect-error -- no such option
  <infosec-trend headinng="Overskrift" />,
  // @ts-expect-error -- the option of another element
  <report-claim level="kommuner" />,
  // @ts-expect-error -- no such detail
  <infosec-trend onreport-view={(event) => event.detail.level} />,
  // @ts-expect-error -- no such detail
  <infosec-trend onError={(event) => event.detail.message} />,
  // @ts-expect-error -- a text does not listen
  <infosec-trend onreport-view="view" />,
  // @ts-expect-error -- no such element
  <infosec-trends />,
];
