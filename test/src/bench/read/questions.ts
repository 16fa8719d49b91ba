/** What people ask first, through the gateway. */
import type { TestStack } from '../../harness/stack';
import { DEPARTMENT } from './templates';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly token: (stack: TestStack) => Promise<string>;
}

const handler = (stack: TestStack) => stack.token('HANDLER', { department: DEPARTMENT });
const dispatcher = (stack: TestStack) => stack.token('DISPATCHER', { region: '330800' });

export const questions: readonly Question[] = [
  {
    name: 'first page of the inbox',
    query: `{ inbox { nodes { id status item { code name } clock { light dueAt } } pageInfo { endCursor hasNextPage } } }`,
    token: handler,
  },
  {
    name: 'counts of the inbox by light',
    query: `{ inbox(first: 1) { countsByLight { light count } } }`,
    token: handler,
  },
  {
    name: 'first page of projects',
    query: `{ projects { nodes { id name batch } pageInfo { endCursor hasNextPage } total { value isExact } } }`,
    token: dispatcher,
  },
  {
    name: 'first page of projects, with their lights, alerts and problems',
    query: `{ projects { nodes { id name light alerts { nodes { id light } } problems { nodes { id status } } } } }`,
    token: dispatcher,
  },
  {
    name: 'first page of alerts',
    query: `{ alerts(filter: { open: true }) { nodes { id light rule } pageInfo { endCursor hasNextPage } total { value isExact } } }`,
    token: dispatcher,
  },
  {
    name: 'first page of problems',
    query: `{ problems { nodes { id status title } pageInfo { endCursor hasNextPage } total { value isExact } } }`,
    token: dispatcher,
  },
];
