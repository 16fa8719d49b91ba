/** Where the status feed stands, as the gateway asks for it on behalf of clients. */
import { isErrorCode, KuaijinError } from '@kuaijin/kit/errors';
import type { GraphQLFormattedError } from 'graphql';

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
