/** Brings things of the services into their states, through the graph. */
import { createHash } from 'node:crypto';
import type { Post } from '@kuaijin/kit/access/posts';
import { confirmationOf, PROPOSED, type Proposed, proposalIn } from '../harness/second-person';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { ask, documentOf } from './graph';
import type { People } from './people';
import { mutations } from './schema';

/** A thing as an answer names it. */
export interface Named {
  readonly id: string;
  readonly version: number;
}

const shapes = new Map(mutations.map((shape) => [shape.name, shape]));

export class ElementDriver {
  #keys = 0;
  #number = 0;

  constructor(
    private readonly stack: TestStack,
    private readonly people: People,
  ) {}

  /** A number that was not given before. */
  number(): number {
    this.#number += 1;
    return this.#number;
  }

  /**
   * Does it.
   * @param wanted fields of the payload
   * @throws Error where it is refused
   */
  async do<P = object>(mutation: string, as: Post, input: object, wanted = '', person = '1'): Promise<P> {
    const shape = shapes.get(mutation);
    if (shape === undefined) throw new Error(`there is no ${mutation}`);
    this.#keys += 1;
    const given = { idempotencyKey: `drive-element-${this.#keys}`, ...input };
    const token = await this.people.holder(as, 'DRC', person);
    const { refusals, payload } = await ask(this.stack, documentOf(shape, wanted), given, token);
    if (refusals.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
    return payload as P;
  }

  /** Proposes what a second person has to confirm, and has it confirmed. */
  async confirmed(mutation: string, as: Post, input: object): Promise<void> {
    const proposalId = proposalIn(await this.do<Proposed>(mutation, as, input, PROPOSED));
    await this.do(confirmationOf(mutation).mutation, as, { proposalId }, '', '2');
  }

  /** Hands in a file, which is a table as well. */
  async file(as: Post): Promise<string> {
    const body = Buffer.from('项目代码,月份,本月完成投资（万元）\n2208-330800-04-01-999999,2022-09,1\n');
    const sha256 = createHash('sha256').update(body).digest('hex');
    const input = { fileName: '佐证.txt', mediaType: 'text/plain', bytes: body.length, sha256 };
    interface Announced {
      readonly attachment: Named;
      readonly uploadUrl: string;
    }
    const wanted = 'attachment { id } uploadUrl';
    const { attachment, uploadUrl } = await this.do<Announced>('createUpload', as, input, wanted);
    const headers = { 'content-type': 'text/plain' };
    const { status } = await fetch(new URL(uploadUrl, this.stack.url), { method: 'PUT', headers, body });
    if (status >= 300) throw new Error(`the upload was answered with ${status}`);
    return attachment.id;
  }

  /** The first open alert of a project, which supervision raises when it hears of the plan. */
  async alertOf(projectId: string): Promise<string> {
    const token = await this.people.holder('DISPATCHER', 'DRC', '1');
    const query = `query ($filter: AlertFilter) { alerts(filter: $filter, first: 1) { nodes { id } } }`;
    interface Answer {
      readonly alerts: { readonly nodes: readonly { readonly id: string }[] };
    }
    return waitFor('an alert', async () => {
      const { alerts } = await this.stack.ask<Answer>(
        query,
        { filter: { projectIds: [projectId], open: true } },
        token,
      );
      return alerts.nodes[0]?.id;
    });
  }

  /** The first message of officer 2 of the department, who is told of the leave that he stands in for. */
  async message(): Promise<string> {
    const token = await this.people.holder('HANDLER', 'DRC', '2');
    const query = '{ me { notifications(first: 1) { nodes { id } } } }';
    interface Answer {
      readonly me: { readonly notifications: { readonly nodes: readonly { readonly id: string }[] } };
    }
    return waitFor('a message', async () => {
      const { me } = await this.stack.ask<Answer>(query, {}, token);
      return me.notifications.nodes[0]?.id;
    });
  }
}
