/** The graph as the people of the demonstration use it: HTTP, a token each, and no access to anything else. */
import { createHash } from 'node:crypto';
import type { Post } from '@kuaijin/kit/access/posts';
import type { TokenOptions } from '../harness/client';

/** Gives a token of a post. */
export type TokenFor = (post: Post | readonly Post[], options?: TokenOptions) => Promise<string>;

export interface UserErrorRow {
  readonly __typename: string;
  readonly code: string;
  readonly path: readonly string[];
  readonly status?: string;
}

/** What every mutation answers. */
export interface Payload {
  readonly cursor?: string | null;
  readonly userErrors: readonly UserErrorRow[];
}

/** The user errors of a mutation, to stand in its document. */
export const userErrors = 'userErrors { __typename code path ... on StateConflict { status } }';

export class Graph {
  #keys = 0;
  readonly #run = createHash('sha256').update(`${process.pid}/${Date.now()}`).digest('hex').slice(0, 8);

  constructor(readonly url: string) {}

  /** A key for an operation that is asked for once. */
  key(what: string): string {
    this.#keys += 1;
    return `demo-${this.#run}-${what}-${this.#keys}`;
  }

  /** @throws Error with the errors of the answer */
  async ask<T>(token: string | undefined, query: string, variables: object = {}): Promise<T> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T | null; errors?: readonly object[] };
    if (data === undefined || data === null || errors !== undefined) {
      throw new Error(`the graph answered ${response.status} ${JSON.stringify(errors)} to ${query.slice(0, 80)}`);
    }
    return data;
  }

  /** A mutation with one input, as it was answered: refusals stand in its user errors. */
  async tryTo<T extends Payload>(token: string, name: string, input: object, fields = ''): Promise<T> {
    const type = inputTypes[name];
    if (type === undefined) throw new Error(`the demonstration knows no mutation ${name}`);
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} ${userErrors} } }`;
    const payload = (await this.ask<Record<string, T>>(token, document, { input }))[name];
    if (payload === undefined || payload === null) throw new Error(`${name} was answered with nothing`);
    return payload;
  }

  /** A mutation that must not be refused. */
  async do<T extends Payload>(token: string, name: string, input: object, fields = ''): Promise<T> {
    const payload = await this.tryTo<T>(token, name, input, fields);
    if (payload.userErrors.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(payload.userErrors)}`);
    return payload;
  }

  /** Hands in a text file as evidence. @returns the id of the attachment */
  async upload(token: string, fileName: string, text: string): Promise<string> {
    const bytes = Buffer.from(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = {
      idempotencyKey: this.key('upload'),
      fileName,
      mediaType: 'text/plain',
      bytes: bytes.length,
      sha256,
    };
    const fields = 'attachment { id } uploadUrl';
    const { attachment, uploadUrl } = await this.do<Payload & { attachment: { id: string }; uploadUrl: string }>(
      token,
      'createUpload',
      input,
      fields,
    );
    const response = await fetch(new URL(uploadUrl, this.url), {
      method: 'PUT',
      headers: { 'content-type': 'text/plain' },
      body: bytes,
    });
    if (!response.ok) throw new Error(`the upload was answered with ${response.status}: ${await response.text()}`);
    return attachment.id;
  }
}

const inputTypes: Readonly<Record<string, string>> = {
  submitCase: 'SubmitCaseInput',
  acceptStep: 'AcceptStepInput',
  decideStep: 'DecideStepInput',
  createUpload: 'UploadInput',
  reportMilestone: 'ReportMilestoneInput',
  verifyMilestone: 'VerifyMilestoneInput',
  issueQuota: 'IssueQuotaInput',
  confirmQuotaProposal: 'ResolveQuotaProposalInput',
  assignProblem: 'AssignProblemInput',
  claimProblemDone: 'ClaimProblemDoneInput',
  closeProblem: 'CloseProblemInput',
};
