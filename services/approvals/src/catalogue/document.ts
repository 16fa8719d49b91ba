import { granterPosts } from '@kuaijin/workflow-approvals/case/limit-classes';
import { approvalLevels } from '@kuaijin/workflow-approvals/contracts/approval-level';
import { z } from 'zod';
import { NOTICE_MONTHS_MAX } from '../projection/validity';
import { levelOfText, levelWords } from './level';
import { toleranceOverlay, toleranceScopes } from './tolerance-overlay';

/**
 * The shape of a catalogue of approvals and of an overlay as YAML; fields that no rule reads are kept by nobody and
 * refused by nobody.
 */

const code = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,39}$/, 'capital letters, digits and hyphens, at most 40');
const stageCode = z.string().regex(/^[A-Z0-9-]{1,20}$/);
const name = z.string().min(1).max(200);
/** A number of days; the longest real limits are months, so a thousand is a typing error. */
const days = z.number().int().min(0).max(1000);
const permission = z.enum(['ALLOWED', 'FORBIDDEN']);

const material = z.looseObject({
  name,
  name_en: name.optional(),
  deferrable: z.boolean(),
  /** True where no source says so. */
  deferrable_assumed: z.boolean().optional(),
});

const item = z.looseObject({
  code,
  name_zh: name,
  name_en: name,
  department: code,
  /** 审批层级 in words; left out: the level of the project. */
  approval_level: z
    .string()
    .max(100)
    .refine((text) => levelOfText(text) !== undefined, `levels of these words, joined by 或: ${levelWords}`)
    .optional(),
  kind: z.enum([
    'PERMIT',
    'APPROVAL',
    'FILING',
    'TECH_REVIEW',
    'ASSESSMENT',
    'TRANSACTION',
    'INTERNAL',
    'UTILITY',
    'ACCEPTANCE',
  ]),
  lane: z.enum(['PARALLEL_CORE', 'PARALLEL_SIDE', 'PRECHECK']),
  applies: z.enum(['ALWAYS', 'CONDITIONAL']),
  applies_when_zh: z.string().max(500).optional(),
  exclusive_group: code.optional(),
  depends_on: z.array(code).max(100),
  statutory_working_days: days.nullish(),
  statutory_calendar_days: days.nullish(),
  promised_working_days: days.nullish(),
  /** Some sources promise calendar days in the field of working days and say so here. */
  promised_unit: z.enum(['WORKING_DAY', 'CALENDAR_DAY']).optional(),
  counts_in_clock: z.boolean().optional(),
  may_cross_stages: z.boolean().optional(),
  materials: z.array(material).max(200),
  legal_basis: z.string().max(2000).nullish(),
  tolerance: permission,
  /** ASSUMED where no source says so: then it forbids nothing. */
  tolerance_source: z.string().max(200).optional(),
  commitment: permission,
  /** Key of the source, or ASSUMED. */
  commitment_source: z.string().nullish(),
  assumed_fields: z.array(z.string()).optional(),
  outcome_document: z.string().max(200).nullish(),
  validity_years: z.number().int().min(1).max(100).nullish(),
});

const stage = z.looseObject({
  code: stageCode,
  name_zh: name,
  name_en: name,
  lead_department: code,
  limit_working_days: days.nullish(),
  items: z.array(item).min(1).max(200),
});

/** The largest real catalogue has 42. */
const ITEMS_MOST = 300;

/** 审批事项目录 as its sources give it. */
export const catalogueDocument = z
  .looseObject({
    code,
    name_zh: name,
    name_en: name,
    total_limit_working_days: days.nullish(),
    total_limit_note: z.string().max(5000).optional(),
    stages: z.array(stage).min(1).max(30),
  })
  .refine(({ stages }) => stages.reduce((sum, { items }) => sum + items.length, 0) <= ITEMS_MOST, {
    path: ['stages'],
    error: `at most ${ITEMS_MOST} items`,
  });

const rung = z.strictObject({
  kind: z.enum(['REMIND', 'YELLOW', 'RED', 'HEAD', 'DISPATCH_CENTRE', 'LEADER']),
  working_days_from_due: z.number().int().min(-250).max(250),
});

