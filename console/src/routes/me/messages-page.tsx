/** 消息: what the house tells the reader, the newest first. */
import { Link } from '@tanstack/react-router';
import { useClient } from 'urql';
import { newKey } from '../../acts/kept-requests';
import { MarkReadDocument, MessagesDocument, type MessagesQuery } from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { Button } from '../../ui/button';
import { Moment } from '../../ui/moments';
import { type PageProps, Pages } from '../../ui/pages';

type Message = NonNullable<NonNullable<MessagesQuery['me']>['notifications']>['nodes'][number];

export function MessagesPage() {
  const text = useText();
  return (
    <>
      <h1>{text('messages.title')}</h1>
      <Pages>{(after, more) => <MessagesList after={after} more={more} />}</Pages>
    </>
  );
}

function MessagesList({ after, more }: PageProps) {
  const text = useText();
  const graph = useClient();
  const [state, again] = useLiveQuery({
    query: MessagesDocument,
    variables: { unreadOnly: false, ...(after === undefined ? {} : { after }) },
    concerns: () => true,
  });
  const markAll = async (upTo: string) => {
    await graph.mutation(MarkReadDocument, { input: { idempotencyKey: newKey(), upTo } }).toPromise();
    again();
  };
  return (
    <Answer state={state} find={(data) => data.me?.notifications} again={again}>
      {({ nodes, pageInfo }) => {
        const [newest] = nodes;
        return (
          <>
            {after === undefined && newest !== undefined && (
              <Button onPress={() => void markAll(newest.id)}>{text('messages.markAll')}</Button>
            )}
            {nodes.length === 0 && <p>{text('state.empty')}</p>}
            <ul>
              {nodes.map((message) => (
                <li key={message.id}>
                  <MessageLine message={message} />
                </li>
              ))}
            </ul>
            {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
          </>
        );
      }}
    </Answer>
  );
}

function MessageLine({
  message: { title, text: words, at, isRead, stepId, caseId, projectId },
}: {
  readonly message: Message;
}) {
  const text = useText();
  return (
    <>
      {isRead ? title : <strong>{title}</strong>} <Moment at={at} /> {words}{' '}
      {stepId ? (
        <Link to="/inbox" search={{ step: stepId }}>
          {text('messages.open')}
        </Link>
      ) : caseId ? (
        <Link to="/cases/$id" params={{ id: caseId }}>
          {text('messages.open')}
        </Link>
      ) : projectId ? (
        <Link to="/projects/$id" params={{ id: projectId }}>
          {text('messages.open')}
        </Link>
      ) : null}
    </>
  );
}
