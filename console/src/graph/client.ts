/** The client of the graph: one for each person who is signed in, so that nobody sees what another one loaded. */
import { Client } from 'urql';
import { storedLanguage } from '../i18n/language';
import { currentToken } from '../sign-in/session';
import { exchanges } from './exchanges';

export function createGraphClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges,
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
    fetch: authorizedFetch,
  });
}

async function authorizedFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const token = await currentToken();
  const headers = new Headers(init.headers);
  headers.set('accept-language', storedLanguage());
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers });
}
