/** What the gateway asks the directory for itself: who holds which posts, and which programs are what they say. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { GATEWAY_AUDIENCE, type Identity, type IdentitySigner } from '@kuaijin/kit/identity';
import type { SubgraphSource } from './subgraph-source';

const POSTS = 'query ListedPosts($id: ID!) { actor(id: $id) { posts } }';
/** Milliseconds that a request waits for the directory's word. */
const WORD_TIMEOUT_MS = 3_000;

/** What is declared for a program. */
export interface ServiceAccount {
  readonly id: string;
  readonly name: string;
  /** Code of the region of which it reads. */
  readonly region: string;
  readonly scopes: readonly string[];
}

const asker = (subject: string, audience: string): Identity => ({
  ...{ subject, name: '', posts: [], region: '', audience, anonymous: false },
});

export class DirectoryWords {
  constructor(
    private readonly directory: Pick<SubgraphSource, 'post'>,
    private readonly signer: IdentitySigner,
  ) {}

  /**
   * Posts in which somebody may act: those that the directory lists for a person, INTEGRATOR of a service account in
   * force, else none.
   * @throws Error when the directory does not answer
   */
  async postsOf({ subject, scopes }: Identity): Promise<readonly string[]> {
    if (scopes !== undefined) {
      const { isInForce } = await this.#own<{ isInForce: boolean }>('/service-accounts/status', { id: subject });
      return isInForce ? ['INTEGRATOR'] : [];
    }
    const identity = await this.signer.sign(asker(subject, 'kuaijin'));
    const body = { query: POSTS, variables: { id: subject } };
    const answer = await this.directory.post('/graphql', identity, body, WORD_TIMEOUT_MS);
    const { data, errors } = answer as { data?: { actor: { posts: readonly string[] } | null }; errors?: unknown };
    if (data === undefined || errors !== undefined) throw new Error('the directory answered with errors');
    return data.actor?.posts ?? [];
  }

  /**
   * The account whose secret this is; none for a wrong one.
   * @throws KuaijinError UNAVAILABLE when the directory does not answer
   */
  async authenticate(id: string, secret: string): Promise<ServiceAccount | undefined> {
    const path = '/service-accounts/authenticate';
    const { account } = await this.#own<{ account: ServiceAccount | null }>(path, { id, secret });
    return account ?? undefined;
  }

  async #own<T>(path: string, body: object): Promise<T> {
    const identity = await this.signer.sign(asker('gateway', GATEWAY_AUDIENCE));
    try {
      return (await this.directory.post(path, identity, body, WORD_TIMEOUT_MS)) as T;
    } catch (cause) {
      throw new KuaijinError('UNAVAILABLE', { cause });
    }
  }
}
