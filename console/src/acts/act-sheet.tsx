/** The sheet of an act: what it asks for, sent under a key that was kept before; a refusal comes back to its field. */
import { useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useClient } from 'urql';
import { useTerm } from '../i18n/language';
import { useText } from '../i18n/text';
import { Button } from '../ui/button';
import { useMoment } from '../ui/moments';
import { ActField } from './act-field';
import { type Filled, inputOf, missingIn } from './act-form';
import { actForms } from './act-forms.generated';
import styles from './act-sheet.module.css';
import type { StepAtHand } from './choices';
import { newKey } from './kept-requests';
import { type Refused, sendAct } from './send-act';

interface Props {
  readonly action: string;
  readonly step: StepAtHand;
  readonly viewerId: string;
  /** What the act would undo, in words. */
  readonly undoes?: string;
  readonly onClose: () => void;
  /** The graph said what came of it: what is shown is asked for again. */
  readonly onAnswered: (isDone: boolean) => void;
}

export function ActSheet(props: Props) {
  const { step, onClose } = props;
  const text = useText();
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className={styles.overlay}>
      <Modal className={styles.sheet}>
        <Dialog className={styles.dialog}>
          <ActFormView {...props} />
          <p className={styles.note}>
            {step.item.name} · {text('case.code')} {step.approvalCase.publicCode}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ActFormView({ action, step, viewerId, undoes, onClose, onAnswered }: Props) {
  const text = useText();
  const term = useTerm();
  const graph = useClient();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(newKey());
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input, select, button')?.focus(), []);
  const [filled, setFilled] = useState<Filled>({});
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<'idle' | 'sending' | 'unknown'>('idle');
  const say = useRefusalText();
  const fields = actForms[action]?.fields ?? [];

  const send = async () => {
    const lacking = missingIn(fields, filled);
    setMissing(lacking);
    if (lacking.length > 0) return;
    setProgress('sending');
    setRefusals([]);
    const input = { ...inputOf(fields, filled), ifVersion: step.version };
    const request = { key: key.current, action, stepId: step.id, input, viewerId };
    const outcome = await sendAct(graph, request, () => setProgress('unknown'));
    onAnswered(outcome.kind === 'done');
    if (outcome.kind === 'done') return onClose();
    key.current = newKey();
    setRefusals(outcome.refusals);
    setProgress('idle');
  };

  const wrong: Record<string, string> = Object.fromEntries([
    ...missing.map((path) => [path, text('act.required')] as const),
    ...refusals.map((refusal) => [refusal.path.slice(1).join('.'), say(refusal)] as const),
  ]);
  const isBusy = progress !== 'idle';
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isBusy) void send();
      }}
    >
      <Heading slot="title">{term('StepAction', action)}</Heading>
      {undoes !== undefined && <p>{text('step.undoes', { what: undoes })}</p>}
      {refusals.length > 0 && (
        <div role="alert" className={styles.refused}>
          {refusals.map((refusal) => (
            <p key={refusal.code + refusal.path.join('.')}>{say(refusal)}</p>
          ))}
        </div>
      )}
      {fields.map((field) => (
        <ActField
          key={field.name}
          field={field}
          step={step}
          path={[field.name]}
          value={filled[field.name]}
          wrong={wrong}
          onChange={(value) => setFilled((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" look="first" isDisabled={isBusy}>
          {isBusy ? text('act.sending') : text('act.send')}
        </Button>
        <Button onPress={onClose}>{text('act.cancel')}</Button>
        <output>{progress === 'unknown' ? text('act.unknown') : ''}</output>
      </div>
    </form>
  );
}

/** A refusal as the reader is told it: who changed the step, which post would do, or the words of the graph. */
function useRefusalText(): (refusal: Refused) => string {
  const text = useText();
  const term = useTerm();
  const moment = useMoment();
  return ({ message, status, changed, neededPost }) => {
    const conflict =
      changed && status !== undefined
        ? text('act.conflict', {
            who: changed.actor?.name ?? '',
            at: moment(changed.at),
            status: term('StepStatus', status),
          })
        : '';
    const post = neededPost ? text('act.neededPost', { post: term('Post', neededPost) }) : '';
    return [message, conflict, post].filter(Boolean).join(' ');
  };
}
