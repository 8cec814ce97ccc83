import {fresh, licence, optional, section, text, type TopicSheets} from '../definition.js';

export const cefFundingSheets: TopicSheets = {
  topic: 'cef-funding',
  name: 'Støtte fra EU etter fylke',
  facts: [
    section,
    ...licence,
    fresh('Kommuner med støtte i alt', 'total.municipalities', 'count'),
    fresh('Millioner euro i alt', 'total.amountMillionEur', 'number', {least: 0}),
    {header: 'Fylkesinndeling fra året', path: 'countyDivision', kind: 'year', isRequired: true},
    optional('Kilde for antall kommuner: navn', 'municipalitiesInCountySource.name'),
    optional('Kilde for antall kommuner: adresse', 'municipalitiesInCountySource.href'),
    optional('Kilde for antall kommuner: lisens', 'municipalitiesInCountySource.licence.name'),
    optional('Kilde for antall kommuner: adresse til lisensen', 'municipalitiesInCountySource.licence.href'),
  ],
  nullable: ['licence'],
  tables: [
    {
      sheet: 'Fylker',
      list: 'counties',
      unique: ['code'],
      columns: [
        text('Fylkesnummer', 'code', {
          form: 'code',
          suggestions: {topic: 'cef-funding', list: 'counties'},
        }),
        text('Fylke', 'name'),
        fresh('Kommuner med støtte', 'municipalities', 'count', {
          signs: {'..': 'not-listed'},
          status: 'status',
        }),
        optional('Kommuner i fylket', 'municipalitiesInCounty', 'count'),
        optional('Andelen er for høy', 'shareIsTooHigh', 'yes', {isNew: true}),
      ],
    },
  ],
};
