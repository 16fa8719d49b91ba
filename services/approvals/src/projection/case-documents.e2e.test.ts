/**
 * The documents of a case, written and read over a real store: never torn, never more than what changed, never folded
 * from far.
 */
import { Feed } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { caseStream } from '@kuaijin/workflow-approvals/contracts';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { BSON } from 'mongodb';
import { CaseRelayout } from '../reconciliation/case-relayout';
import { PlayedCase } from '../testing/played-case';
import { entriesOf, recordedJournals } from '../testing/recorded-entries';
import { type WrittenCases, writtenCases } from '../testing/written-cases';
import { changedSteps } from './changed-documents';
import { caseDocument } from './documents';

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

/** A case whose journal is stored, and carried on as far as an entry. */
async function stored(at: WrittenCases, played: PlayedCase, upTo = played.entries.length): Promise<void> {
  await at.write(played.id, played.entries);
  await at.carry(played.id, upTo);
}

const documentsOf = async ({ documents }: WrittenCases, caseId: string) => {
  const steps = await documents.steps.model.collection.find({ caseId }, { comment: LOOKS_AT_ALL }).toArray();
  const own = await documents.cases.get(caseId);
  const all = [...steps, ...(own === undefined ? [] : [own])] as { readonly key: string; readonly version: number }[];
  return new Map(all.map((one) => [one.key, one]));
};
function caseIdOf(entries: readonly CaseEntry[]): string {
  const [first] = entries;
  if (first?.type !== 'case.submitted') throw new Error('a journal begins with the submission');
  return first.data.caseId;
}
async function entryAt({ journal }: WrittenCases, caseId: string, seq: number) {
  const [entry] = await journal.journal.read(caseStream(caseId), seq - 1, 1);
  if (entry === undefined) throw new Error(`there is no entry ${seq}`);
  return entry;
}
const bytesOf = (documents: Iterable<object>) =>
  [...documents].reduce((sum, one) => sum + BSON.calculateObjectSize(one), 0);
const read = async ({ reader, documents }: WrittenCases, caseId: string): Promise<CaseState | undefined> => {
  const found = await documents.cases.get(caseId);
  return found === undefined ? undefined : (await reader.read([found]))[0];
};
/** Counts the entries that a process reads. */
const entriesRead = (at: WrittenCases) => {
  let count = 0;
  const original = at.journal.journal.read.bind(at.journal.journal);
  jest.spyOn(at.journal.journal, 'read').mockImplementation(async (...args) => {
    const entries = await original(...args);
    count += entries.length;
    return entries;
  });
  return () => count;
};

describe('a case as its documents tell it', () => {
  test.each(recordedJournals)('%s is read at every version as its journal folds to it', async (file) => {
    const entries = entriesOf(file);
    const caseId = caseIdOf(entries);
    const name = file.replaceAll('.', '-');
    const [first, second, reader] = [await process(name), await process(name), await process(name)];
    await first.write(caseId, entries);
    let folded: CaseState | undefined;
    for (const entry of entries) {
      folded = applyEntry(folded, entry);
      // Now one process carries it on and now the other; who reads knows nothing, what it wrote or what it read before.
      await (entry.seq % 3 === 0 ? second : first).carry(caseId, entry.seq);
      expect(await first.reader.stored(caseId)).toEqual(folded);
      expect(await read(second, caseId)).toEqual(folded);
      expect(await read(reader, caseId)).toEqual(folded);
    }
    const whole = await process(`${name}-at-once`);
    await whole.write(caseId, entries);
    await whole.carry(caseId, entries.length);
    expect(await whole.reader.stored(caseId)).toEqual(folded);
  });

  test('a reader between whom the writer comes reads the case as of one entry', async () => {
    const [writer, reader] = [await process(), await process()];
    const played = new PlayedCase('interleaved', 3);
    await stored(writer, played);
    const before = played.entries.length;
    played.accept('S1');
    await writer.write(played.id, played.entries.slice(before));
    const look = reader.documents.steps.getMany.bind(reader.documents.steps);
    let looks = 0;
    jest.spyOn(reader.documents.steps, 'getMany').mockImplementation(async (ids) => {
      looks += 1;
      if (looks === 1) await writer.carry(played.id, played.entries.length);
      return look(ids);
    });
    expect(await read(reader, played.id)).toEqual(played.state);
    expect(looks).toBeGreaterThan(1);
  });

  test('a case whose writer was killed between its steps and itself is read as it was, and carried on', async () => {
    const writer = await process();
    const played = new PlayedCase('killed', 3);
    await stored(writer, played);
    const before = played.state;
    played.accept('S2');
    await writer.write(played.id, played.entries.slice(before.head));
    const steps = changedSteps(before, played.state);
    await writer.documents.steps.putMany([...steps].map(([key, body]) => ({ key, version: played.state.head, body })));

    const reader = await process();
    expect(await reader.reader.stored(played.id)).toBeUndefined();
    expect(await read(reader, played.id)).toEqual(before);
    await reader.carry(played.id, played.state.head);
    expect(await (await process()).reader.stored(played.id)).toEqual(played.state);
  });
});

