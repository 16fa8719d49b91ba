/** Where subgraphs listen. */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';

export interface SubgraphAddresses {
  readonly config: Pick<Config, 'subgraphUrls'>;
  /** Name of each subgraph to the address of its graph; left out = as configured. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

/** @throws KuaijinError CONFIG_INVALID for a subgraph whose address nobody gave */
export function subgraphUrl({ config, subgraphs }: SubgraphAddresses, name: string): string {
  const url = subgraphs[name] ?? config.subgraphUrls[name];
  if (url !== undefined) return url;
  throw new KuaijinError('CONFIG_INVALID', {
    path: ['SUBGRAPH_URLS'],
    expected: `the address of ${name}`,
    received: 'nothing',
  });
}
