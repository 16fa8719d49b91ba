/** Rows of the same kind under the names of their columns. */
import type { ReactNode } from 'react';

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
  return (
    <table>
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
              <td key={name} data-figure={isFigure}>
                {of(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
