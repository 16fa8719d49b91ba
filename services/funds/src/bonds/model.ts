/** 专项债券 in the store. */

import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { type BondFact, type SpecialBond, standingOf, withBondFact } from './rules';

export const specialBondKind: KindOf<SpecialBond> = {
  source: 'funds',
  name: 'special_bond',
  documents: thingDocuments('special_bonds'),
  statusOf: ({ status }) => status,
  listedBy: standingOf,
  apply: (bond, { type, data }, at, { actorId }) => withBondFact(bond, { type, ...data } as BondFact, at, actorId),
  eventOf: (bond, { type, data }) => {
    const fact = { type, ...data } as BondFact;
    switch (fact.type) {
      case 'bond.registered':
        return { data: { amountMinor: fact.amount.toString() } };
      case 'bond.moved':
        return { data: { ...startedBy(bond, fact.move), move: fact.move, documentNumber: fact.documentNumber } };
      case 'bond.issued': {
        const { id: issueId, issuedOn, amount, reservationId, batchId } = fact.issue;
        return { reservationId, account: batchId, data: { issueId, issuedOn, amountMinor: amount.toString() } };
      }
      case 'bond.useChanged': {
        const { issueId, amount, toProjectId, documentNumber } = fact.change;
        return {
          data: { ...concerned(bond, issueId), issueId, toProjectId, documentNumber, amountMinor: amount.toString() },
        };
      }
      case 'bond.useChangeSettled': {
        const { changeId, outcome, reservationId } = fact;
        const change = bond.useChanges.find(({ id }) => id === changeId);
        const whose = change === undefined ? {} : concerned(bond, change.issueId);
        return { ...definedFields({ reservationId }), data: { ...whose, changeId, outcome } };
      }
      case 'bond.checked': {
        const { issueId, month, checkedOn, isMet, paid, handedDown } = fact.check;
        const minor = { paidMinor: paid.toString(), handedDownMinor: handedDown.toString() };
        return { data: { issueId, month, checkedOn, isMet, ...minor } };
      }
      case 'bond.listed':
      case 'bond.unlisted':
      case 'bond.warned':
        return { data: { ...concerned(bond, fact.issueId), issueId: fact.issueId, on: fact.on } };
    }
  },
};

/** The change of use whose money moves from now on. */
function startedBy({ useChanges }: SpecialBond, move: string) {
  const changeId = move === 'FINISH_CHANGE' ? useChanges.at(-1)?.id : undefined;
  return changeId === undefined ? {} : { changeId };
}

/** Whom it concerns, and what it is about: the owner, and who recorded the issue. */
function concerned({ ownerId, issues }: SpecialBond, issueId: string) {
  const recordedBy = issues.find(({ id }) => id === issueId)?.recordedBy;
  return definedFields({
    itemName: '专项债券',
    recipientOrganisationIds: ownerId === undefined ? undefined : [ownerId],
    recipientIds: recordedBy === undefined ? undefined : [recordedBy],
  });
}
