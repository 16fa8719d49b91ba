import type { Row } from '../row';
import { caseRows } from './cases';
import { stepRows } from './steps';

/** Every mutation of approvals by its name. */
export const rows: Readonly<Record<string, Row>> = {
  ...caseRows,
  ...stepRows,
};
