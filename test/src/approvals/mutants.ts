/**
 * Small wrongs, each put into the rules of approvals alone: what the model and the tables are worth is shown by their
 * finding every one of them (`npm run soak -- mutants`). The list grows with each wrong that is found otherwise.
 */

import { acts, signing, tolerance } from './mutants/acts-mutants';
import { letters, notices, studies } from './mutants/coordination-mutants';
import { deliveries, joint, lights } from './mutants/delivery-mutants';
import { clocks, ladder, pauses } from './mutants/limits-mutants';
import { mended } from './mutants/mended-mutants';
import type { Mutant } from './mutants/mutant';
import { consequences, elements, plan, transitions } from './mutants/sequencing-mutants';
import { signedApprovals } from './mutants/signed-approval-mutants';

export const mutants: readonly Mutant[] = [
  ...mended,
  ...transitions,
  ...clocks,
  ...pauses,
  ...ladder,
  ...plan,
  ...consequences,
  ...tolerance,
  ...signing,
  ...elements,
  ...signedApprovals,
  ...acts,
  ...letters,
  ...studies,
  ...notices,
  ...deliveries,
  ...joint,
  ...lights,
];
