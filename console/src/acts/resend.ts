/** After a reload, acts whose answer was lost are asked for again under the keys that were kept. */
import { useEffect } from 'react';
import { useClient } from 'urql';
import { unanswered } from './kept-requests';
import { sendAct } from './send-act';

/** @param viewerId who is signed in; undefined: nobody yet */
export function useResend(viewerId: string | undefined): void {
  const graph = useClient();
  useEffect(() => {
    if (viewerId === undefined) return;
    void unanswered(viewerId).then((kept) =>
      Promise.all(kept.map((request) => sendAct(graph, request, () => undefined))),
    );
  }, [graph, viewerId]);
}
