/** A real SMTP server on a free port, which takes or refuses as a test says and keeps what it took. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly messageId: string;
  /** As it came, header and body. */
  readonly raw: string;
  readonly subject: string;
  /** The plain part, decoded. */
  readonly text: string;
}

/** undefined = taken; a code of SMTP = refused with it. */
export type MailAnswer = number | undefined;

export interface MailServer {
  readonly port: number;
  /** What was taken, in order. */
  readonly received: readonly ReceivedMail[];
  /** Connections so far. */
  readonly connections: () => number;
  /** How mails are answered from now on; taken at first. */
  answerBy(answer: (to: readonly string[]) => MailAnswer | Promise<MailAnswer>): void;
  close(): Promise<void>;
}

export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let connections = 0;
  let answerBy: (to: readonly string[]) => MailAnswer | Promise<MailAnswer> = () => undefined;
  const taken = async (stream: AsyncIterable<Buffer>, to: readonly string[]) => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const code = await answerBy(to);
    if (code !== undefined) throw Object.assign(new Error('not now'), { responseCode: code });
    received.push(mailOf(Buffer.concat(chunks).toString('utf8'), to));
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      // A sender that is killed closes its connection in the middle.
      taken(stream, to).then(() => done(), done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    connections: () => connections,
    answerBy: (answer) => {
      answerBy = answer;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mailOf(raw: string, to: readonly string[]): ReceivedMail {
  const at = raw.indexOf('\r\n\r\n');
  const header = raw.slice(0, at).replace(/\r\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(header)?.[1] ?? '';
  return { to, raw, messageId: field('message-id'), subject: decodedWords(field('subject')), text: plainPart(raw) };
}

/** RFC 2047. */
const decodedWords = (text: string): string =>
  text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : quotedPrintable(word.replaceAll('_', ' ')).toString(),
    );

function plainPart(raw: string): string {
  const part = /content-type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/i.exec(raw);
  const isBase64 = /content-transfer-encoding: base64/i.test(part?.[0] ?? '');
  const body = part?.[1] ?? '';
  return (isBase64 ? Buffer.from(body, 'base64') : quotedPrintable(body.replace(/=\r\n/g, ''))).toString();
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
