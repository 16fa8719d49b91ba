import type { Row } from '../row';
import { caseRows } from './cases';
import { commitmentRows } from './commitments';
import { concernRows } from './concerns';
import { mandateRows } from './mandates';
import { paperRows } from './papers';
import { sessionRows } from './sessions';
import { stageRows } from './stages';
import { stepRows } from './steps';
import { toleranceRows } from './tolerance';

/** Every mutation of approvals by its name. */
export const rows: Readonly<Record<string, Row>> = {
  ...caseRows,
  ...stepRows,
  ...paperRows,
  ...toleranceRows,
  ...concernRows,
  ...stageRows,
  ...sessionRows,
  ...mandateRows,
  ...commitmentRows,
};
