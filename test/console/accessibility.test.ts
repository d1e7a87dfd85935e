import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { isInShare, shareTried } from '../support/share.ts'
import { axeViolations } from './accessibility-violations.ts'
import { it, type Project } from './fixtures.ts'
import { openPath, settled } from './page-actions.ts'

/** Every page and panel, with a connection to show. */
async function pathsOf(project: Project): Promise<readonly string[]> {
  const id = await project.connection('openai-prod')
  return [
    ...['/connections', `/connections/${id}`, '/oauth-clients', '/projects', '/access-keys'],
    ...['/docs', '/audit-log', '/sessions', '/identity-providers'],
    ...['/identity-providers?panel=identity-provider'],
    ...['/connections?panel=create-connection', `/connections?panel=edit-connection&of=${id}`],
    ...['/access-keys?panel=access-key', '/oauth-clients?panel=oauth2-client', '/nowhere'],
  ]
}

const looks = {
  'light on a wide screen': { colorScheme: 'light', width: 1280, height: 900 },
  'dark on a wide screen': { colorScheme: 'dark', width: 1280, height: 900 },
  'light on a narrow screen': { colorScheme: 'light', width: 360, height: 740 },
} as const
type Look = keyof typeof looks
const lookNames = Object.keys(looks) as Look[]

/** What was found on a page that was loaded once: by axe in looks, and how it is laid out. */
interface Finding {
  readonly path: string
  /** In the looks of this run's share. */
  readonly violations: Readonly<Partial<Record<Look, readonly string[]>>>
  readonly layoutShift: number
  readonly widerThanNarrow: number
}

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function wear(page: Page, look: Look): Promise<void> {
  const { colorScheme, ...viewport } = looks[look]
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme })
  await settled(page)
}

/**
 * Loads a page once, since that takes longest, and has axe look at it: in a third of the looks, which
 * rotates, or in each where the matrix is tried whole.
 */
async function lookAt(page: Page, path: string, row: number): Promise<Finding> {
  await page.setViewportSize(looks['light on a wide screen'])
  await page.emulateMedia({ colorScheme: 'light' })
  await openPath(page, path)
  const layoutShift = await page.evaluate(() => globalThis.layoutShift)
  const violations: Partial<Record<Look, readonly string[]>> = {}
  for (const look of lookNames.filter((_, column) => isInShare(row, column))) {
    await wear(page, look)
    violations[look] = await axeViolations(page)
  }
  await wear(page, 'light on a narrow screen')
  return { path, violations, layoutShift, widerThanNarrow: await widerThanScreen(page) }
}

let looking: Promise<readonly Finding[]> | undefined

async function lookAtAll(project: Project): Promise<readonly Finding[]> {
  const page = await project.open()
  await page.addInitScript(() => {
    globalThis.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        globalThis.layoutShift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const findings: Finding[] = []
  for (const [row, path] of (await pathsOf(project)).entries())
    findings.push(await lookAt(page, path, row))
  return findings
}

/** Of every page; the first test that asks for it waits for all. */
function findingsOf(project: Project): Promise<readonly Finding[]> {
  looking ??= lookAtAll(project)
  return looking
}

const timeout = 240_000

it.for(lookNames)('axe finds nothing on any page, %s', { timeout }, async (look, { project }) => {
  const found = (await findingsOf(project)).flatMap(({ path, violations }) =>
    violations[look] ? [{ path, violations: violations[look] }] : [],
  )
  expect(found.length, shareTried).toBeGreaterThan(3)
  for (const { path, violations } of found)
    expect([path, violations], shareTried).toEqual([path, []])
})

describe('every page', () => {
  // The measure of web.dev, of which 0.1 counts as good: https://web.dev/articles/cls
  it('stays in place while it loads', { timeout }, async ({ project }) => {
    for (const { path, layoutShift } of await findingsOf(project))
      expect([path, layoutShift < 0.1]).toEqual([path, true])
  })

  it('fits a narrow screen without scrolling sideways', { timeout }, async ({ project }) => {
    for (const { path, widerThanNarrow } of await findingsOf(project))
      expect([path, widerThanNarrow]).toEqual([path, 0])
  })
})

declare global {
  var layoutShift: number
}
