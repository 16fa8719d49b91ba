/** What the resolvers of approvals work with. */

import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import type { Post } from '@kuaijin/kit/access/posts';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Attachments } from '@kuaijin/kit/attachments';
import type { Feed } from '@kuaijin/kit/feed';
import type { Count, CountArguments, PageInfo } from '@kuaijin/kit/read-models';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { StageSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState, ElementState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Caller } from './access/caller';
import type { Mandates } from './access/mandates';
import type { Offices } from './access/offices';
import type { Substitutions } from './access/substitutions';
import type { CaseOperations } from './acts/case-operations';
import type { Reassignments } from './acts/reassignments';
import type { SubmissionLocks } from './acts/submission-locks';
import type { CalendarEdition } from './catalogue/calendar/calendar-publication';
import type { CalendarStore } from './catalogue/calendar/calendar-store';
import type { CatalogueStore } from './catalogue/catalogue-store';
import type { CaseHistory } from './projection/case-history';
import type { CaseJournal } from './projection/case-journal';
import type { Outcomes } from './projection/outcomes';
import type { CaseStore } from './reading/case-store';
import type { Inbox, LightCount } from './reading/inbox';
import type { Loaders } from './reading/loaders';
import type { CaseRepair } from './reconciliation/case-repair';
import type { CaseTroubles } from './reconciliation/case-troubles';
import type { ResyncCase } from './reconciliation/resync-case';
import type { VerifyCase } from './reconciliation/verify-case';

/** A project as approvals knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** A step with the case it belongs to. */
export interface StepView {
  readonly state: CaseState;
  readonly step: StepState;
}

export interface StageView {
  readonly state: CaseState;
  readonly stage: StageSnapshot;
}

export interface ElementView {
  readonly state: CaseState;
  readonly element: ElementState;
}

/** 工作日历: what was published on top of the bundled one, if anything was. */
export interface CalendarView {
  readonly edition?: CalendarEdition;
}

/** A page of an inbox; it is counted where somebody asks for it, up to a bound. */
export interface StepPage {
  readonly nodes: readonly StepView[];
  readonly pageInfo: PageInfo;
  total(asked: CountArguments): Promise<Count>;
  countsByLight(asked: CountArguments): Promise<readonly LightCount[]>;
}

/** What lives as long as the service. */
export interface ApprovalsStores {
  readonly feed: Feed;
  readonly catalogues: CatalogueStore;
  readonly calendars: CalendarStore;
  /** Tells running cases soon that a year was published. */
  calendarPublished(): void;
  readonly journal: CaseJournal;
  readonly history: Pick<CaseHistory, 'at'>;
  readonly cases: CaseStore;
  readonly outcomes: Outcomes;
  readonly troubles: CaseTroubles;
  readonly submissions: Pick<SubmissionLocks, 'holder'>;
  readonly resync: ResyncCase;
  readonly repairs: Pick<CaseRepair, 'repair'>;
  readonly inbox: Inbox;
  readonly reassignments: Reassignments;
  readonly mandates: Mandates;
  readonly projects: Pick<FollowedProjects, 'byIds'>;
  readonly substitutions: Substitutions;
  readonly offices: Pick<Offices, 'resolve'>;
  readonly operations: CaseOperations;
  /** A case as this process carried it on last: enough to judge an operation by, since its workflow decides. */
  recent(caseId: string): CaseState | undefined;
  readonly attachments: Attachments;
  readonly verifyCase: VerifyCase;
  /** A signed address of the printable page of a document, for whoever asks. */
  documentAddress(id: string, caller: Pick<Caller, 'subject'>, now: Date): string;
  /** Code of the region whose editors publish what is national. */
  readonly homeRegion: string;
  /** Whether a case may run with a working day of seconds. */
  readonly allowAccelerated: boolean;
}

/** What lives as long as a request. */
export interface ApprovalsContext extends RequestContext, ApprovalsStores {
  readonly identity: Caller;
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  /** Posts in which the caller may ask besides the own: of officers on leave, in whose place it acts. */
  readonly standsIn: readonly Post[];
  /** One instant for all lights and days of an answer. */
  readonly now: Date;
}
