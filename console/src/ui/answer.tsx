/** Every state of a page that waits for an answer of the graph: loading, refused, failed, empty, partial, there. */
import { type ReactNode, useEffect, useState } from 'react';
import type { CombinedError, UseQueryState } from 'urql';
import { useText } from '../i18n/text';
import styles from './answer.module.css';
import { Button } from './button';

const SKELETON_AFTER_MS = 200;

interface Props<T, Found> {
  readonly state: UseQueryState<T, never> | UseQueryState<T, Record<string, unknown>>;
  /** What the page is about; nothing = there is no such thing for this reader. */
  readonly find: (data: T) => Found | null | undefined;
  readonly again: () => void;
  readonly children: (found: Found) => ReactNode;
}

export function Answer<T, Found>({ state, find, again, children }: Props<T, Found>) {
  const text = useText();
  const { data, error, fetching } = state;
  const found = data === undefined ? undefined : find(data);
  if (found !== null && found !== undefined)
    return (
      <>
        {error !== undefined && <p role="status">{text('state.partial', { code: codeOf(error) })}</p>}
        {children(found)}
      </>
    );
  if (fetching) return <Loading />;
  if (error !== undefined) return <Failed error={error} again={again} />;
  return <p className={styles.note}>{text('state.notFound')}</p>;
}

export function Loading() {
  const text = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className={styles.note}>
      {isSlow ? text('state.loading') : ''}
    </p>
  );
}

function Failed({ error, again }: { readonly error: CombinedError; readonly again: () => void }) {
  const text = useText();
  const [first] = error.graphQLErrors;
  const requestId = first?.extensions['requestId'];
  return (
    <div role="alert" className={styles.note}>
      <p>{text('state.error', { message: first?.message ?? error.message })}</p>
      {typeof requestId === 'string' && <p>{text('state.request', { id: requestId })}</p>}
      <Button onPress={again}>{text('state.retry')}</Button>
    </div>
  );
}

/** The registered code of the first error. */
export function codeOf(error: CombinedError): string {
  const code = error.graphQLErrors[0]?.extensions['code'];
  return typeof code === 'string' ? code : 'UNAVAILABLE';
}
