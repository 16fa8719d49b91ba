/** Papers of a step and what was produced for it. */
import type { StepAtHand } from '../../acts/choices';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { DueDay, Moment } from '../../ui/moments';
import { Panel } from '../../ui/panel';

export function StepPapers({ step: { materials, documents } }: { readonly step: StepAtHand }) {
  const text = useText();
  const term = useTerm();
  return (
    <>
      <Panel title={text('step.materials')}>
        {materials.length === 0 ? (
          <p>{text('step.noMaterials')}</p>
        ) : (
          <table>
            <tbody>
              {materials.map(({ code, name, status, isDeferrable, dueAt, files }) => (
                <tr key={code}>
                  <th scope="row">
                    {name} {isDeferrable && <small>{text('step.deferrable')}</small>}
                  </th>
                  <td>
                    {term('MaterialStatus', status)} <DueDay at={dueAt} />
                  </td>
                  <td>
                    {files.map(({ id, fileName, url }) => (
                      <a key={id} href={url} target="_blank" rel="noreferrer">
                        {fileName}
                      </a>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      {documents.length > 0 && (
        <Panel title={text('step.documents')}>
          <ul>
            {documents.map(({ id, title, number, at, url, pdfUrl }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>{' '}
                {number} <Moment at={at} />{' '}
                <a href={pdfUrl} target="_blank" rel="noreferrer">
                  PDF
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
