/**
 * A document as PDF for A4: the same words as the page, in an embedded font, so that it looks alike wherever it is
 * opened or printed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { type Paper, signatureDate } from './paper';

/** Points; a millimetre is 72/25.4 of them. */
const MM = 72 / 25.4;
/** 版心 of official documents (GB/T 9704). */
const MARGIN = { top: 37 * MM, bottom: 35 * MM, left: 28 * MM, right: 26 * MM };
const WIDTH = 210 * MM - MARGIN.left - MARGIN.right;
const BOTTOM = 297 * MM - MARGIN.bottom;
const RED = '#c62828';
const INK = '#111111';
const GREY = '#666666';
const BODY = 16;
const SMALL = 10.5;
const LINE_GAP = 5;
const SEAL_RADIUS = 19 * MM;
const ROW_LABEL = 44 * MM;

/** What is drawn for a character that the font lacks 缺字. */
const LACKING = '〓';

interface Face {
  readonly bytes: Buffer;
  readonly font: Font;
}

let face: Face | undefined;

/**
 * Noto Serif SC (SIL Open Font License) with the characters of GB 2312 and some 3,000 more; read at the first document.
 */
function openFace(): Face {
  if (face !== undefined) return face;
  const bytes = brotliDecompressSync(readFileSync(path.join(__dirname, 'font', 'NotoSerifSC-Regular.ttf.br')));
  face = { bytes, font: create(bytes) as Font };
  return face;
}

/** @returns the bytes of the PDF; the same document gives the same bytes */
export function documentPdf(paper: Paper): Promise<Buffer> {
  const { bytes, font } = openFace();
  const drawn = (text: string): string =>
    [...text].map((one) => (font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0) ? one : LACKING)).join('');
  const document = new PDFDocument({
    size: 'A4',
    margins: MARGIN,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    font: bytes as unknown as string,
    info: {
      Title: `${paper.title} ${paper.number}`,
      Author: paper.letterhead,
      Creator: 'Kuaijin',
      CreationDate: new Date(paper.at),
    },
  });
  const done = bytesOf(document);
  new Sheet(document, drawn).draw(paper);
  document.end();
  return done;
}

