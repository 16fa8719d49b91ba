import type { CaseState } from './state';

/**
 * 规则版次: a case keeps the rules that it was submitted under, as it keeps the version of its catalogue. `case.submitted`
 * carries the edition, so whoever folds the journal (workflow, projection, a model) judges every entry alike, and a
 * recorded history replays as it went.
 *
 * A mended rule that would change what a stored entry means, when a clock rings or what follows by itself gets a name
 * here and the edition from which it holds; where it matters, ask {@link isInForce}. A rule that only refuses what was
 * allowed needs no edition: a stored entry is never refused. An edition is closed by the first history that is recorded
 * under it (`src/histories`): the next mended rule opens the next one.
 */
export const ruleEditions = {
  /** Under the accelerated clock a pause moves due moments by the time that it lasted, not by whole days of it. */
  pausesByTime: 2,
  /**
   * An acceptance finds complete what was handed in or seen on paper, and nothing else; a resubmission brings what the
   * correction asked for.
   */
  materialsAsHandedIn: 2,
  /**
   * The clock of a stage runs from its core's start, that of a stage or case leaves out what does not count, and both
   * ring.
   */
  spanClocks: 2,
  /** The statutory limit of a step rings beside its promise. */
  everyLimitRings: 2,
  /** A rule that fails before anything is written refuses the command, instead of faulting the case. */
  failedRulesRefuse: 2,
  /** 前置检查 that finds nothing again writes nothing, and a refused element is asked for more and more rarely. */
  boundedRetries: 2,
  /**
   * A rejection beside the stages rejects the case when anything that applies rests on it, whatever was decided first.
   */
  rejectionInAnyOrder: 2,
  /** A verified start commits what belongs to an approved item, not to one that is only dispatched. */
  startCommitsApproved: 2,
  /** A step that begins again asks its accounts anew for what was given back. */
  elementsRenewed: 2,
  /** A waiting step is blocked by another refusal where that says something else, whoever holds the words in memory. */
  blockedByContent: 2,
  /**
   * A step that was returned is corrected, refused and deemed accepted as one that was dispatched; the five days of
   * both have a light and ring.
   */
  acceptanceIsTimed: 2,
  /** The last rung opens a problem for each revision of the due moment, not one for ever. */
  problemPerRevision: 2,
  /**
   * Documents bear the number of a series and the names of authority, officer and owner. No rule of the workflow asks.
   */
  documentsIssued: 2,
  /**
   * Deferred papers that did not come and a commitment that nobody checked in time go up to the dispatch centre and the
   * leader.
   */
  lapsesEscalate: 2,
  /**
   * What a decision produced is handed over within ten days, which have a light and ring, also after the case has
   * ended.
   */
  deliveryIsTimed: 2,
  /**
   * What several departments decide together is limited to 45 working days where its catalogue names no limit of the
   * law.
   */
  jointHandling: 2,
  /**
   * Where an account refuses one of several elements of a waiting step, the others give back what they hold, and ask
   * again when that one is reserved.
   */
  refusedSetReleases: 3,
  /** What went back to its account unused is released, and asked for anew when it has to be committed. */
  expiredAskedAnew: 3,
  /**
   * A step is approved when its accounts have written off what the approval commits; until then it is signed. A
   * verified start has what was refused for want of it asked for again.
   */
  approvalAwaitsCommit: 3,
} as const satisfies Readonly<Record<string, number>>;

export type EditionRule = keyof typeof ruleEditions;

/** Edition of a case whose first entry names none: the rules of before there were editions. */
export const FIRST_EDITION = 1;

/** The newest edition that this release knows: that of every case submitted to it. */
export const EDITION: number = Math.max(FIRST_EDITION, ...Object.values(ruleEditions));

/**
 * Version of the shape of `case.submitted` that carries an edition; a release that knows none leaves the case alone.
 */
export const EDITION_ENTRY_VERSION = 2;

/** Whether a mended rule holds in a case. */
export const isInForce = (rule: EditionRule, { edition = FIRST_EDITION }: Pick<CaseState, 'edition'>): boolean =>
  edition >= ruleEditions[rule];
