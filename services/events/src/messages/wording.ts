/** 外发文案: messages as they leave the house, in Chinese and English. Pure. */
import { dateOf, startOf } from '@kuaijin/kit/working-days';
import type { OutgoingKind, OutgoingMessage } from './channels/channel';
import { oneLine } from './channels/placeholders';
import type { MessageFacts } from './message-facts';
import { CODE_MINUTES, type MessageLanguage } from './preferences';

/** Names of types of messages, as the schema has them. */
export type TypeLabels = (type: MessageFacts['type']) => { readonly zh: string; readonly en: string };

export interface WordingOptions {
  readonly language: MessageLanguage;
  readonly labels: TypeLabels;
  /** Address of the front end; absent: no links. */
  readonly publicUrl?: string;
}

const PRODUCT = { ZH: '【快进】', EN: '[Kuaijin] ' } as const;
const SUBJECT_MAX = 150;

const phrases = {
  ZH: {
    item: '事项：',
    project: '项目：',
    time: '时间：',
    more: '登录后可查看详情。',
    collected: (count: number) => `您有${count}条消息`,
    code: (code: string) => `验证码${code}，${CODE_MINUTES}分钟内有效。`,
    codeMeans: '用于验证您接收消息的地址。如非本人操作，请忽略。',
    codeSubject: '地址验证码',
  },
  EN: {
    item: 'Item: ',
    project: 'Project: ',
    time: 'Time: ',
    more: 'Sign in to read more.',
    collected: (count: number) => `You have ${count} messages`,
    code: (code: string) => `Your code is ${code}. It is valid for ${CODE_MINUTES} minutes.`,
    codeMeans: 'It verifies the address to which your messages are sent. If you did not ask for it, ignore it.',
    codeSubject: 'Code for your address',
  },
} as const;

/** One message, or several collected. @param id under which it is sent */
export function wordedMessages(id: string, all: readonly MessageFacts[], options: WordingOptions): OutgoingMessage {
  const [only] = all;
  return all.length === 1 && only !== undefined ? wordedOne(id, only, options) : wordedMany(id, all, options);
}

/** The code that verifies an address. */
export function wordedCode(id: string, code: string, { language }: Pick<WordingOptions, 'language'>): OutgoingMessage {
  const said = phrases[language];
  const values = { code, minutes: String(CODE_MINUTES) };
  return message('CODE', { id, language, subject: said.codeSubject, lines: [said.code(code), said.codeMeans], values });
}

function wordedOne(id: string, facts: MessageFacts, options: WordingOptions): OutgoingMessage {
  const { language, labels } = options;
  const said = phrases[language];
  const headline = headlineOf(facts, options);
  const link = linkTo(facts.id, options);
  const lines = [
    headline,
    ...(facts.counts === undefined || language === 'EN' ? [] : [facts.counts]),
    ...named(said.item, facts.item),
    ...named(said.project, facts.project),
    `${said.time}${timeText(facts.at)}`,
    said.more,
    ...(link === undefined ? [] : [link]),
  ];
  const label = language === 'ZH' ? labels(facts.type).zh : labels(facts.type).en;
  const values = { type: facts.type, label, ...definedTexts(facts), time: timeText(facts.at), link: link ?? '' };
  return message('MESSAGE', { id, language, subject: headline, lines, values: { ...values, count: '1' } });
}

function wordedMany(id: string, all: readonly MessageFacts[], options: WordingOptions): OutgoingMessage {
  const { language, publicUrl } = options;
  const said = phrases[language];
  const subject = said.collected(all.length);
  const lines = all.map((facts) => {
    const project = facts.project === undefined ? '' : ` · ${facts.project}`;
    return `${timeText(facts.at)} ${headlineOf(facts, options)}${project}`;
  });
  const link = publicUrl === undefined ? [] : [`${publicUrl}/messages`];
  const values = { count: String(all.length), link: link[0] ?? '' };
  return message('COLLECTED', { id, language, subject, lines: [subject, ...lines, said.more, ...link], values });
}

/** What happened: in Chinese as the mailbox has it, in English by its type and what it is about. */
function headlineOf({ type, title, item }: MessageFacts, { language, labels }: WordingOptions): string {
  const { zh, en } = labels(type);
  if (language === 'ZH') return oneLine(title ?? zh);
  return oneLine(item === undefined ? en : `${en}: ${item}`);
}

interface Given {
  readonly id: string;
  readonly language: MessageLanguage;
  readonly subject: string;
  readonly lines: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

function message(kind: OutgoingKind, { id, language, subject, lines, values }: Given): OutgoingMessage {
  return {
    ...{ id, kind, language },
    subject: oneLine(`${PRODUCT[language]}${subject}`).slice(0, SUBJECT_MAX),
    text: lines.map(oneLine).join('\n'),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, oneLine(value)])),
  };
}

const linkTo = (id: string, { publicUrl }: WordingOptions): string | undefined =>
  publicUrl === undefined ? undefined : `${publicUrl}/messages/${encodeURIComponent(id)}`;

const named = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`${name}${value}`];

const definedTexts = ({ item = '', project = '' }: MessageFacts) => ({ item, project });

/** `2026-03-02 09:05` in China. */
function timeText(at: Date): string {
  const day = dateOf(at);
  const minutes = Math.floor((at.getTime() - startOf(day).getTime()) / 60_000);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${day} ${hour}:${minute}`;
}
