/** A receiver of webhooks on a free port, which answers as a test says and keeps what it was sent. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one request brought. */
export interface ReceivedDelivery {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly subject: string;
    readonly to?: string;
    readonly cursor?: string;
    readonly data: Readonly<Record<string, unknown>>;
  };
  readonly status: number;
}

/** The status of the answer, or an address to redirect to. */
export type Answer = number | { readonly status: number; readonly location: string };

export interface TestReceiver {
  readonly url: string;
  /** Everything that came, in order. */
  readonly received: readonly ReceivedDelivery[];
  /** What was taken, that is answered with 2xx, in order. */
  taken(): readonly ReceivedDelivery[];
  /** How requests are answered from now on; 204 at first. */
  answerBy(answer: (delivery: Omit<ReceivedDelivery, 'status'>) => Answer | Promise<Answer>): void;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<TestReceiver> {
  const received: ReceivedDelivery[] = [];
  let answerBy: (delivery: Omit<ReceivedDelivery, 'status'>) => Answer | Promise<Answer> = () => 204;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const delivery = { path: request.url ?? '', headers: plain(request.headers), body, event: JSON.parse(body) };
    const answer = await answerBy(delivery);
    const status = typeof answer === 'number' ? answer : answer.status;
    received.push({ ...delivery, status });
    response.writeHead(status, typeof answer === 'number' ? {} : { location: answer.location }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    taken: () => received.filter(({ status }) => status < 300),
    answerBy: (answer) => {
      answerBy = answer;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const plain = (headers: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
