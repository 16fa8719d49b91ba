/** Who asks: the token of a request, or of a socket, as an identity whose posts the directory has confirmed. */
import type { Config } from '@kuaijin/kit/config';
import type { Identity, IdentitySigner } from '@kuaijin/kit/identity';
import type { ConfirmedPosts } from './confirmed-posts';
import type { TokenSession, TokenVerifier } from './tokens';

export interface CallersOptions {
  readonly config: Pick<Config, 'postsConfirmedBy'>;
  readonly tokens: TokenVerifier;
  readonly posts: ConfirmedPosts;
  readonly signer: IdentitySigner;
}

export class Callers {
  constructor(private readonly options: CallersOptions) {}

  /**
   * What the token says, before anybody was asked about it.
   * @throws KuaijinError TOKEN_INVALID, TOKEN_EXPIRED, UNAVAILABLE
   */
  session(authorization: string | undefined): Promise<TokenSession> {
    return this.options.tokens.session(authorization);
  }

  /** @throws KuaijinError UNAVAILABLE when the directory does not answer and has not in the last minutes */
  async confirmed(identity: Identity): Promise<Identity> {
    const isTakenAtItsWord = this.options.config.postsConfirmedBy === 'token' && identity.scopes === undefined;
    return isTakenAtItsWord ? identity : this.options.posts.confirm(identity);
  }

  /** Somebody who may come back to this for as long as the operation runs. */
  caller(authorization: string | undefined): Caller {
    return new Caller(this, this.options.signer, authorization);
  }
}

/** The caller of one operation, who is looked at again whenever it goes on. */
export class Caller {
  constructor(
    private readonly callers: Callers,
    private readonly signer: IdentitySigner,
    private readonly authorization: string | undefined,
  ) {}

  /** Milliseconds since 1970 at which the token ends; undefined without one. */
  async endsAt(): Promise<number | undefined> {
    const { until } = await this.callers.session(this.authorization);
    return until === undefined ? undefined : until * 1000;
  }

  /** @throws KuaijinError TOKEN_INVALID, TOKEN_EXPIRED, UNAVAILABLE */
  async identity(): Promise<Identity> {
    const { identity } = await this.callers.session(this.authorization);
    return this.callers.confirmed(identity);
  }

  /** The identity as subgraphs believe it. */
  async signed(): Promise<string> {
    return this.signer.sign(await this.identity());
  }
}
