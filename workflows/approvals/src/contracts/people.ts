/** Persons and organisations as the directory knows them. */

/** 人员 as the directory knows them. */
export interface Officer {
  readonly actorId: string;
  readonly name: string;
  readonly departmentId?: string;
  readonly posts: readonly string[];
}

/** Officers by id; null for an id of nobody. */
export type NamedOfficers = Readonly<Record<string, Officer | null>>;

/** 单位 as the directory knows it. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** 有未修复的失信记录 */
  readonly hasBadCredit: boolean;
}
