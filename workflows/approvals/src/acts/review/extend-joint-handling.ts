import { itemOf } from '../../case/find';
import { isHandledJointly, JOINT_EXTENSION_MAX } from '../../limits/statute';
import { stepAct } from '../act';
import { ownerOf, whoHasToAct } from '../coordination/recipients';
import { text, workingDays } from '../fields';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { extended, extendedEvent, extensionNotice, notExtensible } from './extend';

/**
 * 联合办理延期: what several departments decide together is extended once by the head of the government, by up to 15 working
 * days (行政许可法 42). It stands in the place of the extension that the head of one department gives.
 */
export const extendJointHandling = stepAct({
  name: 'extendJointHandling',
  entry: 'step.jointHandlingExtended',
  mutation: 'extendJointHandling',
  action: 'EXTEND_JOINT_HANDLING',
  posts: ['LEADER'],
  input: { workingDays: workingDays(JOINT_EXTENSION_MAX), reason: text() },
  expected: 'a step that is ACCEPTED',
  settles: true,
  untilSigned: true,
  require: ({ state, step, at }) =>
    (isHandledJointly(itemOf(state, step)) || step.signatures.length > 1
      ? undefined
      : stepConflict(step, STEP_PATH, 'a step that several departments handle together')) ?? notExtensible(step, at),
  apply: (step, entry, state) => extended(state, step, { ...entry, kind: 'JOINT_HANDLING' }),
  reason: ({ reason }) => reason,
  notify: (step, _entry, state) => ({ ...whoHasToAct(step), ...ownerOf(state) }),
  event: extendedEvent,
  documents: (context, { data }) => [extensionNotice(context, data, '本级人民政府负责人')],
});
