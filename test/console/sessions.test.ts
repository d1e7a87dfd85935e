import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './fixtures.ts'
import { button, chooseType, field, row, signIn } from './page-actions.ts'

const sessionStorageOf = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage))

describe('signing in', () => {
  it('asks for an access key, and says why one is not accepted', async ({ environment }) => {
    const page = await environment.openFresh()
    await page.goto('/connections')
    const key = page.getByLabel('Access key', { exact: true })
    const submit = page.getByRole('button', { name: 'Sign in' })
    await submit.click()
    await page.getByText('Enter an access key.').waitFor()
    await key.fill('hunter2')
    await submit.click()
    await page.getByText('This is not an access key.').waitFor()
    await key.fill(environment.local.admin_key.replace(/_[^_]+$/, `_${'0'.repeat(49)}`))
    await submit.click()
    await page.getByText('This key is unknown, revoked or expired.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describe('an access key that stops working during a session', () => {
  it('is asked for again, and nothing that was typed is lost', async ({ environment, project }) => {
    const { id, key } = await project.accessKey('editor')
    const page = await environment.openFresh()
    await page.goto('/connections?panel=create-connection')
    await signIn(page, key)
    await chooseType(page, 'OpenAI')
    await field(page, 'Name').fill('typed-before')
    await field(page, 'API key').fill('sk-typed')
    await environment.api('DELETE', `/v1/access-keys/${id}`)
    await button(page, 'Create').click()
    const dialog = page.getByRole('dialog', { name: 'Your access key no longer works' })
    await dialog.waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    const { key: another } = await project.accessKey('editor')
    await dialog.getByLabel('Access key', { exact: true }).fill(another)
    await dialog.getByRole('button', { name: 'Continue', exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await field(page, 'API key').inputValue()).toBe('sk-typed')
    await button(page, 'Create').click()
    await row(page, 'typed-before').waitFor()
  })

  it('is deleted by a reload, which asks for another one', async ({ environment, project }) => {
    const { id, key } = await project.accessKey('viewer')
    const page = await environment.openFresh()
    await page.goto('/connections')
    await signIn(page, key)
    await page.reload()
    await page.getByRole('navigation', { name: 'Console pages' }).waitFor()
    await environment.api('DELETE', `/v1/access-keys/${id}`)
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await signIn(page, environment.local.admin_key)
  })
})

describe('a session', () => {
  const minutes = (count: number) => `${count}:00`

  it('expires after an hour without use, which the requests of pages do not extend', async ({
    environment,
  }) => {
    const page = await environment.openFresh()
    await page.clock.install()
    await page.goto('/connections?panel=create-connection')
    await signIn(page, environment.local.admin_key)
    await page.clock.fastForward(minutes(50))
    await chooseType(page, 'OpenAI')
    await field(page, 'API key').fill('sk-typed-and-left')
    await page.clock.fastForward(minutes(50))
    await page.getByRole('form').waitFor()
    await page.clock.fastForward(minutes(11))
    await page.getByText('Your session expired').waitFor()
    expect(await page.content()).not.toContain('sk-typed-and-left')
    expect(await sessionStorageOf(page)).not.toContain('encrypted')
    expect(await accessibilityViolations(page)).toEqual([])
  })

  it.for([
    ['after 12 hours of use', 'since', 12],
    ['where the browser restores its tab after an hour', 'used', 1],
  ] as const)('expires %s', async ([, member, hours], { environment }) => {
    const page = await environment.openFresh()
    await page.goto('/')
    await signIn(page, environment.local.admin_key)
    expect(await sessionStorageOf(page)).toContain('encrypted')
    // A page of this origin that is not the console.
    await page.goto('/v1/health')
    await page.evaluate(
      ([name, ago]) => {
        const times = JSON.parse(sessionStorage['mooring.session-times'])
        times[name] = Date.now() - ago * 3_600_000
        sessionStorage['mooring.session-times'] = JSON.stringify(times)
      },
      [member, hours] as const,
    )
    await page.goto('/connections')
    await page.getByText('Your session expired').waitFor()
    expect(await sessionStorageOf(page)).not.toContain('encrypted')
  })
})
