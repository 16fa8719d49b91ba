/**
 * The schema as files: the SDL of each subgraph, the composed supergraph, catalogues and stored operations. Works from
 * `src` and from `dist`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from './labels';

/** The subgraphs, in the order of the house. */
export const subgraphNames = ['directory', 'projects', 'funds', 'land', 'approvals', 'supervision', 'events'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** Folder of the schema in the repository. */
export const schemaFolder = join(__dirname, '..');

/** A file of the schema folder, as text. */
export function schemaText(...path: readonly string[]): string {
  return readFileSync(join(schemaFolder, ...path), 'utf8');
}

/** The SDL of a subgraph: what all share (value types, scalars, directives, error codes) and its own. */
export function loadTypeDefs(name: SubgraphName): string {
  return ['kit.graphql', 'error-codes.graphql', `${name}.graphql`].map((file) => schemaText(file)).join('\n');
}

/** The supergraph that the gateway serves. */
export function loadSupergraph(): string {
  return schemaText('supergraph.graphql');
}

/** The API schema as clients see it. */
export function loadApiSchema(): string {
  return schemaText('api.graphql');
}

/** What everything in the API schema is called: coordinate (`Type.field`, `Enum.VALUE`) to its label. */
export function loadLabels(): Readonly<Record<string, Label>> {
  return JSON.parse(schemaText('labels.json'));
}

/** The documents that clients may name by their hash: SHA-256, in hexadecimal, to text. */
export function loadPersistedDocuments(): Readonly<Record<string, string>> {
  return JSON.parse(schemaText('persisted-documents.json'));
}
