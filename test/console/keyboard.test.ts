import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, secret } from './fixtures.ts'
import { button, chooseType, field, openPath, row } from './page-actions.ts'

describe('a narrow screen', () => {
  it('shows the panel over the whole page, and adds a connection by it', async ({ project }) => {
    const page = await project.open('/', { viewport: { width: 360, height: 740 } })
    await openPath(page, '/connections?panel=create-connection')
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
  it('signs in, adds a connection and deletes it', async ({ environment, project }) => {
    const { key } = await project.accessKey('admin')
    const page = await environment.openFresh()
    await page.goto('/')
    await page.getByLabel('Access key', { exact: true }).waitFor()
    await page.keyboard.type(key)
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
    for (const pressed of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(pressed)
    await page.getByRole('dialog').waitFor()
    await tabTo(page, 'Delete')
    await page.keyboard.press('Enter')
    await row(page, 'by-keyboard').waitFor({ state: 'detached' })
  })

  it('opens a panel with the focus in it', async ({ project }) => {
    const page = await project.open()
    await page.getByRole('button', { name: 'Add new connection' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('form').waitFor()
    await expect.poll(() => focusIsIn(page, 'form')).toBe(true)
  })
})

const maxTabs = 80

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text))
  for (let step = 0; step < maxTabs; step++) {
    await page.keyboard.press('Tab')
    if (matches(await nameOfFocus(page))) return
  }
  throw new Error(`The Tab key does not reach ${name}`)
}

/** The accessible name of the focused element, by labels and text. */
const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null
    const labelled = focused?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const texts = labelled.map((one) => document.getElementById(one)?.textContent ?? '')
    const label = focused?.labels?.[0]?.textContent ?? focused?.getAttribute('aria-label')
    return (texts.join(' ').trim() || label || focused?.textContent || '').trim()
  })

const focusIsIn = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const panel = document.querySelector(one)
    const drawer = panel?.closest('[role=dialog], aside, section') ?? panel
    return drawer?.contains(document.activeElement) === true
  }, selector)
