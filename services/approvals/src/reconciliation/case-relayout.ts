import type { Logger } from '@kuaijin/kit/logging';
import { reading } from '@kuaijin/kit/read-models';
import type { Snapshots } from '../catalogue/snapshots';
import type { CaseDocuments, StoredCase } from '../projection/case-documents';
import { changedSteps } from '../projection/changed-documents';
import { caseDocument, WHOLE_STEPS_LAYOUT } from '../projection/documents';

/** Cases looked for at once. */
const PAGE = 50;

/**
 * Writes the documents of cases that a former release has left anew, once through at start and beside everything else:
 * until then, and for a case that this process cannot write, they are read as they are. Every process may run one.
 */
export class CaseRelayout {
  #running: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(
    private readonly documents: CaseDocuments,
    private readonly catalogues: Pick<Snapshots, 'of'>,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.#running = this.run().catch((error: unknown) =>
      this.log.warn({ err: error }, 'migration of documents of an earlier release delayed to the next start'),
    );
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  /** @returns how many cases were written anew */
  async run(): Promise<number> {
    let written = 0;
    for (const layout of [{ $exists: false }, WHOLE_STEPS_LAYOUT]) {
      for (let after = ''; !this.#isStopped; ) {
        const page = await this.#next(layout, after);
        for (const document of page) {
          if (this.#isStopped) break;
          if (await this.#rewritten(document)) written += 1;
        }
        const last = page.at(-1);
        if (last === undefined) break;
        after = last.key;
      }
    }
    if (written > 0) this.log.info({ cases: written }, 'documents of an earlier release migrated');
    return written;
  }

  async #next(layout: object | number, after: string): Promise<StoredCase[]> {
    const former = { layout, _id: { $gt: after } } as object;
    const found = this.documents.cases.model.find(former).sort({ _id: 1 }).limit(PAGE);
    return reading(found.lean<StoredCase[]>());
  }

  async #rewritten(document: StoredCase): Promise<boolean> {
    const { key, version, catalogueCode, catalogueVersion } = document;
    try {
      const read = (await this.documents.read([document])).get(key);
      if (read === undefined) return false;
      const state = { ...read.state, catalogue: await this.catalogues.of(catalogueCode, catalogueVersion, key) };
      const changed = changedSteps(undefined, state);
      const versions = new Map(Object.keys(state.steps).map((id) => [id, version] as const));
      const steps = [...changed.steps].map(([id, body]) => ({ key: id, version, body }));
      const states = [...changed.states].map(([id, body]) => ({ key: id, version, body }));
      await this.documents.stepStates.putMany(states);
      // Those that stand at this version in another form, and those that stand at an earlier one or nowhere.
      await this.documents.steps.rewrite(steps);
      await this.documents.steps.putMany(steps);
      await this.documents.cases.rewrite([{ key, version, body: caseDocument(state, versions, 0) }]);
      return true;
    } catch (error) {
      this.log.warn({ caseId: key, err: error }, 'case not migrated from the layout of an earlier release');
      return false;
    }
  }
}
