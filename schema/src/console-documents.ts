/**
 * What the console asks the graph: its documents, which lie beside their screens, with their types by graphql-codegen.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentNodes from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { concatAST, type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { schemaFolder } from './index';

const source = 'console/src';
export const consoleDocumentsFile = `${source}/graph/documents.generated.ts`;

const text = { input: 'string', output: 'string' };

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  strictScalars: true,
  skipTypename: true,
  defaultScalarType: 'unknown',
  scalars: { ID: text, Date: text, DateTime: text, Decimal: text, Cursor: text, ProjectCode: text },
};

interface ConsoleFile {
  readonly location: string;
  readonly document: DocumentNode;
}

/** Every document that lies beside a screen of the console. */
export function consoleFiles(): readonly ConsoleFile[] {
  const folder = join(schemaFolder, '..', source);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }));
}

/** What is wrong with the documents of the console. */
export function invalidConsoleDocuments(api: GraphQLSchema): string[] {
  const whole = concatAST(consoleFiles().map(({ document }) => document));
  return validate(api, whole).map(({ message }) => `${source}: ${message}`);
}

/** The documents with the types of their variables and answers. */
export async function consoleDocuments(schema: DocumentNode): Promise<string> {
  const output = await codegen({
    filename: consoleDocumentsFile,
    schema,
    documents: consoleFiles().map(({ location, document }) => ({ location, document })),
    plugins: [{ operations: {} }, { documentNodes: {} }],
    pluginMap: { operations, documentNodes },
    config,
  });
  return `// Generated from the documents of the console by \`npm run generate\`.\n${output.trim()}\n`;
}
