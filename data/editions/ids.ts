// Written by `npm run editions` from the folders in data/.

/** Of the measures in any report. */
export type MeasureId = 'styringssystem' | 'nye-tiltak' | 'forbedret-fjernet-tiltak' | 'hendelser' | 'ovelser';

/** Of the levels of government in any report. */
export type LevelId = 'statlige-virksomheter' | 'fylkeskommuner' | 'kommuner';

/** Of the partners in any report. */
export type PartnerId = 'DFØ' | 'DSB' | 'NorSIS' | 'NSM' | 'KiNS' | 'KS' | 'Datatilsynet' | 'KMD' | 'NOBID';

/** Of the partners of plans in any report. */
export type PlanPartnerId = 'Datatilsynet' | 'DFØ' | 'DSB' | 'NorSIS' | 'NSM' | 'KS' | 'KiNS';

/** Of the publishers of guides in any report. */
export type PublisherId = 'Digdir' | 'DFØ' | 'DSB';

/** Of the statuses of guides in any report. */
export type GuideStatusId = 'new-or-updated' | 'updated';

/** Of the goals of a chapter in any report. */
export type GoalId = '1' | '2' | '3';

/** Of the key figures in any report. */
export type KeyFigureId = 'delprosjekter' | 'veiledninger' | 'nyhetsbrev' | 'webinarer' | 'nettverk' | 'nettverksmote' | 'helseregioner' | 'samarbeidspartnere' | 'soknader' | 'stotte';

/** Of the sources of challenges in any report. */
export type RiskSourceId = 'kunnskapsgrunnlag' | 'riksrevisjonen' | 'digdir' | 'nsm';
