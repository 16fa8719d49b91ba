/** 收件箱: steps that wait for somebody, the most urgent first, with the one that is looked at beside the list. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { usePersona } from '../../sign-in/session';
import { Button } from '../../ui/button';
import styles from './inbox.module.css';
import { InboxList } from './inbox-list';
import { firstRole, type InboxSearch, inboxFilterOf, inboxRoles, lights } from './inbox-search';
import { StepDetail } from './step-detail';

export function Inbox() {
  const text = useText();
  const term = useTerm();
  const navigate = useNavigate({ from: '/inbox' });
  const persona = usePersona();
  const search = useSearch({ from: '/inbox' });
  const role = search.role ?? firstRole(persona?.post);
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  const go = (next: Partial<InboxSearch>) => {
    const { step, ...list } = next;
    if (Object.keys(list).length > 0) setPages([undefined]);
    void navigate({ search: defined({ ...search, ...next }), replace: step === undefined });
  };
  return (
    <>
      <div className={styles.bar}>
        <h1>{text('inbox.title')}</h1>
        <ToggleButtonGroup
          aria-label={text('inbox.role')}
          className={styles.tabs}
          selectedKeys={[role]}
          disallowEmptySelection
          onSelectionChange={(keys) => go({ role: inboxRoles.find((one) => keys.has(one)) ?? role, step: undefined })}
        >
          {inboxRoles.map((one) => (
            <ToggleButton key={one} id={one} className={styles.tab}>
              {term('InboxRole', one)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <label>
          {text('inbox.lights')}{' '}
          <select
            value={search.light ?? ''}
            onChange={({ target }) => go({ light: lights.find((one) => one === target.value) })}
          >
            <option value="">{text('inbox.all')}</option>
            {lights.map((light) => (
              <option key={light} value={light}>
                {text(`light.${light}`)}
              </option>
            ))}
          </select>
        </label>
        <input
          type="search"
          aria-label={text('inbox.search')}
          placeholder={text('inbox.search')}
          defaultValue={search.q ?? ''}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && go({ q: currentTarget.value || undefined })}
        />
      </div>
      <div className={styles.split} data-open={search.step !== undefined}>
        <div className={styles.list}>
          {pages.map((after, at) => (
            <InboxList
              key={after ?? 'first'}
              filter={{ ...inboxFilterOf(search), role }}
              after={after}
              open={search.step}
              isFirst={at === 0}
              onOpen={(step) => go({ step })}
              more={(cursor) =>
                at === pages.length - 1 && (
                  <Button onPress={() => setPages([...pages, cursor])}>{text('state.more')}</Button>
                )
              }
            />
          ))}
          <p className={styles.keys}>{text('inbox.keys')}</p>
        </div>
        <div className={styles.detail}>
          {search.step === undefined ? (
            <p>{text('inbox.choose')}</p>
          ) : (
            <StepDetail key={search.step} id={search.step} onClose={() => go({ step: undefined })} />
          )}
        </div>
      </div>
    </>
  );
}

const defined = (search: Readonly<Record<string, unknown>>): InboxSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
