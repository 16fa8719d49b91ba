/** The refusal table of every service but approvals, see refusals.ts. */
import { serviceNames } from '@kuaijin/dev/compose/services';
import { thingOf } from './element-row';
import { ElementsWorld } from './elements-world';
import { describeRefusals } from './refusals';
import { elementRows } from './rows';

const services = serviceNames.filter((service) => service !== 'approvals');

describeRefusals(
  services,
  elementRows,
  () => ElementsWorld.open(elementRows),
  (row) => {
    const thing = thingOf(row);
    return thing !== undefined && thing.from.length < thing.thing.states.length;
  },
);
