/** What the scenes share: the graph, the people, the checks, and what earlier scenes came to. */
import type { CaseWork } from './case-work';
import type { Checks } from './checks';
import type { People } from './demo-people';
import type { Follower } from './follower';
import type { Graph } from './graph';

export interface Stage {
  readonly graph: Graph;
  readonly people: People;
  readonly checks: Checks;
  readonly follower: Follower;
  /** The project of the demonstration: 市第三医院精神疾病伴发传染病隔离病区. */
  readonly projectId: string;
  /** 用地计划指标池 and 专项债券批次 of Quzhou. */
  readonly landPool: string;
  readonly bondBatch: string;
}

/** The case of scenes 1 to 4, and the item whose department does nothing. */
export interface MainCase {
  readonly work: CaseWork;
  readonly lateItem: string;
}
