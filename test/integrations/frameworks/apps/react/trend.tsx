import {InfosecTrend} from 'digdir-report-widgets/react';
import {useState} from 'react';

export function Trend({level}: {level: 'kommuner' | 'fylkeskommuner'}) {
  const [view, setView] = useState('lines');
  return (
    <>
      <InfosecTrend level={level} onReportView={(event) => setView(event.detail.view)} />
      <p>{view}</p>
    </>
  );
}
