/**
 * A world around cases for tests of their workflow: the real journal and the real `record` of approvals, and neighbours
 * that tests direct.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { caseActivities } from '@kuaijin/approvals/activities';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import type { FoundDocument } from '@kuaijin/workflow-approvals/case/prior-approvals';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  APPROVAL_CASE_WORKFLOW,
  type ApprovalCaseArgs,
  type CaseActivities,
  type CaseCommand,
  type CaseSummary,
  type CommandResult,
  caseWorkflowId,
  type DirectoryActivities,
  type ElementActivities,
  type ElementOutcome,
  type ElementRequest,
  PERFORM_UPDATE,
  type ProjectActivities,
  SUMMARY_QUERY,
} from '@kuaijin/workflow-approvals/contracts';
import type { SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import { departments, project } from '@kuaijin/workflow-approvals/testing/sample';
import type { OpenProblemArgs, SupervisionActivities } from '@kuaijin/workflow-supervision/contracts';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import {
  type BundleOptions,
  bundleWorkflowCode,
  DefaultLogger,
  type NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import { pauseAfter } from '../harness/wait';

/** What a test makes an account answer; the default is yes. */
export type Account = (
  operation: 'reserve' | 'commit' | 'release' | 'return',
  request: ElementRequest,
) => ElementOutcome | Promise<ElementOutcome>;

// Only what goes wrong is worth a line in a test run.
Runtime.install({ logger: new DefaultLogger('WARN'), telemetryOptions: { logging: { filter: 'ERROR' } } });

/** 经办人 of the department that stands before the number in his id: `officer-NR-2`. */
const handlerOf = (actorId: string) => ({
  actorId,
  name: actorId,
  departmentId: `department-330800-${actorId.split('-').at(-2) ?? ''}`,
  posts: ['HANDLER'],
});

export type Plugins = NonNullable<Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0]['plugins']>;

/** The workflow of a case, bundled from other sources than those of this release. */
export function bundleCase(workflowsPath: string, plugins: Plugins = []): Promise<{ code: string }> {
  const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} };
  return bundleWorkflowCode({
    workflowsPath,
    logger: quiet,
    webpackConfigHook: (config) => ({
      ...config,
      plugins: [...(config.plugins ?? []), ...plugins],
      resolve: { ...config.resolve, conditionNames: ['source', 'require', 'default'] },
    }),
  });
}

/** The workflow of this release, as it was built with its package. */
export const caseBundle = async (): Promise<{ code: string }> => ({
  code: await readFile(require.resolve('@kuaijin/workflow-approvals/bundle'), 'utf8'),
});

const everybody = ['approvals', 'land', 'funds', 'projects', 'directory', 'supervision'];

/** Workers for the case and all neighbours, under a prefix of their own. */
export class World {
  readonly prefix = `t${randomUUID().slice(0, 8)}`;
  /** Every request that reached an account, in order. */
  readonly asked: { readonly operation: string; readonly request: ElementRequest }[] = [];
  readonly problems: OpenProblemArgs[] = [];
  readonly recipients: string[] = [];
  account: Account = () => ({ ok: true });
  /** Put before the real `record`. */
  record: (real: CaseActivities['record']) => CaseActivities['record'] = (real) => real;
  /** Awaited before the directory tells of an officer. */
  beforeOfficer: () => Promise<void> = async () => {};
  /** Awaited before the directory names whom a rung reaches. */
  beforeRecipient: () => Promise<void> = async () => {};
  /** What earlier cases of the project hold of an item that is looked up. */
  earlierResult: () => FoundDocument | null = () => null;
  readonly #workers: { readonly worker: Worker; readonly running: Promise<void> }[] = [];

  private constructor(
    private readonly client: Client,
    private readonly connection: NativeConnection,
    private readonly mongo: Mongo,
    /** Where the journal is. */
    readonly database: string,
    readonly journal: CaseJournal,
    private readonly opened: Journal,
  ) {}

  /** @param services whose workers this process runs */
  static async open(
    client: Client,
    connection: NativeConnection,
    services: readonly string[] = everybody,
  ): Promise<World> {
    const uri = process.env['MONGODB_URI'] ?? '';
    const mongo = await connectMongo(uri, { appName: 'workflow-tests' });
    const database = `t_${randomUUID().slice(0, 8)}`;
    const opened = await Journal.open(mongo.db(database), 'journal');
    const world = new World(client, connection, mongo, database, new CaseJournal(opened), opened);
    await world.start(...services);
    return world;
  }

  /** Everything that tests direct, back to what it was. */
  reset(): void {
    this.asked.length = 0;
    this.problems.length = 0;
    this.recipients.length = 0;
    this.account = () => ({ ok: true });
    this.record = (real) => real;
    this.beforeOfficer = async () => {};
    this.beforeRecipient = async () => {};
    this.earlierResult = () => null;
  }

  async start(...services: readonly string[]): Promise<void> {
    for (const service of services) {
      const worker = await Worker.create({
        connection: this.connection,
        namespace: this.client.options.namespace,
        taskQueue: `${this.prefix}-${service}`,
        activities: this.#activities(service),
        ...(service === 'approvals' ? { workflowBundle: await caseBundle() } : {}),
        shutdownGraceTime: 0,
      });
      this.#workers.push({ worker, running: worker.run() });
    }
  }

