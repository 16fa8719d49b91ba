/** 项目资金档案 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { type FileFact, type FundingFile, withFileFact } from './rules';

export const fundingFileKind: KindOf<FundingFile> = {
  source: 'funds',
  name: 'funding_file',
  documents: thingDocuments('funding_files', ['REGION']),
  apply: (file, { type, data }, at, { actorId }) => withFileFact(file, { type, ...data } as FileFact, at, actorId),
  eventOf: ({ ownerId, plans, visitsPlannedBy }, { type, data }) => {
    const fact = { type, ...data } as FileFact;
    const notified = ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId], itemName: '三到现场' };
    switch (fact.type) {
      case 'fundingPlan.recorded':
        return { data: { documentNumber: fact.documentNumber, planVersion: plans.length } };
      case 'retention.held': {
        const { reservationId, amount, documentNumber } = fact.retention;
        return { reservationId, data: { amountMinor: amount.toString(), documentNumber } };
      }
      case 'siteVisit.planned': {
        const { START: startBy, CONSTRUCTION: constructionBy, COMPLETION: completionBy } = fact.visitBy;
        return { data: { ...notified, startBy, constructionBy, completionBy } };
      }
      case 'siteVisit.reminded': {
        const { kind, by, stage } = fact;
        const { actorId, departmentId } = visitsPlannedBy ?? {};
        const officers = {
          ...(actorId === undefined ? {} : { recipientIds: [actorId] }),
          ...(stage === 'ESCALATED' && departmentId !== undefined ? { recipientDepartmentIds: [departmentId] } : {}),
        };
        return { data: { ...notified, itemName: '三到现场', ...officers, kind, by, stage } };
      }
      case 'siteVisit.recorded':
        return { data: { kind: fact.visit.kind, visitedOn: fact.visit.visitedOn } };
    }
  },
};

/** Id of the file of a project. */
export const fileId = (projectId: string): string => `funding-file-${projectId}`;
