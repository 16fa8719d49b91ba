/** How the console asks: documents are cached as they are, and sent by HTTP. */
import { cacheExchange, fetchExchange } from '@urql/core';

export const exchanges = [cacheExchange, fetchExchange];
