/** The printable page of a document: HTML for A4, without a script and without anything from elsewhere. */
import type { Paper } from './paper';
import { dayText } from './words';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one);

const STYLE = `
@page { size: A4; margin: 25mm 24mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff1; color: #111; font: 16px/1.9 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; }
main { width: 210mm; min-height: 297mm; margin: 10mm auto; padding: 25mm 24mm; background: #fff; box-shadow: 0 1px 6px #0003; }
header { text-align: center; border-bottom: 2px solid #c62828; padding-bottom: 5mm; margin-bottom: 8mm; }
header p { margin: 0; color: #c62828; font-size: 22px; letter-spacing: .15em; overflow-wrap: anywhere; }
h1 { margin: 3mm 0 1mm; font-size: 27px; letter-spacing: .25em; }
header .number { color: #111; font-size: 14px; letter-spacing: 0; }
.body p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
.body .to { text-indent: 0; }
dl { margin: 6mm 0 0; font-size: 14px; }
dt { float: left; clear: left; }
dd { margin: 0 0 0 6em; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 6mm; border-collapse: collapse; }
th, td { border: 1px solid #444; padding: 3mm; font-weight: normal; }
th { width: 34%; text-align: left; }
.sign { margin-top: 16mm; text-align: right; }
.sign p { margin: 0; }
footer { margin-top: 14mm; border-top: 1px solid #bbb; padding-top: 2mm; color: #555; font-size: 12px; }
@media print { body { background: none; } main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; } }
`;

/**
 * @param departmentName 落款: the office as its letterhead calls it
 * @returns a whole document, everything in it escaped
 */
export function paperPage(paper: Paper, departmentName: string): string {
  const { title, number, addressee, paragraphs, legalBasis, blanks, at, act, publicCode, projectName } = paper;
  const rows = blanks.map((name) => `<tr><th scope="row">${escaped(name)}</th><td></td></tr>`).join('');
  const who = act.post === 'system' ? '办件时钟' : act.actorId;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${title} ${number}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p>${escaped(departmentName)}</p><h1>${escaped(title)}</h1><p class="number">编号：${escaped(number)}</p></header>
<div class="body"><p class="to">${escaped(addressee)}：</p>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</div>
<dl><dt>法律依据：</dt>${legalBasis.map((basis) => `<dd>${escaped(basis)}</dd>`).join('')}</dl>
${rows === '' ? '' : `<table><tbody>${rows}</tbody></table>`}
<div class="sign"><p>${escaped(departmentName)}</p><p>${dayText(at)}</p></div>
<footer>项目：${escaped(projectName)}　公开查询码：${escaped(publicCode)}　办理人：${escaped(who)}</footer>
</main>
</body>
</html>
`;
}
