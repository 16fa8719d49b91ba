/**
 * `npm run webhook-receiver -- --secret whsec_...`: a receiver of webhooks as an integrator would write one. It
 * verifies each delivery with the library `standardwebhooks`, drops what it has by `webhook-id`, and prints the rest.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Given } from '../command-line/shape';
import { LaunchError, reasonOf } from '../launch-error';
import type { Lifetime } from '../lifetime';
import type { webhookReceiverLine } from './command-lines';

/** Bytes of a delivery that are read, and ids that are remembered. */
const BODY_MAX = 1_048_576;
const REMEMBERED = 10_000;

/** What was delivered: a CloudEvent. */
export interface DeliveredEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
}

export interface WebhookReceiver {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param secrets the current one, and the former while a rotation lasts
 * @param take called once for each event; what it throws is answered with 500, so that the event comes again
 */
export async function startWebhookReceiver(
  secrets: readonly string[],
  take: (event: DeliveredEvent, webhookId: string) => void | Promise<void>,
  port = 0,
): Promise<WebhookReceiver> {
  const verifiers = secrets.map((secret) => new Webhook(secret));
  const seen = new Set<string>();
  const answer = async (request: IncomingMessage): Promise<number> => {
    const body = await bodyOf(request);
    if (body === undefined) return 413;
    const headers = request.headers as Record<string, string>;
    const event = verified(verifiers, body, headers);
    if (event === undefined) return 401;
    const webhookId = headers['webhook-id'] ?? '';
    if (seen.has(webhookId)) return 204;
    await take(event, webhookId);
    seen.add(webhookId);
    const [eldest] = seen;
    if (seen.size > REMEMBERED && eldest !== undefined) seen.delete(eldest);
    return 204;
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The bytes as they came: what is signed is the text, not what it means. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > BODY_MAX) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function verified(verifiers: readonly Webhook[], body: string, headers: Record<string, string>) {
  for (const verifier of verifiers) {
    try {
      return verifier.verify(body, headers) as DeliveredEvent;
    } catch {
      // Perhaps the other secret signed it.
    }
  }
  return undefined;
}

export async function webhookReceiver(
  { options: { secret: secrets, port } }: Given<(typeof webhookReceiverLine)['options']>,
  lifetime: Lifetime,
): Promise<undefined> {
  if (secrets.length === 0) throw new LaunchError('--secret, that of the webhook, is missing');
  try {
    const receiver = await startWebhookReceiver(
      secrets,
      ({ type, subject, id }, webhookId) => {
        process.stdout.write(`${type} ${subject} ${id} ${webhookId}\n`);
      },
      port,
    );
    lifetime.onEnd(() => receiver.close());
    process.stdout.write(`webhooks are received at ${receiver.url}\n`);
    return undefined;
  } catch (error) {
    throw new LaunchError(reasonOf(error));
  }
}
