/** 要素: money, land and energy that follow the project. */
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useDecimal, useWan } from '../../ui/amounts';
import { Facts, Panel } from '../../ui/panel';
import type { ProjectShown } from './project-page';

export function ProjectElements({ project: { funding, land } }: { readonly project: ProjectShown }) {
  const text = useText();
  const term = useTerm();
  const wan = useWan();
  const decimal = useDecimal();
  return (
    <>
      {funding && (
        <Panel title={text('project.money')}>
          <Facts
            of={[
              [text('project.reserved'), wan(funding.reserved)],
              [text('project.allotted'), wan(funding.allotted)],
              [text('project.paid'), wan(funding.paid)],
              [text('project.spent'), wan(funding.spent)],
            ]}
          />
        </Panel>
      )}
      {land && land.balances.length > 0 && (
        <Panel title={text('project.land')}>
          <table>
            <thead>
              <tr>
                <th>{text('column.what')}</th>
                <th>{text('project.reserved')}</th>
                <th>{text('project.committed')}</th>
              </tr>
            </thead>
            <tbody>
              {land.balances.map(({ kind, reserved, committed }) => (
                <tr key={kind}>
                  <th scope="row">{term('QuotaKind', kind)}</th>
                  <td>
                    {decimal(reserved.value)} {term('Unit', reserved.unit)}
                  </td>
                  <td>
                    {decimal(committed.value)} {term('Unit', committed.unit)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}
