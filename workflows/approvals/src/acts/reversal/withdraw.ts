import { endedSteps, endedWithoutApproval, whoWasAtWork } from '../../sequencing/case-ends';
import { actOnCase } from '../case-act';
import { text } from '../fields';
import { notTheOwner } from '../rules';

/** 撤回 of a running case by the owner of the project or who acts for it. */
export const withdraw = actOnCase({
  name: 'withdraw',
  entry: 'case.withdrawn',
  posts: ['OWNER', 'AGENT'],
  input: { reason: text() },
  authorize: ({ state, by }) => notTheOwner(by, state.ownerId),
  apply: (state, { at }) => endedWithoutApproval(state, 'withdraw', at),
  reason: ({ reason }) => reason,
  notify: whoWasAtWork,
  furtherEvents: endedSteps,
  offers: [{ on: 'case', action: 'WITHDRAW', mutation: 'withdrawCase' }],
});
