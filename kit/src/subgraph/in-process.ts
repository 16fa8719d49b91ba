/** Asks a subgraph of the same process, without a connection: what is checked and answered is the same as over HTTP. */
import type { ApolloServer } from '@apollo/server';
import type { Identity } from '../access/posts';
import type { IdentityVerifier } from '../identity/identity';
import type { Http } from '../service/http';
import { errorBody } from './answers';
import type { RequestContext } from './subgraph';

export interface InProcessRequest {
  /** JSON: the document and its variables. */
  readonly body: string;
  /** The identity as the gateway signed it. */
  readonly identity: string;
  readonly requestId: string;
  readonly acceptLanguage?: string;
  /** Comes when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Answers with JSON.
 * @throws KuaijinError FORBIDDEN_SUBGRAPH for an identity that the gateway did not sign; Error once the server closes
 */
export type AskInProcess = (request: InProcessRequest) => Promise<string>;

/** Who asks a subgraph, however the request came. */
export interface SubgraphCaller {
  readonly identity: Identity;
  readonly requestId: string;
  readonly acceptLanguage: string | undefined;
  readonly signal: AbortSignal;
}

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

export interface InProcessOptions {
  readonly http: Pick<Http, 'within'>;
  readonly server: ApolloServer<RequestContext>;
  readonly verifier: IdentityVerifier;
  readonly contextOf: (caller: SubgraphCaller) => Promise<RequestContext>;
}

export function askInProcess({ http, server, verifier, contextOf }: InProcessOptions): AskInProcess {
  return async (request) => {
    const { requestId, acceptLanguage } = request;
    const identity = await verifier.verify(request.identity);
    return http.within(request.signal, async (signal) => {
      const { query, variables } = JSON.parse(request.body) as Asked;
      let contextValue: RequestContext;
      try {
        contextValue = await contextOf({ identity, requestId, acceptLanguage, signal });
      } catch (error) {
        return JSON.stringify(errorBody(error));
      }
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts, which nobody asked for');
      return JSON.stringify(body.singleResult);
    });
  };
}
