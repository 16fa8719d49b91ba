import type { Row } from '../row';
import { sessionOf } from '../specimens';

/**
 * 联合会商. Every case of the specimens has a session of DRC and its matter DISPATCHED; it is convened when FIRST was
 * approved.
 */
const inSession = ({ caseId }: { readonly caseId: string }) => ({ sessionId: sessionOf(caseId) });

export const sessionRows = {
  conveneSession: {
    onCase: 'RUNNING',
    input: ({ caseId }) => ({
      stepIds: [`${caseId}/DISPATCHED`],
      agenda: '会商衔接',
      heldAt: new Date(Date.now() + 86_400_000).toISOString(),
    }),
    codes: { departmentIds: 'INVALID_INPUT' },
    bad: [
      ['stepIds', []],
      ['heldAt', '2020-01-01T00:00:00+08:00'],
    ],
  },
  speakInSession: {
    onCase: 'RUNNING',
    knownToTheThing: ['DISPATCHER', 'LEADER'],
    input: (subject) => ({ ...inSession(subject), opinion: '可以先行' }),
  },
  concludeMatter: {
    onCase: 'RUNNING',
    knownToTheThing: ['DISPATCHER', 'LEADER'],
    input: (subject) => ({
      ...inSession(subject),
      matterStepId: `${subject.caseId}/DISPATCHED`,
      conclusion: '按会商意见办理',
    }),
  },
  closeSession: {
    onCase: 'RUNNING',
    knownToTheThing: ['DISPATCHER', 'LEADER'],
    input: (subject) => ({ ...inSession(subject), minutes: '会商纪要' }),
  },
  cancelSession: {
    onCase: 'RUNNING',
    knownToTheThing: ['DISPATCHER', 'LEADER'],
    input: (subject) => ({ ...inSession(subject), reason: '改期' }),
  },
} as const satisfies Record<string, Row>;