  async close(): Promise<void> {
    for (const { worker } of this.#workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await Promise.all(this.#workers.map(({ running }) => running));
    await this.opened.close();
    await this.mongo.close();
  }

  /** Stops the worker of the cases and starts another: everything it knew is replayed from the history. */
  async restartWorker(): Promise<void> {
    const [first] = this.#workers.splice(0, 1);
    first?.worker.shutdown();
    await first?.running;
    await this.start('approvals');
    const last = this.#workers.pop();
    if (last !== undefined) this.#workers.unshift(last);
  }

  args(caseId: string, more: Partial<ApprovalCaseArgs> = {}): ApprovalCaseArgs {
    return { caseId, queuePrefix: this.prefix, leavesNewer: true, ...more };
  }

  submit(caseId: string, command: SubmitCommand, more: Partial<ApprovalCaseArgs> = {}): Promise<CommandResult> {
    const startWorkflowOperation = new WithStartWorkflowOperation(APPROVAL_CASE_WORKFLOW, {
      workflowId: caseWorkflowId(caseId),
      taskQueue: `${this.prefix}-approvals`,
      args: [this.args(caseId, more)],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
    return this.client.workflow.executeUpdateWithStart<Workflow, CommandResult, [CaseCommand]>(PERFORM_UPDATE, {
      startWorkflowOperation,
      args: [command],
    });
  }

  perform(caseId: string, command: CaseCommand): Promise<CommandResult> {
    return this.handle(caseId).executeUpdate<CommandResult, [CaseCommand]>(PERFORM_UPDATE, { args: [command] });
  }

  handle(caseId: string) {
    return this.client.workflow.getHandle(caseWorkflowId(caseId));
  }

  summary(caseId: string): Promise<CaseSummary> {
    return this.handle(caseId).query<CaseSummary>(SUMMARY_QUERY);
  }

  /** The case as its journal tells it. */
  async state(caseId: string): Promise<CaseState> {
    const state = await this.journal.fold(caseId);
    if (state === undefined) throw new Error(`the journal has no ${caseId}`);
    return state;
  }

  /** What the accounts were asked, without the prefix of the case: `reserve LAND`. */
  askedOf(caseId: string): string[] {
    return this.asked
      .filter(({ request }) => request.caseId === caseId)
      .map(({ operation, request }) => `${operation} ${request.reservationId.slice(caseId.length + 1)}`);
  }

  /** Types of the journal's entries in order. */
  async types(caseId: string): Promise<string[]> {
    return (await this.journal.read(caseId, 0, 1_000)).map((entry) => entry.type);
  }

  /** Waits until a task of the workflow has failed: why the first one did. */
  async taskFailure(caseId: string): Promise<string | null | undefined> {
    let message: string | null | undefined;
    await this.eventually(async () => {
      const { events } = await this.handle(caseId).fetchHistory();
      message = events?.find((event) => event.workflowTaskFailedEventAttributes)?.workflowTaskFailedEventAttributes
        ?.failure?.message;
      return message !== undefined;
    }, 60_000);
    return message;
  }

  /** Waits for something that is no entry. */
  async eventually(is: () => boolean | Promise<boolean>, ms = 60_000): Promise<void> {
    const since = Date.now();
    while (!(await is())) {
      if (Date.now() > since + ms) throw new Error(`waited too long for ${is}`);
      await new Promise((resolve) => setTimeout(resolve, pauseAfter(Date.now() - since)));
    }
  }

  /** Waits until the journal tells what the test waits for. */
  async until(caseId: string, is: (state: CaseState) => boolean, ms = 60_000): Promise<CaseState> {
    const since = Date.now();
    for (;;) {
      const state = await this.journal.fold(caseId);
      if (state !== undefined && is(state)) return state;
      if (Date.now() > since + ms)
        throw new Error(`waited too long; the case is ${JSON.stringify(state?.steps, null, 1)}`);
      await new Promise((resolve) => setTimeout(resolve, pauseAfter(Date.now() - since)));
    }
  }

  #activities(service: string): object {
    switch (service) {
      case 'approvals': {
        const real = caseActivities(
          this.journal,
          () => {},
          async () => undefined,
          // Every case here is of one project, as if each were for a part of its own.
          { take: async () => undefined },
        );
        return {
          record: (args: Parameters<CaseActivities['record']>[0]) => this.record(real.record)(args),
          lookUpResult: async () => this.earlierResult(),
        };
      }
      case 'projects':
        return {
          describeProject: async ({ projectId }) => (projectId === project.id ? project : null),
        } satisfies ProjectActivities;
      case 'directory':
        return {
          resolveDepartments: async ({ codes }) =>
            Object.fromEntries(codes.map((code) => [code, departments[code] ?? null])),
          officerOf: async ({ actorId }) => {
            await this.beforeOfficer();
            return handlerOf(actorId);
          },
          officersOf: async ({ actorIds }) => Object.fromEntries(actorIds.map((id) => [id, handlerOf(id)])),
          organisationOf: async ({ organisationId: id }) => ({ id, name: id, hasBadCredit: false }),
          recipientOf: async ({ departmentId, rung }) => {
            await this.beforeRecipient();
            this.recipients.push(rung);
            return { actorId: `${rung} of ${departmentId}`, name: rung };
          },
        } satisfies DirectoryActivities;
      case 'supervision':
        return {
          openProblem: async (args) => {
            this.problems.push(args);
            return { problemId: `problem-${args.stepId}` };
          },
        } satisfies Pick<SupervisionActivities, 'openProblem'>;
      default:
        return this.#accounts();
    }
  }

  #accounts(): ElementActivities {
    const answer = (operation: Parameters<Account>[0]) => async (request: ElementRequest) => {
      this.asked.push({ operation, request });
      return this.account(operation, request);
    };
    return {
      reserveElement: answer('reserve'),
      commitElement: answer('commit'),
      releaseElement: answer('release'),
      returnElement: answer('return'),
    };
  }
}
