// Written by `npm run editions` from the folders in data/.

/** Of the reports. */
export const reportYears: readonly string[] = ['2020'];

/** That `infosec-trend` has numbers for, in any report. */
export const trendYears: readonly string[] = ['2018', '2019', '2020'];

/** That `partners` has co-operation in, in any report. */
export const partnerYears: readonly string[] = ['2020', '2021'];
