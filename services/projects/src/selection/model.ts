/**
 * 选定 in the store: a journal stream and a document for each selection, and the results of its runs, which never
 * change.
 */
import { createHash } from 'node:crypto';
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { moneyWritten } from '@kuaijin/kit/measures/money';
import {
  type Condition,
  type CountedConnection,
  declareDocuments,
  keysetOrder,
  openDocuments,
  type Page,
  pageOf,
  plainValue,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import type { AnyBulkWriteOperation, Model } from 'mongoose';
import type { Selection, SelectionResult, SelectionRun, SelectionTerms } from './rules';

/** What happens to a selection: it is run. */
export interface SelectionRan {
  readonly type: 'selection.ran';
  readonly selection: Pick<Selection, 'id' | 'name' | 'regionId'>;
  readonly run: Omit<SelectionRun, 'ran'>;
}

export const selectionKind: KindOf<Selection> = {
  source: 'projects',
  name: 'selection',
  documents: thingDocuments('selections', ['REGION']),
  apply: (before, { data }, at, act) => {
    const { selection, run } = data as Omit<SelectionRan, 'type'>;
    return { ...selection, runs: [...(before?.runs ?? []), { ...run, ran: { ...act, at } }] };
  },
  eventOf: ({ name, runs }) => {
    const { candidates = 0, selected = 0 } = runs.at(-1) ?? {};
    return { data: { name, version: runs.length, candidates, selected } };
  },
};

/** What a run came to for a project. */
export interface ResultDocument extends SelectionResult {
  /** Of the results and the project. */
  readonly _id: string;
  readonly resultId: string;
}

export const resultOrder = keysetOrder('RESULT');

const declaration = declareDocuments<ResultDocument>('selection_results', {
  fields: {
    _id: String,
    resultId: { type: String, required: true },
    projectId: String,
    version: Number,
    isSelected: Boolean,
    failed: [String],
    judged: plainValue,
  },
  indexes: [
    { fields: { resultId: 1, _id: 1 }, serves: 'the results of a run, by project' },
    { fields: { resultId: 1, isSelected: 1, _id: 1 }, serves: 'what a run selected or did not, by project' },
  ],
});

/** Documents that are written together. */
const WRITTEN_AT_ONCE = 500;

export class SelectionResults {
  private constructor(private readonly model: Model<ResultDocument>) {}

  static async open({ mongo, namespaces }: Pick<ServiceDeps, 'mongo' | 'namespaces'>): Promise<SelectionResults> {
    return new SelectionResults(await openDocuments(mongo, namespaces.database(), declaration));
  }

  /** Keeps results under the id that follows from them; what is there stays. */
  async keep(results: readonly SelectionResult[], resultId: string): Promise<void> {
    for (let start = 0; start < results.length; start += WRITTEN_AT_ONCE) {
      const writes = results.slice(start, start + WRITTEN_AT_ONCE).map((result) => {
        const _id = `${resultId}/${result.projectId}`;
        return { updateOne: { filter: { _id }, update: { $setOnInsert: { resultId, ...result } }, upsert: true } };
      });
      await this.model.bulkWrite(writes as unknown as AnyBulkWriteOperation<never>[] as never, { ordered: false });
    }
  }

  /** A page of what a run came to, by project. */
  page(resultId: string, isSelected: boolean | undefined, page: Page): Promise<CountedConnection<ResultDocument>> {
    const filter: Condition = { resultId, ...(isSelected === undefined ? {} : { isSelected }) };
    return pageOf({ model: this.model, filter, order: resultOrder, page });
  }

  /** All that a run came to. */
  async all(resultId: string): Promise<readonly SelectionResult[]> {
    const found: SelectionResult[] = [];
    const filter: Condition = { resultId };
    for await (const rows of walk({ model: this.model, filter, order: resultOrder }, 1_000)) found.push(...rows);
    return found;
  }
}

/** Names the results of a run: the same inputs under the same terms have the same name. */
export function resultIdOf(selectionId: string, terms: SelectionTerms, results: readonly SelectionResult[]): string {
  const rows = results.map(({ projectId, version, isSelected }) => `${projectId} ${version} ${isSelected}`).sort();
  const written = JSON.stringify([selectionId, terms, rows], (_name, value: unknown) =>
    typeof value === 'bigint' ? moneyWritten(value, 'YUAN') : value,
  );
  return createHash('sha256').update(written).digest('hex');
}
