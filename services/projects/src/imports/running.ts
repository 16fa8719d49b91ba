/**
 * Imports run by themselves: whichever process follows their starts takes one up, does its rows some at a time, and
 * notes after each of those how far it has come. Where it ended half-way it goes on; what was stored already is met
 * again by its key.
 */
import { buffer } from 'node:stream/consumers';
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import type { Attachments } from '@kuaijin/kit/attachments';
import { isRefusal } from '@kuaijin/kit/errors';
import { FeedFollower } from '@kuaijin/kit/feed';
import type { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import { actOf } from '@kuaijin/kit/identity';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { sweep } from '@kuaijin/kit/service/sweep';
import type { Project } from '../domain/project';
import type { ProjectStore } from '../model/store';
import { readSheet } from '../sheets/read-sheet';
import type { ImportContext, RowOutcome } from './import-context';
import type { TableImport } from './imported';
import type { DoneRows, ImportProgress } from './model';
import { rowRefusal } from './read-row';
import { importRules, projectsOf, type RowRead, readRows } from './rules';

/** Rows after which an import notes how far it has come. */
const NOTED_AT_ONCE = 100;
/** Rows that are stored at the same time: enough to fill group commits. */
const STORED_AT_ONCE = 16;

export interface ImportParts {
  readonly store: ProjectStore;
  readonly imports: Things<TableImport>;
  readonly progress: ImportProgress;
  readonly files: Pick<Attachments, 'read'>;
  readonly mandates: Pick<FollowedMandates, 'viewerOf'>;
  readonly listed: DirectoryListed;
}

export class RunningImports {
  readonly #following: FeedFollower;
  readonly #stopping = new AbortController();

  constructor(
    private readonly parts: ImportParts,
    { feed, log, mongo, namespaces }: Pick<ServiceDeps, 'feed' | 'mongo' | 'namespaces' | 'log'>,
  ) {
    this.#following = new FeedFollower({
      ...{ feed, log, db: mongo.db(namespaces.database()), name: 'table-imports', sources: ['projects'] },
      concerns: (type) => type === 'projectImport.started',
      handle: ({ subject }) => this.#run(subject),
    });
  }

  /** Begins to follow; returns at once. */
  start(): void {
    this.#following.start();
  }

  /** Ends after the rows under way; whoever follows next goes on behind them. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following.stop();
  }

  async #run(id: string): Promise<void> {
    const { imports, progress, files, store } = this.parts;
    const given = await imports.get(id);
    if (given === undefined || given.status === 'ENDED') return;
    const rules = importRules[given.kind];
    const bytes = await buffer((await files.read(given.fileId)).bytes);
    const sheet = await readSheet(bytes, given.mediaType, given.headerRow);
    const rows: readonly RowRead[] = isRefusal(sheet)
      ? [{ refusals: [rowRefusal(given.headerRow, undefined, sheet)] }]
      : await readRows(rules, sheet, given.columns);
    const untaken = given.previousId === undefined ? undefined : await progress.refusedRows(given.previousId);
    let reached = await progress.resume(given);
    for (let isFirst = true; reached.done < rows.length; isFirst = false) {
      this.#stopping.signal.throwIfAborted();
      const some = rows.slice(reached.done, reached.done + NOTED_AT_ONCE);
      const context = await this.#contextOf(given);
      const known = await projectsOf(rules, some, store);
      const outcomes: RowOutcome[] = [];
      const take = async ([i, row]: [number, RowRead]) => {
        outcomes[i] = await this.#outcomeOf(row, given, { known, context, untaken, isFirst });
      };
      await sweep(some.entries(), take, { width: STORED_AT_ONCE });
      reached = await progress.advance(reached, countsOf(outcomes));
    }
    const { stored, unchanged, refused } = reached;
    const ended = { type: 'projectImport.ended', data: { stored, unchanged, refused } };
    // Nobody asks for the end: it comes when the rows are through.
    const command = { key: 'ended', content: { id }, act: systemAct };
    await progress.end(id, new Date());
    await imports.execute(id, { ...command, at: new Date() }, () => [storable(ended)]);
  }

  async #contextOf({ identity, kind, columns }: TableImport): Promise<ImportContext> {
    const { mandates, store, listed } = this.parts;
    const at = new Date();
    const viewer = await mandates.viewerOf(identity, at);
    return { viewer, store, listed, columns, happened: { act: actOf(identity, importRules[kind].posts), at } };
  }

  async #outcomeOf(
    row: RowRead,
    { id, kind, previousId }: TableImport,
    { known, context, untaken, isFirst }: RowsAtWork,
  ): Promise<RowOutcome> {
    if (!('read' in row)) return row.refusals;
    const { read } = row;
    if (untaken !== undefined && !untaken.has(read.row)) return 'UNCHANGED';
    const rules = importRules[kind];
    const project = known.get(read.row);
    const judged = await rules.judge(read, project, context);
    // Of rows that may have been stored before this process took over only their keys tell.
    const isToStore = judged === 'STORED' || (judged === 'UNCHANGED' && isFirst);
    return isToStore
      ? rules.store(read, project, deriveId('importedRow', previousId ?? id, `${read.row}`), context)
      : judged;
  }
}

interface RowsAtWork {
  readonly known: ReadonlyMap<number, Project>;
  readonly context: ImportContext;
  /** Rows that an earlier import of the same file did not take; left out: there was none. */
  readonly untaken: ReadonlySet<number> | undefined;
  readonly isFirst: boolean;
}

function countsOf(outcomes: readonly RowOutcome[]): DoneRows {
  const of = (wanted: RowOutcome) => outcomes.filter((one) => one === wanted).length;
  const [stored, unchanged] = [of('STORED'), of('UNCHANGED')];
  const refusals = outcomes.flatMap((one) => (typeof one === 'string' ? [] : one));
  return { rows: outcomes.length, stored, unchanged, refused: outcomes.length - stored - unchanged, refusals };
}
