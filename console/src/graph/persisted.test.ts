/** Where the gateway takes listed documents alone, the console is served: what it sends is on the list. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@urql/core';
import { type DocumentNode, Kind, print } from 'graphql';
import { actForms } from '../acts/act-forms.generated';
import * as documents from './documents.generated';
import { exchanges } from './exchanges';

const listFile = join(__dirname, '..', '..', '..', 'schema', 'persisted-documents.json');
const listed: Readonly<Record<string, string>> = JSON.parse(readFileSync(listFile, 'utf8'));
const isListed = (text: string): boolean => createHash('sha256').update(text).digest('hex') in listed;

/** The text of a request for a document, as it leaves the browser. */
async function sent(document: DocumentNode | string, kind: 'query' | 'mutation'): Promise<string> {
  const texts: string[] = [];
  const client = new Client({
    url: 'http://127.0.0.1/graphql',
    exchanges,
    preferGetMethod: false,
    fetch: async (_url, init) => {
      texts.push(JSON.parse(String(init?.body)).query);
      return new Response('{"data":{}}', { headers: { 'content-type': 'application/json' } });
    },
  });
  await client[kind](document, {}).toPromise();
  return texts.join('\n');
}

const operations = Object.entries(documents as unknown as Readonly<Record<string, DocumentNode>>).map(
  ([name, document]) => {
    const [first] = document.definitions;
    if (first?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name} is no operation`);
    return { name, document, kind: first.operation };
  },
);

describe('a document of the console', () => {
  test.each(operations)('$name is on the list of the gateway', async ({ document, kind }) => {
    expect(isListed(kind === 'subscription' ? print(document) : await sent(document, kind))).toBe(true);
  });

  test.each(Object.entries(actForms))('of the act %s is on the list of the gateway', async (_name, { document }) => {
    expect(isListed(await sent(document, 'mutation'))).toBe(true);
  });
});
