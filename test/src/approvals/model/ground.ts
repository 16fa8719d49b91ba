/**
 * What a run stands on before the first case: versions of a catalogue, an earlier case, a mandate, accounts and files.
 */
import { createHash } from 'node:crypto';
import { confirmationOf, PROPOSED, type Proposed, proposalIn } from '../../harness/second-person';
import { units } from './amounts';
import type { Graph } from './graph';
import { EARLIER, EARLIER_ITEM, type ElementKind, elementKinds, versions } from './items';
import { agent, everybody, handler, owner, type Person } from './people';
import { catalogueTexts, earlierTexts, type Texts } from './published';
import type { Tally } from './tally';

export const PROJECT = 'project-QZ-015';
/** What a pool is issued first; more comes when cases wait for it. */
const ISSUED = 40;
/** Of each person. */
const FILES = 3;
const landManager: Person = { actorId: 'land-1', post: 'LAND_MANAGER' };
const fundManager: Person = { actorId: 'fund-1', post: 'FUND_MANAGER' };
/** Who confirms what the first of each proposes. */
const second = {
  landManager: { ...landManager, actorId: 'land-2' },
  fundManager: { ...fundManager, actorId: 'fund-2' },
};
const editor: Person = { actorId: 'editor-1', post: 'CATALOGUE_EDITOR' };

export class Ground {
  #pools: Readonly<Record<ElementKind, readonly string[]>> = { LAND: [], ENERGY: [], FUNDS: [] };
  readonly #files = new Map<string, readonly string[]>();
  #issues = 0;

  constructor(
    private readonly graph: Graph,
    private readonly tally: Tally,
    /** Address of the graph. */
    private readonly url: string,
  ) {}

  get pools(): Readonly<Record<ElementKind, readonly string[]>> {
    return this.#pools;
  }

  /** Files that each person uploaded who may hand any in. */
  get files(): ReadonlyMap<string, readonly string[]> {
    return this.#files;
  }

