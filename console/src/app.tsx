/** The console around its screens: language, the graph and the feed of who is signed in. */
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { Provider } from 'urql';
import { createGraphClient } from './graph/client';
import { LanguageProvider } from './i18n/language';
import { Feed } from './live/feed';
import { FeedProvider } from './live/follow';
import { router } from './routes/router';
import { ConfigContext } from './sign-in/config';
import { type ConsoleConfig, usePersona } from './sign-in/session';

export function App({ config }: { readonly config: ConsoleConfig }) {
  const persona = usePersona();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person begins with nothing loaded
  const graph = useMemo(createGraphClient, [persona]);
  const feed = useMemo(
    () => (persona === undefined ? undefined : new Feed(graph, `${location.origin.replace(/^http/, 'ws')}/graphql`)),
    [graph, persona],
  );
  useEffect(() => () => feed?.close(), [feed]);
  return (
    <ConfigContext.Provider value={config}>
      <LanguageProvider>
        <Provider value={graph}>
          <FeedProvider feed={feed}>
            <RouterProvider router={router} />
          </FeedProvider>
        </Provider>
      </LanguageProvider>
    </ConfigContext.Provider>
  );
}
