/** `PUT` and `GET /files/<id>`: the bytes of attachments, for whoever holds a signed address. */
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FILES_PATH } from './address';
import type { Attachments } from './store';

interface FileRoute {
  readonly Params: { readonly id: string };
  readonly Body: IncomingMessage;
}

/** Adds the routes to the server of the service that keeps the attachments. */
export function attachmentRoutes(app: FastifyInstance, attachments: Attachments): void {
  const check = (use: 'get' | 'put') => async (request: FastifyRequest) => {
    attachments.signer.check(use, idOf(request), request.query, new Date());
  };
  app.register(async (scope) => {
    streamBodies(scope);
    scope.put<FileRoute>(`${FILES_PATH}/:id`, { onRequest: check('put') }, async (request, reply) => {
      const length = request.headers['content-length'];
      const given = length === undefined ? [] : [Number(length)];
      const attachment = await attachments.store(idOf(request), request.body, new Date(), ...given);
      return reply.code(201).send({ id: attachment.id, sha256: attachment.sha256 });
    });
    scope.get<FileRoute>(`${FILES_PATH}/:id`, { onRequest: check('get') }, async (request, reply) => {
      const { attachment, bytes } = await attachments.read(idOf(request));
      return reply
        .header('content-type', attachment.mediaType)
        .header('content-length', attachment.bytes)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, max-age=60')
        .header('etag', `"${attachment.sha256}"`)
        .send(bytes);
    });
  });
}

/** Bodies of any type go to the handler as they come, and not one byte before it reads. */
export function streamBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
}

function idOf(request: FastifyRequest): string {
  return (request.params as FileRoute['Params']).id;
}
