import type { ServiceDeps } from '@kuaijin/kit/service';
import type { ProjectionRoom } from '../projection/projection-room';
import type { RoundProgress } from '../reconciliation/round-progress';
import { CaseOperations } from './case-operations';
import { commandCheck, commandSigner, ownSignatures } from './command-signature';
import { mayHoldEarlierKeys } from './earlier-keys';
import { openSubmissionLocks } from './open-submission-locks';
import { OperationAnswers } from './operation-answers';
import { Reassignments } from './reassignments';
import { RuleFailures } from './rule-failures';

/** 办理: operations on cases, on their way to the workflows. */
export type ActsRoom = Awaited<ReturnType<typeof openActsRoom>>;

/**
 * @param patienceMs until the caller of an operation is answered OUTCOME_UNKNOWN; left out: as the operations hold
 * right
 */
export async function openActsRoom(
  { config, log, mongo, namespaces, temporal }: ServiceDeps,
  { journal, history, readers, documents }: ProjectionRoom,
  rounds: RoundProgress,
  patienceMs?: number,
) {
  const database = namespaces.database();
  const ruleFailures = new RuleFailures(log);
  const earlier = { mayHoldEarlierKeys: await mayHoldEarlierKeys(mongo, database, journal.journal) };
  const own = ownSignatures();
  const operations = new CaseOperations({
    client: temporal.client,
    taskQueue: namespaces.taskQueue(),
    queuePrefix: config.prefix,
    ...{ journal, history, readers, ...earlier },
    sign: await commandSigner(config, own),
    ruleFailures,
    log,
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return {
    operations,
    ruleFailures,
    answers: new OperationAnswers({ journal, readers, ...earlier }),
    /** One case under way of a project under a catalogue. */
    submissions: await openSubmissionLocks(mongo, database, { history, documents, rounds }),
    reassignments: await Reassignments.open(mongo, database, documents),
    /** Of every command that something is recorded or refused for. */
    check: commandCheck(config, async (caseId, key) => (await journal.find(caseId, key)) !== undefined, own),
  };
}
