/** What an operator does about a troubled case: wakes it, or repairs it with a reason. */
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { newKey } from '../../acts/kept-requests';
import { askUntilKnown } from '../../acts/send-act';
import { NudgeCaseDocument, RepairCaseDocument } from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';

interface Props {
  readonly caseId: string;
  readonly isRepairable: boolean;
  /** The graph said what came of it. */
  readonly onDone: () => void;
}

export function TroubleActs({ caseId, isRepairable, onDone }: Props) {
  const text = useText();
  const graph = useClient();
  const key = useRef(newKey());
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async (mutation: 'nudgeCase' | 'repairCase') => {
    setBusy(true);
    setSaid(text('act.sending'));
    const document = mutation === 'repairCase' ? RepairCaseDocument : NudgeCaseDocument;
    const input = { caseId, idempotencyKey: key.current, ...(mutation === 'repairCase' ? { reason } : {}) };
    const answer = await askUntilKnown(graph, { document, mutation, input }, () => setSaid(text('act.unknown')));
    key.current = newKey();
    const [refusal] = answer.userErrors;
    setSaid(refusal?.message ?? text('ops.done'));
    setBusy(false);
    if (refusal === undefined) onDone();
  };
  return (
    <>
      <Button isDisabled={isBusy} onPress={() => void send('nudgeCase')}>
        {text('ops.nudge')}
      </Button>
      {isRepairable && (
        <>
          <input
            aria-label={text('ops.repairReason')}
            placeholder={text('ops.repairReason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button isDisabled={isBusy || reason.trim() === ''} onPress={() => void send('repairCase')}>
            {text('ops.repair')}
          </Button>
        </>
      )}
      <output>{said}</output>
    </>
  );
}
