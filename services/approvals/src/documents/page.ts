/**
 * The printable page of a document: HTML for A4 after the form of official documents (GB/T 9704), without a script and
 * without anything from elsewhere.
 */
import { escaped } from '@kuaijin/kit/printing/escaped';
import { type Paper, signatureDate } from './paper';

const BODY_FONT = 'FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif';
const TITLE_FONT = 'STZhongsong, "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif';

const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt ${TITLE_FONT}; } }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff1; color: #111; font: 16pt/28pt ${BODY_FONT}; }
main { width: 210mm; min-height: 297mm; margin: 10mm auto; padding: 37mm 26mm 35mm 28mm; background: #fff; box-shadow: 0 1px 6px #0003; }
header { text-align: center; margin-bottom: 8mm; font-family: ${TITLE_FONT}; }
header p { margin: 0; overflow-wrap: anywhere; }
header .office { color: #c62828; font-size: 26pt; line-height: 36pt; letter-spacing: .12em; }
header .number { font: 14pt/28pt ${BODY_FONT}; }
header hr { margin: 2mm 0 8mm; border: 0; border-top: .7mm solid #c62828; }
h1 { margin: 0; font-size: 22pt; line-height: 32pt; letter-spacing: .1em; }
.body p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
.body .to { text-indent: 0; }
dl { margin: 5mm 0 0; font-size: 14pt; line-height: 24pt; }
dt { float: left; clear: left; }
dd { margin: 0 0 0 5em; overflow-wrap: anywhere; }
table { width: 100%; margin-top: 6mm; border-collapse: collapse; font-size: 14pt; line-height: 22pt; }
th, td { border: 1px solid #111; padding: 2mm 3mm; font-weight: normal; overflow-wrap: anywhere; }
th { width: 30%; text-align: left; }
tr, .sign, footer { break-inside: avoid; }
.sign { position: relative; width: 86mm; min-height: 44mm; margin: 10mm 0 0 auto; padding-top: 13mm; text-align: center; }
.sign p { margin: 0; overflow-wrap: anywhere; }
.seal { position: absolute; inset: 0 auto auto 24mm; width: 42mm; height: 42mm; border: .4mm dashed #c62828; border-radius: 50%; color: #c62828; font-size: 11pt; line-height: 20pt; }
footer { margin-top: 8mm; border-top: 1px solid #999; padding-top: 2mm; color: #555; font-size: 11pt; line-height: 18pt; }
footer p { margin: 0; overflow-wrap: anywhere; }
@media print { body { background: none; } main { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; } }
`;

/** @returns a whole document, everything in it escaped */
export function paperPage(paper: Paper): string {
  const { title, number, letterhead, addressee, paragraphs, legalBasis, rows, blanks, signatory, notes } = paper;
  const form = [...rows, ...blanks.map((name) => ({ name, value: '' }))]
    .map(({ name, value }) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`)
    .join('');
  const office = letterhead === '' ? '' : `<p class="office">${escaped(letterhead)}</p>`;
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
<header>${office}<p class="number">编号：${escaped(number)}</p>${office === '' ? '' : '<hr>'}<h1>${escaped(title)}</h1></header>
<div class="body"><p class="to">${escaped(addressee)}：</p>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</div>
${legalBasis.length === 0 ? '' : `<dl><dt>法律依据：</dt>${legalBasis.map((basis) => `<dd>${escaped(basis)}</dd>`).join('')}</dl>`}
${form === '' ? '' : `<table><tbody>${form}</tbody></table>`}
<div class="sign"><span class="seal">（盖章处）</span><p>${escaped(signatory)}</p><p>${signatureDate(paper)}</p></div>
<footer>${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</footer>
</main>
</body>
</html>
`;
}
