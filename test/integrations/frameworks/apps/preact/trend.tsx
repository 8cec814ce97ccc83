import 'digdir-report-widgets/infosec-trend';
import 'digdir-report-widgets/types/preact';
import {useState} from 'preact/hooks';

export function Trend({level}: {level: 'kommuner' | 'fylkeskommuner'}) {
  const [view, setView] = useState('lines');
  return (
    <>
      <infosec-trend level={level} onreport-view={(event) => setView(event.detail.view)} />
      <p>{view}</p>
    </>
  );
}
