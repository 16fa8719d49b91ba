import type { FeedEvent } from '@kuaijin/kit/feed';
import { officeIds } from '@kuaijin/workflow-approvals/contracts/approval-level';

/** 部门 as the directory reports them, kept in memory: a department once listed stays. */
export class Offices {
  readonly #ids = new Set<string>();

  apply({ type, subject }: FeedEvent): void {
    if (type.startsWith('department.')) this.#ids.add(subject);
  }

  save(): readonly string[] {
    return [...this.#ids];
  }

  load(ids: readonly string[]): void {
    for (const id of ids) this.#ids.add(id);
  }

  /** Department ids by name of the office for a region, as the directory answers the workflow of a case. */
  resolve(regionId: string, names: readonly string[]): Readonly<Record<string, string | null>> {
    return Object.fromEntries(
      names.map((name) => [name, officeIds(regionId, name).find((id) => this.#ids.has(id)) ?? null]),
    );
  }
}
