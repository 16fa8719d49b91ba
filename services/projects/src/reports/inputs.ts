/** What the inputs of reports and plans have to be, beyond their GraphQL types. */
import { dayInput as day } from '@kuaijin/kit/input';
import { z } from 'zod';
import { kind, money, month, onProject, optional, text, year } from '../resolvers/projects-inputs';

const reason = text(500);

/** 撤销里程碑. */
export const undoMilestoneInput = z.object({ ...onProject, kind, reason });

/** 分期投资计划. */
export const planStagesInput = z.object({
  ...onProject,
  stages: z
    .array(z.object({ name: text(100), from: day, to: day, planned: money(1n) }))
    .min(1)
    .max(20),
});

/** 停工. */
export const suspendWorkInput = z.object({ ...onProject, on: day, reason });

/** 复工. */
export const resumeWorkInput = z.object({ ...onProject, on: day });

/** 形象进度. */
export const reportProgressInput = z.object({
  ...onProject,
  measure: text(60),
  unit: text(20),
  done: text(40),
  total: optional(text(40)),
  percent: optional(text(40)),
  on: day,
  words: optional(text(500)),
});

/** 陈述正当理由. */
export const stateExcuseInput = z.object({ ...onProject, year, month, reason });

/** 批准正当理由. */
export const approveExcuseInput = z.object({ ...onProject, year, month, expiresOn: day });
