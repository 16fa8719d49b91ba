/** `GET /events/export`: the feed and its archive as NDJSON, for whoever may see it, until now. */
import { Readable } from 'node:stream';
import { withinScopes } from '@kuaijin/kit/access/service-account';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Feed } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, type IdentityVerifier } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { FastifyInstance } from 'fastify';
import type { ProjectLists } from '../model/project-lists';
import { wantedBy } from '../model/reading';
import { eventLines } from './event-lines';
import { exportRequest } from './export-request';

/** Milliseconds of one answer: so long its caller is believed to be who the gateway says. */
const ANSWER_MS = 20_000;

export interface ExportDeps {
  readonly feed: Feed;
  readonly log: Logger;
  readonly verifier: Pick<IdentityVerifier, 'verify'>;
  readonly projectLists: Pick<ProjectLists, 'complete'>;
  readonly viewerOf: (identity: Identity, now: Date) => Promise<Viewer>;
}

export function exportRoute(app: FastifyInstance, deps: ExportDeps): void {
  const { feed, log, verifier, projectLists } = deps;
  app.get('/events/export', { exposeHeadRoute: false }, async (request, reply) => {
    const header = request.headers[IDENTITY_HEADER];
    const identity = withinScopes(await verifier.verify(typeof header === 'string' ? header : undefined), 'events');
    if (identity.anonymous) throw new KuaijinError('UNAUTHENTICATED');
    const { after, first, query } = exportRequest(request.query);
    const now = new Date();
    const viewer = await deps.viewerOf(identity, now);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const lines = eventLines({
      ...wantedBy({ viewer, projectLists }, query),
      reader: await feed.wholeReader(after),
      viewer,
      first,
      until: now.getTime() + ANSWER_MS,
      signal: gone.signal,
      onError: (err) => log.error({ err, requestId: request.id }, 'an export broke off'),
    });
    return reply
      .header('content-type', 'application/x-ndjson; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(Readable.from(lines, { objectMode: false, highWaterMark: 65_536 }));
  });
}
