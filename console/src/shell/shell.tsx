/** The frame of every screen: who is here, where to go, whether what is shown is live. */
import { Link, Outlet } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useResend } from '../acts/resend';
import { SignedInDocument } from '../graph/documents.generated';
import { useLanguage, useTerm } from '../i18n/language';
import { Text, useText } from '../i18n/text';
import { useFeedState } from '../live/follow';
import { signOut, usePersona } from '../sign-in/session';
import { Button } from '../ui/button';
import { useMoment } from '../ui/moments';
import { ThemeChoice } from '../ui/theme';
import { navigationOf } from './navigation';
import styles from './shell.module.css';

export function Shell() {
  const text = useText();
  const { language, choose } = useLanguage();
  const isSignedIn = usePersona() !== undefined;
  const [{ data }] = useQuery({ query: SignedInDocument, pause: !isSignedIn });
  const viewer = isSignedIn ? data?.me : undefined;
  useResend(viewer?.id);
  return (
    <>
      <a className={styles.skip} href="#content">
        <Text of="nav.skip" />
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.name}>
          <Text of="app.name" />
        </Link>
        <nav aria-label={text('nav.label')} className={styles.nav}>
          {navigationOf(isSignedIn ? (viewer?.posts ?? []) : undefined).map(({ to, label }) => (
            <Link key={to} to={to} className={styles.link} activeProps={{ className: styles.here }}>
              <Text of={label} />
              {to === '/messages' && viewer?.unreadCount ? (
                <span className={styles.count}>
                  <span aria-hidden="true">{viewer.unreadCount}</span>
                  <span className={styles.spoken}>{text('nav.unread', { count: viewer.unreadCount })}</span>
                </span>
              ) : null}
            </Link>
          ))}
        </nav>
        <span className={styles.end}>
          <LiveMark />
          <ThemeChoice />
          <Button onPress={() => choose(language === 'zh-CN' ? 'en-US' : 'zh-CN')}>
            <Text of="language.other" />
          </Button>
          {viewer && <Person viewer={viewer} />}
          {isSignedIn && (
            <Button onPress={signOut}>
              <Text of="signIn.out" />
            </Button>
          )}
        </span>
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}

interface Viewer {
  readonly id: string;
  readonly actor: { readonly name: string } | null;
  readonly posts: readonly string[];
  readonly department: { readonly name: string } | null;
  readonly organisation: { readonly name: string } | null;
}

function Person({ viewer }: { readonly viewer: Viewer }) {
  const term = useTerm();
  const place = viewer.department?.name ?? viewer.organisation?.name ?? '';
  const posts = viewer.posts.map((post) => term('Post', post)).join('、');
  return (
    <span className={styles.person}>
      {viewer.actor?.name ?? viewer.id} · {[place, posts].filter(Boolean).join(' ')}
    </span>
  );
}

function LiveMark() {
  const text = useText();
  const moment = useMoment();
  const state = useFeedState();
  if (state === undefined) return null;
  const since = state.since === undefined ? '' : moment(new Date(state.since).toISOString());
  return (
    <span role="status" className={styles.live} data-way={state.way}>
      {state.way === 'OFF' ? text('live.OFF', { since }) : text(`live.${state.way}`)}
    </span>
  );
}
