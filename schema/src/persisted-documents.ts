/**
 * The allow list of the gateway: every stored operation under the hash by which a client may ask for it without sending
 * its text.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder, schemaText } from './index';

export const persistedDocumentsFile = 'schema/persisted-documents.json';

/** The file, in the order of the names of the operations. */
export function persistedDocumentsText(): string {
  const files = readdirSync(join(schemaFolder, 'operations')).filter((file) => file.endsWith('.graphql'));
  const entries = files.sort().map((file) => {
    const text = schemaText('operations', file);
    return [createHash('sha256').update(text).digest('hex'), text];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
