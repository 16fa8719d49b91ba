/** `POST /dev/token`: a token of any post, in development mode and for callers on this machine only. */

import { type Post, postNames, posts } from '@kuaijin/kit/access/posts';
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Identity } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { issueToken } from './tokens';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

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

/** True where development tokens may be had: not in production, and only on an address of this machine. */
export function allowsDevelopment(config: Pick<Config, 'env' | 'host' | 'tokenKey'>): boolean {
  return config.env !== 'production' && config.tokenKey !== undefined && loopback.has(config.host);
}

/** Whom a request for a development token describes. @throws KuaijinError INVALID_INPUT */
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
  return {
    subject: subject ?? ['officer', first?.toLowerCase(), department].filter(Boolean).join('-'),
    name: name ?? held.map((one) => posts[one]).join('、'),
    posts: held,
    ...(department === undefined ? {} : { department }),
    ...(organisation === undefined ? {} : { organisation }),
    region,
  };
}

/** Adds the route. */
export function addDevelopmentTokens(app: FastifyInstance, config: Config): void {
  app.post('/dev/token', async (request) => {
    if (!loopback.has(request.ip)) throw new KuaijinError('NOT_ALLOWED', { expected: 'a caller on this machine' });
    const identity = developmentIdentity(request.body);
    return { token: await issueToken(config, identity), identity };
  });
}
