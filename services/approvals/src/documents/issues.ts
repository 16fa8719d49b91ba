/** 签发文书: what is drawn for the documents of an entry of a case, once, and kept: their numbers and the names on them. */
import { Journal } from '@kuaijin/kit/journal';
import type { MongoFeatures } from '@kuaijin/kit/mongo';
import { dateOf } from '@kuaijin/kit/working-days';
import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Db } from 'mongodb';
import { type DrawnNumber, type NumberedKind, NumberSeries, numberText } from './numbers';
import { paperId } from './paper';

/** The names that stand on documents, as they were when those were issued. */
export interface DocumentNames {
  /** 机关全称 */
  readonly authority: string;
  /** 办理人; absent for what a clock did. */
  readonly officer?: string;
  /** 建设单位; absent where the project names none. */
  readonly owner?: string;
}

/** What the journal says of the documents of one entry. */
interface IssueData {
  readonly entrySeq: number;
  readonly names: DocumentNames;
  readonly numbers: readonly DrawnNumber[];
}

/** 文书编号 and names of the documents of one entry. */
export class Issue {
  constructor(
    readonly names: DocumentNames,
    private readonly numbers: readonly DrawnNumber[],
  ) {}

  /** The number that a document of a kind bears; undefined where none was drawn. */
  number(kind: string): string | undefined {
    const drawn = this.numbers.find((one) => one.kind === kind);
    return drawn && numberText(drawn);
  }
}

/** Issues by the sequence of the entry that gave rise to the documents. */
export type Issues = ReadonlyMap<number, Issue>;

/** An entry whose documents were not issued yet. */
export interface UnissuedEntry {
  readonly state: CaseState;
  readonly step: StepState;
  readonly entry: Pick<CaseEntry, 'seq' | 'act' | 'at'>;
  /** What is to be numbered; empty where the office gave a number of its own, or none is needed. */
  readonly kinds: readonly NumberedKind[];
}

/** Names by id, as the directory tells them. */
export interface DirectoryNames {
  nameOf(id: string): string | undefined;
}

const PAGE = 500;

/**
 * Kept in the journal of the numbers, in a stream for each case. Every one of them throws UNAVAILABLE when the store
 * does not answer.
 */
export class DocumentIssues {
  readonly #series: NumberSeries;

  private constructor(
    private readonly journal: Journal,
    private readonly directory: DirectoryNames,
  ) {
    this.#series = new NumberSeries(journal);
  }

  static async open(db: Db, features: MongoFeatures, directory: DirectoryNames): Promise<DocumentIssues> {
    return new DocumentIssues(await Journal.open(db, 'document_numbers', { features, isCarriedOn: false }), directory);
  }

  /** What was issued of a case. */
  async of(caseId: string): Promise<Issues> {
    const issues = new Map<number, Issue>();
    for (let after = 0; ; after += PAGE) {
      const page = await this.journal.read(streamOf(caseId), after, PAGE);
      for (const { data } of page) {
        const { entrySeq, names, numbers } = data as unknown as IssueData;
        issues.set(entrySeq, new Issue(names, numbers));
      }
      if (page.length < PAGE) return issues;
    }
  }

  /** Issues the documents of one entry. */
  async issue(unissued: UnissuedEntry): Promise<Issue> {
    const [issue] = await this.issueAll([unissued]);
    if (issue === undefined) throw new Error(`nothing was issued of entry ${unissued.entry.seq}`);
    return issue;
  }

  /**
   * Draws the numbers of the documents of entries, in their order, and keeps them with the names; of two at once one is
   * kept. All of them cost two writes.
   */
  async issueAll(unissued: readonly UnissuedEntry[]): Promise<readonly Issue[]> {
    const drawn = await Promise.all(unissued.map((one) => this.#drawn(one)));
    return Promise.all(unissued.map((one, i) => this.#keep(one, drawn[i] ?? [])));
  }

  #drawn({ state, step: { departmentId }, entry: { seq, at }, kinds }: UnissuedEntry): Promise<DrawnNumber[]> {
    const year = Number(dateOf(new Date(at)).slice(0, 4));
    return Promise.all(
      kinds.map(async (kind) => ({
        ...{ kind, year },
        number: await this.#series.draw(departmentId, year, paperId(state.id, seq, kind)),
      })),
    );
  }

  async #keep(unissued: UnissuedEntry, numbers: readonly DrawnNumber[]): Promise<Issue> {
    const { state, entry } = unissued;
    const data = { entrySeq: entry.seq, names: this.#namesFor(unissued), numbers };
    const content = { entrySeq: entry.seq };
    const draft = { key: String(entry.seq), type: 'document.issued', v: 1, at: new Date(), content };
    const { entries } = await this.journal.append(streamOf(state.id), [{ ...draft, data: data as never }]);
    const kept = (entries[0]?.data ?? data) as unknown as IssueData;
    return new Issue(kept.names, kept.numbers);
  }

  #namesFor({ state, step: { departmentId }, entry: { act } }: UnissuedEntry): DocumentNames {
    const { directory } = this;
    const officer = act.post === 'system' ? undefined : (directory.nameOf(act.actorId) ?? act.actorId);
    const owner = state.ownerId === undefined ? undefined : directory.nameOf(state.ownerId);
    return {
      authority: directory.nameOf(departmentId) ?? departmentId,
      ...(officer === undefined ? {} : { officer }),
      ...(owner === undefined ? {} : { owner }),
    };
  }

  close(): Promise<void> {
    return this.journal.close();
  }
}

const streamOf = (caseId: string): string => `case/${caseId}`;
