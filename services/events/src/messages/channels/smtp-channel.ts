/** E-mail by SMTP. */
import { createTransport } from 'nodemailer';
import type { ChannelAdapter, ChannelAnswer, OutgoingMessage } from './channel';
import type { SmtpChannelConfig } from './channels-file';
import { escapedHtml, oneLine } from './placeholders';

export interface SmtpOptions {
  readonly config: SmtpChannelConfig;
  readonly password?: string;
}

/** Messages over one connection. */
const MESSAGES_A_CONNECTION = 100;

/** Errors of nodemailer that have nothing to do with the receiver. */
const ofChannel: readonly string[] = [
  ...['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH', 'ENOAUTH', 'EPROTOCOL', 'ESTREAM'],
];

const failures: Readonly<Record<string, string>> = {
  ECONNECTION: 'no connection',
  ETIMEDOUT: 'no answer in time',
  EDNS: 'host not found',
  ESOCKET: 'connection closed',
  ETLS: 'no TLS',
  EAUTH: 'sign-in refused',
  ENOAUTH: 'sign-in missing',
  EPROTOCOL: 'no SMTP',
};

export class SmtpChannel implements ChannelAdapter {
  readonly #from: SmtpChannelConfig['from'];
  readonly #transport: ReturnType<typeof transportOf>;

  constructor(options: SmtpOptions) {
    this.#from = options.config.from;
    this.#transport = transportOf(options);
  }

  async send(address: string, message: OutgoingMessage, signal: AbortSignal): Promise<ChannelAnswer> {
    try {
      const sending = this.#transport.sendMail({
        from: this.#from,
        to: { name: '', address },
        messageId: `<${message.id}@${this.#from.address.split('@')[1]}>`,
        subject: oneLine(message.subject),
        text: message.text,
        html: htmlOf(message),
        headers: { 'auto-submitted': 'auto-generated', 'content-language': message.language.toLowerCase() },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      await Promise.race([sending, aborted(signal)]);
      return { outcome: 'DELIVERED' };
    } catch (error) {
      return answerOf(error);
    }
  }

  async close(): Promise<void> {
    this.#transport.close();
  }
}

function transportOf({ config, password }: SmtpOptions) {
  const { host, port, security, user, timeoutMs, atOnce } = config;
  return createTransport({
    ...{ host, port, pool: true, maxConnections: atOnce, maxMessages: MESSAGES_A_CONNECTION },
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user === undefined || password === undefined ? {} : { auth: { user, pass: password } }),
    ...{ connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: timeoutMs, dnsTimeout: timeoutMs },
  });
}

/** Lines of text as paragraphs; nothing in them is markup. */
function htmlOf({ text }: OutgoingMessage): string {
  const lines = text.split('\n').map((line) => {
    const escaped = escapedHtml(line);
    return /^https?:\/\/\S+$/.test(line) ? `<a href="${escaped}">${escaped}</a>` : escaped;
  });
  return `<p>${lines.join('<br>\n')}</p>`;
}

/** Rejects when the process stops; what the server took meanwhile is sent again under the same id. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const stop = () => reject(Object.assign(new Error('stopped'), { code: 'ESOCKET' }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

function answerOf(error: unknown): ChannelAnswer {
  const { code = '', responseCode } = error as { readonly code?: string; readonly responseCode?: number };
  if (ofChannel.includes(code)) return { outcome: 'UNREACHABLE', failure: failures[code] ?? 'connection broken' };
  if (responseCode === 421) return { outcome: 'UNREACHABLE', failure: 'service not available (421)' };
  if (responseCode === undefined) return { outcome: 'FAILED', failure: 'not sent' };
  return { outcome: responseCode >= 500 ? 'REFUSED' : 'FAILED', failure: `answered ${responseCode}` };
}
