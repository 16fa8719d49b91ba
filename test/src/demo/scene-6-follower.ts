/** 6. The follower holds every event once, in order per case and per account. */
import { waitFor } from '../harness/wait';
import { allAccounts } from './accounts';
import type { CaseWork } from './case-work';
import type { EventRow } from './follower';
import type { Stage } from './stage';

export async function sceneFollower(
  { graph, people, checks, follower }: Stage,
  cases: readonly CaseWork[],
): Promise<void> {
  checks.scene(6, 'A follower has read everything by long poll');
  const { events } = follower;
  const versions = new Map<string, number>();
  for (const work of cases) versions.set(work.caseId, (await work.read()).version);
  // What is read of a case is written before its event is: the last ones may be on their way.
  await waitFor('the last entry of every case in the feed', () =>
    [...versions].every(([caseId, version]) => (sequences(events, caseId).at(-1) ?? 0) >= version),
  );
  // Before the follower has read to the end, so that nothing new is told between the two.
  const again = await follower.again();
  await follower.stop();
  const ids = events.map(({ id }) => id);
  checks.holds(`it holds ${ids.length} events, each once`, ids.length > 100 && new Set(ids).size === ids.length);
  const held = new Set(ids);
  checks.equal(
    'none is missing',
    again.filter(({ id }) => !held.has(id)).map(({ id }) => id),
    [],
  );
  for (const caseId of versions.keys()) {
    // A case goes on after its decisions: limits of handing over ring while it is read.
    const seen = sequences(events, caseId);
    checks.equal(`every entry of ${caseId}, in order`, seen, upTo(seen.length));
  }
  const { quotaPools, fundBatches } = await allAccounts(graph, people);
  for (const { id, version } of [...quotaPools.nodes, ...fundBatches.nodes]) {
    const seen = sequences(events, id);
    if (seen.length > 0)
      checks.equal(`every entry of ${id} since it began, in order`, seen, upTo(version).slice(-seen.length));
  }
}

/** Entries as they were told, each once: the end of a case is told of each of its steps too. */
function sequences(events: readonly EventRow[], subject: string): readonly number[] {
  const sequences = events.filter((event) => event.subject === subject).map(({ sequence }) => sequence);
  return sequences.filter((sequence, at) => sequence !== sequences[at - 1]);
}

function upTo(version: number): readonly number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}
