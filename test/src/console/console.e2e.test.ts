/** The console in a real browser over the whole product. */
import { submit } from '../e2e/case-driver';
import { publishSmall } from '../e2e/small-catalogue';
import { startStack, type TestStack } from '../harness/stack';
import { violations } from './accessibility';
import { TestBrowser, type Visitor } from './browser';

const CODE = 'CN-CONSOLE';
const HANDLER = /经办人/;

describe('the console', () => {
  let stack: TestStack;
  let browser: TestBrowser;
  let open: Visitor[] = [];

  beforeAll(async () => {
    stack = await startStack({ prefix: 'console', seed: true });
    browser = await TestBrowser.open(stack.url);
    await publishSmall(stack, CODE, [
      [
        { code: 'I1', department: 'NR' },
        { code: 'I2', department: 'NR' },
      ],
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.close();
  });
  afterEach(async () => {
    const complaints = open.flatMap((visitor) => visitor.complaints);
    await Promise.all(open.map((visitor) => visitor.close()));
    open = [];
    expect(complaints).toEqual([]);
  });

  async function visit(path: string): Promise<Visitor> {
    const visitor = await browser.visit(path);
    open.push(visitor);
    return visitor;
  }

  async function enterAsHandler(path: string): Promise<Visitor> {
    const visitor = await visit(path);
    await visitor.page.getByRole('button', { name: HANDLER }).click();
    return visitor;
  }

  async function submitted(key: string) {
    const { approvalCase, userErrors } = await submit(stack, { key, projectId: 'project-QZ-015', catalogueCode: CODE });
    if (approvalCase === null) throw new Error(JSON.stringify(userErrors));
    return approvalCase;
  }

  const statusOf = async (caseId: string) => {
    const { approvalCase } = await stack.ask<{ approvalCase: { steps: { status: string; item: { code: string } }[] } }>(
      'query ($id: ID!) { approvalCase(id: $id) { steps { status item { code } } } }',
      { id: caseId },
      await stack.token('OPERATOR'),
    );
    return approvalCase.steps.map(({ item, status }) => `${item.code} ${status}`);
  };

  test('an officer finds a step, accepts and decides it by keys, and a second browser sees it without reload', async () => {
    const { id } = await submitted('by-keys');
    const { page } = await enterAsHandler('/inbox');
    const { page: other } = await enterAsHandler(`/cases/${id}`);
    await other.getByRole('row', { name: /I1/ }).getByText('已派发').first().waitFor();

    await page.getByRole('button', { name: /I1/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '受理', exact: true }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('已办理:受理').waitFor();
    await page.getByRole('button', { name: '决定', exact: true }).waitFor();

    await page.keyboard.press('d');
    await page.getByRole('combobox', { name: '决定' }).selectOption('APPROVE');
    await page.getByRole('textbox', { name: /意见/ }).fill('同意');
    await page.keyboard.press('Control+Enter');
    await page.getByText('已办理:决定').waitFor();

    await other.getByRole('row', { name: /I1/ }).getByText('批准', { exact: true }).first().waitFor();
    expect(await statusOf(id)).toContain('I1 APPROVED');
  });

  test('who decides what another one decided already is told who, when and as what', async () => {
    const { id } = await submitted('two-officers');
    const one = await enterAsHandler(`/cases/${id}`);
    await one.page.getByText('I2').first().waitFor();
    const steps = await stack.ask<{ approvalCase: { steps: { id: string; item: { code: string } }[] } }>(
      'query ($id: ID!) { approvalCase(id: $id) { steps { id item { code } } } }',
      { id },
      await stack.token('OPERATOR'),
    );
    const stepId = steps.approvalCase.steps.find(({ item }) => item.code === 'I2')?.id;
    const { page } = one;
    await page.goto(`/inbox?step=${stepId}`);
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    const officer = await stack.token('HANDLER', {
      department: 'department-330800-NR',
      subject: 'officer-330800-NR-2',
    });
    const ACCEPT = 'mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { userErrors { code } } }';
    const done = await stack.ask(ACCEPT, { input: { idempotencyKey: 'accepts-first', stepId } }, officer);
    expect(done).toEqual({ acceptStep: { userErrors: [] } });
    await page.getByRole('button', { name: '提交' }).click();
    const refusal = page.getByRole('alert');
    await refusal.getByText('已受理').waitFor();
    expect(await refusal.textContent()).toMatch(/于 \d{4}\/\d\d\/\d\d/);
  });

  test('an answer that is lost is asked for again after a reload, and the act has happened once', async () => {
    const { id } = await submitted('cable-cut');
    const { page, complaints } = await browser.visit(`/inbox?step=${encodeURIComponent(`${id}/I1`)}`);
    await page.getByRole('button', { name: HANDLER }).click();
    await page.getByRole('button', { name: '受理', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    const keys = new Set<string>();
    let isCut = true;
    await page.route('**/graphql', async (route) => {
      const { query = '', variables } = route.request().postDataJSON() ?? {};
      if (!query.includes('acceptStep')) return route.continue();
      keys.add(variables.input.idempotencyKey);
      if (!isCut) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('结果未知').waitFor();
    isCut = false;
    const again = page.waitForResponse((response) => response.request().postData()?.includes('acceptStep') ?? false);
    await page.reload();
    expect((await again).ok()).toBe(true);
    await page.getByRole('button', { name: '决定', exact: true }).waitFor();
    expect(keys.size).toBe(1);
    const { approvalCase } = await stack.ask<{ approvalCase: { history: { nodes: { type: string }[] } } }>(
      'query ($id: ID!) { approvalCase(id: $id) { history { nodes { type } } } }',
      { id },
      await stack.token('OPERATOR'),
    );
    expect(approvalCase.history.nodes.filter(({ type }) => type === 'step.accepted')).toHaveLength(1);
    expect(complaints.filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });

  test('the public follows a case by its code, and what is no code is said to be none', async () => {
    const { publicCode } = await submitted('public');
    const { page } = await visit('/track');
    await page.getByRole('textbox', { name: '查询码' }).fill(publicCode);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('heading', { name: /办理中/ }).waitFor();
    await page.goto('/track/0000-0000-0000-0000');
    await page.getByText('未找到').waitFor();
  });

  test('an owner looks at the plan of a case, submits it, and stands before it', async () => {
    const { page } = await visit('/projects/project-QZ-015');
    await page.getByRole('button', { name: /业主/ }).click();
    await page.getByRole('link', { name: '申报审批' }).click();
    await page.getByRole('combobox', { name: '审批流程' }).selectOption('CN-CITY-45WD');
    await page.getByRole('textbox', { name: /分期名称/ }).fill('一期');
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: '不涉及' }).first().check();
    await page.getByRole('button', { name: '预览' }).click();
    await page.getByText(/串联 97 \/ 并联 45 个工作日/).waitFor();
    await page.getByRole('button', { name: '提交申报' }).click();
    await page.getByRole('heading', { name: '进度图' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/cases\/case-/);
  });

  test('a link into the console asks who one is, and then opens where it points', async () => {
    const { id } = await submitted('deep-link');
    const { page } = await enterAsHandler(`/cases/${id}`);
    await page.getByRole('heading', { name: '进度图' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/cases/${id}`);
    await page.reload();
    await page.getByRole('heading', { name: '进度图' }).waitFor();
    await page.goto('/cases/case-of-nobody');
    await page.getByText('不在您的查看范围内').waitFor();
  });

  test('no page breaks a rule of accessibility, in either language, light or dark', async () => {
    const { id } = await submitted('axe');
    const found: Record<string, readonly string[]> = {};
    const { page } = await visit('/');
    const look = async (path: string, heading: RegExp) => {
      await page.goto(path);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      found[`${path} ${await page.evaluate('document.documentElement.lang')}`] = await violations(page);
    };
    await look('/', /选择身份/);
    await look('/catalogues/CN-GOV-BUILDING', /房屋建筑|政府投资/);
    await page.goto('/');
    await page.getByRole('button', { name: HANDLER }).click();
    await look('/inbox', /收件箱/);
    await look(`/cases/${id}`, /进度图/);
    await look('/projects/project-QZ-015', /里程碑/);
    await page.getByRole('button', { name: '退出' }).click();
    await page.goto('/');
    await page.getByRole('button', { name: /调度员/ }).click();
    await look('/dispatch', /调度台/);
    await look('/statistics', /统计/);
    await look('/ledgers', /台账/);
    await look('/ops', /运维/);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    await look('/messages', /Messages/);
    await look('/cases', /Cases/);
    await look('/projects', /Projects/);
    expect(Object.fromEntries(Object.entries(found).filter(([, wrong]) => wrong.length > 0))).toEqual({});
  });
});
