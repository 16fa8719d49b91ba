/** A real browser for the tests of the console: pages that write down what went wrong on them. */
import { provideBrowser } from '@kuaijin/dev/provision/browser';
import { type Browser, chromium, type Page } from 'playwright-core';

/** What a machine under load may take for a page to become what a person waits for. */
export const PATIENCE_MS = 60_000;

export interface Visitor {
  readonly page: Page;
  /** What the page complained of: errors of scripts, of the policy, requests that went elsewhere. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export class TestBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly origin: string,
  ) {}

  /** @param url address of the graph */
  static async open(url: string): Promise<TestBrowser> {
    const executablePath = await provideBrowser();
    // As root a browser has no sandbox of its own.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return new TestBrowser(await chromium.launch({ executablePath, args }), new URL(url).origin);
  }

  /** Somebody with a browser of their own, at an address of the console. */
  async visit(path: string, viewport = { width: 1280, height: 800 }): Promise<Visitor> {
    const context = await this.browser.newContext({ viewport, baseURL: this.origin, locale: 'zh-CN' });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.origin) && !/^(data|blob):/.test(url)) complaints.push(`asked ${url}`);
    });
    await page.goto(path, { timeout: PATIENCE_MS });
    return { page, complaints, close: () => context.close() };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