function bytesOf(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** One document on its pages. */
class Sheet {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    /** The text as the font can draw it. */
    private readonly drawn: (text: string) => string,
  ) {}

  draw(paper: Paper): void {
    this.#head(paper);
    this.#paragraph(`${paper.addressee}：`, 0);
    for (const text of paper.paragraphs) this.#paragraph(text);
    this.#basis(paper.legalBasis);
    this.#table(paper);
    this.#signature(paper);
    this.#notes(paper);
    this.#pageNumbers();
  }

  #head({ letterhead, title, number }: Paper): void {
    const { document } = this;
    if (letterhead !== '') {
      document.fillColor(RED).fontSize(22);
      document.text(this.drawn(letterhead), { width: WIDTH, align: 'center', characterSpacing: 2 });
      const y = document.y + 6;
      document
        .moveTo(MARGIN.left, y)
        .lineTo(MARGIN.left + WIDTH, y)
        .lineWidth(1.4)
        .strokeColor(RED)
        .stroke();
      document.y = y + 16;
    }
    // One weight of the font is embedded: a title is drawn with its outline.
    document.fillColor(INK).strokeColor(INK).lineWidth(0.5).fontSize(21);
    document.text(this.drawn(title), MARGIN.left, document.y, {
      width: WIDTH,
      align: 'center',
      characterSpacing: 3,
      fill: true,
      stroke: true,
    });
    document.fontSize(12).text(this.drawn(number), MARGIN.left, document.y + 6, { width: WIDTH, align: 'center' });
    document.y += 14;
  }

  #paragraph(text: string, indent = 2 * BODY): void {
    const { document } = this;
    document.fillColor(INK).fontSize(BODY);
    document.text(this.drawn(text), MARGIN.left, document.y, { width: WIDTH, indent, lineGap: LINE_GAP });
  }

  #basis(legalBasis: readonly string[]): void {
    if (legalBasis.length === 0) return;
    this.document.y += 6;
    this.document.fontSize(SMALL + 1.5);
    for (const [at, basis] of legalBasis.entries()) {
      const text = at === 0 ? `法律依据：${basis}` : `　　　　　${basis}`;
      this.document.text(this.drawn(text), MARGIN.left, this.document.y, { width: WIDTH, lineGap: 4 });
    }
  }

  /** 送达回执 and the like: what is known, and lines to fill in by hand. */
  #table({ rows, blanks }: Paper): void {
    const { document } = this;
    const all = [...rows, ...blanks.map((name) => ({ name, value: '' }))];
    if (all.length === 0) return;
    document.y += 12;
    for (const { name, value } of all) {
      document.fontSize(12);
      const text = this.drawn(value);
      const label = this.drawn(name);
      const texts = [
        document.heightOfString(text, { width: WIDTH - ROW_LABEL - 16 }),
        document.heightOfString(label, { width: ROW_LABEL - 16 }),
      ];
      const height = 8 + Math.max(18, ...texts);
      this.#room(height);
      const { y } = document;
      document.lineWidth(0.7).strokeColor(INK);
      document
        .rect(MARGIN.left, y, ROW_LABEL, height)
        .rect(MARGIN.left + ROW_LABEL, y, WIDTH - ROW_LABEL, height)
        .stroke();
      document.fillColor(INK).text(label, MARGIN.left + 8, y + 4, { width: ROW_LABEL - 16 });
      document.text(text, MARGIN.left + ROW_LABEL + 8, y + 4, { width: WIDTH - ROW_LABEL - 16 });
      document.y = y + height;
    }
  }

  /** 落款: who signs, the day, and the place of the seal over both. */
  #signature(paper: Paper): void {
    const { document } = this;
    this.#room(2 * SEAL_RADIUS + 14);
    const top = document.y + 14;
    const centre = { x: MARGIN.left + WIDTH - 34 * MM, y: top + SEAL_RADIUS };
    document.lineWidth(0.8).strokeColor(RED).dash(4, { space: 3 });
    document.circle(centre.x, centre.y, SEAL_RADIUS).stroke().undash();
    document.fillColor(RED).fontSize(11);
    document.text('（盖章处）', centre.x - 30, centre.y - SEAL_RADIUS + 10, {
      width: 60,
      align: 'center',
      lineBreak: false,
    });
    document.fillColor(INK).fontSize(BODY);
    const box = { width: 68 * MM, align: 'center' as const };
    document.text(this.drawn(paper.signatory), centre.x - 34 * MM, centre.y - BODY, { ...box, lineGap: 4 });
    document.text(signatureDate(paper), centre.x - 34 * MM, document.y + 4, box);
    document.y = top + 2 * SEAL_RADIUS + 8;
  }

  /** 项目代码, 办理人 and where everybody may ask for the status, at the end of the last page. */
  #notes({ notes }: Paper): void {
    const { document } = this;
    this.#room(16 * notes.length + 14);
    const y = document.y + 6;
    document
      .moveTo(MARGIN.left, y)
      .lineTo(MARGIN.left + WIDTH, y)
      .lineWidth(0.5)
      .strokeColor(GREY)
      .stroke();
    document.y = y + 5;
    document.fillColor(GREY).fontSize(SMALL);
    for (const note of notes) document.text(this.drawn(note), MARGIN.left, document.y, { width: WIDTH, lineGap: 2 });
  }

  #pageNumbers(): void {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    if (count < 2) return;
    for (let at = 0; at < count; at += 1) {
      document.switchToPage(start + at);
      // The bottom margin would begin another page.
      document.page.margins.bottom = 0;
      document.fillColor(GREY).fontSize(SMALL);
      document.text(`第 ${at + 1} 页　共 ${count} 页`, MARGIN.left, 297 * MM - 16 * MM, {
        width: WIDTH,
        align: 'center',
      });
    }
  }

  /** What belongs together stands on one page. */
  #room(height: number): void {
    if (this.document.y + height > BOTTOM) this.document.addPage();
  }
}
