/** 普通, 绿色通道, 即报即审、当天办理 */
export const limitClasses = ['NORMAL', 'GREEN_CHANNEL', 'SAME_DAY'] as const;

export type LimitClass = (typeof limitClasses)[number];

export type SpecialLimitClass = Exclude<LimitClass, 'NORMAL'>;

/** Posts that may grant a class; which of them do is the catalogue's. */
export const granterPosts = ['DISPATCHER', 'LEADER', 'COUNTER'] as const;

export type GranterPost = (typeof granterPosts)[number];

/** A class that a catalogue offers. */
export interface LimitClassRule {
  readonly limitClass: SpecialLimitClass;
  /**
   * GREEN_CHANNEL: the part of a promise that is left, rounded up to whole days; SAME_DAY ends with the day of its
   * beginning.
   */
  readonly promisePercent?: number;
  /** 核定: who grants it. Who grants it and submits the case himself need not ask. */
  readonly grantedBy: readonly GranterPost[];
  /** Each escalation reaches one level higher, the last one the leader in charge of the region above. */
  readonly escalatesHigher: boolean;
}

/** What the journal says of the class of a case. */
export interface LimitClassData {
  /** Granted, or with NORMAL not granted or taken away. */
  'case.limitClassSet': { readonly limitClass: LimitClass; readonly reason: string };
}

/** What a case knows of its class; all absent for NORMAL that nobody asked to change. */
export interface LimitClassState {
  readonly limitClass?: SpecialLimitClass;
  /** 申请: asked for with the submission, and not yet decided. */
  readonly limitClassAsked?: SpecialLimitClass;
}
