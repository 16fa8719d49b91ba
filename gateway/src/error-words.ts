/** What graphql-js says by itself, under our codes and without what is nobody's business. */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { errorAnswer, formatError } from '@kuaijin/kit/subgraph/answers';
import type { GraphQLFormattedError } from 'graphql';

const suggestion = / ?Did you mean .+?\?(?=$|\.|")/g;

/** How an error is answered by the gateway. In production nobody is helped to guess names of the schema. */
export function errorFormat(
  config: Pick<Config, 'env' | 'maxTokens'>,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const known = ownWords(formatted.message, config.maxTokens);
    if (known !== undefined) return errorAnswer(known);
    const answer = formatError(formatted, error);
    return config.env === 'production' ? withoutSuggestions(answer) : answer;
  };
}

/** What they refuse by limits and rules of their own. */
function ownWords(message: string, maxTokens: number): KuaijinError | undefined {
  if (/contains more (than|that) \d+ tokens/.test(message))
    return new KuaijinError('TOO_COSTLY', { expected: `at most ${maxTokens} tokens` });
  if (/introspection has been disabled/i.test(message))
    return new KuaijinError('GRAPHQL_INVALID', { expected: 'no question about the schema itself' });
  return undefined;
}

function withoutSuggestions({ message, extensions, ...more }: GraphQLFormattedError): GraphQLFormattedError {
  const facts = Object.entries(extensions ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replace(suggestion, '') : value,
  ]);
  return { message: message.replace(suggestion, ''), extensions: Object.fromEntries(facts), ...more };
}
