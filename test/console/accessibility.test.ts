import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, type Rig, startRig } from './environment.ts'
import { button, chooseType, field, row } from './page-actions.ts'

const secret = 'sk-LEAK-of-everybody'
let rig: Rig
let id: string

beforeAll(async () => {
  rig = await startRig(inject('browser'))
  const config = { api_key: secret, url: 'https://api.openai.com/v1' }
  const body = { project_id: rig.local.project_id, type: 'dynamiq.connections.OpenAI', config }
  id = (await rig.api('POST', '/v1/connections', { name: 'openai-prod', ...body })).data.id
}, 120_000)
afterAll(async () => {
  await rig.close()
  expect(rig.complaints).toEqual([])
})

const pages = () => [
  ...['/connections', `/connections/${id}`, '/oauth-clients', '/projects', '/access-keys', '/docs'],
  '/audit-log',
  ...['/connections?panel=create-connection', `/connections?panel=edit-connection&of=${id}`],
  ...['/access-keys?panel=access-key', '/oauth-clients?panel=oauth2-client', '/nowhere'],
]

async function shown(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading').filter({ visible: true }).first().waitFor()
  await page.waitForLoadState('networkidle')
}

const widerThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('axe', () => {
  it.each([
    ['light on a wide screen', { colorScheme: 'light' }],
    ['dark on a wide screen', { colorScheme: 'dark' }],
    ['light on a narrow screen', { viewport: { width: 360, height: 740 } }],
  ] as const)('finds nothing on any page, %s', { timeout: 120_000 }, async (_, options) => {
    const page = await rig.signedIn('/', options)
    for (const path of pages()) {
      await shown(page, path)
      expect([path, await barriersOn(page)]).toEqual([path, []])
    }
  })
})

describe('a page', () => {
  // By web.dev's measure, of which 0.1 counts as good: https://web.dev/articles/cls
  it('does not move under whoever begins to read it', async () => {
    const page = await rig.signedIn()
    await page.addInitScript(() => {
      const seen = globalThis as unknown as { moved: number }
      seen.moved = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.moved += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of pages()) {
      await shown(page, path)
      const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved)
      expect([path, moved < 0.1]).toEqual([path, true])
    }
  })
})

describe('a narrow screen', () => {
  it('shows every page without scrolling sideways, and the panel over all of it', async () => {
    const page = await rig.signedIn('/', { viewport: { width: 360, height: 740 } })
    for (const path of pages()) {
      await shown(page, path)
      expect([path, await widerThanScreen(page)]).toEqual([path, 0])
    }
    await shown(page, '/connections?panel=create-connection')
    await chooseType(page, 'Anthropic')
    await field(page, 'Name').fill('from-a-phone')
    await field(page, 'API key').fill(secret)
    await button(page, 'Create').click()
    await row(page, 'from-a-phone').waitFor()
    const menu = page.getByRole('button', { name: 'Actions for from-a-phone' })
    const { x = 999, width = 0 } = (await menu.boundingBox()) ?? {}
    expect(x + width).toBeLessThanOrEqual(360)
  })
})

describe('the keyboard alone', () => {
  it('signs in, adds a connection and deletes it', async () => {
    const page = await rig.open()
    await page.goto('/')
    await page.getByLabel('Access key', { exact: true }).waitFor()
    await page.keyboard.type(rig.local.admin_key)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Add new connection' }).waitFor()
    await tabTo(page, 'Add new connection')
    await page.keyboard.press('Enter')
    await page.getByRole('form').getByText('Choose a type').waitFor()
    await tabTo(page, /^Type/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Anthropic')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await field(page, 'API key').waitFor()
    await tabTo(page, 'Name')
    await page.keyboard.type('by-keyboard')
    await tabTo(page, 'API key')
    await page.keyboard.type(secret)
    await page.keyboard.press('Enter')
    await row(page, 'by-keyboard').waitFor()
    await page.getByRole('form').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Actions for by-keyboard' }).focus()
    await page.keyboard.press('Enter')
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, 'Delete')
    await page.keyboard.press('Enter')
    await row(page, 'by-keyboard').waitFor({ state: 'detached' })
  })

  it('opens what it came to with a focus in the panel, and leads back when it closes', async () => {
    const page = await rig.signedIn()
    await page.getByRole('button', { name: 'Add new connection' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('form').waitFor()
    await expect.poll(() => focusIsIn(page, 'form')).toBe(true)
  })
})

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const fits = (said: string) => (typeof name === 'string' ? said === name : name.test(said))
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab')
    if (fits(await nameOfFocus(page))) return
  }
  throw new Error(`The Tab key does not lead to ${name}`)
}

/** What assistive technology calls that which has the focus, as far as labels and text say. */
const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null
    const labelled = focused?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const words = labelled.map((one) => document.getElementById(one)?.textContent ?? '')
    const label = focused?.labels?.[0]?.textContent ?? focused?.getAttribute('aria-label')
    return (words.join(' ').trim() || label || focused?.textContent || '').trim()
  })

const focusIsIn = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const panel = document.querySelector(one)
    const drawer = panel?.closest('[role=dialog], aside, section') ?? panel
    return drawer?.contains(document.activeElement) === true
  }, selector)

describe('a secret', () => {
  it('is in no page, address or storage once its panel is closed', async () => {
    const page = await rig.signedIn('/connections?panel=create-connection')
    await chooseType(page, 'OpenAI')
    await field(page, 'Name').fill('typed')
    await field(page, 'API key').fill(secret)
    await button(page, 'Show API key').click()
    expect(page.url()).not.toContain(secret)
    await button(page, 'Cancel').click()
    await page.getByRole('form').waitFor({ state: 'detached' })
    expect(await left(page)).not.toContain(secret)
    await page.goBack()
    await page.getByRole('form').waitFor()
    expect(await left(page)).not.toContain(secret)
  })

  it('of the session is sealed in its tab, and opens in no other', async () => {
    const page = await rig.signedIn()
    expect(await left(page)).not.toContain(rig.local.admin_key)
    expect(await page.context().cookies()).toEqual([])
    const other = await page.context().newPage()
    await other.goto('/connections')
    await other.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: /admin/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sealed')
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})

/** All that a page has written down where a script could read it. */
const left = (page: Page) =>
  page.evaluate(async () => {
    const values = [...document.querySelectorAll('input, textarea')].map(
      (input) => (input as HTMLInputElement).value,
    )
    const stores = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])
    return [document.documentElement.outerHTML, location.href, stores, ...values].join('\n')
  })

describe('the API reference', () => {
  it('is there without a key, and tells each operation of the document', async () => {
    const page = await rig.open()
    await page.goto('/docs')
    await page.getByLabel('Find operations').fill('resolve a connection')
    await page
      .getByRole('button', { name: /credentials/ })
      .first()
      .click()
    await page.getByText('rejected_access_token_version').first().waitFor()
    expect(await barriersOn(page)).toEqual([])
  })
})

describe('the pages', () => {
  it('run and load nothing but what came with them, and are framed by nobody', async () => {
    const { headers } = await fetch(rig.local.url)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|data:(?!;| )/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('that are none answer a program in the API’s own words', async () => {
    const { status, headers } = await fetch(`${rig.local.url}/connections`, { method: 'POST' })
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('json')])
    const authorization = `Bearer ${rig.local.runtime_key}`
    const mistaken = await fetch(`${rig.local.url}//v1/connections`, { headers: { authorization } })
    expect([mistaken.status, await mistaken.json()]).toMatchObject([
      404,
      { error: { code: 'route_not_found' } },
    ])
  })
})
