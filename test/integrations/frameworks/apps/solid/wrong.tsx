import 'digdir-report-widgets/types/solid';

const levels: ('kommuner' | 'fylkeskommuner' | undefined)[] = ['kommuner', undefined];

export const right = levels.map((level) => (
  <infosec-trend
    class="wide"
    id="trend"
    lang="nn"
    level={level}
    heading-level={2}
    on:error={({detail}) => detail.code.length}
    on:load={({type}) => type.length}
    on:report-select={(event) => event.detail.measure?.length}
    on:report-view={({detail: {view}}) => view.length}
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
  <infosec-trend on:report-view={(event) => event.detail.level} />,
  // @ts-expect-error -- no such detail
  <infosec-trend on:error={(event) => event.detail.message} />,
  // @ts-expect-error -- a text does not listen
  <infosec-trend on:report-view="view" />,
  // @ts-expect-error -- no such element
  <infosec-trends />,
];
