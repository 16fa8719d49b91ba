/** 办理记录: who did what when, as the journal of the case holds it. */
import { CaseHistoryDocument, type CasePageQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { Moment } from '../../ui/moments';
import { Panel } from '../../ui/panel';

interface Props {
  readonly caseId: string;
  readonly stages: NonNullable<CasePageQuery['approvalCase']>['stages'];
}

export function CaseHistory({ caseId, stages }: Props) {
  const text = useText();
  const term = useTerm();
  const [state, again] = useLiveQuery({
    query: CaseHistoryDocument,
    variables: { id: caseId },
    concerns: (event) => event.caseId === caseId,
  });
  const names = new Map(stages.flatMap(({ steps }) => steps).map(({ id, item }) => [id, item.name]));
  return (
    <Panel title={text('case.history')}>
      <Answer state={state} find={(data) => data.approvalCase?.history} again={again}>
        {({ nodes }) => (
          <table>
            <thead>
              <tr>
                <th>{text('column.when')}</th>
                <th>{text('column.what')}</th>
                <th>{text('column.status')}</th>
                <th>{text('column.who')}</th>
                <th>{text('column.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ seq, at, stepId, type, from, to, act, reason }) => (
                <tr key={seq}>
                  <td>
                    <Moment at={at} />
                  </td>
                  <td>{(stepId && names.get(stepId)) || type}</td>
                  <td>
                    {[from, to]
                      .filter(Boolean)
                      .map((status) => term(stepId === null ? 'CaseStatus' : 'StepStatus', status))
                      .join(' → ')}
                  </td>
                  <td>{act?.actor?.name ?? text('case.system')}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answer>
    </Panel>
  );
}
