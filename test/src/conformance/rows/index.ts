import type { ElementRow } from '../element-row';
import type { Row } from '../row';
import { assetRows } from './assets';
import { caseRows } from './cases';
import { commitmentRows } from './commitments';
import { concernRows } from './concerns';
import { directoryRows } from './directory';
import { dispatchRows } from './dispatch';
import { eventRows } from './events';
import { fundRows } from './funds';
import { landRows } from './land';
import { mandateRows } from './mandates';
import { materialRows } from './materials';
import { messageRows } from './messages';
import { occasionRows } from './occasions';
import { projectRows } from './projects';
import { sessionRows } from './sessions';
import { stageRows } from './stages';
import { stepRows } from './steps';
import { supervisionRows } from './supervision';
import { toleranceRows } from './tolerance';
import { webhookRows } from './webhooks';

/** Every mutation of approvals by its name. */
export const approvalRows: Readonly<Record<string, Row>> = {
  ...caseRows,
  ...stepRows,
  ...materialRows,
  ...toleranceRows,
  ...concernRows,
  ...stageRows,
  ...sessionRows,
  ...mandateRows,
  ...commitmentRows,
};

/** Every mutation of the other services. */
export const elementRows: Readonly<Record<string, ElementRow>> = {
  ...directoryRows,
  ...projectRows,
  ...occasionRows,
  ...assetRows,
  ...landRows,
  ...fundRows,
  ...supervisionRows,
  ...dispatchRows,
  ...eventRows,
  ...webhookRows,
  ...messageRows,
};