  async prepare(): Promise<void> {
    await this.#publish('earlier', earlierTexts());
    for (const version of versions) await this.#publish(String(version), catalogueTexts(version));
    await this.#refused(editor, 'publishCatalogue', 'PublishCatalogueInput', 'CATALOGUE_INVALID', {
      ...earlierTexts(),
      overlay: catalogueTexts(1).overlay,
    });
    await this.#approveEarlier();
    const mandate = { idempotencyKey: 'model-mandate', agentId: agent.actorId };
    await this.#done(owner, 'appointAgent', 'AppointAgentInput', mandate);
    this.#pools = {
      LAND: await this.#poolsOf('LAND_PLAN'),
      ENERGY: await this.#poolsOf('ENERGY'),
      FUNDS: await this.#batches(),
    };
    for (const kind of elementKinds) for (const poolId of this.#pools[kind]) await this.issue(kind, poolId);
    for (const by of everybody.filter(({ post }) => ['OWNER', 'AGENT', 'COUNTER'].includes(post))) {
      const uploads = Array.from({ length: FILES }, (_, at) => this.#upload(by, `材料${at}.txt`));
      this.#files.set(by.actorId, await Promise.all(uploads));
    }
    const bad = { fileName: '材料', mediaType: 'text/html', bytes: 1, sha256: '0' };
    await this.#refused(owner, 'createUpload', 'UploadInput', 'INVALID_INPUT', bad);
  }

  /** A pool grows. */
  async issue(kind: ElementKind, poolId: string): Promise<void> {
    this.#issues += 1;
    const input = {
      idempotencyKey: `issue-${this.#issues}`,
      amount: { value: String(ISSUED), unit: units[kind] },
      documentNumber: `${this.#issues}号`,
    };
    if (kind === 'FUNDS') {
      const order = { ...input, batchId: poolId };
      await this.#confirmed(fundManager, second.fundManager, 'issueFunds', 'IssueFundsInput', order);
    } else {
      const order = { ...input, poolId };
      await this.#confirmed(landManager, second.landManager, 'issueQuota', 'IssueQuotaInput', order);
    }
  }

  /** 申报. @returns the id of the case @throws Error when it was refused */
  async submit(input: object): Promise<string> {
    const data = await this.#done(owner, 'submitCase', 'SubmitCaseInput', input, 'approvalCase { id }');
    return (data as { approvalCase: { id: string } }).approvalCase.id;
  }

  /** A submission that must be refused. */
  async submitInVain(by: Person, code: string, input: object): Promise<void> {
    await this.#refused(by, 'submitCase', 'SubmitCaseInput', code, input);
  }

  #publish(name: string, texts: Texts): Promise<unknown> {
    const input = { idempotencyKey: `model-catalogue-${name}`, ...texts };
    return this.#done(editor, 'publishCatalogue', 'PublishCatalogueInput', input);
  }

  /** A case of the project that was approved before: what it has is found when it is looked up. */
  async #approveEarlier(): Promise<void> {
    const id = await this.submit({ idempotencyKey: 'submit-earlier', projectId: PROJECT, catalogueCode: EARLIER });
    const [officer, stepId] = [handler('NR'), `${id}/${EARLIER_ITEM}`];
    await this.#done(officer, 'acceptStep', 'AcceptStepInput', {
      idempotencyKey: 'accept-earlier',
      stepId,
      seenOnPaper: true,
    });
    const decision = { idempotencyKey: 'decide-earlier', stepId, decision: 'APPROVE', opinion: '同意' };
    await this.#done(officer, 'decideStep', 'DecideStepInput', decision);
  }

  /** One of this year, and one of the year before. */
  async #poolsOf(kind: string): Promise<string[]> {
    const ids: string[] = [];
    for (const year of [2026, 2025]) {
      const input = {
        idempotencyKey: `model-${kind}-${year}`,
        regionId: 'region-330800',
        year,
        kind,
        isDemoData: true,
      };
      const data = await this.#done(landManager, 'openQuotaPool', 'OpenQuotaPoolInput', input, 'pool { id }');
      ids.push((data as { pool: { id: string } }).pool.id);
    }
    return ids;
  }

  /** 资金批次: one of this year, and one of the year before. */
  async #batches(): Promise<string[]> {
    const ids: string[] = [];
    for (const year of [2026, 2025]) {
      const input = {
        idempotencyKey: `model-FUNDS-${year}`,
        regionId: 'region-330800',
        year,
        source: 'SPECIAL_BOND',
        name: `模型${year}`,
        isDemoData: true,
      };
      const data = await this.#done(fundManager, 'openFundBatch', 'OpenFundBatchInput', input, 'batch { id }');
      ids.push((data as { batch: { id: string } }).batch.id);
    }
    return ids;
  }

  /** A file that lies in the store. @returns its id */
  async #upload(by: Person, fileName: string): Promise<string> {
    const content = Buffer.from(`${by.actorId} ${fileName}`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const input = { idempotencyKey: fileName, fileName, mediaType: 'text/plain', bytes: content.length, sha256 };
    const data = await this.#done(by, 'createUpload', 'UploadInput', input, 'attachment { id } uploadUrl');
    const { attachment, uploadUrl } = data as { attachment: { id: string }; uploadUrl: string };
    await this.graph.persist(`the bytes of ${fileName}`, async () => {
      const put = await fetch(new URL(uploadUrl, this.url), { method: 'PUT', body: content });
      if (!put.ok) throw new Error(`the upload was answered with ${put.status}`);
    });
    return attachment.id;
  }

  /** Proposed by one person, confirmed by another. */
  async #confirmed(
    by: Person,
    other: Person,
    name: string,
    type: string,
    input: { readonly idempotencyKey: string },
  ): Promise<void> {
    const proposalId = proposalIn((await this.#done(by, name, type, input, PROPOSED)) as Proposed);
    const confirmation = confirmationOf(name);
    const { idempotencyKey } = input;
    await this.#done(other, confirmation.mutation, confirmation.type, { idempotencyKey, proposalId });
  }

  async #done(by: Person, mutation: string, type: string, input: object, wanted?: string): Promise<unknown> {
    const { code, data } = await this.graph.change(by, mutation, type, input, wanted);
    if (code !== undefined) throw new Error(`${mutation} was refused with ${code}`);
    this.tally.note(mutation, 'done');
    return data;
  }

  async #refused(by: Person, mutation: string, type: string, expected: string, input: object): Promise<void> {
    const { code } = await this.graph.change(by, mutation, type, { idempotencyKey: 'in-vain', ...input });
    if (code !== expected) throw new Error(`${mutation} was answered with ${code ?? 'yes'}, the rules say ${expected}`);
    this.tally.note(mutation, 'refused');
  }
}
