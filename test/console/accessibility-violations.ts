import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[]
  }>
}

declare global {
  var axe: Axe
}

/** What axe finds on a page, by rule and place: WCAG 2.2 A and AA, and its best practices. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // By the debugger: the policy of the page blocks a script that is added to it.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}
