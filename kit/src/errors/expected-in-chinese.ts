/** What a refusal expects, in the language of who reads it. Pure. */
import { expectedPhrases } from './expected-phrases';

const units: Readonly<Record<string, string>> = {
  MU: '亩',
  WAN_MU: '万亩',
  HECTARE: '公顷',
  SQUARE_METRE: '平方米',
  TCE: '吨标准煤',
  TONNE: '吨',
  KILOGRAM: '千克',
  YUAN: '元',
  WAN: '万元',
  YI: '亿元',
};
const accounts: Readonly<Record<string, string>> = {
  FARMLAND: '补充耕地',
  PADDY: '补充水田',
  GRAIN_CAPACITY: '补充粮食产能',
};
const amount = `([\\d.]+) (${Object.keys(units).join('|')})`;

/** Sentences with something variable in them; what they name (codes, ids, days) stays as it is. */
const patterns: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [/^(\d+) to (\d+) characters$/, (from, to) => `${from} 至 ${to} 个字符`],
  [/^(\d+) to (\d+) working days$/, (from, to) => `${from} 至 ${to} 个工作日`],
  [/^(\d+) to (\d+) different files$/, (from, to) => `${from} 至 ${to} 个不同的附件`],
  [/^(\d+) to (\d+) different steps(?: that apply)?$/, (from, to) => `${from} 至 ${to} 个不同的环节`],
  [/^(\d+) to (\d+) departments and officers$/, (from, to) => `${from} 至 ${to} 个部门和人员`],
  [/^(\d+) to (\d+)$/, (from, to) => `${from} 至 ${to}`],
  [/^at most (\d+) characters$/, (most) => `最多 ${most} 个字符`],
  [/^at most (\d+) bytes$/, (most) => `最多 ${most} 字节`],
  [/^at most (\d+) rows below the header$/, (most) => `表头下方最多 ${most} 行`],
  [/^at most (\d+) columns$/, (most) => `最多 ${most} 列`],
  [/^at most (\d+) characters in a cell$/, (most) => `每个单元格最多 ${most} 个字符`],
  [/^at most (\d+) bytes once unpacked$/, (most) => `解压后最多 ${most} 字节`],
  [/^a file of at most (\d+) bytes$/, (most) => `不超过 ${most} 字节的文件`],
  [/^names of columns in row (\d+)$/, (row) => `第 ${row} 行的列名`],
  [/^a column from (\S+) to (\S+)$/, (from, to) => `${from} 至 ${to} 列`],
  [/^(?:a|one) column for (.+)$/, (fields) => `${fields.replaceAll(' or ', '或')} 列`],
  [/^at most (\d+) decimals$/, (most) => `最多 ${most} 位小数`],
  [new RegExp(`^${amount}$`), (value, unit = '') => `${value} ${units[unit]}`],
  [new RegExp(`^([\\d.]+) or ${amount}$`), (lower, upper, unit = '') => `${lower} 或 ${upper} ${units[unit]}`],
  [
    new RegExp(`^(FARMLAND|PADDY|GRAIN_CAPACITY) written off: ${amount}$`),
    (account = '', value, unit = '') => `${accounts[account]}已核销 ${value} ${units[unit]}`,
  ],
  [new RegExp(`^at most ${amount}$`), (most, unit = '') => `最多 ${most} ${units[unit]}`],
  [
    new RegExp(`^at most ${amount}, which is advanced$`),
    (most, unit = '') => `最多 ${most} ${units[unit]}（已预支的数量）`,
  ],
  [
    new RegExp(`^at least what was granted ahead, ${amount}$`),
    (least, unit = '') => `不少于已批先行用地 ${least} ${units[unit]}`,
  ],
  [/^an application for the whole, due by (\S+)$/, (day) => `已按期（${day} 前）正式报批`],
  [/^a month up to (\S+)$/, (month) => `不晚于 ${month} 的月份`],
  [/^a day after (\S+)$/, (day) => `晚于 ${day} 的日期`],
  [/^a decimal of at least (\S+)$/, (least) => `不小于 ${least} 的小数`],
  [/^sums that add up to (\S+) YUAN$/, (sum) => `合计为 ${sum} 元的金额`],
  [/^anyone but (\S+), who stated it$/, (who) => `陈述人 ${who} 以外的人员`],
  [/^READY: (.+)$/, (dimensions) => `已落实：${dimensions}`],
  [/^at most (.+)$/, (most) => `最多 ${most}`],
  [/^an account of a year before (\d+)$/, (year) => `${year} 年以前年度的账户`],
  [/^a whole number from (\d+)$/, (from) => `不小于 ${from} 的整数`],
  [/^a day from (\S+) to (\S+)$/, (from, to) => `${from} 至 ${to} 之间的日期`],
  [/^a day not before (\S+)$/, (day) => `不早于 ${day} 的日期`],
  [/^(\S+) or later$/, (day) => `${day} 或以后`],
  [/^(\S+) or before$/, (day) => `${day} 或以前`],
  [/^(\S+) or after$/, (day) => `${day} 或以后`],
  [/^an officer of the lead department (.+)$/, (office) => `牵头部门 ${office} 的工作人员`],
  [/^an officer of (.+)$/, (office) => `${office} 的工作人员`],
  [/^a handler or head of (.+)$/, (office) => `${office} 的经办人或负责人`],
  [/^the post (.+)$/, (posts) => `岗位 ${posts.replaceAll(' or ', '、')}`],
  [/^a person with the post (.+)$/, (post) => `任 ${post} 岗位的人员`],
  [/^oneself, or the post (.+)$/, (posts) => `本人，或者岗位 ${posts.replaceAll(' or ', '、')}`],
  [/^(\S+), to whom it was delegated$/, (who) => `受转办的 ${who}`],
  [/^(\S+), after it was handed back$/, (who) => `交回后的 ${who}`],
  [/^(\S+), who delegated it$/, (who) => `转办人 ${who}`],
  [/^(\S+), with whom the step is$/, (who) => `正在经办的 ${who}`],
  [/^anyone but (\S+), who reported it$/, (who) => `填报人 ${who} 以外的人员`],
  [/^who convened it: (.+)$/, (who) => `召集人 ${who}`],
  [/^different papers of (.+)$/, (codes) => `以下材料中互不相同的：${codes}`],
  [/^papers that were named at once: (.+)$/, (codes) => `首次一次性告知的材料：${codes}`],
  [/^papers that the owner committed to make up: (.+)$/, (codes) => `业主承诺补齐的材料：${codes}`],
  [/^a paper that was handed in fewer than (\d+) times$/, (times) => `递交不足 ${times} 次的材料`],
  [/^a step that was extended fewer than (\d+) times$/, (times) => `延期不足 ${times} 次的环节`],
  [/^a step that (\S+) depends on$/, (step) => `${step} 所依赖的环节`],
  [/^a stage whose core items are decided, as (\S+) is not$/, (step) => `核心事项均已决定的阶段（${step} 尚未决定）`],
  [/^none: the item lists no papers$/, () => '无：该事项没有材料'],
  [/^none: the papers are made up before the decision$/, () => '无：材料须在决定前补齐'],
  [/^(\d+) to (\d+) conditions$/, (from, to) => `${from} 至 ${to} 项条件`],
  [/^none with (\S+)$/, (decision) => `决定为 ${decision} 时不填`],
  [/^a version after (\d+)$/, (version) => `高于 ${version} 的版本`],
  [/^an answer for (.+)$/, (code) => `对 ${code} 的回答`],
  [/^exactly one of (.+)$/, (codes) => `以下之一：${codes}`],
  [/^one of (.+)$/, (codes) => `以下之一：${codes}`],
  [/^items of (.+)$/, (code) => `${code} 的事项`],
  [/^different stages of (.+)$/, (codes) => `以下阶段中互不相同的：${codes}`],
  [/^an account of (.+)$/, (kind) => `${kind} 的账户`],
  [/^nothing named (.+)$/, (name) => `没有名为 ${name} 的字段`],
  [/^a key that does not begin with (.+)$/, (sign) => `不以 ${sign} 开头的幂等键`],
  [/^version (.+)$/, (version) => `版本 ${version}`],
];

/** @returns what is expected in Chinese; undefined where it has no Chinese wording, as codes and figures need none */
export function expectedInChinese(expected: string): string | undefined {
  const phrase = expectedPhrases[expected];
  if (phrase !== undefined) return phrase;
  for (const [pattern, worded] of patterns) {
    const [whole, ...found] = pattern.exec(expected) ?? [];
    if (whole !== undefined) return worded(...found);
  }
  return undefined;
}
