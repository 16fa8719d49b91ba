import { z } from 'zod';
import type { VisibilityRule } from '../../access/visibility';

/** Fields of the data of an event: name to what stands there. Fields that a later release adds are let through. */
export type DataFields = Readonly<Record<string, z.ZodType>>;

/** One type of event, as it is declared. */
export interface EventType {
  /** `noun.pastParticiple`, in camel case. */
  readonly name: string;
  /** Version of the shape of its data; a field that is new and may be absent is no new version. */
  readonly v: number;
  /** Services that tell it. */
  readonly sources: readonly string[];
  /** Who may see one that carries no rule of its own. */
  readonly rule: VisibilityRule;
  readonly en: string;
  readonly zh: string;
  readonly data: DataFields;
  /** What it was called in earlier releases; stored events and filters may say so. */
  readonly earlierNames: readonly string[];
}

export interface TypeOptions {
  readonly v?: number;
  readonly earlierNames?: readonly string[];
  readonly rule?: VisibilityRule;
  readonly sources?: readonly string[];
}

/** Types of one noun that share sources and rule. */
export function typesOf(noun: string, common: Pick<EventType, 'sources' | 'rule'>) {
  return (participle: string, zh: string, en: string, data: DataFields = {}, options: TypeOptions = {}): EventType => ({
    name: `${noun}.${participle}`,
    v: 1,
    earlierNames: [],
    ...common,
    en,
    zh,
    data,
    ...options,
  });
}

/** Names the schema of the data of a type and its version, for ever. */
export const dataschemaOf = ({ name, v }: Pick<EventType, 'name' | 'v'>): string => `urn:kuaijin:event:${name}:v${v}`;

export const text = z.string();
export const texts = z.array(z.string());
export const flag = z.boolean();
export const whole = z.union([z.number().int(), z.bigint()]);
/** A moment: a date in the store, ISO 8601 wherever it is written out. */
export const moment = z.union([z.date(), z.iso.datetime()]);
/** A calendar day, `2026-03-02`. */
export const day = z.iso.date();
/** Digits of an amount in minor units. */
export const minorUnits = z.string().regex(/^-?\d+$/);
/** A list of objects that are described where they are used. */
export const objects = z.array(z.looseObject({}));
/** Any of a few fields may be left out: the thing does not have it. */
export const maybe = <T extends z.ZodType>(field: T): z.ZodOptional<z.ZodNullable<T>> => field.nullable().optional();
