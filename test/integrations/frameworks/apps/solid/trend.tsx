import 'digdir-report-widgets/infosec-trend';
import 'digdir-report-widgets/types/solid';
import {createSignal} from 'solid-js';

export function Trend(props: {level: 'kommuner' | 'fylkeskommuner'}) {
  const [view, setView] = createSignal('lines');
  return (
    <>
      <infosec-trend level={props.level} on:report-view={(event) => setView(event.detail.view)} />
      <p>{view()}</p>
    </>
  );
}
