/** A long list as pages that are asked for one by one: each is a query of its own. */
import { type ReactNode, useState } from 'react';
import { useText } from '../i18n/text';
import { Button } from './button';

/** What a page of a list is given. */
export interface PageProps {
  readonly after: string | undefined;
  /** What stands below the page while there are more. */
  readonly more: (cursor: string | null) => ReactNode;
}

interface Props {
  /** A page after a cursor; the second argument makes what stands below it while there are more. */
  readonly children: (after: string | undefined, more: (cursor: string | null) => ReactNode) => ReactNode;
}

export function Pages({ children }: Props) {
  const text = useText();
  const [cursors, setCursors] = useState<readonly (string | undefined)[]>([undefined]);
  return cursors.map((after, at) => (
    <div key={after ?? 'first'}>
      {children(after, (cursor) =>
        cursor !== null && at === cursors.length - 1 ? (
          <Button onPress={() => setCursors([...cursors, cursor])}>{text('state.more')}</Button>
        ) : null,
      )}
    </div>
  ));
}
