/** Where the status feed stands, as the gateway asks for it on behalf of clients. */
import { isErrorCode, KuaijinError } from '@kuaijin/kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { GatewayContext } from '../context';

const QUERY = 'query ($reached: Cursor) { feedHead(reached: $reached) }';
/** Milliseconds for the answer; the feed itself waits for 10 seconds for a cursor to be reached. */
const ANSWER_MS = 12_000;

/** Asks the subgraph of the feed. */
export interface FeedSource {
  post(path: string, identity: string, content: object, timeoutMs: number): Promise<unknown>;
}

interface Answer {
  readonly data?: { readonly feedHead?: string | null } | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export class FeedPlace {
  constructor(private readonly source: FeedSource) {}

  /**
   * What a request asks for in its extensions: `reached`, a cursor that the feed has to hold before it is answered, and
   * `cursor: true`, the end of the feed from before it was answered: who follows after that misses nothing.
   * @returns the cursor where it is asked for
   * @throws KuaijinError INVALID_INPUT, and as `head`
   */
  async asked(
    { cursor, reached }: Readonly<Record<string, unknown>>,
    { signedIdentity }: Pick<GatewayContext, 'signedIdentity'>,
  ): Promise<string | undefined> {
    if (cursor !== true && reached == null) return undefined;
    if (reached != null && typeof reached !== 'string')
      throw new KuaijinError('INVALID_INPUT', { path: ['extensions', 'reached'], expected: 'a cursor' });
    const head = await this.head(await signedIdentity(), reached ?? undefined);
    return cursor === true ? head : undefined;
  }

  /**
   * A cursor at the end of the feed.
   * @param identity as it is signed for subgraphs
   * @param reached a cursor that the feed has to hold first
   * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE, SUBGRAPH_DOWN
   */
  async head(identity: string, reached?: string): Promise<string> {
    const variables = reached === undefined ? {} : { reached };
    const answer = (await this.source
      .post('/graphql', identity, { query: QUERY, variables }, ANSWER_MS)
      .catch((cause: unknown) => {
        throw new KuaijinError('SUBGRAPH_DOWN', { received: 'events', cause });
      })) as Answer;
    const head = answer.data?.feedHead;
    if (typeof head === 'string') return head;
    const code = answer.errors?.[0]?.extensions?.['code'];
    throw new KuaijinError(isErrorCode(code) ? code : 'SUBGRAPH_DOWN');
  }
}
