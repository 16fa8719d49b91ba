/** What the resolvers of approvals work with. */

import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import type { Post } from '@kuaijin/kit/access/posts';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Attachments } from '@kuaijin/kit/attachments';
import type { Count, CountArguments, PageInfo } from '@kuaijin/kit/read-models';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { CaseState, ElementState, StageSnapshot, StepState } from '@kuaijin/workflow-approvals/domain/case';
import type { NudgeCase } from './case-nudge';
import type { CaseRepair } from './case-repair';
import type { CalendarEdition } from './domain/calendar-publication';
import type { Caller } from './domain/scope';
import type { CalendarStore } from './model/calendar-store';
import type { CaseHistory } from './model/case-history';
import type { CaseJournal } from './model/case-journal';
import type { CaseStore } from './model/case-store';
import type { CaseTroubles } from './model/case-troubles';
import type { CatalogueStore } from './model/catalogue-store';
import type { Inbox, LightCount } from './model/inbox';
import type { Loaders } from './model/loaders';
import type { Mandates } from './model/mandates';
import type { Outcomes } from './model/outcomes';
import type { Reassignments } from './model/reassignments';
import type { Substitutions } from './model/substitutions';
import type { Operations } from './operations';
import type { VerifyCase } from './verify-case';

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
  readonly catalogues: CatalogueStore;
  readonly calendars: CalendarStore;
  /** Tells running cases soon that a year was published. */
  calendarPublished(): void;
  readonly journal: CaseJournal;
  readonly history: Pick<CaseHistory, 'at'>;
  readonly cases: CaseStore;
  readonly outcomes: Outcomes;
  readonly troubles: CaseTroubles;
  readonly nudge: NudgeCase;
  readonly repairs: Pick<CaseRepair, 'repair'>;
  readonly inbox: Inbox;
  readonly reassignments: Reassignments;
  readonly mandates: Mandates;
  readonly projects: Pick<FollowedProjects, 'byIds'>;
  readonly substitutions: Substitutions;
  readonly operations: Operations;
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
