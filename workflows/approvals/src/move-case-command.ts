import type { CommandBase } from './contracts';
import type { CatalogueSnapshot } from './domain/case';
import type { Answers } from './domain/submission';

/** 目录换版: an operator moves a running case to a newer version of its catalogue. */
export interface MoveCaseCommand extends CommandBase, Answers {
  readonly type: 'moveCase';
  readonly ifVersion?: number;
  /** The version that it is moved to. */
  readonly catalogue: CatalogueSnapshot;
  readonly reason: string;
}
