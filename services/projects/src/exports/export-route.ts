/** `GET /exports/<id>`: a table as CSV or XLSX, written as its rows are read, for whoever holds a signed address. */
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { type AddressSigner, EXPORTS_PATH } from '@kuaijin/kit/attachments';
import type { FastifyInstance } from 'fastify';
import { writeCsvStream, writeXlsxStream } from 'hucre';
import type { ExportFormat } from '../resolvers/schema.generated';
import type { ExportCell } from './cells';
import { orderIn } from './order-address';
import { type ExportParts, rowsOf, tableNames } from './tables';

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Bytes of a table; what a spreadsheet would work out is written as a text. */
export function written(format: ExportFormat, name: string, rows: AsyncIterable<ExportCell[]>): Readable {
  const stream =
    format === 'CSV' ? writeCsvStream(rows, { bom: true, escapeFormulae: true }) : writeXlsxStream(rows, { name });
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>);
}

/** Adds the route. */
export function exportRoutes(
  app: FastifyInstance,
  signer: AddressSigner,
  parts: ExportParts & { readonly mandates: Pick<FollowedMandates, 'viewerOf'> },
): void {
  app.get<{ readonly Params: { readonly id: string } }>(`${EXPORTS_PATH}/:id`, async (request, reply) => {
    const { id } = request.params;
    const now = new Date();
    signer.check('get', id, request.query, now);
    const { order, format, identity } = orderIn(id, request.query);
    const viewer = await parts.mandates.viewerOf(identity, now);
    const name = tableNames[order.content];
    const fileName = encodeURIComponent(`${name} ${order.asOf}.${format.toLowerCase()}`);
    return reply
      .header('content-type', mediaTypes[format])
      .header('content-disposition', `attachment; filename*=UTF-8''${fileName}`)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'private, no-store')
      .send(written(format, name, rowsOf(order, viewer, parts)));
  });
}
