/** 审批: what is reported of cases, steps, stages, elements and sessions. */
import {
  type DataFields,
  day,
  type EventType,
  flag,
  maybe,
  moment,
  objects,
  text,
  texts,
  typesOf,
  whole,
} from './event-type';

const sources = ['approvals'];
const about = typesOf;

/** Whom it concerns, for messages; and what it is about, by name. */
const concerns: DataFields = {
  recipientId: maybe(text),
  recipientIds: maybe(texts),
  recipientDepartmentIds: maybe(texts),
  recipientOrganisationIds: maybe(texts),
  itemName: maybe(text),
  projectName: maybe(text),
};

const handling = { sources, rule: 'handling' } as const;
const ofCase = about('case', handling);
const ofStep = about('step', handling);
const ofStage = about('stage', handling);
const ofElement = about('element', handling);
const ofSession = about('session', handling);
const ofClock = about('clock', handling);
const ofOutcome = about('outcome', handling);
const ofMandate = about('mandate', handling);
const ofDigest = about('digest', { sources, rule: 'operator' });
const published = { sources, rule: 'everyone' } as const;

const papers: DataFields = { ...concerns, materialCodes: maybe(texts), dueAt: maybe(moment), rung: maybe(text) };
const spanRung: DataFields = { ...concerns, dueAt: maybe(moment), stageCode: maybe(text), stageName: maybe(text) };
const study: DataFields = { ...concerns, studyId: maybe(text), dueAt: maybe(moment) };
const session: DataFields = { ...concerns, sessionId: maybe(text), stepIds: maybe(texts) };
const within: DataFields = { ...concerns, dueAt: maybe(moment) };
const limited: DataFields = { ...concerns, limit: maybe(text) };
const stage: DataFields = { ...concerns, stageCode: maybe(text), stepIds: maybe(texts) };
const expiry: DataFields = { ...concerns, validUntil: maybe(day), documentNumber: maybe(text), months: maybe(whole) };

