/** Resolver types of a subgraph by graphql-codegen. A service adds mappers and its context type in `codegen.json`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { loadTypeDefs, type SubgraphName, schemaFolder } from './index';

/** `services/<name>/codegen.json`. */
interface ServiceCodegen {
  /** Type of the graph to `module#Type` of what its resolvers get as parent; modules are relative to src/resolvers. */
  readonly mappers?: Readonly<Record<string, string>>;
  /** `module#Type` of the resolvers' context. */
  readonly contextType?: string;
}

const refusal = '@kuaijin/kit/errors#Refusal';

/** Value types that the kit resolves. */
const kitMappers: Readonly<Record<string, string>> = {
  Quantity: '@kuaijin/kit/measures/quantity#Quantity',
  Money: '@kuaijin/kit/measures/money#Money',
  Act: '@kuaijin/kit/access/posts#TimedAct',
  UserError: refusal,
  InvalidInput: refusal,
  NotAllowed: refusal,
  StateConflict: refusal,
  InsufficientQuota: refusal,
  InsufficientFunds: refusal,
};

const text = { input: 'string', output: 'string' };

const generated = (name: SubgraphName, file: string): string => join('services', name, 'src', 'resolvers', file);

/**
 * Path of the generated types of the schema, from the root of the repository. They import nothing, so rules may use
 * them.
 */
export const schemaTypesFile = (name: SubgraphName): string => generated(name, 'schema.generated.ts');

/** Path of the generated types of its resolvers. */
export const resolverTypesFile = (name: SubgraphName): string => generated(name, 'types.generated.ts');

const config = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  strictScalars: true,
  immutableTypes: true,
  maybeValue: 'T | null | undefined',
  defaultScalarType: 'unknown',
  scalars: {
    ID: text,
    Date: text,
    Decimal: text,
    Cursor: text,
    ProjectCode: text,
    _FieldSet: text,
    DateTime: { input: 'Date', output: 'Date' },
  },
};

const header = (name: SubgraphName): string => `// Generated from schema/${name}.graphql by \`npm run generate\`.\n`;

/** The types of the schema: enums, inputs, objects as they are answered. */
export async function schemaTypes(name: SubgraphName): Promise<string> {
  const output = await codegen({
    filename: schemaTypesFile(name),
    schema: parse(loadTypeDefs(name)),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config,
  });
  return `${header(name)}${output.trim()}\n`;
}

/** The types of its resolvers, with what the service hands them as parents. */
export async function resolverTypes(name: SubgraphName): Promise<string> {
  const service = readCodegen(name);
  const output = await codegen({
    filename: resolverTypesFile(name),
    schema: parse(loadTypeDefs(name)),
    documents: [],
    plugins: [{ resolvers: {} }],
    pluginMap: { resolvers },
    config: {
      ...config,
      contextType: service.contextType ?? '@kuaijin/kit/subgraph#RequestContext',
      mappers: aliased({ ...kitMappers, ...service.mappers }),
      resolversNonOptionalTypename: { unionMember: true },
      namespacedImportName: 'Types',
    },
  });
  return `${header(name)}import type * as Types from './schema.generated';\n${ofSchema(output.trim())}\n`;
}

/** The generator names the entities of the federation without the module of the schema's types. */
const ofSchema = (code: string): string =>
  code.replace(/export type FederationTypes = \{[^}]*\}/, (block) =>
    block.replace(/^(\s+\w+: )(\w+);$/gm, '$1Types.$2;'),
  );

/** A parent that is named like its type of the graph is imported under a name of its own. */
function aliased(mappers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mappers).map(([type, mapper]) => [
      type,
      mapper.endsWith(`#${type}`) ? `${mapper} as ${type}Parent` : mapper,
    ]),
  );
}

function readCodegen(name: SubgraphName): ServiceCodegen {
  const file = join(schemaFolder, '..', 'services', name, 'codegen.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ServiceCodegen) : {};
}
