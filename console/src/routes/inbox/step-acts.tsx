/** What the reader may do with a step, as the graph says it, by buttons and single keys; and why not the rest. */
import { useEffect, useState } from 'react';
import { actForms } from '../../acts/act-forms.generated';
import { ActSheet } from '../../acts/act-sheet';
import type { StepAtHand } from '../../acts/choices';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import styles from './step-acts.module.css';

interface Props {
  readonly step: StepAtHand;
  readonly viewerId: string;
  readonly onAnswered: () => void;
  readonly onClose: () => void;
}

/** Single keys, as officers know them from their inbox. */
const keys: Readonly<Record<string, string>> = {
  a: 'ACCEPT',
  d: 'DECIDE',
  c: 'REQUEST_CORRECTION',
  h: 'CONSULT',
  u: 'URGE',
};

export function StepActs({ step, viewerId, onAnswered, onClose }: Props) {
  const text = useText();
  const term = useTerm();
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState('');
  const acts = step.viewerActions.filter(({ action }) => actForms[action] !== undefined);
  const allowed = acts.filter((one) => one.allowed);
  useSingleKeys((key) => {
    if (key === 'Escape') return open === undefined && onClose();
    const action = keys[key];
    if (open === undefined && allowed.some((one) => one.action === action)) setOpen(action);
  });
  const undone = allowed.find(({ action }) => action === open)?.undoes;
  return (
    <Panel title={text('step.acts')}>
      <div className={styles.acts}>
        {allowed.map(({ action }, at) => (
          <Button key={action} look={at === 0 ? 'first' : 'plain'} onPress={() => setOpen(action)}>
            {term('StepAction', action)}
          </Button>
        ))}
      </div>
      {allowed.length === 0 && <p>{text('step.noActs')}</p>}
      <output>{done}</output>
      <details>
        <summary>{text('step.whyNot')}</summary>
        <ul>
          {acts
            .filter((one) => !one.allowed)
            .map(({ action, reason }) => (
              <li key={action}>
                {term('StepAction', action)}: {term('ErrorCode', reason)}
              </li>
            ))}
        </ul>
      </details>
      {open !== undefined && (
        <ActSheet
          action={open}
          step={step}
          viewerId={viewerId}
          {...(undone ? { undoes: term('TakenBackAct', undone) } : {})}
          onClose={() => setOpen(undefined)}
          onAnswered={(isDone) => {
            setDone(isDone ? text('act.done', { act: term('StepAction', open) }) : '');
            onAnswered();
          }}
        />
      )}
    </Panel>
  );
}

/** Keys that nobody types a text with: not in a field, not with a modifier, not while a character is composed. */
function useSingleKeys(pressed: (key: string) => unknown): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, isComposing } = event;
      const isTyping =
        target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null;
      if (!isTyping && !ctrlKey && !metaKey && !altKey && !isComposing) pressed(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
