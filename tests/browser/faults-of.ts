import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What a checker of accessibility finds wrong with a page: the rule and the element, one line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
