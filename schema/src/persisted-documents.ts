/**
 * The allow list of the gateway: every stored operation under the hash by which a client may ask for it without sending
 * its text.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, type GraphQLSchema, Kind, print } from 'graphql';
import { actDocuments } from './act-forms';
import { consoleFiles } from './console-documents';
import { schemaFolder, schemaText } from './index';

export const persistedDocumentsFile = 'schema/persisted-documents.json';

/** The file: the stored operations in the order of their names, then what the console asks. */
export function persistedDocumentsText(api: GraphQLSchema): string {
  const files = readdirSync(join(schemaFolder, 'operations')).filter((file) => file.endsWith('.graphql'));
  const stored = files.sort().map((file) => schemaText('operations', file));
  const entries = [...stored, ...consoleTexts(api)].map((text) => [hashOf(text), text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As the client of the console sends them: one operation a document, with the names of types that its cache needs. */
function consoleTexts(api: GraphQLSchema): readonly string[] {
  const operations = consoleFiles().flatMap(({ document }) =>
    document.definitions.flatMap((definition): DocumentNode[] =>
      definition.kind === Kind.OPERATION_DEFINITION ? [{ kind: Kind.DOCUMENT, definitions: [definition] }] : [],
    ),
  );
  const sent = [...operations, ...actDocuments(api)].map((document) =>
    stringifyDocument(formatDocument(createRequest(document, {}).query) as DocumentNode),
  );
  return [...sent, ...operations.filter(isSubscription).map((document) => print(document))];
}

/** Subscriptions go by a socket of their own, without what a cache would add. */
function isSubscription({ definitions: [first] }: DocumentNode): boolean {
  return first?.kind === Kind.OPERATION_DEFINITION && first.operation === 'subscription';
}
