/** 演示案件: cases of Quzhou's projects at different stages, by the working days that lie behind them. */
import type { StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import {
  acceptWithDeficiency,
  askForCorrection,
  consult,
  type Noteworthy,
  preApprove,
  suspendForExperts,
  urge,
  withdraw,
} from './noteworthy-acts';
import type { LeftOpen } from './office-work';

/** 要素 that a case asks for, in minor units. */
export interface DemonstrationElement {
  readonly kind: 'LAND' | 'FUNDS';
  readonly amountMinor: string;
}

/** What happens to a step so many working days back, or as soon afterwards as it is `when`. */
interface NoteworthyAct {
  readonly daysBack: number;
  readonly itemCode: string;
  readonly when: StepStatus;
  readonly act: Noteworthy;
}

export interface DemonstrationCase extends LeftOpen {
  readonly projectId: string;
  /** Working days back. */
  readonly submitted: number;
  /** Conditional items that apply, besides the environmental report form. */
  readonly yes?: readonly string[];
  readonly elements?: readonly DemonstrationElement[];
  /** What happens besides, in this order. */
  readonly acts?: readonly NoteworthyAct[];
}

/** Minor units of 亿元 (fen) and of 亩 (thirds of a square metre). */
const yi = (amount: number): string => String(BigInt(Math.round(amount * 100)) * 100_000_000n);
const mu = (amount: number): string => String(amount * 2_000);

const caseOf = (number: string, submitted: number, more: Omit<DemonstrationCase, 'projectId' | 'submitted'>) => ({
  projectId: `project-${number}`,
  submitted,
  ...more,
});

export const demonstrationCases: readonly DemonstrationCase[] = [
  caseOf('QZ-019', 2, { notAccepted: ['GB-102', 'GB-113'] }),
  caseOf('QZ-017', 4, { notDecided: ['GB-102'] }),
  caseOf('QZ-015', 4, {
    notDecided: ['GB-102'],
    acts: [{ daysBack: 2, itemCode: 'GB-102', when: 'ACCEPTED', act: askForCorrection }],
  }),
  // More than is left of the bonds: the confirmation of its money waits.
  caseOf('QZ-016', 6, { notDecided: ['GB-102'], elements: [{ kind: 'FUNDS', amountMinor: yi(12) }] }),
  caseOf('QZ-014', 9, {
    notDecided: ['GB-102'],
    yes: ['GB-109'],
    elements: [{ kind: 'FUNDS', amountMinor: yi(2) }],
  }),
  caseOf('QZ-007', 8, { acts: [{ daysBack: 3, itemCode: 'GB-102', when: 'ACCEPTED', act: withdraw }] }),
  caseOf('QZ-012', 12, {
    notDecided: ['GB-106', 'GB-107'],
    yes: ['GB-107', 'GB-108'],
    elements: [{ kind: 'LAND', amountMinor: mu(86) }],
  }),
  caseOf('QZ-018', 22, {
    notDecided: ['GB-106', 'GB-109'],
    yes: ['GB-109'],
    acts: [{ daysBack: 1, itemCode: 'GB-106', when: 'ACCEPTED', act: urge }],
  }),
  caseOf('QZ-008', 20, {
    notDecided: ['GB-201'],
    acts: [{ daysBack: 2, itemCode: 'GB-201', when: 'ACCEPTED', act: suspendForExperts }],
  }),
  caseOf('QZ-001', 16, {
    notDecided: ['GB-201'],
    yes: ['GB-206'],
    acts: [{ daysBack: 1, itemCode: 'GB-201', when: 'ACCEPTED', act: consult('EE', 'WR') }],
  }),
  caseOf('QZ-003', 9, {
    notAccepted: ['GB-105'],
    notDecided: ['GB-105', 'GB-106'],
    acts: [
      { daysBack: 4, itemCode: 'GB-105', when: 'DISPATCHED', act: acceptWithDeficiency },
      { daysBack: 3, itemCode: 'GB-105', when: 'ACCEPTED', act: preApprove },
    ],
  }),
  caseOf('QZ-002', 22, {
    notAccepted: ['GB-203'],
    notDecided: ['GB-203', 'GB-202'],
    acts: [{ daysBack: 3, itemCode: 'GB-203', when: 'DISPATCHED', act: acceptWithDeficiency }],
  }),
  caseOf('QZ-010', 24, { notDecided: ['GB-203'] }),
  caseOf('QZ-004', 30, { notDecided: ['GB-301', 'GB-305'], yes: ['GB-304'] }),
  caseOf('QZ-005', 42, { notDecided: ['GB-401', 'GB-404'] }),
  caseOf('QZ-006', 62, { elements: [{ kind: 'FUNDS', amountMinor: yi(0.9) }] }),
];
