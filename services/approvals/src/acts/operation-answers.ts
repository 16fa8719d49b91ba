/** What is answered to an operation under a key, and what was answered before. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { actOf, contentOf } from '@kuaijin/workflow-approvals/acts/rules';
import type { CaseCommand, CommandResult } from '@kuaijin/workflow-approvals/contracts';
import type { CaseJournal } from '../projection/case-journal';
import type { CaseReaders } from '../projection/case-readers';
import { operationKey } from './operation-key';

/** What became of an operation. */
export type Performed =
  | {
      readonly ok: true;
      /** Journal position of the caller's entry. */
      readonly seq: number;
      /** Journal position of the last entry that it brought about. */
      readonly head: number;
      readonly repeated: boolean;
      /** To follow the feed after the caller's entry: the same for every answer under its key. */
      readonly cursor: string;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

export interface AnswersOptions {
  readonly journal: CaseJournal;
  readonly readers: Pick<CaseReaders, 'reached' | 'cursorOf'>;
  /** Whether something may stand under keys as an earlier release stored them. */
  readonly mayHoldEarlierKeys: boolean;
}

/** The journals of the cases know what each key did, for ever. */
export class OperationAnswers {
  constructor(private readonly options: AnswersOptions) {}

  /**
   * Does it under the key that the journal stores, unless an earlier release did it, under the caller's own. A key of
   * its was one for all operations of a case, so other content of the same person is refused.
   * @param command with the caller's own key, which is also what answers name
   */
  async once<C extends CaseCommand>(
    caseId: string,
    command: C,
    perform: (stored: C) => Promise<Performed>,
  ): Promise<Performed> {
    const { key, asked, earlierKeys } = operationKey(command);
    for (const earlier of this.options.mayHoldEarlierKeys ? earlierKeys : []) {
      const known = await this.fromJournal(caseId, { ...command, key: earlier });
      if (known?.ok === true) return this.answered(caseId, known);
      if (known !== undefined && (await this.#isBy(caseId, earlier, command))) {
        return { ok: false, refusals: [keyReused(asked)] };
      }
    }
    const performed = await perform({ ...command, key });
    if (performed.ok) return performed;
    return { ok: false, refusals: performed.refusals.map((refusal) => inWordsOf(asked, refusal)) };
  }

  /** The answer to a key that the journal holds. */
  async fromJournal(caseId: string, command: CaseCommand): Promise<CommandResult | undefined> {
    const { journal } = this.options;
    const known = await journal.findContent(caseId, command.key, contentOf(command), actOf(command.by));
    if (known === undefined) return undefined;
    if (!known.sameContent) return { ok: false, refusal: keyReused(command.key) };
    return { ok: true, seq: known.seq, head: await journal.head(caseId), repeated: true };
  }

  async answered(caseId: string, result: CommandResult): Promise<Performed> {
    if (!result.ok) return { ok: false, refusals: result.refusals ?? [result.refusal] };
    const { readers } = this.options;
    await readers.reached(caseId, result.head);
    const { seq, head, repeated } = result;
    return { ok: true, seq, head, repeated, cursor: readers.cursorOf(caseId, seq) };
  }

  async #isBy(caseId: string, key: string, { by }: CaseCommand): Promise<boolean> {
    return (await this.options.journal.find(caseId, key))?.act.actorId === by.actorId;
  }
}

/** The key was used for something else. */
export const keyReused = (key: string): Refusal =>
  refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], {
    expected: 'a new key for a new request',
    received: key,
  });

/** A refusal of a key names it as its caller gave it. */
const inWordsOf = (asked: string, refusal: Refusal): Refusal =>
  refusal.code === 'IDEMPOTENCY_KEY_REUSED' ? { ...refusal, received: asked } : refusal;
