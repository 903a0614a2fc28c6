import type { BrowserContext } from 'playwright-core';

/** What the workbench calls when `run()` of `extensionTestsPath` has ended. Exit codes as of a process. */
export interface CodeAutomation {
  readonly ended: Promise<number>;
  readonly log: string[];
}

/**
 * Offers a workbench's pages the two functions through which they report a test run, and lets a product that was built
 * for users take the two test paths at all: it ignores them unless the driver for smoke tests is on.
 */
export async function exposeCodeAutomation(context: BrowserContext): Promise<CodeAutomation> {
  const log: string[] = [];
  let end: (code: number) => void = () => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  await context.exposeFunction('codeAutomationExit', (code: number) => end(code));
  await context.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => log.push(`${type}: ${args}`));
  await context.addInitScript(`
    new MutationObserver((_, observer) => {
      const element = document.getElementById('vscode-workbench-web-configuration');
      const settings = element?.getAttribute('data-settings');
      if (!settings) return;
      observer.disconnect();
      const changed = JSON.parse(settings);
      changed.developmentOptions = { ...changed.developmentOptions, enableSmokeTestDriver: true };
      element.setAttribute('data-settings', JSON.stringify(changed));
    }).observe(document, { childList: true, subtree: true });
  `);
  return { ended, log };
}
