/**
 * Approvals 审批: catalogues, cases, steps, inboxes, papers. The workflow of a case is its only proposer; everything here
 * follows its journal.
 */
import { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { Projection, RequiresNewerRelease } from '@kuaijin/kit/aggregate';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { Attachments, attachmentRoutes, signedPages } from '@kuaijin/kit/attachments';
import { Journal } from '@kuaijin/kit/journal';
import { openDocuments } from '@kuaijin/kit/read-models';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { DirectoryMirror } from './access/directory-mirror';
import { callerOf, Mandates } from './access/mandates';
import { viewerOf } from './access/scope';
import { postsUnder, standInsInEffect } from './access/stand-in';
import { approvalsAccess } from './access/visibility';
import { caseActivities, lookUpActivities } from './activities';
import { CaseOperations } from './acts/case-operations';
import { commandCheck, commandSigner } from './acts/command-signature';
import { mayHoldEarlierKeys } from './acts/earlier-keys';
import { openSubmissionLocks } from './acts/open-submission-locks';
import { OperationAnswers } from './acts/operation-answers';
import { Reassignments } from './acts/reassignments';
import { RuleFailures } from './acts/rule-failures';
import { CalendarStore } from './catalogue/calendar/calendar-store';
import { CalendarSweep } from './catalogue/calendar/calendar-sweep';
import { cataloguedDepartments } from './catalogue/catalogue-files';
import { CatalogueStore } from './catalogue/catalogue-store';
import { Snapshots } from './catalogue/snapshots';
import type { ApprovalsContext, ApprovalsStores } from './context';
import { CasePapers } from './documents/case-papers';
import { paperPages } from './documents/document-pages';
import { CaseHistory } from './projection/case-history';
import { CaseJournal, caseIdOfStream } from './projection/case-journal';
import { CaseProjector } from './projection/case-projector';
import { CaseReaders } from './projection/case-readers';
import { openCases } from './projection/open-cases';
import { Outcomes } from './projection/outcomes';
import { CaseReader } from './reading/case-reader';
import { CaseStore } from './reading/case-store';
import { Inbox } from './reading/inbox';
import { createLoaders } from './reading/loaders';
import { RecentCases } from './reading/recent-cases';
import { CaseRelayout } from './reconciliation/case-relayout';
import { CaseRepair } from './reconciliation/case-repair';
import { CaseReview } from './reconciliation/case-review';
import { CaseTroubles } from './reconciliation/case-troubles';
import { CaseWatch } from './reconciliation/case-watch';
import { DailyRound } from './reconciliation/daily-round';
import { caseResync } from './reconciliation/resync-case';
import { RoundProgress } from './reconciliation/round-progress';
import { StartFollower, verifiedStarts } from './reconciliation/start-follower';
import { caseVerifier } from './reconciliation/verify-case';
import { WatchedCases } from './reconciliation/watched-cases';
import { resolversOf } from './resolvers';

const NAME = 'approvals';

export interface ApprovalsOptions {
  /** Milliseconds until the caller of an operation is answered OUTCOME_UNKNOWN. */
  readonly patienceMs?: number;
}

/** Builds the service; it listens to nothing. */
export async function buildApprovalsService(deps: ServiceDeps, options: ApprovalsOptions = {}): Promise<Service> {
  const { config, feed, log, mongo, namespaces, temporal } = deps;
  const { client } = temporal;
  const database = namespaces.database();
  const db = mongo.db(database);
  const journal = new CaseJournal(
    await Journal.open(db, 'case_journal', { pollMs: config.pollMs, features: mongo.features }),
  );
  const holdsEarlierKeys = await mayHoldEarlierKeys(mongo, database, journal.journal);
  const catalogues = await CatalogueStore.open({
    mongo,
    database,
    source: NAME,
    feed,
    log,
    departments: cataloguedDepartments(),
  });
  const calendars = await CalendarStore.open({ mongo, database, source: NAME, feed, log });
  const catalogueSnapshots = new Snapshots(catalogues, journal);
  const { documents, snapshots } = await openCases(mongo, database, catalogueSnapshots);
  const history = new CaseHistory(journal, documents, snapshots, catalogueSnapshots);
  const recent = new RecentCases();
  const reader = new CaseReader(documents, history, recent, catalogueSnapshots);
  const cases = new CaseStore(reader);
  const outcomes = await Outcomes.open(mongo, database);
  const troubles = await CaseTroubles.open(mongo, database);
  const rounds = await RoundProgress.open(mongo, database);
  const watched = new WatchedCases(documents);
  const submissions = await openSubmissionLocks(mongo, database, { history, documents, rounds });
  const projector = new CaseProjector({
    ...{ history, recent, documents, snapshots, outcomes, troubles },
    catalogues: catalogueSnapshots,
  });
  const projection = new Projection({
    db,
    name: 'cases',
    journal: journal.journal,
    feed,
    source: NAME,
    log,
    project: (entry) => projector.project(entry),
    onNewerRelease: (stream, error) =>
      log.warn(
        { caseId: caseIdOfStream(stream), err: error },
        'a case is left to a newer release; its readers see it as before',
      ),
  });
  const readers = new CaseReaders(projection, feed, NAME);
  const mandates = await Mandates.open(deps);
  const projects = await FollowedProjects.open({ mongo, database, feed, log });
  const ruleFailures = new RuleFailures(log);
  const operations = new CaseOperations({
    client,
    taskQueue: namespaces.taskQueue(),
    queuePrefix: config.prefix,
    journal,
    history,
    readers,
    mayHoldEarlierKeys: holdsEarlierKeys,
    sign: await commandSigner(config),
    ruleFailures,
    log,
    ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
  });
  const restart = (caseId: string) => operations.restart(caseId);
  const directory = new DirectoryMirror(feed, log);
  const { officers, offices, substitutions } = directory;
  const review = new CaseReview({ store: cases, cases: watched, journal, officers, troubles, log });
  const watch = new CaseWatch({
    client,
    journal,
    history,
    store: cases,
    cases: watched,
    rounds,
    troubles,
    review,
    catchUpReaders: () => projection.catchUp(),
    restart,
    log,
    everyMs: config.watchMs,
  });
  const round = new DailyRound({ rounds, feed, cases: documents, outcomes, atMinutes: config.digestAtMinutes, log });
  const calendarSweep = new CalendarSweep({
    client,
    calendars,
    store: cases,
    restart,
    log,
    everyMs: config.watchMs,
  });
  const starts = await openDocuments(mongo, database, verifiedStarts);
  const follower = new StartFollower({ client, feed, db, starts, store: cases, restart, log });
  const relayout = new CaseRelayout(documents, catalogueSnapshots, log);
  const papers = new CasePapers(journal, catalogues);
  const pages = paperPages(papers, config.attachmentsKey);
  const stores: ApprovalsStores = {
    feed,
    catalogues,
    calendars,
    calendarPublished: () => calendarSweep.soon(),
    journal,
    history,
    cases,
    outcomes,
    troubles,
    submissions,
    resync: caseResync({ client, journal, history, troubles, review, restart, readers }),
    repairs: new CaseRepair({
      client,
      journal,
      history,
      operations,
      answers: new OperationAnswers({ journal, readers, mayHoldEarlierKeys: holdsEarlierKeys }),
      troubles,
      log,
    }),
    inbox: new Inbox(documents),
    reassignments: await Reassignments.open(mongo, database, documents),
    mandates,
    projects,
    substitutions,
    offices,
    operations,
    recent: (caseId) => recent.state(caseId),
    attachments: await Attachments.open(deps),
    verifyCase: caseVerifier({ client, journal, history, reader, readers }),
    documentAddress: (id, { subject }, now) => pages.signer.address('get', id, subject, now),
    homeRegion: config.homeRegion,
    allowAccelerated: config.allowAccelerated,
  };
  const check = commandCheck(config, async (caseId, key) => (await journal.find(caseId, key)) !== undefined);
  const stored = (caseId: string, head: number) => {
    // After the workflow has its answer: it continues while read models are written.
    setImmediate(() => {
      readers.reached(caseId, head).catch((error: unknown) => {
        if (!(error instanceof RequiresNewerRelease)) log.warn({ caseId, err: error }, 'projection delayed');
      });
    });
  };
  const troubled = () => [catalogues, mandates, calendars, projection].flatMap((one) => one.troubled());
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
        const standIns = substitutions.standInsOf(identity.subject, now);
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
      activities: { ...caseActivities(journal, stored, check, submissions), ...lookUpActivities(cases) },
      workflowBundle: require.resolve('@kuaijin/workflow-approvals/bundle'),
    },
    routes: (app) => {
      attachmentRoutes(app, stores.attachments);
      signedPages(app, pages);
    },
    troubled,
    ruleFailures: () => ruleFailures.counts,
    onStart: async () => {
      await catalogues.start();
      await mandates.start();
      await calendars.start();
      await projection.start();
      relayout.start();
      await directory.start();
      projects.start();
      follower.start();
      watch.start();
      round.start();
      calendarSweep.start();
    },
    onStop: async () => {
      await Promise.all([
        relayout.stop(),
        watch.stop(),
        follower.stop(),
        round.stop(),
        calendarSweep.stop(),
        directory.stop(),
        projects.stop(),
      ]);
      await catalogues.close();
      await mandates.close();
      await calendars.close();
      await projection.close();
      await journal.journal.close();
    },
  };
}
