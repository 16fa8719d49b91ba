/** The graph as each release had it: `schema/released/<version>.graphql`, without descriptions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema, parse, print, visit } from 'graphql';
import { compareVersions } from './deprecations';
import type { DeclaredBreak } from './graph-changes';
import { schemaFolder } from './index';

const folder = join(schemaFolder, 'released');
const EXTENSION = '.graphql';

export interface ReleasedGraph {
  readonly version: string;
  readonly schema: GraphQLSchema;
}

/** The oldest first. */
export function releasedGraphs(): readonly ReleasedGraph[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort(compareVersions)
    .map((version) => ({ version, schema: buildSchema(readFileSync(releasedFile(version), 'utf8')) }));
}

/** Breaks since the last release that were decided on. */
export function declaredBreaks(): readonly DeclaredBreak[] {
  return JSON.parse(readFileSync(join(folder, 'breaks.json'), 'utf8')) as readonly DeclaredBreak[];
}

export const releasedFile = (version: string): string => join(folder, `${version}${EXTENSION}`);

/** The graph of a release as it is kept. */
export function releasedText(api: string): string {
  const bare = visit(parse(api, { noLocation: true }), {
    enter: (node) =>
      'description' in node && node.description !== undefined ? { ...node, description: undefined } : undefined,
  });
  return `${print(bare)}\n`;
}

/** The version that the product has now. */
export function currentVersion(): string {
  return (JSON.parse(readFileSync(join(schemaFolder, 'package.json'), 'utf8')) as { readonly version: string }).version;
}
