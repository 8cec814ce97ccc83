import {kindOf} from '../../../datasets/claim-counts.js';
import {evaluate, readClaims, type Claims, type Verdict} from '../../../datasets/claims.js';
import type {Language} from '../../../datasets/source.js';
import {evidenceIn} from '../../topics.js';
import type {Documents} from '../sheet-rows.js';
import type {ClaimAnswer, ClaimChange, OldSentence} from './difference.js';

/** The claims of both reports whose results differ, and the earlier claims tested against the later numbers. */
export function compareClaims(
  before: Documents,
  after: Documents,
  language: Language,
): {claims: ClaimChange[]; sentences: OldSentence[]} {
  const [old, current] = [claimsIn(before, language), claimsIn(after, language)];
  const evidence = evidenceIn((topic) => after[topic], language);
  const claims = old.verdicts.flatMap((verdict) => {
    const same = current.verdicts.find(({claim}) => claim.id === verdict.claim.id);
    return same && isOther(verdict, same)
      ? [{id: verdict.claim.id, quotation: same.claim.quotation, before: answerOf(verdict), after: answerOf(same)}]
      : [];
  });
  const sentences = old.verdicts.flatMap((verdict) => {
    const {claim} = verdict;
    if (verdict.cases.length === 0) return [];
    const again = evaluate(claim, evidence);
    const answer = again.cases.length === 0 ? undefined : answerOf(again);
    return isOther(verdict, again)
      ? [{id: claim.id, quotation: claim.quotation, before: answerOf(verdict), after: answer}]
      : [];
  });
  return {claims, sentences};
}

const claimsIn = (documents: Documents, language: Language): Claims =>
  readClaims(
    documents['claims'],
    language,
    evidenceIn((topic) => documents[topic], language),
  );

const isOther = (one: Verdict, other: Verdict): boolean =>
  kindOf(one) !== kindOf(other) || one.holds !== other.holds || one.cases.length !== other.cases.length;

const answerOf = (verdict: Verdict): ClaimAnswer => ({
  kind: kindOf(verdict),
  holds: verdict.holds,
  of: verdict.cases.length,
});
