/** Where the text of the supergraph is read: a file, or an address. */
import { readFile } from 'node:fs/promises';
import { request } from 'undici';

const TIMEOUT_MS = 10_000;
/** Characters that nobody's supergraph has. */
const LENGTH_MOST = 20_000_000;

/** @throws Error when it cannot be read, or is too long */
export async function supergraphText(place: string): Promise<string> {
  const text = /^https?:/.test(place) ? await fetched(place) : await readFile(place, 'utf8');
  if (text.length > LENGTH_MOST) throw new Error(`the supergraph has more than ${LENGTH_MOST} characters`);
  return text;
}

async function fetched(address: string): Promise<string> {
  const { statusCode, body } = await request(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`the address of the supergraph answered with status ${statusCode}`);
  return text;
}
