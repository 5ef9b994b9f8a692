import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { VIEWS } from "../src/data/hash.js";
import { DESK, PHONE, visit } from "./browser.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Every view by axe, in both sizes and both colour schemes, with and without open details. */
export async function axeCheck(browser: Browser, url: string): Promise<string> {
  let rules = 0;
  for (const viewport of [DESK, PHONE]) {
    for (const colorScheme of ["light", "dark"] as const) {
      // Axe is put into the page, which its Content-Security-Policy would refuse.
      const { page } = await visit(browser, url, { viewport, colorScheme, bypassCSP: true });
      await page.evaluate(AXE);
      for (const view of VIEWS) {
        await page.locator(`#tab-${view}`).click();
        const where = `${view}, ${viewport.width} pixels, ${colorScheme}`;
        rules = Math.max(rules, await clean(page, where));
        // Details look the same in each size and scheme: their colours in both, their place once.
        if (viewport === PHONE && colorScheme === "dark") continue;
        const row = page.locator(".grid .body .row").first();
        if ((await row.count()) === 0) continue;
        await row.click();
        await page.locator(".details h2").waitFor();
        await clean(page, `${where}, with details`);
        await page.getByRole("button", { name: "Close details" }).click();
      }
      await page.context().close();
    }
  }
  return `${VIEWS.length} views in 2 sizes and 2 colour schemes, ${rules} rules passed`;
}

async function clean(page: Page, where: string): Promise<number> {
  const { violations, passes } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Found[]; passes: unknown[] }> } };
    const result = await axe.run();
    return { violations: result.violations, passes: result.passes.length };
  });
  const texts = violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    return `${id}: ${help} (${nodes.length}, such as ${first?.target.join(" ")}: ${first?.failureSummary})`;
  });
  assert.deepEqual(texts, [], where);
  return passes;
}
