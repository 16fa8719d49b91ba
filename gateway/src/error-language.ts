/** Errors in the language of their reader: whoever asks for Chinese reads Chinese, at the top of an answer too. */
import { type ErrorCode, errorEntry, isErrorCode } from '@kuaijin/kit/errors';
import { expectedIn, languageOf } from '@kuaijin/kit/subgraph/user-errors';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

/** How every answer with errors begins, of Apollo Server as well as of our own. */
const BEGINNING = '{"errors":';

interface Answer {
  readonly errors: readonly GraphQLFormattedError[];
}

/** Errors of an operation in the language that its reader prefers. */
export const errorsInLanguage = (
  errors: readonly GraphQLFormattedError[],
  acceptLanguage: string | undefined,
): readonly GraphQLFormattedError[] => (languageOf(acceptLanguage) === 'en' ? errors : errors.map(inChinese));

/** Puts what is refused before there is an operation into the language that its reader prefers. */
export function answerErrorsInLanguage(app: FastifyInstance): void {
  app.addHook('onSend', async ({ headers }, reply, payload) => {
    const isOfErrors = typeof payload === 'string' && payload.startsWith(BEGINNING);
    if (!isOfErrors || languageOf(headers['accept-language']) === 'en') return payload;
    const answer = JSON.parse(payload) as Answer;
    const text = JSON.stringify({ ...answer, errors: answer.errors.map(inChinese) });
    reply.header('content-length', Buffer.byteLength(text));
    return text;
  });
}

/** An error of a registered code as who reads Chinese is given it; what it names stays as it is. */
export function inChinese(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, expected } = error.extensions ?? {};
  if (!isErrorCode(code)) return error;
  const worded = typeof expected === 'string' ? { expected: expectedIn(expected, 'zh') } : {};
  return { ...error, message: messageOf(code, error.message), extensions: { ...error.extensions, ...worded } };
}

/** What graphql-js says of a document is kept behind the words of the code. */
function messageOf(code: ErrorCode, message: string): string {
  // Clients know this one by its words.
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return message;
  const { en, zh } = errorEntry(code);
  if (message.startsWith(zh)) return message;
  return message === en ? zh : `${zh}${message}`;
}
