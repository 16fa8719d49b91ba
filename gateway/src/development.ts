/** `POST /dev/token`: a token of any post, in development and for programs of this machine only. */

import { type Post, postNames, posts } from '@kuaijin/kit/access/posts';
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { listedPerson } from './demonstration-persons';
import { issueToken } from './tokens';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
/** How a program of this machine names it; another name means a page of elsewhere that resolves to here, or a proxy. */
const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
/** What proxies add. */
const forwarding =
  /^(forwarded|via|x-real-ip|x-forwarded-.*|x-original-.*|x-client-ip|x-cluster-client-ip|cf-connecting-ip|true-client-ip)$/;

const request = z.strictObject({
  post: z.enum(postNames as [Post, ...Post[]]).optional(),
  posts: z.array(z.enum(postNames as [Post, ...Post[]])).optional(),
  subject: z.string().min(1).max(100).optional(),
  name: z.string().max(100).optional(),
  department: z.string().max(100).optional(),
  organisation: z.string().max(100).optional(),
  region: z
    .string()
    .regex(/^\d{6}$/, 'six digits')
    .default('330800'),
});

export type DevelopmentRequest = z.input<typeof request>;

/**
 * True where development tokens may be had: not in production, only on an address of this machine, and only where they
 * are believed.
 */
export function allowsDevelopment(config: Pick<Config, 'env' | 'host' | 'tokenKey' | 'jwksUrl'>): boolean {
  const areBelieved = config.tokenKey !== undefined && config.jwksUrl === undefined;
  return config.env !== 'production' && areBelieved && (loopback.has(config.host) || config.host === 'localhost');
}

/**
 * Whom a request for a development token describes: where nobody is named, whom the demonstration lists for the post.
 * @throws KuaijinError INVALID_INPUT
 */
export function developmentIdentity(body: unknown): Omit<Identity, 'audience' | 'anonymous'> {
  const parsed = parseInput(request, body, []);
  if (!parsed.ok) {
    const { path, expected, received } = parsed.refusals[0] ?? { path: [] };
    throw new KuaijinError('INVALID_INPUT', {
      path,
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
    });
  }
  const { post, subject, name, department, organisation, region } = parsed.value;
  const held = [...new Set([...(post === undefined ? [] : [post]), ...(parsed.value.posts ?? [])])];
  if (held.length === 0) throw new KuaijinError('INVALID_INPUT', { path: ['post'], expected: postNames.join(', ') });
  const [first] = held;
  const listed = subject === undefined && first !== undefined ? listedPerson(first, department) : undefined;
  const place = { ...listed, ...given({ department, organisation }) };
  return {
    ...place,
    subject: subject ?? listed?.subject ?? '',
    name: name ?? held.map((one) => posts[one]).join('、'),
    posts: held,
    region,
  };
}

const given = (fields: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Adds the route. */
export function addDevelopmentTokens(app: FastifyInstance, config: Config): void {
  app.post('/dev/token', async (request) => {
    if (!isLocal(request)) throw new KuaijinError('NOT_ALLOWED', { expected: 'a caller on this machine' });
    const identity = developmentIdentity(request.body);
    return { token: await issueToken(config, identity), identity };
  });
}

/**
 * A connection of this machine may still carry what another asked for: a proxy's, or that of a browser which a foreign
 * name led here.
 */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  return (
    loopback.has(socket.remoteAddress ?? '') &&
    loopbackHost.test(headers.host ?? '') &&
    !Object.keys(headers).some((name) => forwarding.test(name))
  );
}
