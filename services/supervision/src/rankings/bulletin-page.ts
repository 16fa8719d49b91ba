/** 通报 as a page for A4, without a script and without anything from elsewhere. Pure. */
import { escaped } from '@kuaijin/kit/printing/escaped';
import { type RankedMeasure, rankedMeasures } from '@kuaijin/workflow-supervision/contracts/rates';
import { type Bulletin, type BulletinRow, statusOf } from './rules';

const names: Readonly<Record<RankedMeasure, string>> = {
  RESUMPTION: '复工率',
  START: '开工率',
  INVESTMENT: '投资完成率',
};
const states = { DRAFT: '草稿', APPROVED: '已审定', PUBLISHED: '已发布' } as const;

const STYLE = `
@page { size: A4; margin: 25mm 20mm; }
body { font: 14pt/22pt FangSong, "Noto Serif CJK SC", SimSun, serif; color: #111; }
h1 { text-align: center; font-size: 20pt; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #111; padding: 1mm 2mm; text-align: center; font-weight: normal; overflow-wrap: anywhere; }
`;

/** @returns a whole document, everything in it escaped */
export function bulletinPage(bulletin: Bulletin): string {
  const { title, text, asOf, version, corrects, rows } = bulletin;
  const paragraphs = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  const heads = rankedMeasures.map((measure) => `<th>${names[measure]}</th><th>位次</th>`).join('');
  const correction = corrects === undefined ? '' : `<p>本期为更正版，更正原因：${escaped(corrects.reason)}</p>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>数据截至${escaped(asOf)}，第${version}版，${states[statusOf(bulletin)]}</p>
${correction}
${paragraphs.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<table><thead><tr><th>区划</th>${heads}</tr></thead><tbody>
${rows.map(rowOf).join('\n')}
</tbody></table>
</body>
</html>
`;
}

function rowOf({ name, figures }: BulletinRow): string {
  const cells = figures.map(({ percent, rank }) => {
    const rate = percent === null ? '—' : `${escaped(percent)}%`;
    return `<td>${rate}</td><td>${rank ?? '不排名'}</td>`;
  });
  return `<tr><td>${escaped(name)}</td>${cells.join('')}</tr>`;
}
