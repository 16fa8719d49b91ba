/** A stream as its reader has it: pulled event by event, never more of them in memory than it has credit for. */
import { CREDIT, type EventResult, type GatewayMessage } from './messages';

/** What a gateway asks a subgraph to follow. */
export interface StreamRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly acceptLanguage?: string;
  /** The caller as signed now. @throws KuaijinError when the caller may not go on */
  readonly identity: () => Promise<string>;
}

/** Events taken before the subgraph is given room for more: a message for each would be as many as there are events. */
const CREDIT_STEP = CREDIT / 2;

export class AskedStream {
  readonly #ready: EventResult[] = [];
  #taken = 0;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => undefined;

  constructor(
    readonly id: string,
    private readonly identity: () => Promise<string>,
    private readonly say: (message: GatewayMessage) => void,
    private readonly forget: () => void,
  ) {}

  /**
   * The next event, as soon as there is one.
   * @throws StreamEnded when the subgraph has ended it, another error when it broke or the caller may not go on
   */
  async next(): Promise<EventResult> {
    for (;;) {
      const result = this.#ready.shift();
      if (result !== undefined) {
        this.#taken += 1;
        if (this.#taken === CREDIT_STEP) {
          this.say({ type: 'credit', id: this.id, events: CREDIT_STEP });
          this.#taken = 0;
        }
        return result;
      }
      if (this.#failure !== undefined) throw this.#failure.error;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  take(result: EventResult): void {
    this.#ready.push(result);
    this.#wake();
  }

  /** Answers the subgraph with a fresh identity, or ends the stream with the reason why there is none. */
  renew(): void {
    this.identity().then(
      (identity) => this.say({ type: 'identity', id: this.id, identity }),
      (error: unknown) => {
        this.close();
        this.fail(error);
      },
    );
  }

  /** What came before is still read. */
  fail(error: unknown): void {
    this.forget();
    this.#failure ??= { error };
    this.#wake();
  }

  close(): void {
    this.forget();
    this.say({ type: 'close', id: this.id });
  }
}
