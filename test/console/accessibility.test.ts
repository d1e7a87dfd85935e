import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, type Project } from './fixtures.ts'
import { openPath } from './page-actions.ts'

/** Every page and panel, with a connection to show. */
async function pathsOf(project: Project): Promise<readonly string[]> {
  const id = await project.connection('openai-prod')
  return [
    ...['/connections', `/connections/${id}`, '/oauth-clients', '/projects', '/access-keys'],
    ...['/docs', '/audit-log'],
    ...['/connections?panel=create-connection', `/connections?panel=edit-connection&of=${id}`],
    ...['/access-keys?panel=access-key', '/oauth-clients?panel=oauth2-client', '/nowhere'],
  ]
}

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

it.for([
  ['light on a wide screen', { colorScheme: 'light' }],
  ['dark on a wide screen', { colorScheme: 'dark' }],
  ['light on a narrow screen', { viewport: { width: 360, height: 740 } }],
] as const)('axe finds nothing on any page, %s', async ([, options], { project }) => {
  const page = await project.open('/', options)
  for (const path of await pathsOf(project)) {
    await openPath(page, path)
    expect([path, await accessibilityViolations(page)]).toEqual([path, []])
  }
})

describe('every page', () => {
  // The measure of web.dev, of which 0.1 counts as good: https://web.dev/articles/cls
  it('stays in place while it loads', async ({ project }) => {
    const page = await project.open()
    await page.addInitScript(() => {
      globalThis.layoutShift = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          globalThis.layoutShift += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of await pathsOf(project)) {
      await openPath(page, path)
      const shift = await page.evaluate(() => globalThis.layoutShift)
      expect([path, shift < 0.1]).toEqual([path, true])
    }
  })

  it('fits a narrow screen without scrolling sideways', async ({ project }) => {
    const page = await project.open('/', { viewport: { width: 360, height: 740 } })
    for (const path of await pathsOf(project)) {
      await openPath(page, path)
      expect([path, await widerThanScreen(page)]).toEqual([path, 0])
    }
  })
})

declare global {
  var layoutShift: number
}
