import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { CatalogueSnapshot, ItemSnapshot } from '../../case/catalogue-snapshot';
import { itemOf } from '../../case/find';
import { type CaseEntryData, type CaseState, type StepState, stepIdOf } from '../../case/state';
import type { StepStatus } from '../../case/terms';
import { hasFailed, isDone } from '../../case/transitions';
import type { Answers, SubmitCommand } from '../../contracts/submit-command';
import { elementOperation } from '../../elements/elements';
import {
  answered,
  applying,
  askedElements,
  conditionalItems,
  departmentRefusals,
  departmentsNamed,
  elementRefusals,
  exclusiveGroups,
  reservingItem,
} from '../application/submission';
import { actOnCase, type CaseCommandOf, type CaseRequest } from '../case-act';
import { carried, carriedOr, type Input, text } from '../fields';
import { caseConflict, notRunning, stepConflict } from '../rules';
import { aboutStep, fromTo, stepEvent } from '../step-event';
import { bindingOf, evolveMove, isBegun, isHeld } from './evolve-move';
import { notOffered } from './set-limit-class';

const VERSION_PATH = ['input', 'toVersion'];

const fields = {
  /** The version that it is moved to. */
  catalogue: carried<CatalogueSnapshot>(),
  conditions: carried<Answers['conditions']>(),
  choices: carried<Answers['choices']>(),
  /** 要素 of kinds that the case does not have; left out: none. */
  elements: carriedOr<SubmitCommand['elements']>(),
  reason: text(),
};

/** What became of a step that the version turned. */
const turned: Readonly<Partial<Record<StepStatus, string>>> = { SKIPPED: 'step.skipped', WAITING: 'step.included' };

/** 目录换版 of a running case by an operator: it goes on under a newer version of its catalogue. */
export const moveCase = actOnCase({
  name: 'moveCase',
  entry: 'case.moved',
  posts: ['OPERATOR'],
  input: fields,
  asks: { departments: ({ catalogue }) => departmentsNamed(catalogue) },
  check: ({ state, input: { catalogue } }) => notNewer(state, catalogue),
  records: (request) => {
    const { state, input, facts, record, preview } = request;
    const { departments = {} } = facts;
    const { catalogue, reason, elements = [] } = input;
    const { applicable, refusals } = answers(state, input);
    const items = applying(catalogue, applicable);
    const codes = items.map(({ code }) => code);
    const against = [
      ...refusals,
      ...departmentRefusals(catalogue, items, state.regionId, departments, VERSION_PATH),
      ...(refusals.length > 0 ? [] : unfit(state, input, items)),
    ];
    if (against.length > 0) return { refusals: against };
    const proposal = record('case.moved', {
      catalogue,
      applicable: codes,
      departments: Object.fromEntries(
        Object.entries(departments).flatMap(([code, id]) => (id === null ? [] : [[code, id]])),
      ),
      reason,
      ...(elements.length === 0 ? {} : { elements: askedElements(state.id, elements, items) }),
      ...unaskedElements(state, items),
    });
    return rejectedBy(preview(proposal)) ?? [proposal];
  },
  apply: evolveMove,
  reason: ({ reason }) => reason,
  event: ({ data: { catalogue } }, _after, before) => ({
    ...fromTo(before && String(before.catalogue.version), String(catalogue.version)),
    data: { catalogueCode: catalogue.code },
  }),
  furtherEvents: ({ at }, after, before) =>
    Object.values(after.steps).flatMap((step) => {
      const was = before?.steps[step.id]?.status ?? 'SKIPPED';
      const type = turned[step.status];
      if (was === step.status || type === undefined) return [];
      return [{ type, ...stepEvent(before, after, step.id, at), data: aboutStep(after, step) }];
    }),
  offers: [
    {
      on: 'case',
      action: 'MOVE',
      mutation: 'moveCase',
      // Whether the newer version fits is asked of the operation itself.
      refusal: (state, { newestVersion = 0 }) =>
        notRunning(state, [])?.code ??
        (newestVersion > state.catalogue.version ? undefined : 'CATALOGUE_NOT_PUBLISHED'),
    },
  ],
});

export type MoveCaseCommand = CaseCommandOf<typeof moveCase>;
type Moved = Input<typeof fields>;

/** What of the case stands against the version, beside what its application answers. */
function unfit(state: CaseState, input: Moved, items: readonly ItemSnapshot[]): readonly Refusal[] {
  const codes = items.map(({ code }) => code);
  return [
    ...withoutCounterpart(state, codes),
    ...unreservable(state, input, codes),
    ...ungivable(state, input.elements ?? [], items),
    ...pendingConsequences(state),
    ...classLost(state, input),
  ];
}

function notNewer({ catalogue: now }: CaseState, { code, version }: CatalogueSnapshot): Refusal | undefined {
  if (code === now.code && version > now.version) return undefined;
  return refuse('INVALID_INPUT', VERSION_PATH, {
    expected: `a version after ${now.version}`,
    received: String(version),
  });
}

