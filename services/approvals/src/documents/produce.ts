/** Documents of a case, worked out from its journal: the same entries give the same documents, whoever asks and whenever. */

import { sharingItems } from '@kuaijin/workflow-approvals/acts/application/shared-materials';
import { materialStatus } from '@kuaijin/workflow-approvals/acts/application/step-materials';
import { isInForce } from '@kuaijin/workflow-approvals/case/edition';
import { knownItemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { readable } from '@kuaijin/workflow-approvals/fold/fold';
import { approvalOnCommitment, checkNotice, commitmentLetter } from './commitment';
import { consultationLetter } from './consultation-letter';
import { framed, type NameOf } from './framing';
import type { Issues, UnissuedEntry } from './issues';
import { isNumbered } from './numbers';
import type { Paper } from './paper';
import { application, type Draft, deliveryReceipt, type Scene } from './scene';
import { tacitApproval } from './tacit-approval';
import { acceptanceWithDeficiency, preApproval, toleranceFailure } from './tolerance';
import {
  article,
  dayText,
  deliveryMethodNames,
  limitText,
  procedureNames,
  REMEDY,
  refusalReasonNames,
  writtenDay,
} from './words';

/** What stands on documents beside their words. */
export interface Issued {
  /** Name of an office, for cases of before documents were issued. */
  readonly nameOf?: NameOf;
  readonly issues?: Issues;
}

/**
 * Documents of all steps, in the order in which they came about, as far as this release can read the journal.
 * @param entries the journal of one case from its first entry on
 * @param basisOf the legal basis of an item, as the version of the catalogue has it under which it is handled
 * @param issued what stands on them beside their words; a document that is not issued is left out
 */
export function producePapers(
  entries: readonly CaseEntry[],
  basisOf: (itemCode: string, catalogueVersion: number) => string | undefined = () => undefined,
  { nameOf = (departmentId) => departmentId, issues = new Map() }: Issued = {},
): Paper[] {
  const papers: Paper[] = [];
  const counts = new Map<string, number>();
  for (const { entry, after: state } of readable(undefined, entries)) {
    const scene = sceneOf(state, entry, issues);
    if (scene === undefined) continue;
    const version = scene.step.held?.catalogueVersion ?? state.catalogue.version;
    for (const draft of draftsOf(scene, entry, (itemCode) => basisOf(itemCode, version))) {
      const series = `${scene.item.code}-${draft.kind}`;
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      papers.push(framed(scene, entry, draft, count, nameOf));
    }
  }
  return papers;
}

/** Entries of a case whose documents are to be issued, in their order. */
export function unissuedIn(entries: readonly CaseEntry[], issues: Issues): UnissuedEntry[] {
  const found: UnissuedEntry[] = [];
  for (const { entry, after } of readable(undefined, entries)) {
    const one = issues.has(entry.seq) ? undefined : unissuedOf(after, entry);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** What is to be issued of an entry; undefined for one without documents. @param state after the entry */
export function unissuedOf(state: CaseState, entry: CaseEntry): UnissuedEntry | undefined {
  const scene = isInForce('documentsIssued', state) ? plainScene(state, entry) : undefined;
  const drafts = scene === undefined ? [] : draftsOf(scene, entry, () => undefined);
  if (scene === undefined || drafts.length === 0) return undefined;
  const kinds = drafts.flatMap(({ kind, number }) => (number === undefined && isNumbered(kind) ? kind : []));
  return { state, step: scene.step, entry, kinds };
}

/** Undefined for an entry that is about no step. */
function plainScene(state: CaseState, { data }: CaseEntry): Scene | undefined {
  const stepId = 'stepId' in data ? data.stepId : undefined;
  const step = stepId === undefined ? undefined : state.steps[stepId];
  const item = step === undefined ? undefined : knownItemOf(state, step);
  return step === undefined || item === undefined ? undefined : { state, step, item };
}

/** Undefined for an entry whose documents are not issued yet, too. */
function sceneOf(state: CaseState, entry: CaseEntry, issues: Issues): Scene | undefined {
  const scene = plainScene(state, entry);
  if (scene === undefined || !isInForce('documentsIssued', state)) return scene;
  const issue = issues.get(entry.seq);
  return issue === undefined ? undefined : { ...scene, issue };
}

function draftsOf(scene: Scene, entry: CaseEntry, basisOf: (itemCode: string) => string | undefined): Draft[] {
  switch (entry.type) {
    case 'step.accepted':
      return [acceptance(scene, entry.data)];
    case 'step.acceptedWithDeficiency':
      return acceptanceWithDeficiency(scene, entry.data);
    case 'step.preApproved':
      return [preApproval(scene, entry.data, entry.at, basisOf(scene.item.code))];
    case 'step.toleranceFailed':
      return [toleranceFailure(scene, entry.data, entry.at)];
    case 'step.correctionRequested':
      return [correction(scene, entry.data.materialCodes, entry.data.reason)];
    case 'step.refused': {
      const { reasonCode, reason } = entry.data;
      return [
        {
          kind: 'REFUSAL_NOTICE',
          title: '不予受理通知书',
          paragraphs: [
            `${application(scene)}，经审查，${refusalReasonNames[reasonCode]}，本部门决定不予受理。`,
            `理由：${reason}`,
            REMEDY,
          ],
          legalBasis: [article.acceptance],
        },
      ];
    }
    case 'step.suspended': {
      const { procedure, limitWorkingDays, reason } = entry.data;
      const paragraphs = [
        `${application(scene)}，依法需要进行${procedureNames[procedure]}。原因：${reason}`,
        `该程序自${dayText(entry.at)}起，所需时间不超过${limitWorkingDays}个工作日，依法不计入办理期限。`,
      ];
      const legalBasis = [article.notCounted, article.workingDays];
      return [
        {
          kind: 'SPECIAL_PROCEDURE_NOTICE',
          title: scene.issue === undefined ? '特别程序审查期限告知书' : '特殊程序审查期限告知书',
          paragraphs,
          legalBasis,
        },
      ];
    }
    case 'step.extended':
    case 'step.jointHandlingExtended': {
      const { workingDays, reason } = entry.data;
      const approver = entry.type === 'step.extended' ? '本部门负责人' : '本级人民政府负责人';
      const paragraphs = [
        `${application(scene)}，在原定期限内不能作出决定，经${approver}批准，办理期限延长${workingDays}个工作日。`,
        `理由：${reason}`,
        ...limits(scene, '延长后的'),
      ];
      const legalBasis = [article.limit, article.workingDays];
      return [{ kind: 'EXTENSION_NOTICE', title: '延长办理期限通知书', paragraphs, legalBasis }];
    }
    case 'step.consultedInWriting':
      return [consultationLetter(scene, entry.data)];
    case 'step.promised':
      return [commitmentLetter(scene, entry)];
    case 'step.approvedOnCommitment':
      return approvalOnCommitment(scene, entry, basisOf(scene.item.code));
    case 'step.commitmentChecked':
      return [checkNotice(scene, entry.data.result, entry.data.findings, entry.at)];
    case 'step.deemedApproved':
      return tacitApproval(scene, entry.data.dueAt, entry.at, basisOf(scene.item.code));
    case 'step.delivered':
      return [delivery(scene, entry.data)];
    case 'step.decided':
      return decision(scene, entry.data, entry.at, basisOf(scene.item.code));
    default:
      return [];
  }
}

function limits({ state, step }: Scene, which = ''): string[] {
  const { dueAt = null, statutoryDueAt = null } = step.clock ?? {};
  return [
    ...(dueAt === null ? [] : [`${which}承诺办理期限至${limitText(state, dueAt)}届满。`]),
    ...(statutoryDueAt === null ? [] : [`${which}法定办理期限至${limitText(state, statutoryDueAt)}届满。`]),
  ];
}

function acceptance(scene: Scene, { isDeemed, clockFrom, seenOnPaper = [] }: Accepted): Draft {
  const { item, state, step } = scene;
  const isOnPromise = step.commitment !== undefined && item.materials.some(({ code }) => isMissing(step, code));
  const day = dayText(clockFrom);
  const complete = isOnPromise
    ? `，贵单位已就本事项作出告知承诺，本部门于${day}予以受理。`
    : `，申请材料齐全、符合法定形式，本部门于${day}予以受理。`;
  const deemed = `，本部门未在五个工作日内一次告知需要补正的全部内容，自收到申请材料之日（${day}）起即为受理。`;
  const received = item.materials.flatMap(({ code, name }) => {
    if (isMissing(step, code)) return [];
    if (seenOnPaper.includes(code)) return `${name}（纸质材料，已当场核验）`;
    const sharing = sharingItems(state, step, code).map((itemCode) => itemNameOf(state, itemCode));
    return sharing.length === 0 ? name : `${name}（一套材料，与${sharing.join('、')}共用）`;
  });
  return {
    kind: 'ACCEPTANCE_RECEIPT',
    title: '受理回执',
    paragraphs: [
      `${application(scene)}${isDeemed ? deemed : complete}`,
      ...limits(scene),
      ...(received.length === 0 || (isDeemed && !isInForce('materialsAsHandedIn', state))
        ? []
        : [`已收材料：${received.join('；')}。`]),
    ],
    legalBasis: [article.acceptance, article.workingDays],
  };
}

const itemNameOf = ({ catalogue }: CaseState, itemCode: string): string =>
  `“${catalogue.items.find(({ code }) => code === itemCode)?.name ?? itemCode}”`;

type Accepted = Extract<CaseEntry, { type: 'step.accepted' }>['data'];

const isMissing = (step: StepState, code: string): boolean => materialStatus(step, code) === 'MISSING';

function correction(scene: Scene, materialCodes: readonly string[], reason: string): Draft {
  const named = materialCodes.map((code, at) => {
    const material = scene.item.materials.find((one) => one.code === code);
    return `${at + 1}. ${material?.name ?? code}（${code}）`;
  });
  return {
    kind: 'CORRECTION_NOTICE',
    title: '申请材料补正告知书',
    paragraphs: [
      `${application(scene)}，申请材料不齐全或者不符合法定形式，现一次告知需要补正的全部内容：`,
      ...named,
      `说明：${reason}`,
      '补正期间不计入办理期限。',
    ],
    legalBasis: [article.acceptance],
  };
}

type DeliveredData = Extract<CaseEntry, { type: 'step.delivered' }>['data'];

/** 送达回执 of a handing over that took place. */
function delivery({ step, item }: Scene, { recipient, method, deliveredOn }: DeliveredData): Draft {
  const { outcome } = step;
  const title =
    outcome === undefined ? '不予受理通知书' : outcome.decision === 'REJECT' ? '不予批准决定书' : '批准决定书';
  const number = outcome?.documentNumber === undefined ? '' : `（${outcome.documentNumber}）`;
  return {
    kind: 'DELIVERY_RECEIPT',
    title: '送达回执',
    paragraphs: [
      `送达文书：“${item.name}”${title}${number}。`,
      `送达方式：${deliveryMethodNames[method]}。`,
      `受送达人：${recipient}。`,
      `送达日期：${writtenDay(deliveredOn)}。`,
    ],
    legalBasis: [article.delivery],
    blanks: ['受送达人签名或者盖章'],
  };
}

type Decided = Extract<CaseEntry, { type: 'step.decided' }>['data'];

/** 决定, and the 送达回执 that goes with it: a form, since nothing was handed over yet. */
function decision(scene: Scene, data: Decided, at: number, basis: string | undefined): Draft[] {
  const { item } = scene;
  const { to, opinion, conditions, documentNumber } = data;
  const isRejected = to === 'REJECTED';
  const title = isRejected ? '不予批准决定书' : '批准决定书';
  const terms = conditions.map((condition, i) => `${i + 1}. ${condition}`);
  const outcome = isRejected ? undefined : item.outcomeDocument;
  const years = isRejected || item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      ...(documentNumber === undefined ? {} : { number: documentNumber }),
      paragraphs: [
        `${application(scene)}，经审查，本部门于${dayText(at)}决定${isRejected ? '不予批准' : '予以批准'}${terms.length > 0 ? '，并附下列条件：' : '。'}`,
        ...terms,
        `${isRejected ? '理由' : '意见'}：${opinion}`,
        ...(data.tolerated === true ? ['本决定为容缺通过。'] : []),
        ...(outcome === undefined ? [] : [`结果文书：${outcome}${years}。`]),
        ...(isRejected ? [REMEDY] : []),
      ],
      legalBasis: [...(basis === undefined ? [] : [basis]), article.decision, article.limit],
    },
    deliveryReceipt(scene, title, at, documentNumber),
  ];
}
