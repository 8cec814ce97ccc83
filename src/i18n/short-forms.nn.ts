import type {ShortForms} from './short-forms.js';

/** The abbreviations of the report, with their meanings. */
export const shortForms: ShortForms = {
  CEF: 'Connecting Europe Facility, eit EU-program',
  DFØ: 'Direktoratet for forvaltning og økonomistyring',
  DIGITAL: 'eit program for 2021–2027',
  DSB: 'Direktoratet for samfunnstryggleik og beredskap',
  eID: 'elektronisk ID',
  IKT: 'informasjons- og kommunikasjonsteknologi',
  'ISA²': 'eit EU-program',
  KiNS: 'Foreningen kommunal informasjonssikkerhet',
  KMD: 'Kommunal- og moderniseringsdepartementet',
  KS: 'Kommunesektorens organisasjon',
  NOBID: 'nordisk-baltisk samarbeid om eID',
  NorSIS: 'Norsk senter for informasjonssikring',
  NSM: 'Nasjonal sikkerhetsmyndighet',
};
