/** The addresses of the console. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Text } from '../i18n/text';
import { Shell } from '../shell/shell';
import { SignedIn } from '../sign-in/signed-in';
import { Home } from './home';
import { inboxSearchOf } from './inbox/inbox-search';
import { projectsSearchOf } from './project/projects-search';
import { CataloguePage, CataloguesPage } from './public/catalogues-page';
import { TrackPage } from './public/track-page';

const root = createRootRoute({ component: Shell, notFoundComponent: NothingHere });
const getParentRoute = () => root;

function NothingHere() {
  return (
    <p>
      <Text of="state.notFound" />
    </p>
  );
}

/** Screens of who is signed in are loaded when somebody opens the first of them. */
const signedIn = <Module extends Record<Name, () => ReactNode>, Name extends string>(
  load: () => Promise<Module>,
  name: Name,
) => {
  const Screen = lazyRouteComponent(load as () => Promise<Record<string, () => ReactNode>>, name);
  return () => (
    <SignedIn>
      <Screen />
    </SignedIn>
  );
};

const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: '/', component: Home }),
  createRoute({
    getParentRoute,
    path: '/inbox',
    validateSearch: inboxSearchOf,
    component: signedIn(() => import('./inbox/inbox'), 'Inbox'),
  }),
  createRoute({ getParentRoute, path: '/cases', component: signedIn(() => import('./case/cases-page'), 'CasesPage') }),
  createRoute({
    getParentRoute,
    path: '/cases/$id',
    component: signedIn(() => import('./case/case-page'), 'CasePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects',
    validateSearch: projectsSearchOf,
    component: signedIn(() => import('./project/projects-page'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/projects/$id',
    component: signedIn(() => import('./project/project-page'), 'ProjectPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/submit/$projectId',
    component: signedIn(() => import('./owner/submit-page'), 'SubmitPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/dispatch',
    component: signedIn(() => import('./dispatch/dispatch-page'), 'DispatchPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/problems/$id',
    component: signedIn(() => import('./dispatch/problem-page'), 'ProblemPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/statistics',
    component: signedIn(() => import('./dispatch/statistics-page'), 'StatisticsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/ledgers',
    component: signedIn(() => import('./ledger/ledgers-page'), 'LedgersPage'),
  }),
  createRoute({ getParentRoute, path: '/ops', component: signedIn(() => import('./ops/ops-page'), 'OpsPage') }),
  createRoute({
    getParentRoute,
    path: '/messages',
    component: signedIn(() => import('./me/messages-page'), 'MessagesPage'),
  }),
  createRoute({ getParentRoute, path: '/catalogues', component: CataloguesPage }),
  createRoute({ getParentRoute, path: '/catalogues/$code', component: CataloguePage }),
  createRoute({ getParentRoute, path: '/track', component: TrackPage }),
  createRoute({ getParentRoute, path: '/track/$code', component: TrackPage }),
]);

export const router = createRouter({ routeTree });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
