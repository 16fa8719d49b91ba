/** 办件查询: where a case stands, by the code of its receipt, for everybody. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { TrackCaseDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { DueDay, Moment } from '../../ui/moments';
import { Panel } from '../../ui/panel';

export function TrackPage() {
  const text = useText();
  const navigate = useNavigate();
  const params = useParams({ strict: false });
  const given = params.code ?? '';
  const [code, setCode] = useState(given);
  return (
    <>
      <h1>{text('track.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') void navigate({ to: '/track/$code', params: { code: code.trim() } });
        }}
      >
        <label>
          {text('track.code')}{' '}
          <input value={code} onChange={({ target }) => setCode(target.value)} size={24} autoComplete="off" />
        </label>{' '}
        <Button type="submit" look="first">
          {text('track.find')}
        </Button>
        <p>{text('track.hint')}</p>
      </form>
      {given !== '' && <Tracked code={given} />}
    </>
  );
}

function Tracked({ code }: { readonly code: string }) {
  const text = useText();
  const term = useTerm();
  const [{ data, fetching, error }] = useQuery({ query: TrackCaseDocument, variables: { code } });
  const found = data?.publicCase;
  if (!found)
    return (
      <p role="status">{fetching ? text('state.loading') : (error?.graphQLErrors[0]?.message ?? text('track.none'))}</p>
    );
  return (
    <Panel title={`${found.catalogueName} · ${term('CaseStatus', found.status)}`}>
      <p>
        {text('column.submitted')} <Moment at={found.submittedAt} />
      </p>
      <table>
        <thead>
          <tr>
            <th>{text('column.what')}</th>
            <th>{text('column.status')}</th>
            <th>{text('track.due')}</th>
            <th>{text('track.decided')}</th>
          </tr>
        </thead>
        <tbody>
          {found.steps.map(({ itemName, status, dueAt, decidedAt }) => (
            <tr key={itemName}>
              <th scope="row">{itemName}</th>
              <td>{term('StepStatus', status)}</td>
              <td>
                <DueDay at={dueAt} />
              </td>
              <td>
                <Moment at={decidedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
