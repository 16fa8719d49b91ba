import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { StepState } from '../../case/state';
import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application } from '../../documents/wording';
import { article } from '../../documents/words';
import { stepAct } from '../act';
import { isDeferred } from '../application/step-materials';
import { ownerOf } from '../coordination/recipients';
import { ids, text } from '../fields';
import { notTaking } from './accept';
import { notTimed, pastAcceptance } from './acceptance-limit';

const CODES_PATH = ['input', 'materialCodes'];

/**
 * 补正: tells the owner all that is missing, at once, before or after acceptance; the clock stops. Before acceptance only
 * within the five days (行政许可法 32); a later correction may only name what was named the first time.
 */
export const requestCorrection = stepAct({
  name: 'requestCorrection',
  entry: 'step.correctionRequested',
  mutation: 'requestCorrection',
  action: 'REQUEST_CORRECTION',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: { materialCodes: ids(200), reason: text() },
  expected: 'a step that is DISPATCHED, ACCEPTED or RETURNED',
  settles: true,
  untilSigned: true,
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  check: ({ state, step, input }) => badCodes(itemOf(state, step).materials, input.materialCodes),
  require: ({ state, step, at, input: { materialCodes } }) =>
    notTimed(state, step) ??
    pastAcceptance(state, step, at) ??
    namedPiecemeal(step, materialCodes) ??
    deferred(step, materialCodes),
  apply: (step, { act, at, data: { materialCodes, reason } }) => ({
    ...step,
    pause: {
      kind: 'CORRECTION',
      since: at,
      reason,
      resumesTo: step.status === 'DISPATCHED' || step.status === 'RETURNED' ? step.status : 'ACCEPTED',
    },
    corrections: [...(step.corrections ?? []), { materialCodes, reason, act, at }],
  }),
  reason: ({ reason }) => reason,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: (context, { data }) => [correctionNotice(context, data.materialCodes, data.reason)],
  sample: (state, step) => ({
    materialCodes: step.corrections?.[0]?.materialCodes ?? itemOf(state, step).materials.map(({ code }) => code),
  }),
});

function correctionNotice(context: DocumentContext, codes: readonly string[], reason: string): DocumentDraft {
  const named = codes.map((code, at) => {
    const material = context.item.materials.find((one) => one.code === code);
    return `${at + 1}. ${material?.name ?? code}（${code}）`;
  });
  return {
    kind: 'CORRECTION_NOTICE',
    title: '申请材料补正告知书',
    paragraphs: [
      `${application(context)}，申请材料不齐全或者不符合法定形式，现一次告知需要补正的全部内容：`,
      ...named,
      `说明：${reason}`,
      '补正期间不计入办理期限。',
    ],
    legalBasis: [article.acceptance],
  };
}

/** Each paper once, and one at least where the catalogue lists any. */
function badCodes(materials: readonly { readonly code: string }[], codes: readonly string[]): Refusal | undefined {
  const known = materials.map(({ code }) => code);
  const least = known.length === 0 ? 0 : 1;
  const isRight = codes.length >= least && new Set(codes).size === codes.length;
  if (isRight && codes.every((code) => known.includes(code))) return undefined;
  const expected = known.length === 0 ? 'none: the item lists no papers' : `different papers of ${known.join(', ')}`;
  const received = codes.length === 0 ? 'none' : codes.slice(0, 20).join(', ').slice(0, 200);
  return refuse('INVALID_INPUT', CODES_PATH, { expected, received });
}

/** 一次性告知: what was not named the first time may not be asked for afterwards. */
function namedPiecemeal(step: StepState, codes: readonly string[]): Refusal | undefined {
  const [first] = step.corrections ?? [];
  if (first === undefined || codes.every((code) => first.materialCodes.includes(code))) return undefined;
  const expected = `papers that were named at once: ${first.materialCodes.join(', ') || 'none'}`;
  return refuse('INVALID_INPUT', CODES_PATH, { expected, received: codes.slice(0, 20).join(', ').slice(0, 200) });
}

/** What was deferred 容缺 is waited for until its own limit. */
function deferred(step: StepState, codes: readonly string[]): Refusal | undefined {
  const code = codes.find((one) => isDeferred(step, one));
  if (code === undefined) return undefined;
  return refuse('INVALID_INPUT', CODES_PATH, { expected: 'papers that were not deferred', received: code });
}
