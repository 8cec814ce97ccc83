/**
 * The divisions that have a map: official codes, names and areas (land and fresh water) of the counties, the counties of
 * 2024 that each is made of, and which counties have a border with each other.
 */
export const divisions = [
  {
    year: 2020,
    title: 'Counties of Norway 2020–2023',
    changes:
      'The counties of 2024 merged to those of 2020–2023, projected to a transverse Mercator map around 15° E, simplified, small islands left out',
    counties: [
      {code: '03', name: 'Oslo', areaKm2: 454},
      {code: '11', name: 'Rogaland', areaKm2: 9377},
      {code: '15', name: 'Møre og Romsdal', areaKm2: 14356},
      {code: '18', name: 'Nordland', areaKm2: 38155},
      {code: '30', name: 'Viken', from: ['31', '32', '33'], areaKm2: 24593},
      {code: '34', name: 'Innlandet', areaKm2: 52072},
      {code: '38', name: 'Vestfold og Telemark', from: ['39', '40'], areaKm2: 17466},
      {code: '42', name: 'Agder', areaKm2: 16434},
      {code: '46', name: 'Vestland', areaKm2: 33871},
      {code: '50', name: 'Trøndelag', areaKm2: 42202},
      {code: '54', name: 'Troms og Finnmark', from: ['55', '56'], areaKm2: 74830},
    ],
    neighbours: '03-30 11-38 11-42 11-46 15-34 15-46 15-50 18-50 18-54 30-34 30-38 30-46 34-46 34-50 38-42 38-46',
  },
  {
    year: 2024,
    title: 'Counties of Norway from 2024',
    changes: 'The counties of 2024 projected to a transverse Mercator map around 15° E, simplified, small islands left out',
    counties: [
      {code: '03', name: 'Oslo', areaKm2: 454},
      {code: '11', name: 'Rogaland', areaKm2: 9377},
      {code: '15', name: 'Møre og Romsdal', areaKm2: 14356},
      {code: '18', name: 'Nordland', areaKm2: 38155},
      {code: '31', name: 'Østfold', areaKm2: 4004},
      {code: '32', name: 'Akershus', areaKm2: 5895},
      {code: '33', name: 'Buskerud', areaKm2: 14694},
      {code: '34', name: 'Innlandet', areaKm2: 52072},
      {code: '39', name: 'Vestfold', areaKm2: 2168},
      {code: '40', name: 'Telemark', areaKm2: 15298},
      {code: '42', name: 'Agder', areaKm2: 16434},
      {code: '46', name: 'Vestland', areaKm2: 33871},
      {code: '50', name: 'Trøndelag', areaKm2: 42202},
      {code: '55', name: 'Troms', areaKm2: 26198},
      {code: '56', name: 'Finnmark', areaKm2: 48632},
    ],
    neighbours:
      '03-32 03-33 11-40 11-42 11-46 15-34 15-46 15-50 18-50 18-55 31-32 32-33 32-34 33-34 33-39 33-40 33-46 34-46 34-50 39-40 40-42 40-46 55-56',
  },
];