const overlayItem = z.strictObject({
  /** 审批层级: instead of what the base says. */
  level: z.enum(approvalLevels).optional(),
  sign_mode: z.enum(['SINGLE', 'ALL', 'ANY', 'QUORUM']).optional(),
  quorum: z.number().int().min(1).max(50).optional(),
  signers: z.array(code).min(1).max(50).optional(),
  elements: z
    .array(
      z.strictObject({
        kind: z.enum(['LAND', 'ENERGY', 'COAL', 'FUNDS']),
        commit_on: z.enum(['ITEM_APPROVED', 'PERMIT_APPROVED', 'CASE_APPROVED', 'START_VERIFIED']),
      }),
    )
    .max(4)
    .optional(),
  construction_permit: z.boolean().optional(),
  tacit_approval: z.boolean().optional(),
  /** Promises under special classes, in the unit of the promise; left out: worked out of it. */
  class_limits: z.strictObject({ GREEN_CHANNEL: days.optional() }).optional(),
  /** 有效期提醒: months before the end of an outcome; empty: on the day alone. */
  validity_notice_months: z.array(z.number().int().min(1).max(NOTICE_MONTHS_MAX)).max(10).optional(),
  /** 告知承诺 on these terms. */
  commitment: z
    .strictObject({
      points: z.array(z.string().trim().min(1).max(500)).min(1).max(30),
      check_within_working_days: z.number().int().min(1).max(750),
      on_breach: z.enum(['REVOKE', 'RECTIFY']),
      rectify_within_working_days: z.number().int().min(1).max(250).optional(),
    })
    .optional(),
  ladder: z.array(rung).max(20).optional(),
  tolerance: toleranceOverlay.optional(),
  /** By material code (`<item code>-<position>`). */
  materials: z
    .record(z.string(), z.strictObject({ deferrable: z.boolean().optional(), shared: z.boolean().optional() }))
    .optional(),
});

/** 前置检查事项 that the sources lack: in a stage, before the items that it names. */
const additionalItem = item.extend({
  stage: stageCode,
  lane: z.literal('PRECHECK'),
  /** Items that wait for it where it applies. */
  required_by: z.array(code).max(100).default([]),
  /**
   * Items, of any catalogue, whose outcome in an earlier case of the project is the result; left out: the item itself.
   */
  look_up_items: z.array(code).min(1).max(50).optional(),
});

/** 时限类别 that the catalogue offers beside the ordinary one. */
const limitClass = z.strictObject({
  granted_by: z.array(z.enum(granterPosts)).min(1).max(3).optional(),
  escalate_higher: z.boolean().optional(),
});

/** 叠加层: what an office decides and the sources lack. */
export const overlayDocument = z.strictObject({
  catalogue: code,
  additional_items: z.array(additionalItem).max(50).default([]),
  limit_classes: z
    .strictObject({
      GREEN_CHANNEL: limitClass.extend({ promise_percent: z.number().int().min(1).max(100).optional() }).optional(),
      SAME_DAY: limitClass.optional(),
    })
    .optional(),
  /** 项目类型, which decides the policy of tolerance; left out: nothing may be deferred. */
  project_type: z.enum(toleranceScopes).optional(),
  /**
   * 一套材料: papers of one name are one paper, unless an item keeps its own (`shared: false`); left out: each item asks
   * for its own.
   */
  one_set_of_materials: z.boolean().optional(),
  /** 分期申报: parts of a project may be submitted by themselves; left out: a project has one case at a time. */
  parts_allowed: z.boolean().optional(),
  items: z.record(z.string(), overlayItem).default({}),
});

export type CatalogueDocument = z.infer<typeof catalogueDocument>;
export type StageDocument = CatalogueDocument['stages'][number];
export type ItemDocument = StageDocument['items'][number];
export type OverlayDocument = z.infer<typeof overlayDocument>;
export type OverlayItem = OverlayDocument['items'][string];

/** The code of a material: the sources give none, so it is the code of its item and its position from 1. */
export const materialCode = (itemCode: string, position: number): string => `${itemCode}-${position}`;
