import type { CatalogueSnapshot } from '../case/catalogue-snapshot';
import type { CommandBase } from './command';
import type { Answers, SubmitCommand } from './submit-command';

/** 目录换版: an operator moves a running case to a newer version of its catalogue. */
export interface MoveCaseCommand extends CommandBase, Answers {
  readonly type: 'moveCase';
  readonly ifVersion?: number;
  /** The version that it is moved to. */
  readonly catalogue: CatalogueSnapshot;
  /** 要素 of kinds that the case does not have; left out: none. */
  readonly elements?: SubmitCommand['elements'];
  readonly reason: string;
}
