/** 项目 as a table describes them: what a row registers, and whether a project is that already. Pure. */

import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { type Batch, batchOf, type Level, type MilestoneKind, type Project, plannedOn } from '../domain/project';
import type { Registration } from '../domain/register';
import type {
  Classified,
  ConstructionKind,
  IndustryClass,
  ProjectField,
  ProjectLayer,
} from '../library/classification';
import { digitsOf } from '../model/code-claims';
import type { Cell, SheetRow } from '../sheets/sheet';
import { readChoice, readCode, readDayOf, readRegion, readSum, readText, Unreadable, unreadable } from './cells';
import type { Column } from './columns';
import type { ImportField } from './import-fields';
import { type ReadCell, RowReader, type RowRefusal } from './read-row';

/** What a row says of a project. */
export type ProjectRowRead = Omit<Registration, 'knownSince' | 'id' | 'isDemoData' | 'source'> & {
  readonly row: number;
};

const levels: Readonly<Record<Level, readonly string[]>> = {
  NATIONAL: ['国家级', '国家'],
  PROVINCE: ['省级', '省'],
  CITY: ['市级', '市'],
  COUNTY: ['县级', '县', '区县', '区县级', '县区'],
};
const batches: Readonly<Record<Batch, readonly string[]>> = {
  PLANNED: ['谋划', '谋划一批', '谋划项目'],
  RESERVED: ['储备', '储备一批', '储备项目'],
  STARTED: ['开工', '开工一批', '开工项目'],
  COMPLETED: ['竣工', '竣工一批', '竣工项目'],
};
const fields: Readonly<Record<ProjectField, readonly string[]>> = {
  INFRASTRUCTURE: ['基础设施'],
  MODERN_INDUSTRY: ['现代产业'],
  SOCIAL_LIVELIHOOD: ['社会民生'],
  MAJOR_PLATFORM: ['重大平台'],
};
const layers: Readonly<Record<ProjectLayer, readonly string[]>> = {
  PROVINCIAL_KEY: ['省重大', '省重大项目'],
  CONVERSION_SELECTED: ['新旧动能转换优选', '新旧动能转换优选项目'],
  INVESTMENT_SIGNED: ['双招双引签约', '双招双引签约项目'],
};
const constructions: Readonly<Record<ConstructionKind, readonly string[]>> = { NEW: ['新建'], CONTINUED: ['续建'] };
const industries: Readonly<Record<IndustryClass, readonly string[]>> = {
  EMERGING: ['新兴产业'],
  TRADITIONAL_UPGRADE: ['传统产业改造升级'],
  TECHNOLOGICAL_INNOVATION: ['科技创新'],
};
const plannedKinds = [
  ['PLANNED_START', 'STARTED'],
  ['PLANNED_STATISTICS_ENTRY', 'STATISTICS_ENTERED'],
  ['PLANNED_COMPLETION', 'COMPLETED'],
] as const satisfies readonly (readonly [ImportField, MilestoneKind])[];

/** Reads one row. @returns what it says, or everything that is wrong with it */
export function readProjectRow(
  row: SheetRow,
  columns: readonly Column[],
  note?: (cell: ReadCell) => void,
): ProjectRowRead | readonly RowRefusal[] {
  const reader = new RowReader(row, columns, note);
  const milestones = plannedKinds.flatMap(([field, kind]) => {
    const day = reader.optional(field, readDayOf);
    return day === undefined ? [] : [{ kind, plannedOn: day }];
  });
  const read = {
    name: reader.required('NAME', (cell) => readText(cell, 200)),
    nameEn: reader.optional('ENGLISH_NAME', (cell) => readText(cell, 300)),
    code: reader.optional('CODE', readCode),
    regionId: reader.required('REGION', readRegion),
    ownerId: reader.optional('OWNER', (cell) => readText(cell, 100)),
    level: reader.optional('LEVEL', (cell) => readChoice(cell, levels)),
    batch: reader.optional('BATCH', (cell) => readChoice(cell, batches)),
    type: reader.optional('TYPE', (cell) => readText(cell, 60)),
    totalInvestment: reader.optional('TOTAL_INVESTMENT', (cell, column) => readSum(cell, column, 1n)),
  };
  const classification: Classified = {
    field: reader.optional('FIELD', (cell) => readChoice(cell, fields)),
    layers: reader.optional('LAYERS', readLayers),
    construction: reader.optional('CONSTRUCTION', (cell) => readChoice(cell, constructions)),
    industry: reader.optional('INDUSTRY', (cell) => readChoice(cell, industries)),
  };
  const { name, regionId, level = 'CITY', ...particulars } = read;
  if (reader.refusals.length > 0 || name === undefined || regionId === undefined) return reader.refusals;
  return definedFields({ row: row.row, name, regionId, level, ...particulars, classification, milestones });
}

/** Several layers stand in one cell, parted by a comma or an enumeration mark. */
function readLayers(cell: Cell): readonly ProjectLayer[] | Unreadable {
  const read = new Set<ProjectLayer>();
  for (const text of cell.text.split(/[,，、;；/]/)) {
    const layer = readChoice({ ...cell, text: text.trim() }, layers);
    if (layer instanceof Unreadable) return unreadable(cell, layer.fault.expected);
    read.add(layer);
  }
  return [...read];
}

/** What makes two rows one project: the code, or without one region and name. */
export function identityOf({ code, regionId, name }: ProjectRowRead): string {
  return code === undefined ? JSON.stringify([regionId, name]) : digitsOf(code);
}

/** The id under which a row that nobody has registered is entered. */
export const idOfRow = (row: ProjectRowRead): string => deriveId('project', 'importedRow', identityOf(row));

/** In what a registered project differs from what a row says of it; what the row leaves out is the same. */
export function differenceFrom(project: Project, row: ProjectRowRead): ImportField | undefined {
  const planned = (kind: MilestoneKind) => {
    const milestone = project.milestones.find((one) => one.kind === kind);
    return milestone === undefined ? undefined : plannedOn(milestone);
  };
  const { classification = {} } = row;
  const compared: readonly (readonly [ImportField, unknown, unknown])[] = [
    ['NAME', row.name, project.name],
    ['ENGLISH_NAME', row.nameEn, project.nameEn],
    ['REGION', row.regionId, project.regionId],
    ['OWNER', row.ownerId, project.ownerId],
    ['LEVEL', row.level, project.level],
    ['BATCH', row.batch, batchOf(project)],
    ['TYPE', row.type, project.type],
    ['TOTAL_INVESTMENT', row.totalInvestment, project.totalInvestment],
    ['FIELD', classification.field, project.field],
    ['LAYERS', classification.layers?.join(), project.layers?.join()],
    ['CONSTRUCTION', classification.construction, project.construction],
    ['INDUSTRY', classification.industry, project.industry],
    ...plannedKinds.map(
      ([field, kind]) => [field, row.milestones.find((one) => one.kind === kind)?.plannedOn, planned(kind)] as const,
    ),
  ];
  return compared.find(([, said, held]) => said !== undefined && said !== held)?.[0];
}
