/**
 * Which graph is served. Another one takes its place as a whole, between two requests, or not at all: what cannot be
 * read, asks a subgraph whose address nobody gave, or breaks a stored operation is refused, and the old one stays.
 */

import type { Logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { Counter } from 'prom-client';
import { ServedGraph, type ServedGraphOptions } from '../http/served-graph';
import type { DocumentCheck } from '../limits/document-check';

export interface ServedGraphsOptions extends ServedGraphOptions {
  readonly log: Logger;
  /** Opens the way to a subgraph, unless it is open. @throws KuaijinError CONFIG_INVALID without an address */
  readonly open: (subgraph: string) => void;
  /** Texts of the stored operations. */
  readonly stored: readonly string[];
}

export class ServedGraphs implements Pick<DocumentCheck, 'check' | 'isKnown'> {
  private graph: ServedGraph;
  private refused = '';
  private readonly counts = { taken: 0, refused: 0 };

  /** @throws Error when the first one cannot be served */
  constructor(
    sdl: string,
    private readonly options: ServedGraphsOptions,
  ) {
    this.graph = this.built(sdl);
  }

  get current(): ServedGraph {
    return this.graph;
  }

  check(...given: Parameters<DocumentCheck['check']>): ReturnType<DocumentCheck['check']> {
    return this.graph.check.check(...given);
  }

  isKnown(query: string): boolean {
    return this.graph.check.isKnown(query);
  }

  /** Takes another supergraph over, if it is one and can be served. Each text is tried once. */
  take(sdl: string): void {
    if (sdl === this.graph.sdl || sdl === this.refused) return;
    try {
      this.graph = this.built(sdl);
      this.refused = '';
      this.counts.taken += 1;
      this.options.log.info({ subgraphs: this.graph.graph.subgraphs }, 'another supergraph is served');
    } catch (error) {
      this.refused = sdl;
      this.counts.refused += 1;
      this.options.log.error({ err: error }, 'a supergraph is refused; the one before is served on');
    }
  }

  addMetrics({ registry }: Http['metrics']): void {
    const { counts } = this;
    new Counter({
      name: 'kuaijin_gateway_supergraphs_total',
      help: 'Supergraphs that came while the gateway ran, by whether they were taken over or refused',
      labelNames: ['outcome'],
      registers: [registry],
      collect() {
        this.reset();
        for (const [outcome, count] of Object.entries(counts)) this.inc({ outcome }, count);
      },
    });
  }

  private built(sdl: string): ServedGraph {
    const built = new ServedGraph(sdl, this.options);
    for (const name of built.graph.subgraphs) this.options.open(name);
    const broken = this.options.stored.flatMap((text) => {
      const read = built.read(text);
      return 'errors' in read ? read.errors.map(({ error }) => error.message) : [];
    });
    if (broken.length > 0)
      throw new Error(`stored operations are not valid in it: ${broken.join('; ').slice(0, 1_000)}`);
    return built;
  }
}
