import { setTimeout as pause } from 'node:timers/promises';
import { type BsonData, canonical, type Verification } from '@kuaijin/kit/journal';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { type CaseSummary, caseWorkflowId, SUMMARY_QUERY } from '@kuaijin/workflow-approvals/contracts';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { CaseHistory } from '../projection/case-history';
import type { CaseJournal } from '../projection/case-journal';
import type { CaseReaders } from '../projection/case-readers';
import type { CaseReader } from '../reading/case-reader';
import { LOOK_MS, lookAt } from './case-look';

export type VerifyCase = (caseId: string) => Promise<Verification>;

export interface VerifyCaseOptions {
  readonly client: Client;
  readonly journal: CaseJournal;
  readonly history: Pick<CaseHistory, 'now'>;
  readonly reader: Pick<CaseReader, 'stored'>;
  readonly readers: Pick<CaseReaders, 'reached'>;
}

/**
 * Milliseconds before each look: the workflow hears of an entry a moment after the journal has it, later on a busy
 * machine.
 */
const LOOK_AFTER_MS = [0, 0, 50, 100, 200, 400, 800, 1_500] as const;
/** Milliseconds for which a workflow server that does not answer, as one that has just started, is asked again. */
const PATIENCE_MS = 12_000;

/**
 * 案件核对: the chain of the journal is unbroken, the read model is what the journal folds to, and the workflow goes on and
 * knows the journal to its end. A case that is being worked on may have moved on between the looks, so what differs is
 * looked at again.
 * @throws what store or workflow server answered when they do not answer for long
 */
export function caseVerifier({ client, journal, history, reader, readers }: VerifyCaseOptions): VerifyCase {
  const compare = async (caseId: string): Promise<string | undefined> => {
    const folded = await journal.fold(caseId);
    if (folded === undefined) return 'the journal holds no case';
    await readers.reached(caseId, folded.head);
    const read = await reader.stored(caseId);
    if (read === undefined) return 'the read model does not hold the case';
    if (read.head === folded.head && textOf(read) !== textOf(folded))
      return 'the read model is not what the journal says';
    if (read.head < folded.head) return `the read model stands at ${read.head} of ${folded.head}`;
    if (folded.brokenAt !== undefined) return `entry ${folded.brokenAt} breaks a rule: ${folded.faultReason ?? ''}`;
    const found = await client.withDeadline(Date.now() + LOOK_MS, () =>
      lookAt({ client, journal, history }, caseId, false),
    );
    return found.kind === 'IN_SYNC' ? workflowFault(client, folded) : found.reason;
  };
  return async (caseId) => {
    const chain = await journal.verify(caseId);
    if (!chain.ok) return chain;
    const until = Date.now() + PATIENCE_MS;
    let found: { readonly reason: string } | { readonly error: unknown } | undefined;
    for (const ms of LOOK_AFTER_MS) {
      await pause(ms);
      found = await compare(caseId).then(
        (reason) => (reason === undefined ? undefined : { reason }),
        (error: unknown) => ({ error }),
      );
      if (found === undefined) return chain;
      if ('error' in found && Date.now() > until) break;
    }
    if (found === undefined) return chain;
    if ('error' in found) throw found.error;
    const { reason } = found;
    return { ok: false, stream: chain.stream, entries: chain.entries, firstWrong: { seq: chain.entries, reason } };
  };
}

async function workflowFault(client: Client, state: CaseState): Promise<string | undefined> {
  const { id, head, status } = state;
  try {
    const handle = client.workflow.getHandle(caseWorkflowId(id));
    const known = await client.withDeadline(Date.now() + LOOK_MS, () => handle.query<CaseSummary>(SUMMARY_QUERY));
    if (known.head < head) return `the workflow stands at ${known.head} of ${head}`;
    if (known.head === head && known.status !== status)
      return `the workflow says ${known.status}, the journal ${status}`;
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    return isOver(state) ? undefined : 'the case has no workflow';
  }
}

const textOf = (state: CaseState): string => canonical(state as unknown as BsonData);
