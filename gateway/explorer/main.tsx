/** The explorer page: GraphiQL over this gateway, with sample queries and, in development, a role picker. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { nobody, RolePicker } from './roles';
import { samples } from './samples';
import 'graphiql/style.css';
import './explorer.css';

const workers: Readonly<Record<string, string>> = { json: 'json.worker', graphql: 'graphql.worker' };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(`/explorer/${workers[label] ?? 'editor.worker'}.js`, { type: 'module' }),
  },
});

const tabs = samples.map(({ query, variables }) => ({ query, variables: variables ?? null }));

function Explorer({ hasRoles }: { readonly hasRoles: boolean }) {
  const [role, setRole] = useState(nobody);
  const fetcher = useMemo(
    () =>
      createGraphiQLFetcher({
        url: '/graphql',
        headers: role.token === '' ? {} : { authorization: `Bearer ${role.token}` },
      }),
    [role],
  );
  return (
    <div className="explorer">
      {hasRoles && <RolePicker role={role} onRole={setRole} />}
      <div className="graph">
        <GraphiQL
          fetcher={fetcher}
          defaultTabs={tabs}
          shouldPersistHeaders={false}
          defaultEditorToolsVisibility="variables"
        />
      </div>
    </div>
  );
}

const place = document.getElementById('explorer');
if (place !== null) createRoot(place).render(<Explorer hasRoles={place.dataset['roles'] === 'true'} />);
