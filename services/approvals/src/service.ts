/**
 * Approvals 审批: catalogues, cases, steps, inboxes, papers. The workflow of a case is its only proposer; everything here
 * follows its journal.
 */
import { RequiresNewerRelease } from '@kuaijin/kit/aggregate';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { Attachments, attachmentRoutes, signedPages } from '@kuaijin/kit/attachments';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { openAccessRoom } from './access/access-room';
import { callerOf } from './access/mandates';
import { viewerOf } from './access/scope';
import { postsUnder, standInsInEffect } from './access/stand-in';
import { approvalsAccess } from './access/visibility';
import { caseActivities, elementNeedActivities, lookUpActivities } from './activities';
import { openActsRoom } from './acts/acts-room';
import { openCatalogueRoom } from './catalogue/catalogue-room';
import type { ApprovalsContext, ApprovalsStores } from './context';
import { openDocumentsRoom } from './documents/documents-room';
import { openIssuingRoom } from './documents/issuing-room';
import { NAME } from './name';
import { openProjectionRoom } from './projection/projection-room';
import { createLoaders } from './reading/loaders';
import { openReadingRoom } from './reading/reading-room';
import { CaseTroubles } from './reconciliation/case-troubles';
import { openReconciliationRoom } from './reconciliation/reconciliation-room';
import { RoundProgress } from './reconciliation/round-progress';
import { resolversOf } from './resolvers';

export interface ApprovalsOptions {
  /** Milliseconds until the caller of an operation is answered OUTCOME_UNKNOWN. */
  readonly patienceMs?: number;
}

/** Builds the service of its rooms; it listens to nothing. */
export async function buildApprovalsService(deps: ServiceDeps, options: ApprovalsOptions = {}): Promise<Service> {
  const { config, feed, log, mongo, namespaces } = deps;
  const troubles = await CaseTroubles.open(mongo, namespaces.database());
  const rounds = await RoundProgress.open(mongo, namespaces.database());
  const catalogue = await openCatalogueRoom(deps);
  const { catalogues, calendars } = catalogue;
  const access = await openAccessRoom(deps);
  const { mandates, projects, directory } = access;
  const issuing = await openIssuingRoom(deps, directory.names);
  const projected = await openProjectionRoom(deps, { catalogues, troubles, desk: issuing.desk });
  const { journal, history, outcomes, projection, readers, recent } = projected;
  const reading = openReadingRoom(projected);
  const { cases } = reading;
  const acts = await openActsRoom(deps, projected, rounds, options.patienceMs);
  const watching = await openReconciliationRoom(deps, {
    ...{ troubles, rounds, catalogue, projection: projected, reading, access, acts },
  });
  const { papers, pages } = openDocumentsRoom(deps, projected, catalogue, issuing.issues);
  const stores: ApprovalsStores = {
    ...{ feed, catalogues, calendars, journal, history, cases, outcomes, troubles, mandates, projects },
    calendarPublished: () => watching.calendarSweep.soon(),
    resync: watching.resync,
    repairs: watching.repairs,
    verifyCase: watching.verifyCase,
    inbox: reading.inbox,
    reassignments: acts.reassignments,
    operations: acts.operations,
    submissions: acts.submissions,
    substitutions: directory.substitutions,
    offices: directory.offices,
    recent: (caseId) => recent.state(caseId),
    attachments: await Attachments.open(deps),
    documentAddress: (id, { subject }, now) => pages.signer.address('get', id, subject, now),
    homeRegion: config.homeRegion,
    allowAccelerated: config.allowAccelerated,
  };
  const stored = (caseId: string, head: number) => {
    // After the workflow has its answer: it continues while read models are written.
    setImmediate(() => {
      readers.reached(caseId, head).catch((error: unknown) => {
        if (!(error instanceof RequiresNewerRelease)) log.warn({ caseId, err: error }, 'projection delayed');
      });
    });
  };
  const followed = [catalogues, mandates, calendars, projection];
  const troubled = () => followed.flatMap((one) => one.troubled());
  return {
    name: NAME,
    subgraph: createSubgraph<ApprovalsContext>({
      name: NAME,
      typeDefs: loadTypeDefs(NAME),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers: resolversOf(catalogues),
      access: approvalsAccess,
      context: async (request) => {
        const now = new Date();
        const identity = await callerOf(request.identity, mandates, now);
        const standIns = stores.substitutions.standInsOf(identity.subject, now);
        return {
          ...request,
          ...stores,
          identity,
          viewer: viewerOf(identity, standInsInEffect(standIns, now)),
          standsIn: postsUnder(standIns),
          loaders: createLoaders(cases, stores.attachments, papers, catalogues, troubles),
          now,
        };
      },
    }),
    worker: {
      taskQueue: namespaces.taskQueue(),
      activities: {
        ...caseActivities(journal, stored, acts.check, acts.submissions),
        ...lookUpActivities(cases),
        ...elementNeedActivities(cases),
      },
      workflowBundle: require.resolve('@kuaijin/workflow-approvals/bundle'),
    },
    routes: (app) => {
      attachmentRoutes(app, stores.attachments);
      signedPages(app, pages);
    },
    troubled,
    ruleFailures: () => acts.ruleFailures.counts,
    onStart: async () => {
      for (const one of followed) await one.start();
      watching.relayout.start();
      await directory.start();
      projects.start();
      watching.start();
    },
    onStop: async () => {
      await Promise.all([watching.stop(), directory.stop(), projects.stop()]);
      for (const one of followed) await one.close();
      await issuing.close();
      await journal.journal.close();
    },
  };
}
