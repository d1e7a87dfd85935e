import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isInShare } from '../support/share.ts'

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

let calls = { test: '', count: 0 }

/**
 * What axe finds on a page as a test has it, in the share of the tests that this run tries: a look
 * takes a quarter of a second.
 */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  const { currentTestName: test = '' } = expect.getState()
  calls = { test, count: test === calls.test ? calls.count + 1 : 0 }
  return isInShare(numberOf(test), calls.count) ? axeViolations(page) : []
}

const numberOf = (text: string) => [...text].reduce((sum, each) => sum + each.charCodeAt(0), 0)

/** What axe finds on a page, by rule and place: WCAG 2.2 A and AA, and its best practices. */
export async function axeViolations(page: Page): Promise<string[]> {
  // By the debugger: the policy of the page blocks a script that is added to it.
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    )
  })
}
