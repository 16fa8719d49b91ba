/**
 * The explorer: GraphiQL from its npm package, bundled with the gateway and served by it, so that it works without the
 * internet.
 */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where the build puts the bundle; the same from `src` and from `dist`. */
const folder = join(__dirname, '..', 'dist', 'explorer');

const mediaTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};

/** Everything the page needs comes from here; it may talk to this origin and to none else. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** True for a browser that opens the address of the graph itself. */
export function wantsPage(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  return request.method === 'GET' && accept.includes('text/html') && !request.url.includes('?');
}

/**
 * Adds `/explorer/` and its files.
 * @param hasRoles whether the page offers development tokens
 * @returns answers the page, for the address of the graph
 */
export function addExplorer(app: FastifyInstance, hasRoles: boolean): (reply: FastifyReply) => FastifyReply {
  const sendPage = (reply: FastifyReply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(pageOf(hasRoles));
  const files = new Set(existsSync(folder) ? readdirSync(folder) : []);
  app.get('/explorer', (_request, reply) => reply.redirect('/explorer/'));
  app.get('/explorer/', (_request, reply) => sendPage(reply));
  app.get<{ Params: { file: string } }>('/explorer/:file', async (request, reply) => {
    const { file } = request.params;
    const mediaType = mediaTypes[extname(file)];
    if (mediaType === undefined || !files.has(file))
      throw new KuaijinError('NOT_FOUND', { received: file.slice(0, 80) });
    return reply
      .type(mediaType)
      .header('cache-control', 'max-age=3600')
      .send(createReadStream(join(folder, file)));
  });
  return sendPage;
}

function pageOf(hasRoles: boolean): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kuaijin 快进</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/main.css">
</head>
<body>
<div id="explorer" data-roles="${hasRoles}"></div>
<script type="module" src="/explorer/main.js"></script>
</body>
</html>
`;
}
