/** What is sent to the live side by chance: messages on a socket, and requests for a stream of events. */
import { WebSocket } from 'ws';
import type { Dice } from '../approvals/model/dice';
import { operation } from './documents';
import { type Judged, judged, judgedClose } from './judge';
import { cursors } from './values';

/** A subscription goes on; what it answers at first is heard for so long. */
const HEARD_MS = 250;
const PATIENCE_MS = 15_000;

export interface Exchange {
  readonly sent: string;
  readonly verdict: Judged;
}

/** A socket with a few messages, most of them in the order of the protocol. */
export async function socketExchange(url: string, tokens: readonly string[], dice: Dice): Promise<Exchange> {
  const messages = script(tokens, dice);
  // Who offers other protocols alone is answered by HTTP, and who offers none by the close of the socket.
  const protocol = dice.chance(0.95) ? ['graphql-transport-ws'] : dice.pick([['graphql-ws'], ['x'], []]);
  const socket = new WebSocket(url.replace(/^http/, 'ws'), protocol);
  const began = performance.now();
  const heard: string[] = [];
  socket.on('message', (data) => heard.push(String(data)));
  const end = new Promise<Judged | undefined>((resolve) => {
    socket.on('close', (code, reason) => resolve(judgedClose(code, String(reason))));
    socket.on('unexpected-response', (_request, response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('close', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve(judged(response.statusCode ?? 0, text, performance.now() - began));
        socket.terminate();
      });
    });
    socket.on('error', () => undefined);
  });
  socket.on('open', () => {
    for (const message of messages) socket.send(message);
    setTimeout(() => socket.close(1000), HEARD_MS).unref();
  });
  const closed = await within(end, () => socket.terminate());
  const answers = heard.map((text) => judgedMessage(text, performance.now() - began));
  const codes = answers.flatMap((one) => one.codes);
  const fault = [...answers, closed].find((one) => one?.fault !== undefined)?.fault;
  return {
    sent: JSON.stringify(messages.map(String)),
    verdict: fault === undefined ? { codes } : { codes, fault },
  };
}

/** A request for a stream of events; it is ended after a while, as a client does who goes away. */
export async function streamExchange(url: string, tokens: readonly string[], dice: Dice): Promise<Exchange> {
  const sent = JSON.stringify(operation(dice, dice.chance(0.8) ? 'subscription' : 'query'));
  const asking = new AbortController();
  const began = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: dice.pick(['text/event-stream', 'text/event-stream', 'text/event-stream, application/json', 'text/*']),
      ...(dice.chance(0.85) ? { authorization: `Bearer ${dice.pick(tokens)}` } : {}),
      ...(dice.chance(0.4) ? { 'last-event-id': headerText(dice.pick(cursors)) } : {}),
    },
    body: sent,
    signal: AbortSignal.any([asking.signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!String(response.headers.get('content-type')).startsWith('text/event-stream')) {
    return { sent, verdict: judged(response.status, await response.text(), performance.now() - began) };
  }
  const text = await beginningOf(response, asking);
  const answers = [...text.matchAll(/^data: ?(\{.*)$/gm)].map(([, data = '']) =>
    judged(response.status, data, performance.now() - began),
  );
  const codes = answers.flatMap((one) => one.codes);
  const fault = answers.find((one) => one.fault !== undefined)?.fault;
  return { sent, verdict: fault === undefined ? { codes } : { codes, fault } };
}

async function beginningOf(response: Response, asking: AbortController): Promise<string> {
  const heard = setTimeout(() => asking.abort(), HEARD_MS);
  let text = '';
  const decoder = new TextDecoder();
  try {
    for await (const part of response.body ?? []) text += decoder.decode(part, { stream: true });
  } catch (error) {
    if (!asking.signal.aborted) throw error;
  } finally {
    clearTimeout(heard);
  }
  return text;
}

/** Headers are bytes; what is more is left out. */
const headerText = (text: string): string => text.replace(/[^\x21-\x7e]/g, '').slice(0, 4_000);

type Sent = string | Buffer;

function script(tokens: readonly string[], dice: Dice): readonly Sent[] {
  const authorization = `Bearer ${dice.pick(tokens)}`;
  const payload = dice.weighted([
    { value: { authorization } as unknown, weight: 6 },
    { value: undefined, weight: 1 },
    ...[{ authorization: 'Bearer x.y.z' }, { authorization: 7 }, [], 'x', null].map((value) => ({
      value,
      weight: 0.4,
    })),
  ]).value;
  const init = JSON.stringify({ type: 'connection_init', ...(payload === undefined ? {} : { payload }) });
  const count = dice.between(1, 4);
  const rest = Array.from({ length: count }, () => (dice.chance(0.7) ? subscribe(dice) : stray(dice)));
  return dice.chance(0.9) ? [init, ...rest] : [...rest, init];
}

const subscribe = (dice: Dice): string =>
  JSON.stringify({
    id: dice.pick(['1', '2', '', 'x'.repeat(300), 7, null]),
    type: 'subscribe',
    payload: dice.chance(0.9)
      ? {
          ...operation(dice, dice.chance(0.7) ? 'subscription' : 'query'),
          ...(dice.chance(0.15) ? { operationName: dice.pick(['Asked', 'Other', '', 7, null]) } : {}),
        }
      : dice.pick([null, 'x', {}]),
  });

const stray = (dice: Dice): Sent =>
  dice.pick<Sent>([
    '',
    '{}',
    'null',
    '[]',
    '{"type":"ping"}',
    '{"type":"pong","payload":7}',
    '{"type":"complete","id":"1"}',
    '{"type":"complete"}',
    '{"type":"next","id":"1","payload":{}}',
    '{"type":"start","id":"1"}',
    '{"type":"__proto__"}',
    '{"type":"subscribe"',
    `{"type":"ping","payload":${'['.repeat(3_000)}${']'.repeat(3_000)}}`,
    Buffer.from([0, 255, 254, 1]),
    Buffer.alloc(2_000_000, 120),
  ]);

/** A message of the protocol: only what it carries of the graph is an answer. */
function judgedMessage(text: string, ms: number): Judged {
  const message = JSON.parse(text) as { readonly type: string; readonly payload?: unknown };
  if (message.type === 'error') return judged(200, JSON.stringify({ errors: message.payload }), ms);
  if (message.type === 'next') return judged(200, JSON.stringify(message.payload), ms);
  return { codes: [] };
}

async function within(end: Promise<Judged | undefined>, giveUp: () => void): Promise<Judged | undefined> {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<Judged>((resolve) => {
    late = setTimeout(() => resolve({ codes: [], fault: `no close within ${PATIENCE_MS} ms` }), PATIENCE_MS);
  });
  const first = await Promise.race([end, patience]);
  clearTimeout(late);
  giveUp();
  return first;
}
