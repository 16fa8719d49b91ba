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

/** Path of the generated file, from the root of the repository. */
export function resolverTypesFile(name: SubgraphName): string {
  return join('services', name, 'src', 'resolvers', 'types.generated.ts');
}

/** The text of the generated file. */
export async function resolverTypes(name: SubgraphName): Promise<string> {
  const service = readCodegen(name);
  const output = await codegen({
    filename: resolverTypesFile(name),
    schema: parse(loadTypeDefs(name)),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
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
      contextType: service.contextType ?? '@kuaijin/kit/subgraph#RequestContext',
      mappers: aliased({ ...kitMappers, ...service.mappers }),
      resolversNonOptionalTypename: { unionMember: true },
    },
  });
  return `// Generated from schema/${name}.graphql by \`npm run generate\`.\n${output.trim()}\n`;
}

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
