/**
 * Which project carries which code 投资项目统一代码: one document a code, whose `_id` is the lock. A claim is never given back:
 * once its project does not carry the code (any more), the next that asks takes it over.
 */
import { claim, declareDocuments, reading } from '@kuaijin/kit/read-models';
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
    const held = await claim(this.claims, { _id: digits, projectId, at }, async (one) => {
      const isFresh = at.getTime() - one.at.getTime() < LEFT_BEHIND_MS;
      return one.projectId !== projectId && (isFresh || (await this.#carries(one.projectId, digits)));
    });
    return held?.projectId ?? projectId;
  }

  /** The projects that took codes last, by the digits of the codes, in one query. */
  async findMany(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const digits = [...new Set(codes.map(digitsOf))];
    if (digits.length === 0) return new Map();
    const held = await reading(this.claims.find({ _id: { $in: digits } }).lean<CodeClaim[]>());
    return new Map(held.map(({ _id, projectId }) => [_id, projectId]));
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
