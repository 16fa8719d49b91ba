/** One activity that delivers: it gives signs of life, and notices when its endpoint changes or its process stops. */
import type { Context } from '@temporalio/activity';
import type { Endpoint } from './endpoint';
import type { Endpoints } from './endpoints';

/** Milliseconds between two signs of life, and between two looks at the endpoint. */
const TICK_MS = 1_000;

export class DeliveryRun {
  readonly signal: AbortSignal;
  /** What a repetition of the activity begins with, should this process be killed. */
  details: unknown;
  #endpoint: Endpoint | undefined;
  #version: number;
  readonly #timer: NodeJS.Timeout;

  /** @param version of the endpoint for which the activity was asked */
  constructor(
    private readonly endpoints: Pick<Endpoints, 'at'>,
    private readonly asked: { readonly endpointId: string; readonly version: number },
    context: Pick<Context, 'cancellationSignal' | 'heartbeat'>,
  ) {
    this.signal = context.cancellationSignal;
    this.#version = asked.version;
    this.#timer = setInterval(() => {
      context.heartbeat(this.details);
      // A store that does not answer now is asked again with the next page.
      this.refresh().catch(() => undefined);
    }, TICK_MS);
  }

  /** Version of the endpoint that was seen last. */
  get version(): number {
    return this.#version;
  }

  /** True when the endpoint is another than the activity was asked for. */
  readonly isStale = (): boolean => this.#version !== this.asked.version;

  /** Reads the endpoint; undefined when it is not as the activity was asked for. */
  async refresh(): Promise<Endpoint | undefined> {
    const at = await this.endpoints.at(this.asked.endpointId);
    if (at === undefined) return undefined;
    this.#version = Math.max(this.#version, at.version);
    this.#endpoint = at.endpoint;
    return this.isStale() ? undefined : this.#endpoint;
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
