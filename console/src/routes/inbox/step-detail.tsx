/** 环节: what an officer looks at before deciding, what may be done now, and why the rest may not. */
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { StepAtHand } from '../../acts/choices';
import { SignedInDocument, StepPageDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { Light } from '../../ui/light';
import { DueDay, Moment } from '../../ui/moments';
import { Facts, Panel } from '../../ui/panel';
import { DaysLeft } from './inbox-list';
import { StepActs } from './step-acts';
import { StepPapers } from './step-papers';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

export function StepDetail({ id, onClose }: Props) {
  const [{ data: signedIn }] = useQuery({ query: SignedInDocument });
  const [state, again] = useLiveQuery({
    query: StepPageDocument,
    variables: { id },
    concerns: ({ stepId, caseId }, data) => stepId === id || (stepId === null && caseId === data?.step?.caseId),
  });
  return (
    <Answer state={state} find={(data) => data.step} again={again}>
      {(step) => (
        <>
          <StepHead step={step} />
          <StepActs step={step} viewerId={signedIn?.me?.id ?? ''} onAnswered={again} onClose={onClose} />
          <StepClock step={step} />
          <StepPapers step={step} />
          <StepVoices step={step} />
        </>
      )}
    </Answer>
  );
}

function StepHead({ step }: { readonly step: StepAtHand }) {
  const text = useText();
  const term = useTerm();
  const { item, approvalCase, department, status, blockedBy } = step;
  return (
    <Panel title={item.name}>
      <Facts
        of={[
          [text('column.status'), term('StepStatus', status)],
          [text('column.department'), department?.name ?? step.departmentId],
          [text('project.title'), approvalCase.project?.name ?? ''],
          [text('project.owner'), approvalCase.project?.owner?.name ?? ''],
          [text('step.legalBasis'), item.legalBasis ?? ''],
        ]}
      />
      {blockedBy && (
        <p role="status">
          <strong>{text('step.blocked')}:</strong> {blockedBy.message}
        </p>
      )}
      <p>
        <Link to="/cases/$id" params={{ id: step.caseId }}>
          {text('step.openCase')}
        </Link>
      </p>
    </Panel>
  );
}

function StepClock({ step: { clock } }: { readonly step: StepAtHand }) {
  const text = useText();
  const term = useTerm();
  if (!clock) return null;
  return (
    <Panel title={text('step.clock')}>
      <Facts
        of={[
          [text('column.light'), <Light key="light" light={clock.light} />],
          ['', <DaysLeft key="left" days={clock.workingDaysLeft} pause={clock.pause?.kind} />],
          [text('step.promised'), <DueDay key="due" at={clock.dueAt} />],
          [text('step.statutory'), <DueDay key="statutory" at={clock.statutoryDueAt} />],
          [
            text('step.nextRung'),
            clock.nextRung && (
              <span key="rung">
                {term('RungKind', clock.nextRung.kind)} <Moment at={clock.nextRung.at} />
              </span>
            ),
          ],
        ]}
      />
      {clock.isProvisional && <p>{text('step.provisional')}</p>}
      {clock.pause && (
        <p>
          {text('inbox.paused', { kind: term('PauseKind', clock.pause.kind) })} {clock.pause.reason}
        </p>
      )}
    </Panel>
  );
}

function StepVoices({ step }: { readonly step: StepAtHand }) {
  const text = useText();
  const term = useTerm();
  const { signers, consultations, corrections } = step;
  return (
    <>
      {signers.length > 1 && (
        <Panel title={text('step.signers')}>
          <ul>
            {signers.map(({ departmentId, department, hasSigned, decision, opinion }) => (
              <li key={departmentId}>
                {department?.name ?? departmentId}: {hasSigned ? text('step.signed') : text('step.unsigned')}{' '}
                {term('Decision', decision)} {opinion}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {consultations.length > 0 && (
        <Panel title={text('step.consultations')}>
          {consultations.map(({ id, question, status, asked }) => (
            <article key={id}>
              <h3>
                {question} · {term('ConsultationStatus', status)}
              </h3>
              <ul>
                {asked.map(({ department, opinion }) => (
                  <li key={department?.id ?? question}>
                    {department?.name}: {opinion ?? '—'}
                  </li>
                ))}
              </ul>
            </article>
          ))}
        </Panel>
      )}
      {corrections.length > 0 && (
        <Panel title={text('step.corrections')}>
          <ul>
            {corrections.map(({ reason, requested, resubmittedAt }) => (
              <li key={requested?.at ?? reason}>
                <Moment at={requested?.at} /> {reason} <Moment at={resubmittedAt} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
