import { describe, expect } from 'vitest'
import { it, secret } from './fixtures.ts'
import { button, chooseType, everythingStored, field, signIn } from './page-actions.ts'

describe('a secret', () => {
  it('is in no page, address or storage once its panel is closed', async ({ project }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OpenAI')
    await field(page, 'Name').fill('typed')
    await field(page, 'API key').fill(secret)
    await button(page, 'Show API key').click()
    expect(page.url()).not.toContain(secret)
    await button(page, 'Cancel').click()
    await page.getByRole('form').waitFor({ state: 'detached' })
    expect(await everythingStored(page)).not.toContain(secret)
    await page.goBack()
    await page.getByRole('form').waitFor()
    expect(await everythingStored(page)).not.toContain(secret)
  })
})

describe('the key of a session', () => {
  it('is encrypted in its tab, is in no other tab, and is deleted by signing out', async ({
    environment,
  }) => {
    const page = await environment.openFresh()
    await page.goto('/')
    await signIn(page, environment.local.admin_key)
    expect(await everythingStored(page)).not.toContain(environment.local.admin_key)
    expect(await page.context().cookies()).toEqual([])
    const other = await page.context().newPage()
    await other.goto('/connections')
    await other.getByRole('heading', { name: 'Sign in' }).waitFor()
    await page.getByRole('button', { name: /admin/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByText('You signed out.').waitFor()
    const stored = await page.evaluate(() => JSON.stringify(sessionStorage))
    expect(stored).not.toContain('encrypted')
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })
})
