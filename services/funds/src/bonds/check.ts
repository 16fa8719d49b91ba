/** 支出进度核查 of one issue: what was paid out of its allotment until the end of the check day, and what follows. */

import { storable, systemAct } from '@kuaijin/kit/aggregate/things';
import type { BsonData } from '@kuaijin/kit/journal';
import { endOf } from '@kuaijin/kit/working-days';
import type { CheckBondIssueArgs } from '@kuaijin/workflow-funds/contracts';
import { checkDay } from '@kuaijin/workflow-funds/domain/bond-checks';
import { fileId } from '../file/model';
import type { Batches } from '../model/batches';
import type { FundsStores } from '../model/stores';
import { movementOf } from '../sheet/read';
import { standingBefore } from '../sheet/rules';
import {
  allotmentsOf,
  type BondFact,
  type BondIssue,
  checkFacts,
  handedDownOf,
  isChecked,
  isCheckOver,
  type SpecialBond,
} from './rules';

/**
 * Checks an issue as of one month, once for ever. One of a project that was issued too little in the year is not
 * checked, unless a later issue of the year takes it past that.
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: check again
 */
export async function checkBondIssue(
  { bondId, issueId, month }: CheckBondIssueArgs,
  stores: Pick<FundsStores, 'batches' | 'bonds' | 'files'>,
): Promise<{ isOver: boolean }> {
  const bond = await stores.bonds.get(bondId);
  const issue = bond?.issues.find(({ id }) => id === issueId);
  if (bond === undefined || issue === undefined || isCheckOver(bond, issueId)) return { isOver: true };
  const ofProject = await stores.bonds.ofProjects([bond.projectId]);
  const others = ofProject.filter(({ id }) => id !== bondId).flatMap(({ issues }) => issues);
  const checkedOn = checkDay(issue.issuedOn, month);
  if (!isChecked(issue.issuedOn, [...others, ...bond.issues])) {
    // Until its year ends a further issue may make it one that is checked.
    return { isOver: checkedOn.slice(0, 4) > issue.issuedOn.slice(0, 4) };
  }
  const paid = await paidBefore(bond, issue, endOf(checkedOn), stores.batches);
  const file = await stores.files.get(fileId(bond.projectId));
  const held = file?.retentions.find(({ reservationId }) => reservationId === issue.reservationId);
  const retention = held?.amount ?? 0n;
  const executed = await stores.bonds.execute(
    bondId,
    {
      key: `check/${issueId}/${month}`,
      content: { issueId, month } as BsonData,
      act: systemAct,
      at: new Date(),
    },
    (known = bond) =>
      checkFacts(known, {
        ...{ issueId, month, checkedOn, paid, retention, handedDown: handedDownOf(known, issue) },
      }).map(factOf),
  );
  if (!executed.ok) throw new Error(`check of ${issueId}: ${executed.refusal.code}`);
  return { isOver: isCheckOver(executed.state, issueId) };
}

/** What was paid out of an issue before a moment. */
async function paidBefore(
  bond: SpecialBond,
  issue: BondIssue,
  moment: Date,
  { ledger }: Pick<Batches, 'ledger'>,
): Promise<bigint> {
  const all = await Promise.all(allotmentsOf(bond, issue).map((one) => ledger.about(issue.batchId, one)));
  return all.reduce((sum, entries) => sum + standingBefore(entries.map(movementOf), moment).paid, 0n);
}

const factOf = ({ type, ...data }: BondFact) => storable({ type, data });
