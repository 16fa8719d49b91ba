/** Documents of a step through the whole graph: as data, and as a page to print at a signed address of the gateway. */
import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, readCase, submitted } from './case-driver';

interface Document {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly text: readonly string[];
  readonly legalBasis: readonly string[];
  readonly act: { readonly actorId: string } | null;
  readonly url: string;
  readonly pdfUrl: string;
}

const DOCUMENTS = `query ($id: ID!) { step(id: $id) {
  documents { id kind title number at departmentId act { actorId post } text legalBasis url pdfUrl } } }`;
const ACCEPT = `mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }`;
const DECIDE = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { userErrors { code } } }`;

describe('documents of a step', () => {
  let stack: TestStack;
  let stepId: string;
  let departmentId: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-documents', seed: true });
    const id = await submitted(stack, {
      key: 'documents-1',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const { steps } = await readCase(stack, id);
    const step = steps.find(({ item, status }) => status === 'DISPATCHED' && item.code === 'C5-101');
    if (step === undefined) throw new Error('C5-101 is not dispatched');
    stepId = step.id;
    departmentId = step.departmentId;
  });
  afterAll(() => stack?.close());

  const documents = async (token: string) =>
    (await stack.ask<{ step: { documents: Document[] } }>(DOCUMENTS, { id: stepId }, token)).step.documents;
  const page = (url: string) => fetch(new URL(url, stack.url));

  test('are none, then a receipt, then decision and delivery, each a page that runs nothing', async () => {
    const reader = await owner(stack);
    const handler = await officer(stack, departmentId);
    expect(await documents(reader)).toEqual([]);
    await stack.ask(ACCEPT, { input: { idempotencyKey: 'accept', stepId, seenOnPaper: true } }, handler);
    const [receipt, ...none] = await documents(reader);
    expect(none).toEqual([]);
    expect(receipt?.kind).toBe('ACCEPTANCE_RECEIPT');
    expect(receipt?.number).toMatch(/^受字〔20\d\d〕第\d+号$/);
    expect(receipt?.text[0]).toBe('衢州市第三医院项目业主(演示)：');
    const receiptPage = await (await page(receipt?.url ?? '')).text();
    expect(receiptPage).toMatch(/<p class="office">衢州市/);
    expect(receiptPage).toContain('办理人：');
    expect(receipt?.act?.actorId).toMatch(/^officer-330800-/);
    const opinion = '同意 <img src=x onerror=alert(1)>';
    const input = { idempotencyKey: 'decide', stepId, decision: 'APPROVE', opinion, documentNumber: '衢审〔2026〕1号' };
    await stack.ask(DECIDE, { input }, handler);
    const all = await documents(reader);
    expect(all.map(({ kind }) => kind)).toEqual(['ACCEPTANCE_RECEIPT', 'DECISION', 'DELIVERY_RECEIPT']);
    expect(all[0]).toMatchObject({ id: receipt?.id, number: receipt?.number, text: receipt?.text });
    expect(all[1]?.number).toBe('衢审〔2026〕1号');
    const answer = await page(all[1]?.url ?? '');
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('批准决定书');
    expect(html).toContain('衢审〔2026〕1号');
    expect(html).not.toContain('<img');
    expect(html).toContain('（盖章处）');
    const pdf = await page(all[1]?.pdfUrl ?? '');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
  });

  test('open for nobody without the address, nor with one that was given for another', async () => {
    const [first, second] = await documents(await owner(stack));
    const url = new URL(first?.url ?? '', stack.url);
    const bare = await page(url.pathname);
    const other = await page(`/documents/${encodeURIComponent(second?.id ?? '')}${url.search}`);
    const asFile = await page(`/files/${encodeURIComponent(first?.id ?? '')}${url.search}`);
    const put = await fetch(url, { method: 'PUT', body: 'x' });
    expect([bare.status, other.status, asFile.status, put.status]).toEqual([403, 403, 403, 404]);
    const stranger = await stack.token('OWNER', { organisation: 'organisation-none', subject: 'owner-none' });
    const hidden = await stack.ask<{ step: unknown }>(DOCUMENTS, { id: stepId }, stranger);
    expect(hidden.step).toBeNull();
  });

  test('tables of what somebody sees are downloaded at a signed address of the gateway, and at no other', async () => {
    const wanted =
      '{ exportTable(content: PROJECTS, format: CSV) { url projects } project(id: "project-QZ-015") { name } }';
    interface Answer {
      readonly project: { readonly name: string };
      readonly exportTable: { readonly url: string; readonly projects: number };
    }
    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const { exportTable: whole, project } = await stack.ask<Answer>(wanted, {}, dispatcher);
    const table = await page(whole.url);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await table.text()).trim().split('\n');
    expect(lines).toHaveLength(whole.projects + 1);
    expect(lines.some((line) => line.includes(project.name))).toBe(true);
    const { exportTable: own } = await stack.ask<Answer>(wanted, {}, await owner(stack));
    expect(own.projects).toBeLessThan(whole.projects);
    const forged = own.url.replace(/what=[^&]*/, whole.url.match(/what=[^&]*/)?.[0] ?? '');
    expect((await page(forged)).status).toBe(403);
  });
});
