import {CefFundingMap} from 'digdir-report-widgets/react/cef-funding-map';
import {Trend} from './trend';

export default function Page() {
  return (
    <>
      <Trend />
      <CefFundingMap county="46" headingLevel="2" className="wide">
        <p>82 kommuner fikk støtte.</p>
      </CefFundingMap>
    </>
  );
}
