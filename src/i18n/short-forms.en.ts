import type {ShortForms} from './short-forms.js';

/** The abbreviations of the report, with their meanings. */
export const shortForms: ShortForms = {
  CEF: 'Connecting Europe Facility, an EU programme',
  DFØ: 'Norwegian Agency for Public and Financial Management',
  DIGITAL: 'a programme for 2021–2027',
  DSB: 'Norwegian Directorate for Civil Protection',
  eID: 'electronic ID',
  ICT: 'information and communications technology (IKT)',
  'ISA²': 'an EU programme',
  KiNS: 'Foreningen kommunal informasjonssikkerhet',
  KMD: 'Ministry of Local Government and Modernisation',
  KS: 'Norwegian Association of Local and Regional Authorities',
  NOBID: 'Nordic-Baltic co-operation on eID',
  NorSIS: 'Norwegian Centre for Information Security',
  NSM: 'Norwegian National Security Authority',
};
