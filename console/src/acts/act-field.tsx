/** One field of an act: written, chosen, ticked, or a file; its label, its hint and what is wrong with it. */
import { useId } from 'react';
import { useLanguage } from '../i18n/language';
import { useText } from '../i18n/text';
import styles from './act-field.module.css';
import type { Filled, FilledValue, FormField } from './act-form';
import { type Choice, type StepAtHand, useChoices } from './choices';
import { FileField } from './file-field';

interface Props {
  readonly field: FormField;
  readonly step: StepAtHand;
  readonly value: FilledValue;
  readonly onChange: (value: FilledValue) => void;
  readonly path: readonly string[];
  /** Path in the input, joined by dots, to what is wrong there. */
  readonly wrong: Readonly<Record<string, string>>;
}

/** Texts of more than a line. */
const long = ['opinion', 'reason', 'comment', 'message', 'question', 'statement', 'findings', 'reply', 'matter'];

export function ActField(props: Props) {
  const { field, value, path, wrong, onChange } = props;
  const { language } = useLanguage();
  const label = language === 'zh-CN' ? field.zh : field.en;
  if (field.kind !== 'group') return <SingleField {...props} label={label} />;
  const filled = (value ?? {}) as Filled;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {(field.fields ?? []).map((inner) => (
        <ActField
          key={inner.name}
          {...props}
          field={inner}
          value={filled[inner.name]}
          path={[...path, inner.name]}
          wrong={wrong}
          onChange={(next) => onChange({ ...filled, [inner.name]: next })}
        />
      ))}
    </fieldset>
  );
}

function SingleField({ field, step, value, onChange, path, wrong, label }: Props & { readonly label: string }) {
  const text = useText();
  const id = useId();
  const choices = useChoices(field, step);
  const problem = wrong[path.join('.')];
  const described = { id, 'aria-invalid': problem !== undefined, 'aria-describedby': `${id}-hint` };
  const isTick = field.kind === 'Boolean';
  return (
    <div className={isTick ? styles.tick : styles.field}>
      {field.isList && choices !== undefined ? (
        <span id={id}>{label}</span>
      ) : (
        <label htmlFor={id}>
          {label} {field.isRequired || isTick ? '' : <small>({text('act.optional')})</small>}
        </label>
      )}
      {isTick ? (
        <input
          {...described}
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked)}
        />
      ) : field.name === 'fileIds' ? (
        <FileField id={id} value={(value ?? []) as readonly string[]} onChange={onChange} />
      ) : choices !== undefined ? (
        <Chosen
          field={field}
          labelledBy={id}
          described={described}
          choices={choices}
          value={value}
          onChange={onChange}
        />
      ) : (
        <Written
          field={field}
          described={described}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      )}
      <small id={`${id}-hint`} className={problem === undefined ? styles.hint : styles.wrong}>
        {problem ?? (field.isList && choices === undefined && field.name !== 'fileIds' ? text('act.oneEach') : '')}
      </small>
    </div>
  );
}

type Described = { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string };

interface ChosenProps {
  readonly field: FormField;
  readonly labelledBy: string;
  readonly described: Described;
  readonly choices: readonly Choice[];
  readonly value: FilledValue;
  readonly onChange: (value: FilledValue) => void;
}

function Chosen({ field, labelledBy, described, choices, value, onChange }: ChosenProps) {
  const text = useText();
  if (!field.isList)
    return (
      <select
        {...described}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{text('act.choose')}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    );
  const chosen = (Array.isArray(value) ? value : []) as readonly string[];
  return (
    <fieldset className={styles.choices} aria-labelledby={labelledBy}>
      {choices.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface WrittenProps {
  readonly field: FormField;
  readonly described: Described;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Written({ field, described, value, onChange }: WrittenProps) {
  if (field.isList || long.includes(field.name))
    return <textarea {...described} rows={3} value={value} onChange={({ target }) => onChange(target.value)} />;
  const type = field.kind === 'Date' ? 'date' : field.kind === 'Int' ? 'number' : 'text';
  return <input {...described} type={type} value={value} onChange={({ target }) => onChange(target.value)} />;
}
