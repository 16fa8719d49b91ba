/** What a catalogue asks of a project: which of its items apply, and which of those that exclude each other. */
import type { CatalogueToSubmitQuery } from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { Panel } from '../../ui/panel';
import type { SubmissionAnswers } from './submission';
import styles from './submit.module.css';

export type CatalogueToSubmit = NonNullable<CatalogueToSubmitQuery['catalogue']>;

interface Props {
  readonly catalogue: CatalogueToSubmit;
  readonly answers: SubmissionAnswers;
  readonly change: (next: Partial<SubmissionAnswers>) => void;
}

export function Conditions({ catalogue, answers, change }: Props) {
  const text = useText();
  const items = new Map(catalogue.stages.flatMap((stage) => stage.items).map(({ code, name }) => [code, name]));
  return (
    <>
      {catalogue.allowsParts && (
        <p>
          <label>
            {text('submit.part')} <small>({text('act.optional')})</small>{' '}
            <input value={answers.part} onChange={({ target }) => change({ part: target.value })} />
          </label>
        </p>
      )}
      {catalogue.conditions.length > 0 && (
        <Panel title={text('submit.conditions')}>
          {catalogue.conditions.map(({ itemCode, when }) => (
            <fieldset key={itemCode} className={styles.condition}>
              <legend>
                {items.get(itemCode)}: {when}
              </legend>
              {([true, false] as const).map((applies) => (
                <label key={String(applies)}>
                  <input
                    type="radio"
                    name={itemCode}
                    checked={answers.conditions[itemCode] === applies}
                    onChange={() => change({ conditions: { ...answers.conditions, [itemCode]: applies } })}
                  />{' '}
                  {text(applies ? 'submit.yes' : 'submit.no')}
                </label>
              ))}
            </fieldset>
          ))}
        </Panel>
      )}
      {catalogue.exclusiveGroups.map(({ code, itemCodes }) => (
        <Panel key={code} title={text('submit.choices')}>
          {itemCodes.map((itemCode) => (
            <label key={itemCode} className={styles.choice}>
              <input
                type="radio"
                name={code}
                checked={answers.choices[code] === itemCode}
                onChange={() => change({ choices: { ...answers.choices, [code]: itemCode } })}
              />{' '}
              {items.get(itemCode)}
            </label>
          ))}
        </Panel>
      ))}
    </>
  );
}
