/** What entries of a site say, and what readers of the feed are notified of them. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import type { BsonData, Entry, Fact } from '@kuaijin/kit/journal';
import type { AdvanceDutyStage } from '@kuaijin/workflow-land/domain/advance-duty';
import { type AdvanceGrant, applyBy, type DutyNotice, type LandApplication, type PreExamination } from './rules';

export const PRE_EXAMINED = 'site.preExamined';
export const APPLIED = 'site.applied';
export const GRANTED = 'site.advanceGranted';

/** Type of the entry for each stage of the duty behind a grant. */
export const dutyTypes: Readonly<Record<AdvanceDutyStage, string>> = {
  REMINDED: 'site.advanceReminded',
  ESCALATED: 'site.advanceEscalated',
  LAPSED: 'site.advanceLapsed',
};

/** Whose the project is, and where it lies: kept with each entry, so that its events can be seen by the right ones. */
export interface SitePlace {
  readonly projectId: string;
  readonly regionId: string;
  readonly ownerId?: string;
}

/** A stage of the duty behind one grant, with the persons who are notified besides the owner. */
export interface NotifiedDuty extends DutyNotice {
  readonly grantId: string;
  readonly recipientIds: readonly string[];
}

export interface SiteFact {
  readonly place: SitePlace;
  readonly preExamination?: PreExamination;
  readonly application?: LandApplication;
  readonly grant?: AdvanceGrant;
  readonly duty?: NotifiedDuty;
}

/** A fact as it stands in the journal. */
export const fact = (type: string, place: SitePlace, content: Omit<SiteFact, 'place'>): Fact => ({
  type,
  v: 1,
  data: { place, ...content } as object as BsonData,
});

export const factIn = ({ data }: Pick<Entry, 'data'>): SiteFact => data as object as SiteFact;

/** The event of an entry. @param grants as they stand after it */
export function siteEvent(entry: Entry, grants: readonly AdvanceGrant[]): ProjectedEvent {
  const { place } = factIn(entry);
  const { projectId, regionId, ownerId } = place;
  return {
    type: entry.type,
    subject: projectId,
    time: entry.at,
    projectId,
    regionId,
    visibility: { rule: 'region', regionScopes: regionScopesOf(regionId), ownerId, projectId },
    ...(entry.act === undefined ? {} : { act: entry.act }),
    data: dataOf(factIn(entry), grants),
  };
}

function dataOf(
  { place, preExamination, application, grant, duty }: SiteFact,
  grants: readonly AdvanceGrant[],
): Exclude<ProjectedEvent['data'], undefined> {
  const about = grant ?? grants.find(({ id }) => id === duty?.grantId);
  const decided = preExamination ?? application;
  const documentNumber = decided?.documentNumber ?? about?.documentNumber;
  return {
    areaMinor: (decided?.areas.total ?? about?.area ?? 0n).toString(),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(about === undefined ? {} : { grantId: about.id, applyBy: applyBy(about) }),
    ...(duty === undefined ? {} : recipients(duty, place, about)),
  };
}

/** The owner, whoever recorded the grant, and the officers whom the directory named. */
function recipients({ recipientIds }: NotifiedDuty, { ownerId }: SitePlace, grant: AdvanceGrant | undefined) {
  const persons = [...(grant?.recordedBy === undefined ? [] : [grant.recordedBy]), ...recipientIds];
  return {
    itemName: '先行用地',
    recipientIds: [...new Set(persons)],
    ...(ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId] }),
  };
}
