/** 通报 in the store. */
import { type KindOf, type ThingFact, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { type Bulletin, type BulletinFact, statusOf, withBulletinFact } from './rules';

/** A fact as it was stored: made by this service alone. */
const factOf = ({ type, data }: ThingFact): BulletinFact => ({ type, ...data }) as BulletinFact;

export const bulletinKind: KindOf<Bulletin> = {
  source: 'supervision',
  name: 'bulletin',
  documents: thingDocuments('bulletins', ['REGION', 'STATUS']),
  statusOf,
  apply: (bulletin, fact, at, act) => withBulletinFact(bulletin, factOf(fact), at, act),
  eventOf: ({ kind, title, asOf, version, corrects, drafted }, stored) => {
    const fact = factOf(stored);
    return {
      ...definedFields({ reason: fact.type === 'bulletin.drafted' ? corrects?.reason : fact.comment }),
      data: {
        ...{ kind, itemName: title, asOf, bulletinVersion: version },
        ...definedFields({ correctsId: corrects?.bulletinId }),
        ...(fact.type === 'bulletin.drafted' ? {} : { recipientIds: [drafted.actorId] }),
      },
    };
  },
};
