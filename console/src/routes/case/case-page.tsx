/** 办件: one case with what it saves, its timeline, its elements and its history. */
import { Link, useParams } from '@tanstack/react-router';
import { Gantt } from '../../gantt/gantt';
import { CasePageDocument, type CasePageQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { useDecimal, useWan } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { Light } from '../../ui/light';
import { DueDay, Moment } from '../../ui/moments';
import { Facts, Panel } from '../../ui/panel';
import { CaseHistory } from './case-history';

type ApprovalCase = NonNullable<CasePageQuery['approvalCase']>;

export function CasePage() {
  const { id } = useParams({ from: '/cases/$id' });
  const text = useText();
  const [state, again] = useLiveQuery({
    query: CasePageDocument,
    variables: { id },
    concerns: ({ caseId }) => caseId === id,
  });
  return (
    <Answer state={state} find={(data) => data.approvalCase} again={again}>
      {(found) => (
        <>
          <CaseHead found={found} />
          <Panel title={text('case.timeline')}>
            <Gantt
              stages={found.stages}
              critical={new Set(found.insight?.actualCriticalPath.map((step) => step.id))}
              now={Date.now()}
            />
          </Panel>
          {found.elements.length > 0 && <CaseElements elements={found.elements} />}
          <CaseHistory caseId={id} stages={found.stages} />
        </>
      )}
    </Answer>
  );
}

function CaseHead({ found }: { readonly found: ApprovalCase }) {
  const text = useText();
  const term = useTerm();
  const { project, catalogue, clock, insight, publicCode, status } = found;
  const waits = insight?.waitsForOwner
    ? text('case.waitsForOwner')
    : (insight?.waitingOn ?? []).map((department) => department?.name ?? '').join('、');
  return (
    <Panel title={project?.name ?? catalogue.name}>
      <Facts
        of={[
          [text('case.title'), `${catalogue.name} v${catalogue.version}`],
          [text('column.status'), term('CaseStatus', status)],
          [text('case.code'), publicCode],
          [text('column.light'), <Light key="light" light={clock.light} />],
          [text('column.due'), <DueDay key="due" at={clock.dueAt} />],
          [text('column.submitted'), <Moment key="submitted" at={found.submittedAt} />],
          [text('project.owner'), project?.owner?.name ?? ''],
        ]}
      />
      {insight && (
        <p>
          <strong>
            {text('case.insight', {
              serial: insight.serial,
              parallel: insight.criticalPathLength,
              elapsed: insight.elapsed,
              saved: insight.saved,
            })}
          </strong>
        </p>
      )}
      {waits !== '' && <p>{text('case.waiting', { whom: waits })}</p>}
      {project && (
        <Link to="/projects/$id" params={{ id: project.id }}>
          {text('project.title')}
        </Link>
      )}
    </Panel>
  );
}

function CaseElements({ elements }: { readonly elements: ApprovalCase['elements'] }) {
  const text = useText();
  const wan = useWan();
  const decimal = useDecimal();
  const term = useTerm();
  return (
    <Panel title={text('case.elements')}>
      <ul>
        {elements.map(({ kind, itemCode, status, quantity, money }) => (
          <li key={kind + itemCode}>
            {term('ElementKind', kind)}{' '}
            {quantity ? `${decimal(quantity.value)} ${term('Unit', quantity.unit)}` : money && wan(money)} ·{' '}
            {term('ElementStatus', status)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
