import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './fixtures.ts'

describe('the API reference', () => {
  it('needs no key, and shows each operation of the OpenAPI document', async ({ environment }) => {
    const page = await environment.openFresh()
    await page.goto('/docs')
    await page.getByLabel('Find operations').fill('resolve a connection')
    await page
      .getByRole('button', { name: /credentials/ })
      .first()
      .click()
    await page.getByText('rejected_access_token_version').first().waitFor()
    await page.getByRole('tab', { name: 'Python' }).first().click()
    await page.getByText('mooring.credentials("<connection_id>")').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

describe('the pages of the console', () => {
  it('load and run nothing but their own files, and no other page frames them', async ({
    environment,
  }) => {
    const { headers } = await fetch(environment.local.url)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|data:(?!;| )/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('that do not exist answer a program with an error of the API', async ({ environment }) => {
    const { url, runtime_key } = environment.local
    const { status, headers } = await fetch(`${url}/connections`, { method: 'POST' })
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('json')])
    const authorization = `Bearer ${runtime_key}`
    const mistaken = await fetch(`${url}//v1/connections`, { headers: { authorization } })
    expect([mistaken.status, await mistaken.json()]).toMatchObject([
      404,
      { error: { code: 'route_not_found' } },
    ])
  })
})
