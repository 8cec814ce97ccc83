// Written by `npm run editions` from the folders in data/.

/** Of the reports. */
export const reportYears: readonly string[] = ['2020'];

/** That `infosec-trend` has numbers for, in any report. */
export const trendYears: readonly string[] = ['2018', '2019', '2020'];

/** That `partners` has co-operation in, in any report. */
export const partnerYears: readonly string[] = ['2020', '2021'];

/** Of the counties in any report. */
export const countyNumbers: readonly string[] = ['03', '11', '15', '18', '30', '34', '38', '42', '46', '50', '54'];

/** Of the claims in any report. */
export const claimIds: readonly string[] = ['svak-forbedring', 'negativ-utvikling', 'kommunene-storre-fremgang', 'kommunene-lavere', 'undersokelsen', 'internkontrollen-styrket', 'kommunene-storst-framgang', 'statlige-fremgang', 'kommunal-sektor-etter', 'pandemien', 'pandemien-belastet', 'fem-delprosjekter', 'nettverket-okte', '82-kommuner'];