describe('what an entry writes', () => {
  test('a decision in a case of 40 steps writes that step and the case, and no other document', async () => {
    const at = await process();
    const played = new PlayedCase('forty', 40);
    played.accept('S7');
    await stored(at, played);
    const before = await documentsOf(at, played.id);
    const known = played.entries.length;
    played.decide('S7');
    expect(played.entries.length).toBe(known + 1);
    await at.write(played.id, played.entries.slice(known));
    await at.carry(played.id, known + 1);

    const after = await documentsOf(at, played.id);
    const written = [...after].filter(([key, document]) => before.get(key)?.version !== document.version);
    expect(written.map(([key]) => key).sort()).toEqual([played.id, `${played.id}/S7`]);
    // The case with all its steps, as every entry wrote it before.
    const whole = BSON.calculateObjectSize({ text: JSON.stringify(played.state.steps) });
    expect(bytesOf(written.map(([, document]) => document))).toBeLessThan(whole / 4);
    expect(await at.reader.stored(played.id)).toEqual(played.state);
  });

  test('a process that does not know what stands in the store writes all steps of a case once, and then what changed', async () => {
    const [first, second] = [await process(), await process()];
    const played = new PlayedCase('taken over', 5);
    await stored(first, played);
    await first.projection.close();
    await first.documents.cases.model.collection.deleteMany({ key: played.id });
    const known = played.entries.length;
    played.accept('S1');
    played.decide('S1');
    await second.write(played.id, played.entries.slice(known));
    await second.carry(played.id, known + 1);
    expect((await documentsOf(second, played.id)).size).toBe(6);
    await second.carry(played.id, known + 2);
    const versions = [...(await documentsOf(second, played.id)).values()].map(({ version }) => version);
    expect(versions.sort()).toEqual([known + 1, known + 1, known + 1, known + 1, known + 2, known + 2]);
    expect(await second.reader.stored(played.id)).toEqual(played.state);
  });
});

describe('a case of 2,000 entries that no process remembers', () => {
  let played: PlayedCase;

  beforeAll(async () => {
    played = new PlayedCase('long', 5);
    played.restart(2_000);
    const first = await process();
    await stored(first, played);
    await first.projection.close();
  });

  test('is carried on from the read model', async () => {
    const at = await process();
    const known = played.entries.length;
    played.accept('S1');
    await at.write(played.id, played.entries.slice(known));
    const count = entriesRead(at);
    await at.carry(played.id, known + 1);
    expect(count()).toBeLessThanOrEqual(2);
    expect(await at.reader.stored(played.id)).toEqual(played.state);
  });

  test('is carried on beside another process that is ahead, from its last snapshot', async () => {
    const [ahead, behind] = [await process(), await process()];
    const known = played.entries.length;
    played.accept('S2');
    played.decide('S2');
    await ahead.write(played.id, played.entries.slice(known));
    await ahead.carry(played.id, played.entries.length);
    const count = entriesRead(behind);
    const projected = await behind.projector.project(await entryAt(behind, played.id, known + 1));
    expect(projected.events.map(({ type }) => type)).toEqual(['step.accepted']);
    expect(count()).toBeLessThanOrEqual(258);
  });

  test('is projected as of any entry, and as of now, from the nearest snapshot', async () => {
    const at = await process();
    const count = entriesRead(at);
    expect((await at.history.at(played.id, 700))?.state).toEqual(played.at(700));
    expect(await at.history.now(played.id)).toEqual(played.state);
    expect(count()).toBeLessThanOrEqual(256);
  });
});

describe('a store that a former release wrote', () => {
  /**
   * What that release left of a case: the state as fields, its steps as one text, and documents of the steps without
   * what they hold.
   */
  async function left(at: WrittenCases, played: PlayedCase): Promise<void> {
    await stored(at, played);
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
    const { cases, steps: rows } = at.documents;
    await cases.model.collection.replaceOne({ key: played.id }, former as never);
    const ids = Object.keys(steps);
    await rows.model.collection.updateMany({ _id: { $in: ids } } as object, { $unset: { text: '' } });
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
    expect(await at.documents.cases.get(played.id)).toMatchObject({ layout: 2 });
    expect(await (await process()).reader.stored(played.id)).toEqual(played.state);
  });

  test('is written anew under the same versions, once', async () => {
    const played = new PlayedCase('at rest', 3);
    await left(await process('former'), played);
    const at = await process('former');
    const relayout = () => new CaseRelayout(at.documents, at.catalogues, logger('approvals', { level: 'fatal' })).run();
    expect(await relayout()).toBe(1);
    expect(await at.documents.cases.get(played.id)).toMatchObject({ layout: 2, version: played.state.head });
    expect(await (await process('former')).reader.stored(played.id)).toEqual(played.state);
    expect(await relayout()).toBe(0);
    // Who carries the case on goes on from there.
    const known = played.entries.length;
    played.accept('S3');
    await at.write(played.id, played.entries.slice(known));
    await at.carry(played.id, known + 1);
    expect(await (await process('former')).reader.stored(played.id)).toEqual(played.state);
  });
});
