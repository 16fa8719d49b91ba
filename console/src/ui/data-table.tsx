/** Rows of the same kind under the names of their columns; without rows the table says so instead. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import styles from './data-table.module.css';

export interface Column<Row> {
  readonly name: string;
  readonly of: (row: Row) => ReactNode;
  /** Figures stand to the right. */
  readonly isFigure?: boolean;
}

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
}

export function DataTable<Row>({ rows, columns, keyOf }: Props<Row>) {
  const text = useText();
  if (rows.length === 0) return <p>{text('state.empty')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ name, isFigure }) => (
            <th key={name} data-figure={isFigure}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ name, of, isFigure }) => (
              <td key={name} data-name={name} data-figure={isFigure}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
