/** Answers in the encoding that the client prefers: Brotli, else gzip, for what is large enough to gain by it. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** Bytes from which on an answer is compressed. */
const WORTH_BYTES = 1_400;
/** Of 11: higher ones take longer than a network takes for what they save. */
const BROTLI_QUALITY = 4;
const GZIP_LEVEL = 6;

const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: GZIP_LEVEL }),
} as const;

/** The types of the package are of before it could be given what to choose of equally good ones. */
type EncodingChoice = (available: string[], options: { readonly preferred: string[] }) => string | undefined;

/** The body to send; headers of the reply say how it is encoded. */
export async function compressed(request: FastifyRequest, reply: FastifyReply, text: string): Promise<string | Buffer> {
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined || text.length < WORTH_BYTES) return text;
  reply.header('vary', 'accept-encoding');
  const negotiator: { readonly encoding: EncodingChoice } = new Negotiator(request);
  const encoding = negotiator.encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] });
  const encode = encoding === undefined ? undefined : encoders[encoding as keyof typeof encoders];
  if (encode === undefined) return text;
  reply.header('content-encoding', encoding);
  return encode(Buffer.from(text));
}
