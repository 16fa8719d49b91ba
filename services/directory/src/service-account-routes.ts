/**
 * What the gateway alone asks about service accounts: whether a secret is one's own, and whether an account is still in
 * force.
 */
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { KuaijinError } from '@kuaijin/kit/errors';
import { GATEWAY_AUDIENCE, IDENTITY_HEADER, type IdentityVerifier } from '@kuaijin/kit/identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isInForce, isSecretOf } from './domain/service-account';
import type { DirectoryStore } from './model/store';

const shown = z.object({ id: z.string().max(100), secret: z.string().max(200) });
const named = z.object({ id: z.string().max(100) });

/** Adds the routes; whoever is not the gateway is answered as to the graph. */
export function serviceAccountRoutes(
  app: FastifyInstance,
  { serviceAccounts }: Pick<DirectoryStore, 'serviceAccounts'>,
  verifier: Pick<IdentityVerifier, 'verify'>,
): void {
  const onRequest = async (request: FastifyRequest) => {
    const header = request.headers[IDENTITY_HEADER];
    const { audience } = await verifier.verify(typeof header === 'string' ? header : undefined);
    if (audience !== GATEWAY_AUDIENCE) throw new KuaijinError('FORBIDDEN_SUBGRAPH');
  };
  app.post('/service-accounts/authenticate', { onRequest }, async ({ body }) => {
    const { id, secret } = inputIn(shown, body);
    const account = await serviceAccounts.get(id);
    if (account === undefined || !isSecretOf(account, secret)) return { account: null };
    const { name, regionId, scopes } = account;
    return { account: { id, name, region: regionCodeOf(regionId) ?? '', scopes } };
  });
  app.post('/service-accounts/status', { onRequest }, async ({ body }) => ({
    isInForce: isInForce(await serviceAccounts.get(inputIn(named, body).id)),
  }));
}

function inputIn<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new KuaijinError('BAD_REQUEST', { expected: 'the id of a service account' });
}
