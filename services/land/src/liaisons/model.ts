/** 土保姆 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type LandLiaison, type LiaisonFact, lastTerm, withLiaisonFact } from './rules';

/** What a liaison is listed by when nobody is assigned. */
const NOBODY = 'NOBODY';

/** Liaisons are listed by the person who is assigned. */
const personOf = (liaison: LandLiaison): string => {
  const term = lastTerm(liaison);
  return term === undefined || term.ended !== undefined ? NOBODY : term.personId;
};

export const landLiaisonKind: KindOf<LandLiaison> = {
  source: 'land',
  name: 'land_liaison',
  documents: thingDocuments('land_liaisons', ['REGION', 'STATUS']),
  statusOf: (liaison) => (personOf(liaison) === NOBODY ? 'ENDED' : 'ASSIGNED'),
  listedBy: personOf,
  apply: (liaison, { type, data }, at, act) => withLiaisonFact(liaison, { type, ...data } as LiaisonFact, at, act),
  eventOf: (liaison, { type, data }) => {
    const { personId, from, until } = lastTerm(liaison) ?? { personId: '', from: '' };
    const fact = { type, ...data } as LiaisonFact;
    const { list, ownerId } = liaison;
    return {
      ...(fact.type === 'landLiaison.ended' ? { reason: fact.reason } : {}),
      data: {
        ...{ personId, from, itemName: '土保姆', recipientIds: [personId] },
        ...(until === undefined ? {} : { until }),
        ...(list === undefined ? {} : { list }),
        ...(fact.type === 'landLiaison.ended' ? { on: fact.on } : {}),
        ...(ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId] }),
      },
    };
  },
};
