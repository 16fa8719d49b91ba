/** 资金额度, 资金申请, 资金分配: quota from level to level, what projects apply for, and what is given to them. */
import { type EventType, maybe, minorUnits, text, texts, typesOf, whole } from './event-type';

const ofQuota = typesOf('fundQuota', { sources: ['funds'], rule: 'region' });
const about = { source: text, year: whole, leftMinor: minorUnits };
const moved = {
  ...about,
  movementId: text,
  kind: text,
  amountMinor: minorUnits,
  documentNumber: text,
  toRegionId: maybe(text),
};

export const fundQuotaTypes: readonly EventType[] = [
  ofQuota(
    'proposed',
    '资金额度变动提请确认',
    'A quota is to be recorded or handed down; a second person has to confirm it.',
    moved,
  ),
  ofQuota('confirmed', '资金额度变动已确认', 'A quota was recorded, or a part of it handed down.', moved),
  ofQuota('declined', '资金额度变动未获确认', 'What was proposed of a quota was declined or taken back.', moved),
  ofQuota('received', '上级资金额度已下达', 'A part of the quota of a region above has arrived.', {
    ...about,
    movementId: text,
    fromRegionId: text,
    amountMinor: minorUnits,
    documentNumber: text,
  }),
  ofQuota('assigned', '资金额度已分配', 'A part of a quota was assigned to projects.', {
    ...about,
    allocationId: text,
    amountMinor: minorUnits,
  }),
  ofQuota('assignmentReturned', '资金额度分配已退回', 'What was assigned to projects came back.', {
    ...about,
    allocationId: text,
    amountMinor: minorUnits,
  }),
];

const ofApplication = typesOf('fundApplication', { sources: ['funds'], rule: 'region' });
const applied = { source: text, atRegionId: text };
const owner = { recipientOrganisationIds: maybe(texts), itemName: maybe(text) };
const shared = { ...applied, allocationId: text, kind: text, amountMinor: minorUnits };
const ofAllocation = typesOf('fundAllocation', { sources: ['funds'], rule: 'region' });
const allocated = { kind: text, documentNumber: text, amountMinor: minorUnits, projectIds: texts };

export const fundApplicationTypes: readonly EventType[] = [
  ofApplication('submitted', '资金申请已提交', 'A project applies for money of a source.', {
    ...applied,
    amountMinor: minorUnits,
  }),
  ofApplication('recommended', '资金申请已推荐', 'The bureau of the region recommends an application.', {
    ...applied,
    amountMinor: minorUnits,
  }),
  ofApplication('approved', '资金申请已核准', 'The level above approved an application.', {
    ...applied,
    ...owner,
    documentNumber: text,
    amountMinor: minorUnits,
  }),
  ofApplication('declined', '资金申请未获核准', 'An application was declined.', { ...applied, ...owner }),
  ofApplication('withdrawn', '资金申请已撤回', 'Who applied for money took it back.', applied),
  ofApplication(
    'shareHeld',
    '资金分配办理中',
    'An allocation that is under way holds a share for an application.',
    shared,
  ),
  ofApplication('allocated', '资金已分配', 'An allocation gave money or quota to an application.', {
    ...shared,
    ...owner,
  }),
  ofApplication('shareReturned', '资金分配份额已退回', 'An allocation came to nothing for an application.', shared),
  ofAllocation('decided', '资金分配待执行', 'An allocation to several applications was decided.', allocated),
  ofAllocation('made', '资金分配完成', 'An allocation was made in full.', allocated),
  ofAllocation('failed', '资金分配未成', 'An allocation found too little, and gave everything back.', allocated),
];
