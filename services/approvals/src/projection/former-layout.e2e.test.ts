/**
 * What former releases left of cases: read as it is, and written anew by a pass over all cases or by the next entry.
 */
import { Feed } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { CaseRelayout } from '../reconciliation/case-relayout';
import { PlayedCase } from '../testing/played-case';
import { expectedInboxes, inboxesOf, readCase, storeCase } from '../testing/stored-documents';
import { type WrittenCases, writtenCases } from '../testing/written-cases';
import { caseDocument, stepStateDocument } from './documents';

let store: TestStore;
let feed: Feed;
const opened: WrittenCases[] = [];

beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32) });
});
afterAll(async () => {
  for (const one of opened) await one.close();
  await feed.close();
  await store.close();
});

/** One more process over the same database. */
async function process(name = 'cases'): Promise<WrittenCases> {
  const one = await writtenCases(store, feed, name);
  opened.push(one);
  return one;
}

describe('a store that a former release wrote', () => {
  /**
   * What that release left of a case: the state as fields, its steps as one text, and documents of the steps without
   * what they hold.
   */
  async function left(at: WrittenCases, played: PlayedCase): Promise<void> {
    await storeCase(at, played);
    await at.projection.close();
    const { catalogue: _catalogue, steps, ...state } = played.state;
    const {
      layout: _l,
      text: _t,
      regionScopes: _r,
      writtenAt: _w,
      ringsAt: _g,
      ...document
    } = caseDocument(played.state, new Map(), Date.now());
    const { personIds, countsWithEdition, ...kept } = document;
    const former = {
      ...kept,
      ...{ key: played.id, version: played.state.head },
      ...{ state, stepsText: JSON.stringify(steps), calendarEdition: countsWithEdition },
      ...{ regionCode: '330800', submittedBy: personIds[0], participantIds: ['officer-9'] },
    };
    const { cases, stepStates } = at.documents;
    await cases.model.collection.replaceOne({ key: played.id }, former as never);
    await stepStates.model.collection.deleteMany({ _id: { $in: Object.keys(steps) } } as object);
  }

  /** What the release after that left: the state of a step in the document by which inboxes find it. */
  async function leftWithWholeSteps(at: WrittenCases, played: PlayedCase): Promise<void> {
    await storeCase(at, played);
    await at.projection.close();
    const { cases, steps, stepStates } = at.documents;
    await cases.model.collection.updateOne({ key: played.id }, { $set: { layout: 2 } });
    for (const [key, { version, text }] of await stepStates.getMany(Object.keys(played.state.steps))) {
      await steps.model.collection.updateOne({ _id: key } as object, { $set: { version, text } });
    }
    await stepStates.model.collection.deleteMany({ _id: { $in: Object.keys(played.state.steps) } } as object);
  }

  test('is read, and an entry writes all of the case anew', async () => {
    const played = new PlayedCase('former', 3);
    await left(await process(), played);
    const at = await process();
    expect(await at.reader.stored(played.id)).toEqual(played.state);
    // Lists find it before anything of it is written.
    const seen = { regionScopes: '330800', personIds: 'officer-9' };
    expect((await at.documents.cases.model.findOne(seen).lean())?.key).toBe(played.id);
    const known = played.entries.length;
    played.accept('S1');
    await at.write(played.id, played.entries.slice(known));
    await at.carry(played.id, known + 1);
    expect(await at.documents.cases.get(played.id)).toMatchObject({ layout: 3 });
    expect(await (await process()).reader.stored(played.id)).toEqual(played.state);
  });

  test('is written anew under the same versions, once', async () => {
    const played = new PlayedCase('at rest', 3);
    await left(await process('former'), played);
    const at = await process('former');
    const relayout = () => new CaseRelayout(at.documents, at.catalogues, logger('approvals', { level: 'fatal' })).run();
    expect(await relayout()).toBe(1);
    expect(await at.documents.cases.get(played.id)).toMatchObject({ layout: 3, version: played.state.head });
    expect(await (await process('former')).reader.stored(played.id)).toEqual(played.state);
    expect(await relayout()).toBe(0);
    // Who carries the case on goes on from there.
    const known = played.entries.length;
    played.accept('S3');
    await at.write(played.id, played.entries.slice(known));
    await at.carry(played.id, known + 1);
    expect(await (await process('former')).reader.stored(played.id)).toEqual(played.state);
  });

  test.each(['a pass over all cases', 'an entry'])(
    'in which inboxes look at whole steps is read as it is, until %s takes them apart',
    async (by) => {
      const name = `whole-${by.length}`;
      const played = new PlayedCase(by, 3);
      played.accept('S2');
      await leftWithWholeSteps(await process(name), played);
      const at = await process(name);
      expect(await at.reader.stored(played.id)).toEqual(played.state);
      expect(await readCase(at, played.id)).toEqual(played.state);
      // Inboxes find it as before.
      expect(await inboxesOf(at, played.id)).toMatchObject(expectedInboxes(played.state));
      if (by === 'an entry') {
        const known = played.entries.length;
        played.accept('S1');
        await at.write(played.id, played.entries.slice(known));
        await at.carry(played.id, known + 1);
      } else {
        const relayout = new CaseRelayout(at.documents, at.catalogues, logger('approvals', { level: 'fatal' }));
        expect([await relayout.run(), await relayout.run()]).toEqual([1, 0]);
      }
      const reader = await process(name);
      expect(await reader.documents.cases.get(played.id)).toMatchObject({ layout: 3, version: played.state.head });
      expect(await reader.reader.stored(played.id)).toEqual(played.state);
      expect(await inboxesOf(reader, played.id)).toEqual(expectedInboxes(played.state));
    },
  );

  test('that a process of it still writes to beside this release is read, whichever wrote which of the documents', async () => {
    const played = new PlayedCase('side by side', 3);
    await leftWithWholeSteps(await process('beside'), played);
    const at = await process('beside');
    const { stepStates, steps } = at.documents;
    const [first] = Object.values(played.state.steps);
    if (first === undefined) throw new Error('a case has steps');
    // This release was first with a step, the other one with the case.
    const { version } = (await steps.get(first.id)) ?? { version: 0 };
    await stepStates.put(first.id, version, stepStateDocument(played.state, first));
    await steps.model.collection.updateOne({ _id: first.id } as object, { $unset: { text: '' } });
    expect(await at.reader.stored(played.id)).toEqual(played.state);
  });
});