export const approvalsTypes: readonly EventType[] = [
  ofCase('submitted', '案件已提交', 'A case was submitted.', concerns),
  ofCase('approved', '案件已办结', 'All that applies was approved.', concerns),
  ofCase('rejected', '案件不予批准', 'A rejection ended the case.', concerns),
  ofCase('withdrawn', '案件已撤回', 'The case was withdrawn.', concerns),
  ofCase('reopened', '案件已恢复', 'A revocation opened an approved case again.', concerns),
  ofCase('limitClassSet', '时限类别已调整', 'The class of limits of the case was set.', concerns),
  ofCase('moved', '案件已换版', 'The case was moved to another version of its catalogue.', {
    ...concerns,
    catalogueCode: maybe(text),
  }),
  ofCase('rung', '总时限节点', 'A rung of the limit of the whole case was reached.', spanRung),
  ofCase(
    'specialStudyRequested',
    '已提请专题研究',
    'The province was asked to take the case into the green channel.',
    study,
  ),
  ofCase('specialStudyDecided', '专题研究已有结论', 'The province answered.', study),
  ofCase('studyRung', '专题研究时限节点', 'A rung of the limit of a special study was reached.', study),
  ofCase('faulted', '案件已停', 'The case was stopped: its journal contradicts a rule.', concerns),
  ofCase('repaired', '案件已修复', 'A stopped case goes on.', concerns),
  ofCase('restarted', '流程已重启', 'The workflow of the case was begun anew from its journal.', concerns),
  ofStep('dispatched', '已派发', 'The step was given to its department.', concerns),
  ofStep('accepted', '已受理', 'The department accepted the step.', concerns),
  ofStep('acceptedWithDeficiency', '容缺受理', 'The step was accepted though papers are missing.', papers),
  ofStep('refused', '不予受理', 'The department refused to accept the step.', concerns),
  ofStep('correctionRequested', '一次性告知补正', 'The owner was notified which papers are missing.', concerns),
  ofStep('resubmitted', '已补正', 'The owner handed in what was missing.', concerns),
  ofStep('papersHandedIn', '材料已递交', 'Papers were handed in.', concerns),
  ofStep('papersChecked', '材料已核对', 'Papers were checked.', concerns),
  ofStep('signed', '已会签', 'A department signed; the step is not decided yet.', concerns),
  ofStep('decided', '已作出决定', 'The step was approved, approved with conditions or rejected.', concerns),
  ofStep('deemedApproved', '超时默许', 'The limit passed without a decision: the step counts as approved.', concerns),
  ofStep('approvedOnCommitment', '告知承诺批准', 'The step was approved on a commitment.', concerns),
  ofStep('promised', '已作出承诺', 'The owner promised.', concerns),
  ofStep('commitmentChecked', '承诺已核查', 'A promise was checked.', concerns),
  ofStep('rectificationLapsed', '逾期未整改', 'What a check found was not put right in time.', concerns),
  ofStep('checkReminded', '核查提醒', 'The check of a promise is due.', concerns, { earlierNames: ['step.checkDue'] }),
  ofStep('toleranceApplied', '已申请容缺', 'The owner asked to hand in papers later.', papers),
  ofStep('toleranceExtended', '容缺已延期', 'There is more time to hand in papers.', papers),
  ofStep('toleranceReminded', '容缺提醒', 'Papers that were deferred are due.', papers),
  ofStep('toleranceFulfilled', '容缺已补齐', 'All deferred papers are there.', papers),
  ofStep('toleranceFailed', '容缺未补齐', 'Deferred papers did not come.', papers),
  ofStep(
    'toleranceEscalated',
    '容缺已上报',
    'That deferred papers did not come was reported to whoever is above.',
    papers,
  ),
  ofStep('preApproved', '预批复', 'The step was approved ahead of deferred papers.', papers),
  ofStep('suspended', '已暂停', 'The clock of the step stands still.', within),
  ofStep('resumed', '已恢复', 'The clock of the step goes on.', concerns),
  ofStep('extended', '已延期', 'The limit of the step was extended.', within),
  ofStep(
    'jointHandlingExtended',
    '联合办理已延期',
    'The limit of what several departments handle was extended.',
    within,
  ),
  ofStep('urged', '催办', 'Somebody asked for haste.', concerns),
  ofStep('delegated', '转办', 'The step was given to another officer.', concerns),
  ofStep('reassigned', '调整经办人', 'The step was given to another officer by the head.', concerns),
  ofStep('signerAdded', '加签', 'A department was added as a signer.', concerns),
  ofStep('signerRemoved', '减签', 'A signer was taken away.', concerns),
  ofStep('consulted', '征求意见', 'An opinion is asked for.', concerns),
  ofStep('opinionGiven', '已反馈意见', 'An opinion was given.', concerns),
  ofStep('consultationClosed', '会商已结束', 'No more opinions are waited for.', concerns),
  ofStep('consultedInWriting', '书面征求意见', 'A department outside the system is asked by letter.', concerns),
  ofStep('replyRecorded', '已登记复函', 'A department replied to a letter.', concerns),
  ofStep('noObjectionPresumed', '视为无异议', 'Nobody replied to a letter in time: no objection.', concerns),
  ofStep('copied', '抄送', 'The step was copied to somebody.', concerns),
  ofStep('copyRead', '抄送已读', 'A copy was read.', concerns),
  ofStep('returned', '退回', 'The step was sent back.', concerns),
  ofStep('reopened', '重新办理', 'The step begins again.', concerns),
  ofStep('revoked', '撤销', 'A decision was revoked.', concerns),
  ofStep('takenBack', '取回', 'A decision was taken back by who made it.', concerns),
  ofStep('lookedUp', '已共享查得', 'What the step asks for was found in an earlier approval.', concerns),
  ofStep('delivered', '已送达', 'The outcome was delivered.', concerns),
  ofStep('collected', '已确认领取', 'The owner confirmed to have the outcome.', concerns),
  ofStep('limitRung', '时限节点', 'A rung of a limit of the step was reached.', limited),
  ofStep('skipped', '不再适用', 'The step does not apply any more.', concerns),
  ofStep('included', '纳入办理', 'The step applies now and waits for its turn.', concerns, {
    earlierNames: ['step.waiting'],
  }),
  ofStep('withdrawn', '随案终止', 'The step ended with its case.', concerns),
  ofStage('accepted', '阶段已受理', 'The lead department accepted a stage.', stage),
  ofStage('handedOver', '阶段已移交', 'A stage was handed over to the next.', stage),
  ofStage('rung', '阶段时限节点', 'A rung of the limit of a stage was reached.', spanRung),
  ofClock('rung', '时限提醒', 'A rung of the promise of a step was reached.', concerns),
  ofClock('recounted', '时限重新计算', 'A due moment moved with the calendar.', limited),
  about('calendar', handling)('adopted', '采用新日历', 'The case counts with a newer calendar.', concerns),
  about('start', handling)(
    'verified',
    '开工已核实',
    'The case heard that the start of the project was verified.',
    concerns,
  ),
  ofElement('requested', '要素申请', 'A reservation of an element is asked for.', concerns),
  ofElement('reserved', '要素已预留', 'An element was reserved.', concerns),
  ofElement('refused', '要素不足', 'The reservation of an element was refused.', concerns),
  ofElement('committed', '要素已核销', 'An element was committed.', concerns),
  ofElement('released', '要素已释放', 'An element was released.', concerns),
  ofElement('returned', '要素已退回', 'A committed element was returned.', concerns),
  ofSession('convened', '联合会商已召集', 'A joint session was convened.', session),
  ofSession('spoken', '会商已发言', 'Somebody spoke in a joint session.', session),
  ofSession('concluded', '会商已形成结论', 'A joint session came to a conclusion on a step.', session),
  ofSession('closed', '会商已结束', 'A joint session was closed.', session),
  ofSession('cancelled', '会商已取消', 'A joint session was cancelled.', session),
  ofOutcome('expiryReminded', '有效期将满', 'An outcome document ends soon.', expiry, {
    earlierNames: ['outcome.expiring'],
  }),
  ofOutcome('expired', '有效期届满', 'An outcome document has ended.', expiry),
  ofMandate('appointed', '已委托', 'An agent was appointed.', { ...concerns, validUntil: maybe(day) }),
  ofMandate('ended', '委托已终止', 'The mandate of an agent ended.', { ...concerns, validUntil: maybe(day) }),
  ofDigest('prepared', '每日摘要', 'What a department has to do today.', { day, portions: objects }),
  ofDigest('closed', '每日摘要已发', 'All departments were notified of what they have to do.', { day }),
  about('catalogue', published)('published', '目录已发布', 'A version of a catalogue was published.'),
  about('calendar', published)('published', '日历已发布', 'A year of the calendar was published.', {
    year: maybe(whole),
  }),
];

/** What approvals tells of a problem that it opened is reported by supervision, too, which keeps it. */
export const problemConcerns: DataFields = { ...concerns, isEscalated: maybe(flag) };
