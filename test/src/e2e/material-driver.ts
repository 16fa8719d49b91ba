/** Papers and tolerance through the graph: uploads, operations on a step, the step as it is read. */
import { createHash } from 'node:crypto';
import type { Client } from '../harness/client';

export interface Material {
  readonly code: string;
  readonly isDeferrable: boolean;
  readonly status: string;
  readonly dueAt: string | null;
  readonly files: readonly { readonly fileName: string; readonly url: string }[];
  readonly checked: { readonly actorId: string } | null;
  readonly versions: readonly {
    readonly handedIn: { readonly actorId: string } | null;
    readonly files: readonly { readonly fileName: string }[];
  }[];
}

export interface Tolerance {
  readonly status: string;
  readonly dueAt: string | null;
  readonly missing: readonly { readonly code: string }[];
  readonly commitment: { readonly signatory: string; readonly files: readonly { readonly fileName: string }[] };
  readonly extensions: readonly { readonly workingDays: number }[];
}

export interface PaperStep {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly departmentId: string;
  readonly clock: { readonly firedRungs: readonly { readonly kind: string; readonly limit: string }[] } | null;
  readonly item: { readonly code: string };
  readonly materials: readonly Material[];
  readonly viewerActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
  readonly tolerance: Tolerance | null;
  readonly toleranceApplication: {
    readonly materialCodes: readonly string[];
    readonly commitment: { readonly signatory: string };
    readonly applied: { readonly actorId: string } | null;
  } | null;
  readonly preApproval: { readonly documentNumber: string | null; readonly waitingSince: string | null } | null;
  readonly outcome: { readonly tolerated: boolean } | null;
  readonly documents: readonly { readonly kind: string; readonly text: readonly string[]; readonly url: string }[];
}

export interface StepPayload {
  readonly step: PaperStep | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const STEP = `id status version departmentId item { code } clock { firedRungs { kind limit } } viewerActions { action allowed reason }
  materials { code isDeferrable status dueAt files { fileName url } checked { actorId }
    versions { handedIn { actorId } files { fileName } } }
  tolerance { status dueAt missing { code } commitment { signatory files { fileName } } extensions { workingDays } }
  toleranceApplication { materialCodes commitment { signatory } applied { actorId } }
  preApproval { documentNumber waitingSince } outcome { tolerated } documents { kind text url }`;
const CASE = `query ($id: ID!) { approvalCase(id: $id) { status steps { ${STEP} } } }`;
const UPLOAD = `mutation ($input: UploadInput!) { createUpload(input: $input) {
  attachment { id } uploadUrl userErrors { code } } }`;
const ANSWERS = `query ($code: ID!) { catalogue(code: $code) {
  conditions { itemCode } exclusiveGroups { code itemCodes } } }`;

/** Input type of each mutation. */
const inputs = {
  acceptStep: 'AcceptStepInput',
  decideStep: 'DecideStepInput',
  requestCorrection: 'RequestCorrectionInput',
  resubmitStep: 'StepInput',
  handInPapers: 'HandInPapersInput',
  checkPapers: 'CheckPapersInput',
  applyForTolerance: 'ApplyForToleranceInput',
  acceptWithDeficiency: 'AcceptWithDeficiencyInput',
  decideWithDeficiency: 'DecideStepInput',
  preApproveStep: 'PreApproveInput',
  extendTolerance: 'ExtendToleranceInput',
} as const;

export class MaterialDriver {
  #keys = 0;

  constructor(
    private readonly client: Client & { readonly url: string },
    private readonly prefix: string,
  ) {}

  /** A file that lies in the store. @returns its id */
  async uploaded(token: string, fileName: string): Promise<string> {
    const bytes = Buffer.from(`${this.prefix} ${fileName}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { idempotencyKey: this.#key(), fileName, mediaType: 'text/plain', bytes: bytes.length, sha256 };
    const { createUpload } = await this.client.ask<{
      createUpload: { attachment: { id: string }; uploadUrl: string };
    }>(UPLOAD, { input }, token);
    const put = await fetch(new URL(createUpload.uploadUrl, this.client.url), { method: 'PUT', body: bytes });
    if (!put.ok) throw new Error(`the upload was answered with ${put.status}`);
    return createUpload.attachment.id;
  }

  async perform(mutation: keyof typeof inputs, token: string, input: object): Promise<StepPayload> {
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { step { ${STEP} } userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: this.#key(), ...input } };
    return (await this.client.ask<{ done: StepPayload }>(query, variables, token)).done;
  }

  /** The step after an operation that must not be refused. */
  async done(...args: Parameters<MaterialDriver['perform']>): Promise<PaperStep> {
    const { step, userErrors } = await this.perform(...args);
    if (step === null) throw new Error(`${args[0]} was refused: ${JSON.stringify(userErrors)}`);
    return step;
  }

  /** A step as somebody sees it. */
  async step(caseId: string, itemCode: string, token: string): Promise<PaperStep> {
    const { approvalCase } = await this.client.ask<{ approvalCase: { steps: PaperStep[] } }>(
      CASE,
      { id: caseId },
      token,
    );
    const found = approvalCase.steps.find(({ item }) => item.code === itemCode);
    if (found === undefined) throw new Error(`no step ${itemCode}`);
    return found;
  }

  /** Answers for an application: no condition is met, of each group the first item applies. */
  async answers(catalogueCode: string) {
    const { catalogue } = await this.client.ask<{
      catalogue: {
        conditions: readonly { itemCode: string }[];
        exclusiveGroups: readonly { code: string; itemCodes: readonly string[] }[];
      };
    }>(ANSWERS, { code: catalogueCode });
    return {
      catalogueCode,
      conditions: catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: false })),
      choices: catalogue.exclusiveGroups.map(({ code, itemCodes }) => ({ group: code, itemCode: itemCodes[0] ?? '' })),
    };
  }

  #key(): string {
    this.#keys += 1;
    return `${this.prefix}-${this.#keys}`;
  }
}
