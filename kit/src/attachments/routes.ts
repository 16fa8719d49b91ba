/** `PUT` and `GET /files/<id>`: the bytes of attachments, for whoever holds a signed address. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { KuaijinError } from '../errors/errors';
import { FILES_PATH } from './address';
import type { Attachments } from './store';

interface FileRoute {
  readonly Params: { readonly id: string };
}

/** Adds the routes to the server of the service that keeps the attachments. */
export function attachmentRoutes(app: FastifyInstance, attachments: Attachments): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.put<FileRoute>(`${FILES_PATH}/:id`, { bodyLimit: attachments.limit }, async (request, reply) => {
      const { id } = request.params;
      attachments.signer.check('put', id, request.query, new Date());
      const attachment = await attachments.store(id, bytesOf(request), new Date());
      return reply.code(201).send({ id: attachment.id, sha256: attachment.sha256 });
    });
    scope.get<FileRoute>(`${FILES_PATH}/:id`, async (request, reply) => {
      const { id } = request.params;
      attachments.signer.check('get', id, request.query, new Date());
      const { attachment, bytes } = await attachments.read(id);
      return reply
        .header('content-type', attachment.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=60')
        .header('etag', `"${attachment.sha256}"`)
        .send(bytes);
    });
  });
}

function bytesOf(request: FastifyRequest): Buffer {
  if (Buffer.isBuffer(request.body)) return request.body;
  throw new KuaijinError('BAD_REQUEST', { expected: 'the bytes of the file as the body' });
}
