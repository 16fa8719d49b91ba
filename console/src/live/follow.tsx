/** What of a screen follows the feed: a query that is asked again when something happened to what it shows. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createContext, type ReactNode, useContext, useEffect, useRef, useSyncExternalStore } from 'react';
import { type AnyVariables, type UseQueryState, useQuery } from 'urql';
import type { Feed, FeedEvent, FeedState } from './feed';

/** Milliseconds within which several events bring one query. */
const TOGETHER_MS = 250;

const FeedContext = createContext<Feed | undefined>(undefined);

export function FeedProvider({ feed, children }: { readonly feed: Feed | undefined; readonly children: ReactNode }) {
  return <FeedContext.Provider value={feed}>{children}</FeedContext.Provider>;
}

const none: FeedState = { way: 'CONNECTING' };
const nothing = () => () => undefined;

export function useFeedState(): FeedState | undefined {
  const feed = useContext(FeedContext);
  const state = useSyncExternalStore(feed?.watch ?? nothing, feed?.state ?? (() => none));
  return feed === undefined ? undefined : state;
}

interface Live<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** Whether an event changes what is shown. */
  readonly concerns: (event: FeedEvent, data: Data | undefined) => boolean;
}

/** A query whose answer is kept up to date. */
export function useLiveQuery<Data, Variables extends AnyVariables>({
  query,
  variables,
  concerns,
}: Live<Data, Variables>): readonly [UseQueryState<Data, Variables>, () => void] {
  const [state, ask] = useQuery<Data, Variables>({ query, variables });
  const feed = useContext(FeedContext);
  const latest = useRef({ concerns, ask, data: state.data });
  latest.current = { concerns, ask, data: state.data };
  const again = () => latest.current.ask({ requestPolicy: 'network-only' });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = feed?.follow((event) => {
      if (event !== undefined && !latest.current.concerns(event, latest.current.data)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.ask({ requestPolicy: 'network-only' });
      }, TOGETHER_MS);
    });
    return () => {
      stop?.();
      clearTimeout(timer);
    };
  }, [feed]);
  return [state, again];
}
