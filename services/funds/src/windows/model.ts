/** 政策窗口 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type PolicyWindow, type WindowFact, withWindowFact } from './rules';

export const policyWindowKind: KindOf<PolicyWindow> = {
  source: 'funds',
  name: 'policy_window',
  documents: thingDocuments('policy_windows', ['REGION', 'STATUS']),
  listedBy: ({ source }) => source,
  apply: (window, { type, data }, at) => withWindowFact(window, { type, ...data } as WindowFact, at),
  eventOf: ({ title, source, closesOn, opensOn }, { type, data }) => {
    const fact = { type, ...data } as WindowFact;
    switch (fact.type) {
      case 'policyWindow.announced':
        return { data: { title, source, opensOn, closesOn } };
      case 'policyWindow.reminded': {
        const recipientOrganisationIds = [...fact.ownerIds];
        return { data: { itemName: title, closesOn, daysLeft: fact.daysLeft, recipientOrganisationIds } };
      }
      case 'policyWindow.settled':
        return { data: { projectIds: [...fact.outcome.projectIds], amountMinor: fact.outcome.amount.toString() } };
    }
  },
};
