import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { FIRST_EDITION } from '../case/edition';
import type { CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { requestCorrection, resubmit, returnTo } from '../testing/acts';
import { approveOnCommitment, checkCommitment, promise, terms } from '../testing/commitments';
import { handIn } from '../testing/papers';
import {
  accept,
  allowed,
  CASE_ID,
  catalogueOf,
  decide,
  item,
  officer,
  owner,
  play,
  submittedCase,
} from '../testing/sample';
import { handle, rule, tolerate } from '../testing/tolerance';
import { entryOf, isOwn, moments } from './moments';

const china = (text: string): Instant => Date.parse(`${text}:00+08:00`);
const dayOf = (at: Instant): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
const MONDAY = china('2026-03-02T09:00');
const [A, B] = [`${CASE_ID}/A`, `${CASE_ID}/B`];
const nr = officer('NR');
const materials = [{ code: 'M1', name: '图', isDeferrable: true }];

const submitted = (more: Partial<ItemSnapshot>) =>
  submittedCase(
    {
      catalogue: catalogueOf([
        item('A', { departmentCode: 'NR', materials, ...more }),
        item('B', { departmentCode: 'NR', dependsOn: ['A'] }),
      ]),
    },
    MONDAY,
  );

/** What the clocks of the case bring about about step A until a moment, one after the other. */
function rungUntil(state: CaseState, until: Instant): { readonly state: CaseState; readonly rang: readonly string[] } {
  const rang: string[] = [];
  let now = state;
  for (;;) {
    const next = moments(now).find((moment) => 'stepId' in moment && moment.stepId === A);
    if (next === undefined || next.at > until || !isOwn(next)) return { state: now, rang };
    const entry = entryOf(now, next, { actorId: 'leader', name: '领导' });
    const { limit, rung: kind } = entry.data as { readonly limit?: string; readonly rung?: string };
    rang.push([dayOf(next.at), entry.type, limit, kind].filter((text) => text !== undefined).join(' '));
    now = play(now, [entry], next.at);
  }
}

const escalated = ({ rang }: { readonly rang: readonly string[] }) => rang.filter((one) => /limitRung/.test(one));

describe('deferred papers that did not come', () => {
  /** Deferred on Monday the 2nd for as long as the promise of 8 days: until the 12th. */
  const tolerated = allowed(submitted({ toleranceRule: rule() }), tolerate(A, nr), MONDAY);
  const revoking = allowed(submitted({ toleranceRule: rule({ onFailure: 'REVOKE' }) }), tolerate(A, nr), MONDAY);
  const handled = allowed(revoking, handle(A, nr), MONDAY);

  it('go up to the head, the dispatch centre and the leader while the step that was revoked is not submitted again', () => {
    expect(rungUntil(handled, china('2026-06-01T00:00')).rang).toEqual([
      '2026-03-11 step.toleranceReminded',
      '2026-03-13 step.toleranceFailed',
      '2026-03-13 step.toleranceEscalated HEAD',
      '2026-03-18 step.limitRung MAKE_UP DISPATCH_CENTRE',
      '2026-03-20 step.limitRung MAKE_UP LEADER',
    ]);
  });

  it('go up while the step that was returned waits to be taken', () => {
    const { rang } = rungUntil(tolerated, china('2026-03-20T00:00'));
    expect(rang.slice(3)).toEqual([
      '2026-03-13 step.toleranceFailed',
      '2026-03-13 step.toleranceEscalated HEAD',
      '2026-03-18 step.limitRung MAKE_UP DISPATCH_CENTRE',
      '2026-03-19 step.limitRung ACCEPTANCE YELLOW',
      '2026-03-20 step.limitRung MAKE_UP LEADER',
    ]);
  });

  it('ring no more once the step is handled, also when it is returned again for another reason', () => {
    const { state } = rungUntil(tolerated, china('2026-03-13T01:00'));
    const again = [accept(A, nr, 'again'), decide(A, nr), accept(B, nr), returnTo(B, nr, A)];
    const returned = again.reduce((now, command) => allowed(now, command, china('2026-03-16T09:00')), state);
    expect(escalated(rungUntil(returned, china('2026-03-20T00:00')))).toEqual([
      '2026-03-20 step.limitRung ACCEPTANCE YELLOW',
    ]);
  });

  it('ring no more once they came with a correction', () => {
    const { state } = rungUntil(tolerated, china('2026-03-13T01:00'));
    const day = china('2026-03-16T09:00');
    const corrected = [requestCorrection(A, nr), handIn(A, ['M1']), resubmit(A)].reduce(
      (now, command) => allowed(now, command, day),
      state,
    );
    expect(escalated(rungUntil(corrected, china('2026-03-20T23:00'))).filter((one) => /MAKE_UP/.test(one))).toEqual([]);
  });

  it('reach nobody but the head in a case that was submitted before this rule', () => {
    const { rang } = rungUntil({ ...handled, edition: FIRST_EDITION }, china('2026-06-01T00:00'));
    expect(rang.at(-1)).toBe('2026-03-13 step.toleranceEscalated HEAD');
  });
});

describe('a commitment that the department does not check in time', () => {
  const promised = allowed(submitted({ commitmentTerms: terms }), promise(A, owner), MONDAY);
  /** To be checked within 20 working days: until the 30th. */
  const relied = allowed(promised, approveOnCommitment(A, nr), MONDAY);

  it('goes up to the head, the dispatch centre and the leader, each once', () => {
    expect(rungUntil(relied, china('2026-06-01T00:00')).rang).toEqual([
      '2026-03-24 step.checkDue REMIND',
      '2026-03-31 step.checkDue RED',
      '2026-04-01 step.limitRung COMMITMENT_CHECK HEAD',
      '2026-04-03 step.limitRung COMMITMENT_CHECK DISPATCH_CENTRE',
      '2026-04-08 step.limitRung COMMITMENT_CHECK LEADER',
    ]);
  });

  it('also in a case that was approved since', () => {
    const ended = allowed(allowed(relied, accept(B, nr), MONDAY), decide(B, nr), MONDAY);
    expect(ended.status).toBe('APPROVED');
    expect(escalated(rungUntil(ended, china('2026-06-01T00:00')))).toHaveLength(3);
  });

  it('is silent once it was checked', () => {
    const { state } = rungUntil(relied, china('2026-04-01T01:00'));
    const checked = allowed(state, checkCommitment(A, nr), china('2026-04-02T09:00'));
    expect(rungUntil(checked, china('2026-06-01T00:00')).rang).toEqual([]);
  });

  it('warned its department alone in a case that was submitted before this rule', () => {
    expect(escalated(rungUntil({ ...relied, edition: FIRST_EDITION }, china('2026-06-01T00:00')))).toEqual([]);
  });
});
