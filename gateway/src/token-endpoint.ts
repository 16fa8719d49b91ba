/** `POST /oauth/token`: a short token for the credentials of a service account (RFC 6749, client_credentials). */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ServiceAccount } from './directory-words';
import { SERVICE_TOKEN_SECONDS } from './service-tokens';

const BODY_LIMIT = 4_096;
const FORM = 'application/x-www-form-urlencoded';

export interface TokenEndpoint {
  /** The account whose secret this is. */
  authenticate(id: string, secret: string): Promise<ServiceAccount | undefined>;
  issue(account: ServiceAccount, scopes: readonly string[]): Promise<string>;
}

/** What RFC 6749 section 5.2 names. */
type OAuthError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

interface Credentials {
  readonly id: string;
  readonly secret: string;
}

/** Adds the route. Its errors are those of the RFC, since OAuth libraries read them. */
export function addTokenEndpoint(app: FastifyInstance, { authenticate, issue }: TokenEndpoint): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    scope.post('/oauth/token', { bodyLimit: BODY_LIMIT }, async ({ body, headers }, reply) => {
      reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
      if (!(body instanceof URLSearchParams) || isRepeated(body)) return refuse(reply, 'invalid_request');
      if (body.get('grant_type') !== 'client_credentials') return refuse(reply, 'unsupported_grant_type');
      const credentials = credentialsIn(body, headers.authorization);
      if (credentials === undefined) return refuse(reply, 'invalid_client');
      const account = await authenticate(credentials.id, credentials.secret);
      if (account === undefined) return refuse(reply, 'invalid_client');
      const asked = body.get('scope')?.split(' ') ?? account.scopes;
      if (!asked.every((one) => account.scopes.includes(one))) return refuse(reply, 'invalid_scope');
      return {
        access_token: await issue(account, asked),
        token_type: 'Bearer',
        expires_in: SERVICE_TOKEN_SECONDS,
        scope: asked.join(' '),
      };
    });
  });
}

const isRepeated = (body: URLSearchParams): boolean => new Set(body.keys()).size !== [...body.keys()].length;

/** By HTTP Basic (encoded as a form within it), or in the form; by both is by neither. */
function credentialsIn(body: URLSearchParams, header: string | undefined): Credentials | undefined {
  const [id, secret] = [body.get('client_id'), body.get('client_secret')];
  if (header === undefined) return id === null || secret === null ? undefined : { id, secret };
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header)?.[1];
  if (encoded === undefined || secret !== null) return undefined;
  const [, name, word] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  if (name === undefined || word === undefined) return undefined;
  try {
    return { id: decodeURIComponent(name), secret: decodeURIComponent(word) };
  } catch {
    return undefined;
  }
}

function refuse(reply: FastifyReply, error: OAuthError): FastifyReply {
  if (error !== 'invalid_client') return reply.code(400).send({ error });
  return reply.code(401).header('www-authenticate', 'Basic realm="kuaijin"').send({ error });
}
