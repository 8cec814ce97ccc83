import {figureMarkup} from 'digdir-report-widgets/server';
import {Define} from './define';

export default async function Page() {
  const markup = await figureMarkup('infosec-trend', {level: 'kommuner', lang: 'nn'});
  return (
    <>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{__html: markup}} />
      <p id="after">Etter</p>
      <Define />
    </>
  );
}
