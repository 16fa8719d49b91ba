/**
 * Which project carries which code 投资项目统一代码: one document a code, whose `_id` is the lock. A claim is never given back:
 * once its project does not carry the code (any more), the next that asks takes it over.
 */
import { reading, writing } from '@kuaijin/kit/mongo';
import { declareDocuments, insertNew } from '@kuaijin/kit/read-models';
import type { Model } from 'mongoose';
import type { Project } from '../domain/project';

interface CodeClaim {
  /** The digits of the code. */
  readonly _id: string;
  readonly projectId: string;
  readonly at: Date;
}

/** Found by id alone. */
export const codeClaims = declareDocuments<CodeClaim>('project_codes', {
  fields: {
    _id: String,
    projectId: { type: String, required: true },
    at: { type: Date, required: true },
  },
});

/**
 * Milliseconds after which a claim counts as left behind, if the project does not carry the code then: far longer than
 * a registration takes, which gives up after seconds.
 */
const LEFT_BEHIND_MS = 60_000;

/** The digits of a code as it was given. */
export function digitsOf(code: string): string {
  return code.replaceAll('-', '');
}

/**
 * Every one of them throws KuaijinError UNAVAILABLE when the store does not answer; a claim that may stand is
 * OUTCOME_UNKNOWN.
 */
export class CodeClaims {
  constructor(
    private readonly claims: Model<CodeClaim>,
    private readonly projectOf: (id: string) => Promise<Project | undefined>,
  ) {}

  /** Takes a code for a project. @returns the id of the project that carries it: the one that asked, or another */
  async claim(code: string, projectId: string, at: Date): Promise<string> {
    const digits = digitsOf(code);
    if (await insertNew(this.claims, { _id: digits, projectId, at })) return projectId;
    const held = await this.#held(digits);
    if (held === null) return this.claim(code, projectId, at);
    const isOwn = held.projectId === projectId;
    if (
      !isOwn &&
      (at.getTime() - held.at.getTime() < LEFT_BEHIND_MS || (await this.#carries(held.projectId, digits)))
    ) {
      return held.projectId;
    }
    const taken = await writing(
      this.claims.updateOne({ _id: digits, projectId: held.projectId, at: held.at }, { $set: { projectId, at } }),
    );
    return taken.matchedCount === 1 ? projectId : this.claim(code, projectId, at);
  }

  /** The project that took a code last; its row says whether it still carries it. */
  async find(code: string): Promise<string | undefined> {
    return (await this.#held(digitsOf(code)))?.projectId;
  }

  #held(digits: string): Promise<CodeClaim | null> {
    return reading(this.claims.findOne({ _id: digits }).lean<CodeClaim>());
  }

  async #carries(projectId: string, digits: string): Promise<boolean> {
    const code = (await this.projectOf(projectId))?.code;
    return code !== undefined && digitsOf(code) === digits;
  }
}
