import { caseChange } from '../acts/case-act';

/** 开工核实: the start of the works is verified, so that land plan quota may be committed. */
export const startVerified = caseChange({
  entry: 'start.verified',
  apply: (state, { data: { verifiedAt } }) => ({ ...state, startVerifiedAt: verifiedAt }),
});
