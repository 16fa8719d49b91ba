/** Looks again and again whether there is another supergraph. */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Logger } from '@kuaijin/kit/logging';
import { PeriodicTask } from '@kuaijin/kit/service/periodic-task';
import { loadSupergraph } from '@kuaijin/schema';
import type { ServedGraphs } from './served-graphs';
import { supergraphText } from './supergraph-text';

type Place = Pick<Config, 'supergraph' | 'supergraphPollMs'>;

/**
 * The supergraph that is served from the start.
 * @throws KuaijinError CONFIG_INVALID when there is none where it should be
 */
export async function firstSupergraph({ supergraph: place }: Place): Promise<string> {
  if (place === undefined) return loadSupergraph();
  try {
    return await supergraphText(place);
  } catch (cause) {
    const expected = 'a supergraph that can be read';
    throw new KuaijinError('CONFIG_INVALID', { path: ['KUAIJIN_SUPERGRAPH'], expected, received: place, cause });
  }
}

/** @returns ends it */
export function followSupergraph(config: Place, graphs: ServedGraphs, log: Logger): () => Promise<void> {
  const { supergraph: place, supergraphPollMs: everyMs } = config;
  if (place === undefined) return async () => undefined;
  const task = new PeriodicTask({
    log,
    everyMs,
    round: async () => {
      graphs.take(await supergraphText(place));
      return 0;
    },
    failed: 'the supergraph cannot be read; the one before is served on',
  });
  task.start();
  return () => task.stop();
}
