/** A client of the graph, as a front end is one: HTTP and a token, and no access to anything else. */
import { developmentIdentity, issueToken } from '@kuaijin/gateway';
import type { Post } from '@kuaijin/kit/access/posts';
import type { Config } from '@kuaijin/kit/config';

export interface TokenOptions {
  /** Id of a department, for example `department-330800-NR`. */
  readonly department?: string;
  readonly subject?: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly region?: string;
  /** How long it lasts; negative: it has expired. */
  readonly hours?: number;
}

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly GraphError[];
  readonly headers: Headers;
}

export interface Client {
  /** Of everything that the product stores and runs: what a test must not share with others begins with it. */
  readonly prefix: string;
  /** A token of one post or of several. */
  token(post: Post | readonly Post[], options?: TokenOptions): Promise<string>;
  /** Asks the graph; left out token = anonymous. */
  gql<T = Record<string, unknown>>(query: string, variables?: object, token?: string): Promise<Answer<T>>;
  /** The data alone. @throws Error with the answer when it carries errors */
  ask<T = Record<string, unknown>>(query: string, variables?: object, token?: string): Promise<T>;
}

/** Lists a person with these posts in the directory, before a token says so. */
export type ListPerson = (subject: string, posts: readonly Post[]) => Promise<void>;

/** A client of the graph at an address. */
export function clientOf(url: string, config: Config, list?: ListPerson): Client {
  const gql = async <T>(query: string, variables: object = {}, token?: string): Promise<Answer<T>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: T; errors?: readonly GraphError[] };
    return { status: response.status, headers: response.headers, ...body };
  };
  return {
    prefix: config.prefix,
    token: async (post, { hours, ...options } = {}) => {
      const held = [post].flat();
      const subject =
        options.subject ?? ['officer', held[0]?.toLowerCase(), options.department].filter(Boolean).join('-');
      await list?.(subject, held);
      return issueToken(config, developmentIdentity({ posts: held, ...options, subject }), hours);
    },
    gql,
    ask: async <T>(query: string, variables?: object, token?: string): Promise<T> => {
      const { data, errors, status } = await gql<T>(query, variables, token);
      if (errors !== undefined) throw new Error(`status ${status}: ${JSON.stringify(errors, null, 1)}`);
      return data;
    },
  };
}
