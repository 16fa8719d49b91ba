import type { Logger } from '@kuaijin/kit/logging';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';

/** Rules that failed: each is one that has to be mended, whoever asked for what. */
export class RuleFailures {
  readonly #counts = new Map<string, number>();

  constructor(private readonly log: Logger) {}

  /** How many there were since the process began, by operation. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** @param failure what went wrong and where */
  report(caseId: string, { type, key }: Pick<CaseCommand, 'type' | 'key'>, failure: string): void {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    this.log.error({ caseId, key, operation: type, failure }, 'a rule failed; the operation was refused');
  }
}
