/** 要素前配 as it follows from what land and funds report of a project. Pure. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { ReadinessAssessment } from './readiness-terms';

type Reported = Omit<ReadinessAssessment, 'assessedAt'>;

/** By type of event; what is reported otherwise says nothing of readiness. */
const reports: Readonly<Record<string, (event: FeedEvent) => readonly [projectId: string, Reported] | undefined>> = {
  // What was checked of a group says nothing of one project in it.
  'zones.checked': ({ data = {} }) => {
    const { verdict, projectIds, memberCount } = data;
    if (!Array.isArray(projectIds) || Number(memberCount) !== 1 || verdict === 'NOT_STATED') return undefined;
    const fits = verdict === 'FITS';
    const reasons = because(fits ? '三区三线核对：符合' : '三区三线核对：需调整', data['documentNumber']);
    return [String(projectIds[0]), { dimension: 'PLANNING', verdict: fits ? 'READY' : 'NOT_READY', reasons }];
  },
  'site.preExamined': ({ projectId, data = {} }) =>
    projectId === undefined
      ? undefined
      : [projectId, { dimension: 'SPACE', verdict: 'READY', reasons: because('用地预审', data['documentNumber']) }],
  'funds.committed': ({ projectId, data = {} }) =>
    projectId === undefined
      ? undefined
      : [projectId, { dimension: 'MONEY', verdict: 'READY', reasons: because('资金已核定', data['document']) }],
};

/** Types of events that say something of readiness. */
export const isReadinessReport = (type: string): boolean => reports[type] !== undefined;

/** Of which project an event says what; undefined = nothing. */
export const reportedReadiness = (event: FeedEvent): readonly [projectId: string, Reported] | undefined =>
  reports[event.type]?.(event);

const because = (what: string, document: unknown): readonly string[] => [
  typeof document === 'string' ? `${what}（${document}）` : what,
];
