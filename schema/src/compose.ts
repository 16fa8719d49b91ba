/** Composition of the subgraphs into the supergraph and the API schema. */
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { loadTypeDefs, subgraphNames } from './index';

export interface Composed {
  readonly supergraph: string;
  readonly api: string;
}

/** @throws Error that lists everything that does not compose */
export function compose(): Composed {
  const services = subgraphNames.map((name) => ({
    name,
    // Where a subgraph listens is configuration of the gateway; the supergraph carries its name only.
    url: `http://${name}/graphql`,
    typeDefs: parse(loadTypeDefs(name)),
  }));
  const result = composeServices(services);
  if (result.errors !== undefined) {
    throw new Error(`The subgraphs do not compose:\n${result.errors.map(({ message }) => `- ${message}`).join('\n')}`);
  }
  const api = printSchema(result.schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${api}\n` };
}
