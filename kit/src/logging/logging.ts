/** Logs: one JSON line an event, with the ids of request, case and project, and never a token. */
import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';

export type Logger = PinoLogger;

/** Names of fields whose values never reach a log, wherever they stand. */
const secretNames = [
  'authorization',
  'cookie',
  'token',
  'password',
  'secret',
  'x-kuaijin-identity',
  'identityPrivateKey',
  'commandsPrivateKey',
  'tokenKey',
  'cursorKey',
  'attachmentsKey',
  'secretAccessKey',
  'mongodbUri',
  'temporalApiKey',
  'temporalPayloadKeys',
];

const redacted = secretNames.flatMap((name) => {
  const step = name.includes('-') ? `["${name}"]` : name;
  const below = name.includes('-') ? `*["${name}"]` : `*.${name}`;
  return [step, below, `*.${below}`];
});

/** What a line may carry to be found again. */
export interface LogBindings {
  readonly requestId?: string;
  readonly caseId?: string;
  readonly projectId?: string;
}

/**
 * The logger of a process or a part of one.
 * @param service name of the service, on every line; left out for a process of several, whose children name theirs
 * @param options level (default `info`), and a destination for tests
 */
export function logger(
  service: string | undefined,
  options: { readonly level?: string; readonly destination?: DestinationStream } = {},
): Logger {
  return pino(
    {
      level: options.level ?? 'info',
      base: service === undefined ? {} : { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
    },
    options.destination ?? pino.destination(1),
  );
}

/** A logger whose lines carry these ids. */
export function withIds(log: Logger, ids: LogBindings): Logger {
  return log.child(ids);
}

/** The face of a log that libraries expect; what they log at info is debugging to us. */
export function quietLog(log: Logger) {
  return {
    debug: (message?: unknown) => log.trace(String(message)),
    info: (message?: unknown) => log.debug(String(message)),
    warn: (message?: unknown) => log.warn(String(message)),
    error: (message?: unknown) => log.error(String(message)),
  };
}
