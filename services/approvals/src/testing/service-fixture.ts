/** The service over real servers, with neighbours that a test directs; asked as the gateway asks it. */

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IDENTITY_HEADER, IdentitySigner } from '@kuaijin/kit/identity';
import { connectShared, type RunningService, runService, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import type { RunningWorker } from '@kuaijin/kit/temporal';
import type {
  DirectoryActivities,
  ElementActivities,
  ElementOutcome,
  ElementRequest,
  ProjectActivities,
} from '@kuaijin/workflow-approvals/contracts';
import { officeOfName } from '@kuaijin/workflow-approvals/contracts/approval-level';
import { cataloguedDepartments, seedCatalogues } from '../catalogue/catalogue-files';
import { CatalogueStore } from '../catalogue/catalogue-store';
import { type ApprovalsOptions, buildApprovalsService } from '../service';

/** The project that the neighbour knows. */
export const projectId = 'project-QZ-015';
export const ownerId = 'organisation-qz-hospital';

/** An answer of the subgraph. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Somebody who asks. */
export function person(post: Post | readonly Post[], more: Partial<Identity> = {}): Identity {
  const posts = [post].flat();
  return {
    subject: `${posts.join('-').toLowerCase()}-${more.department ?? more.organisation ?? 'any'}`,
    name: '某人',
    posts,
    region: '330800',
    audience: 'kuaijin',
    anonymous: false,
    ...more,
  };
}

export const owner = person('OWNER', { organisation: ownerId });
export const officer = (department: string, post: Post = 'HANDLER', region = '330800') => {
  const [, regionOfId, code = department] = /^department-(\d+)-(.+)$/.exec(department) ?? [];
  const own = regionOfId ?? region;
  return person(post, { department: `department-${own}-${code}`, region: own });
};

/** 经办人 of the department that stands before the number in his id: `officer-NR-2`. */
const handler = (actorId: string) => ({
  actorId,
  name: actorId,
  departmentId: `department-330800-${actorId.split('-').at(-2) ?? ''}`,
  posts: ['HANDLER'],
});

/** How a process of the service is started. */
export interface ProcessOptions extends ApprovalsOptions {
  /** Milliseconds between two rounds over the open cases; left out: as configured. */
  readonly watchMs?: number;
}

/** One process of the service. */
export interface Process {
  readonly shared: SharedDeps;
  readonly running: RunningService;
  close(): Promise<void>;
}

export class ServiceFixture {
  readonly config: Config;
  /** What the directory says of every owner. */
  hasBadCredit = false;
  /** What land and funds answer. */
  account: (operation: string, request: ElementRequest) => ElementOutcome = () => ({ ok: true });
  readonly #folder: string;
  readonly #workers: RunningWorker[] = [];
  readonly #processes: Process[] = [];
  #shared: SharedDeps | undefined;
  #signer: IdentitySigner | undefined;

  private constructor(config: Config, folder: string) {
    this.config = config;
    this.#folder = folder;
  }

  static async open(options: ProcessOptions = {}, env: Readonly<Record<string, string>> = {}): Promise<ServiceFixture> {
    const folder = await mkdtemp(join(tmpdir(), 'kuaijin-approvals-'));
    const config = loadConfig({
      ...process.env,
      KUAIJIN_ENV: 'test',
      KUAIJIN_PREFIX: `ap${randomBytes(4).toString('hex')}`,
      KUAIJIN_ATTACHMENTS_DIR: folder,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
      ...env,
    });
    const fixture = new ServiceFixture(config, folder);
    await fixture.#prepare();
    await fixture.start(options);
    return fixture;
  }

  /** Connections of the test itself. */
  get shared(): SharedDeps {
    if (this.#shared === undefined) throw new Error('the fixture is not open');
    return this.#shared;
  }

  get database() {
    return this.shared.mongo.db(`${this.config.prefix}_approvals`);
  }

  /** Starts one more process of the service over the same data. */
  async start({ watchMs = this.config.watchMs, ...options }: ProcessOptions = {}): Promise<Process> {
    const config = { ...this.config, watchMs };
    const shared = await connectShared(config, 'approvals');
    const running = await runService((deps) => buildApprovalsService(deps, options), {
      name: 'approvals',
      port: 0,
      config,
      shared,
    });
    const process: Process = {
      shared,
      running,
      close: async () => {
        const at = this.#processes.indexOf(process);
        if (at < 0) return;
        this.#processes.splice(at, 1);
        await running.close();
        await shared.close();
      },
    };
    this.#processes.push(process);
    return process;
  }

  get processes(): readonly Process[] {
    return this.#processes;
  }

  async close(): Promise<void> {
    for (const process of [...this.#processes]) await process.close();
    await Promise.all(this.#workers.map((worker) => worker.stop()));
    for (const name of ['approvals', 'feed', 'attachments']) {
      await this.shared.mongo.db(`${this.config.prefix}_${name}`).dropDatabase();
    }
    await this.shared.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Asks a process (the first) as somebody. */
  async ask(
    identity: Identity,
    query: string,
    variables: object = {},
    options: { readonly process?: Process; readonly signal?: AbortSignal } = {},
  ): Promise<Answer> {
    const { running } = options.process ?? this.#first();
    if (this.#signer === undefined) throw new Error('the fixture is not open');
    const response = await fetch(running.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [IDENTITY_HEADER]: await this.#signer.sign(identity),
      },
      body: JSON.stringify({ query, variables }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  }

  /** The one root field of an answer. @throws Error when the answer carries errors */
  async field<T>(identity: Identity, query: string, variables: object = {}, process?: Process): Promise<T> {
    const answer = await this.ask(identity, query, variables, process === undefined ? {} : { process });
    if (answer.errors !== undefined || !answer.data) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data)[0] as T;
  }

  #first(): Process {
    const [process] = this.#processes;
    if (process === undefined) throw new Error('no process runs');
    return process;
  }

  async #prepare(): Promise<void> {
    const shared = await connectShared(this.config, 'approvals-test');
    this.#shared = shared;
    this.#signer = await IdentitySigner.open(this.config);
    const catalogues = await CatalogueStore.open({
      mongo: shared.mongo,
      database: `${this.config.prefix}_approvals`,
      source: 'approvals',
      feed: shared.feed,
      log: shared.log,
      departments: cataloguedDepartments(),
    });
    await seedCatalogues(catalogues, { actorId: 'system', post: 'CATALOGUE_EDITOR' }, new Date());
    await catalogues.close();
    await shared.feed.publish('projects', [registeredProject(projectId, 'region-330800', ownerId)]);
    for (const [service, activities] of Object.entries(this.#neighbours())) {
      const deps = serviceDeps(shared, service);
      this.#workers.push(shared.temporal.startWorker({ taskQueue: deps.namespaces.taskQueue(), activities }, deps.log));
    }
  }

  #neighbours(): Record<string, object> {
    const answer = (operation: string) => async (request: ElementRequest) => this.account(operation, request);
    const accounts: ElementActivities = {
      reserveElement: answer('reserve'),
      commitElement: answer('commit'),
      releaseElement: answer('release'),
      returnElement: answer('return'),
    };
    const projects: ProjectActivities = {
      describeProject: async ({ projectId: id }) =>
        id === projectId ? { id, name: '市第三医院隔离病区', regionId: 'region-330800', ownerId } : null,
    };
    const directory: DirectoryActivities = {
      resolveDepartments: async ({ codes }) =>
        Object.fromEntries(codes.map((name) => [name, `department-330800-${officeOfName(name).code}`])),
      officerOf: async ({ actorId }) => handler(actorId),
      officersOf: async ({ actorIds }) => Object.fromEntries(actorIds.map((id) => [id, handler(id)])),
      organisationOf: async ({ organisationId: id }) => ({ id, name: id, hasBadCredit: this.hasBadCredit }),
      recipientOf: async ({ departmentId, rung }) => ({ actorId: `${rung}-${departmentId}`, name: rung }),
    };
    const supervision = { openProblem: async () => ({ problemId: 'problem-1' }) };
    return { projects, directory, land: accounts, funds: accounts, supervision };
  }
}