/** What the case has answered already stands; asked is what the new version adds. */
function answers(state: CaseState, { catalogue, conditions, choices }: Moved) {
  const stepOf = (code: string): StepState | undefined => state.steps[stepIdOf(state.id, code)];
  const appliesNow = (code: string): boolean => (stepOf(code)?.status ?? 'SKIPPED') !== 'SKIPPED';
  const isKnown = (code: string): boolean => {
    const step = stepOf(code);
    return step !== undefined && (step.status !== 'SKIPPED' || step.held === undefined);
  };
  const kept: string[] = [];
  const asked = new Set<string>();
  for (const { code } of conditionalItems(catalogue)) {
    if (!isKnown(code)) asked.add(code);
    else if (appliesNow(code)) kept.push(code);
  }
  for (const [, codes] of exclusiveGroups(catalogue)) {
    const chosen = codes.filter(appliesNow);
    if (chosen.length === 1) kept.push(...chosen);
    else for (const code of codes) asked.add(code);
  }
  const open = { ...catalogue, items: catalogue.items.filter(({ code }) => asked.has(code)) };
  const { applicable, refusals } = answered(open, { conditions, choices });
  return { applicable: [...kept, ...applicable], refusals };
}

/** A decision cannot be made not to have been: what is finished has to be there, and to apply, in the new version. */
function withoutCounterpart(state: CaseState, codes: readonly string[]): Refusal[] {
  return Object.values(state.steps).flatMap((step) => {
    const isFinished = step.status !== 'SKIPPED' && (isDone(step.status) || hasFailed(step.status));
    if (!isFinished || codes.includes(step.itemCode)) return [];
    return [stepConflict(step, VERSION_PATH, `a version in which ${step.itemCode} applies: it is finished`)];
  });
}

/** An element that nobody holds yet cannot be reserved by an item that is under way without it. */
function unreservable(state: CaseState, { catalogue }: Moved, codes: readonly string[]): Refusal[] {
  const items = catalogue.items.filter(({ code }) => codes.includes(code));
  return Object.values(state.elements).flatMap((element) => {
    const code = bindingOf(items, element)?.itemCode;
    const step = code === undefined || code === element.itemCode ? undefined : state.steps[stepIdOf(state.id, code)];
    if (step === undefined || isHeld(element) || !isBegun(step)) return [];
    return [
      stepConflict(step, VERSION_PATH, `a version in which ${element.kind} is reserved by an item that is not begun`),
    ];
  });
}

/** What the case has is not given again, and nothing is given for an item that is under way without it. */
function ungivable(state: CaseState, elements: SubmitCommand['elements'], items: readonly ItemSnapshot[]): Refusal[] {
  const had = new Set(Object.values(state.elements).map(({ kind }) => kind));
  const against = elements.flatMap(({ kind }, at) => {
    const path = ['input', 'elements', String(at), 'kind'];
    if (had.has(kind)) {
      return refuse('INVALID_INPUT', path, { expected: 'a kind of which the case has none', received: kind });
    }
    const code = reservingItem(items, kind)?.code;
    const step = code === undefined ? undefined : state.steps[stepIdOf(state.id, code)];
    if (step === undefined || !isBegun(step)) return [];
    return stepConflict(step, path, 'a kind that is reserved by an item that is not begun');
  });
  return [...against, ...elementRefusals(elements, items)];
}

/**
 * What the new version does not ask for any more is given back, unless its item is begun: that is finished as it was.
 */
function unaskedElements(
  state: CaseState,
  items: readonly ItemSnapshot[],
): Pick<CaseEntryData['case.moved'], 'unasked'> {
  const unasked = Object.values(state.elements).flatMap((element) => {
    const step = state.steps[stepIdOf(state.id, element.itemCode)];
    const doesApply = items.some(({ code }) => code === element.itemCode);
    const isKept = step === undefined || isBegun(step) || !doesApply || bindingOf(items, element) !== undefined;
    return isKept ? [] : element.id;
  });
  return unasked.length === 0 ? {} : { unasked };
}

/** A commit or return that an account was asked for is known before its element gets another item. */
function pendingConsequences(state: CaseState): Refusal[] {
  const open = Object.values(state.elements).find((element) => {
    const operation = elementOperation(state, element);
    return operation !== undefined && operation !== 'reserve';
  });
  if (open === undefined) return [];
  return [caseConflict(state, ['input', 'caseId'], `a case whose account ${open.account} has answered`)];
}

/** A time limit that was granted, or asked for, has to be one of the new version too. */
function classLost(state: CaseState, { catalogue }: Moved): Refusal[] {
  return [state.limitClass, state.limitClassAsked].flatMap((limitClass) => {
    if (limitClass === undefined || notOffered({ catalogue }, limitClass) === undefined) return [];
    return [caseConflict(state, VERSION_PATH, `a version that offers ${limitClass}`)];
  });
}

/** A rejection that the case has gone on with must not end it now. */
function rejectedBy({ after, follows }: ReturnType<CaseRequest<typeof fields>['preview']>): Refusal | undefined {
  const rejection = follows.find(({ type }) => type === 'case.rejected');
  if (rejection === undefined) return undefined;
  const { stepId } = rejection.data as CaseEntryData['case.rejected'];
  const step = after.steps[stepId];
  if (step === undefined) return undefined;
  return stepConflict(
    step,
    VERSION_PATH,
    `a version in which the rejection of ${itemOf(after, step).code} does not reject the case`,
  );
}
