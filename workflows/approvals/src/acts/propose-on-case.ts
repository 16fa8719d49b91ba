import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { asEntry, draft, type Proposal } from '../case/draft';
import type { CaseEntryData, CaseEntryType, CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { evolve } from '../fold/evolve';
import { consequences } from '../sequencing/consequences';
import type { AnyActOnCase, AnyCaseAct, AnyCaseRequest, CaseCommandBase, Facts, Refused } from './case-act';
import { badFields, inputOf } from './given';
import { actOf, contentOf, notRunning, staleVersion, wrongPost } from './rules';

const CASE_PATH = ['input', 'caseId'];

/**
 * The entries that an act on more or other than one step becomes, or why it may not. Refusals go before one another in
 * this order: what it is about is there, the post, who may, what is given, the case runs, what else it must be like,
 * the version that the caller saw.
 */
export function proposeOnCase(
  act: AnyCaseAct,
  state: CaseState,
  command: CaseCommandBase & { readonly type: string },
  at: Instant,
  facts: Facts,
): readonly Proposal[] | Refused {
  const { by, key, ifVersion } = command;
  const input = inputOf(act.input, command);
  const subject: unknown = act.subject?.(state, input) ?? state;
  if (isRefusal(subject)) return { refusals: [subject] };
  const content = contentOf(command);
  const record = <T extends CaseEntryType>(type: T, data: CaseEntryData[T], own = key): Proposal =>
    draft(type, own, data, actOf(by), content);
  const known = { state, subject, by, at, input, facts, ifVersion, key, content };
  const request: AnyCaseRequest = { ...known, record, preview: previewOf(state) };
  const refusal =
    wrongPost(by, act.posts) ??
    act.authorize?.(request) ??
    badFields(act.input, input) ??
    act.check?.(request) ??
    (mayBeDoneIn(act, state) ? undefined : notRunning(state, CASE_PATH)) ??
    act.require?.(request) ??
    (act.versionOf === 'step' || act.isContinued?.(request) === true ? undefined : stale(state, ifVersion));
  if (refusal !== undefined) return { refusals: [refusal] };
  if (act.records === undefined) return [record((act as AnyActOnCase).entry, input as never)];
  const recorded = act.records(request);
  return isRefusal(recorded) ? { refusals: [recorded] } : recorded;
}

const mayBeDoneIn = ({ alsoIn }: AnyCaseAct, { status }: CaseState): boolean =>
  alsoIn === 'any' || alsoIn?.includes(status) === true;

const stale = ({ status, head, changed }: CaseState, ifVersion: number | undefined): Refusal | undefined =>
  staleVersion(ifVersion, { status, version: head, changed });

const previewOf =
  (state: CaseState): AnyCaseRequest['preview'] =>
  (proposal) => {
    const after = evolve(state, asEntry(proposal, state.head + 1, state.changed.at));
    return { after, follows: consequences(after) };
  };
