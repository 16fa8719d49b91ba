/**
 * The documents of a case, written and read over a real store: never torn, never more than what changed, never folded
 * from far.
 */
import { Feed } from '@kuaijin/kit/feed';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { caseStream } from '@kuaijin/workflow-approvals/contracts';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { BSON } from 'mongodb';
import { PlayedCase } from '../testing/played-case';
import { entriesOf, recordedJournals } from '../testing/recorded-entries';
import { documentsOf, expectedInboxes, inboxesOf, readCase, storeCase } from '../testing/stored-documents';
import { type WrittenCases, writtenCases } from '../testing/written-cases';
import { changedSteps } from './changed-documents';

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
      expect(await readCase(second, caseId)).toEqual(folded);
      expect(await readCase(reader, caseId)).toEqual(folded);
    }
    const whole = await process(`${name}-at-once`);
    await whole.write(caseId, entries);
    await whole.carry(caseId, entries.length);
    expect(await whole.reader.stored(caseId)).toEqual(folded);
    // Written at once, and entry by entry.
    for (const at of [whole, reader]) expect(await inboxesOf(at, caseId)).toEqual(expectedInboxes(folded as CaseState));
  });

  test('a reader between whom the writer comes reads the case as of one entry', async () => {
    const [writer, reader] = [await process(), await process()];
    const played = new PlayedCase('interleaved', 3);
    await storeCase(writer, played);
    const before = played.entries.length;
    played.accept('S1');
    await writer.write(played.id, played.entries.slice(before));
    const look = reader.documents.stepStates.getMany.bind(reader.documents.stepStates);
    let looks = 0;
    jest.spyOn(reader.documents.stepStates, 'getMany').mockImplementation(async (ids) => {
      looks += 1;
      if (looks === 1) await writer.carry(played.id, played.entries.length);
      return look(ids);
    });
    expect(await readCase(reader, played.id)).toEqual(played.state);
    expect(looks).toBeGreaterThan(1);
  });

  test('a case whose writer was killed between its steps and itself is read as it was, and carried on', async () => {
    const writer = await process();
    const played = new PlayedCase('killed', 3);
    await storeCase(writer, played);
    const before = played.state;
    played.accept('S2');
    await writer.write(played.id, played.entries.slice(before.head));
    const { steps, states } = changedSteps(before, played.state);
    const { head: version } = played.state;
    await writer.documents.steps.putMany([...steps].map(([key, body]) => ({ key, version, body })));
    await writer.documents.stepStates.putMany([...states].map(([key, body]) => ({ key, version, body })));

    const reader = await process();
    expect(await reader.reader.stored(played.id)).toBeUndefined();
    expect(await readCase(reader, played.id)).toEqual(before);
    await reader.carry(played.id, played.state.head);
    expect(await (await process()).reader.stored(played.id)).toEqual(played.state);
  });
});

describe('what an entry writes', () => {
  test('a decision in a case of 40 steps writes that step, its place in inboxes and the case, and nothing else', async () => {
    const at = await process();
    const played = new PlayedCase('forty', 40);
    played.accept('S7');
    await storeCase(at, played);
    const before = await documentsOf(at, played.id);
    const known = played.entries.length;
    played.decide('S7');
    expect(played.entries.length).toBe(known + 1);
    await at.write(played.id, played.entries.slice(known));
    await at.carry(played.id, known + 1);

    const after = await documentsOf(at, played.id);
    const written = [...after].filter(([key, document]) => before.get(key)?.version !== document.version);
    expect(written.map(([key]) => key).sort()).toEqual([
      `case ${played.id}`,
      `inbox ${played.id}/S7`,
      `state ${played.id}/S7`,
    ]);
    // The case with all its steps, as every entry wrote it before.
    const whole = BSON.calculateObjectSize({ text: JSON.stringify(played.state.steps) });
    expect(bytesOf(written.map(([, document]) => document))).toBeLessThan(whole / 4);
    expect(await at.reader.stored(played.id)).toEqual(played.state);
  });

  test('a process that does not know what stands in the store writes all steps of a case once, and then what changed', async () => {
    const [first, second] = [await process(), await process()];
    const played = new PlayedCase('taken over', 5);
    await storeCase(first, played);
    await first.projection.close();
    await first.documents.cases.model.collection.deleteMany({ key: played.id });
    const known = played.entries.length;
    played.accept('S1');
    played.decide('S1');
    await second.write(played.id, played.entries.slice(known));
    await second.carry(played.id, known + 1);
    expect((await documentsOf(second, played.id)).size).toBe(11);
    await second.carry(played.id, known + 2);
    const versions = [...(await documentsOf(second, played.id)).values()].map(({ version }) => version);
    const [first8, last3] = [Array(8).fill(known + 1), Array(3).fill(known + 2)];
    expect(versions.sort()).toEqual([...first8, ...last3]);
    expect(await second.reader.stored(played.id)).toEqual(played.state);
  });
});

describe('a case of 2,000 entries that no process remembers', () => {
  let played: PlayedCase;

  beforeAll(async () => {
    played = new PlayedCase('long', 5);
    played.restart(2_000);
    const first = await process();
    await storeCase(first, played);
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
