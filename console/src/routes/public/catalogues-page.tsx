/** 事项目录: what is approved, by whom, within which limits, for everybody. */
import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PublicCatalogueDocument, PublicCataloguesDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { Answer } from '../../ui/answer';
import { Panel } from '../../ui/panel';

export function CataloguesPage() {
  const text = useText();
  const [state, ask] = useQuery({ query: PublicCataloguesDocument, variables: {} });
  return (
    <>
      <h1>{text('catalogue.title')}</h1>
      <Answer state={state} find={(data) => data.catalogues} again={() => ask({ requestPolicy: 'network-only' })}>
        {({ nodes }) => (
          <ul>
            {nodes.map(({ id, code, version, name, totalLimitWorkingDays }) => (
              <li key={id}>
                <Link to="/catalogues/$code" params={{ code }}>
                  {name}
                </Link>{' '}
                v{version} {totalLimitWorkingDays !== null && text('catalogue.limit', { days: totalLimitWorkingDays })}
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </>
  );
}

export function CataloguePage() {
  const text = useText();
  const term = useTerm();
  const { code } = useParams({ from: '/catalogues/$code' });
  const [state, ask] = useQuery({ query: PublicCatalogueDocument, variables: { code } });
  return (
    <Answer state={state} find={(data) => data.catalogue} again={() => ask({ requestPolicy: 'network-only' })}>
      {({ name, version, totalLimitWorkingDays, note, stages }) => (
        <>
          <h1>
            {name} v{version}
          </h1>
          {totalLimitWorkingDays !== null && <p>{text('catalogue.limit', { days: totalLimitWorkingDays })}</p>}
          {note && <p>{note}</p>}
          {stages.map((stage) => (
            <Panel key={stage.code} title={stage.name}>
              <table>
                <thead>
                  <tr>
                    <th>{text('catalogue.item')}</th>
                    <th>{text('catalogue.lane')}</th>
                    <th>{text('catalogue.promised')}</th>
                    <th>{text('catalogue.statutory')}</th>
                    <th>{text('catalogue.materials')}</th>
                    <th>{text('step.legalBasis')}</th>
                  </tr>
                </thead>
                <tbody>
                  {stage.items.map((item) => (
                    <tr key={item.code}>
                      <th scope="row">{item.name}</th>
                      <td>{term('Lane', item.lane)}</td>
                      <td>{item.promisedWorkingDays}</td>
                      <td>{item.statutoryWorkingDays}</td>
                      <td>{item.materials.map((material) => material.name).join('、')}</td>
                      <td>{item.legalBasis}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Panel>
          ))}
        </>
      )}
    </Answer>
  );
}
