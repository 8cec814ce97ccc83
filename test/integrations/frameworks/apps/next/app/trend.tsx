'use client';

import {InfosecTrend} from 'digdir-report-widgets/react';
import {useState} from 'react';

export function Trend() {
  const [level, setLevel] = useState<'kommuner' | 'fylkeskommuner'>('fylkeskommuner');
  const [view, setView] = useState('table');
  return (
    <>
      <button onClick={() => setLevel('kommuner')}>{level}</button>
      <InfosecTrend level={level} view="table" lang="nn" onReportView={(event) => setView(event.detail.view)}>
        <p>Tabell 12042</p>
      </InfosecTrend>
      <p id="view">{view}</p>
    </>
  );
}
