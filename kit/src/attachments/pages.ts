/** `GET <path>/<id>`: pages to read or print, for whoever holds a signed address. */
import type { FastifyInstance } from 'fastify';
import type { AddressSigner } from './address';

/** What a page is made of. */
export interface SignedPage {
  readonly mediaType: 'text/html; charset=utf-8' | 'application/pdf';
  readonly body: string | Buffer;
  /** What it is called when it is saved; left out: as its address. */
  readonly fileName?: string;
}

/** A page may show its own text and style; it runs nothing, loads nothing and is framed by nobody. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface SignedPages {
  /** Begins with a slash; that of the signer. */
  readonly path: string;
  readonly signer: AddressSigner;
  /** @returns the whole page; HTML is escaped. @throws KuaijinError for a page that is not there */
  page(id: string): Promise<SignedPage>;
}

/** Adds the route to the server of the service that makes the pages. */
export function signedPages(app: FastifyInstance, { path, signer, page }: SignedPages): void {
  app.get<{ readonly Params: { readonly id: string } }>(`${path}/:id`, async (request, reply) => {
    const { id } = request.params;
    signer.check('get', id, request.query, new Date());
    const { mediaType, body, fileName } = await page(id);
    if (fileName !== undefined)
      reply.header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`);
    return reply
      .header('content-type', mediaType)
      .header('content-security-policy', POLICY)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'private, max-age=60')
      .send(body);
  });
}
