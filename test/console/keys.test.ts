import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { barriersOn, type Rig, signIn, startRig } from './environment.ts'
import { act, button, choose, chooseType, field, row } from './page-actions.ts'

let rig: Rig

beforeAll(async () => {
  rig = await startRig(inject('browser'))
}, 120_000)
afterAll(async () => {
  await rig.close()
  expect(rig.complaints).toEqual([])
})

async function keyOf(role: string, more: object = {}): Promise<{ id: string; key: string }> {
  const body = { name: `a ${role}`, role, project_id: rig.local.project_id, ...more }
  const { data } = await rig.api('POST', '/v1/access-keys', body)
  return data as unknown as { id: string; key: string }
}

const shownKey = async (page: Page) =>
  /mrg_\w[\w-]{35}_\w{49}/.exec((await page.getByRole('form').textContent()) ?? '')?.[0] ?? ''
const works = async (key: string) =>
  (await rig.api('GET', '/v1/access-keys/self', undefined, key)).status

describe('access keys', () => {
  it('are shown once, replaced with an overlap, and deleted', async () => {
    const page = await rig.signedIn('/access-keys')
    await page.getByRole('button', { name: 'Create access key' }).click()
    await field(page, 'Name').fill('checkout')
    await page.getByRole('form').getByRole('button', { name: 'Project default' }).waitFor()
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText('Copy the key now').waitFor()
    const first = await shownKey(page)
    expect(await works(first)).toBe(200)
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Done').click()
    expect(await page.content()).not.toContain(first)

    await act(page, 'checkout', 'Rotate')
    await choose(page, /^How long/, 'Not at all')
    await button(page, 'Rotate').click()
    await page.getByText('Copy the key now').waitFor()
    const second = await shownKey(page)
    expect([await works(first), await works(second)]).toEqual([401, 200])
    await button(page, 'Done').click()

    await act(page, 'checkout', 'Delete')
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await page.getByText('is deleted.').waitFor()
    expect(await works(second)).toBe(401)
    expect(await barriersOn(page)).toEqual([])
  })

  it('that replace the one that is signed in with go on in this tab', async () => {
    const own = await keyOf('admin', { name: 'key-of-mine' })
    const page = await rig.signedIn('/access-keys', { key: own.key })
    await act(page, 'key-of-mine', 'Rotate')
    await choose(page, /^How long/, 'Not at all')
    await button(page, 'Rotate').click()
    await page.getByText('Copy the key now').waitFor()
    await button(page, 'Done').click()
    await page.getByRole('link', { name: 'Projects' }).click()
    await row(page, 'default').waitFor()
    expect(await works(own.key)).toBe(401)
  })
})

describe('projects', () => {
  it('are created, chosen, renamed and deleted; one that is not empty stays', async () => {
    const page = await rig.signedIn('/projects')
    await page.getByRole('button', { name: 'Create project' }).click()
    await field(page, 'Name').fill('default')
    await button(page, 'Create').click()
    await page.getByText('The name is taken.').waitFor()
    await field(page, 'Name').fill('staging')
    expect(await barriersOn(page)).toEqual([])
    await button(page, 'Create').click()
    await page.getByText('staging is created.').waitFor()
    await page.getByRole('navigation').getByText('staging').waitFor()
    await act(page, 'staging', 'Rename')
    await field(page, 'Name').fill('preview')
    await button(page, 'Rename').click()
    await row(page, 'preview').waitFor()
    const { data } = await rig.api('GET', '/v1/projects')
    const id = (data as unknown as { id: string; name: string }[]).find(
      ({ name }) => name === 'preview',
    )?.id
    const config = { api_key: 'k', url: 'https://api.openai.com/v1' }
    const body = { name: 'c', project_id: id, type: 'dynamiq.connections.OpenAI', config }
    const made = await rig.api('POST', '/v1/connections', body)
    await act(page, 'preview', 'Delete')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByText('It was not deleted').waitFor()
    await rig.api('DELETE', `/v1/connections/${made.data.id}`)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await row(page, 'preview').waitFor({ state: 'detached' })
    expect(await barriersOn(page)).toEqual([])
  })
})

describe('a role', () => {
  it('is offered nothing that it may not do', async () => {
    const config = { api_key: 'k', url: 'https://api.openai.com/v1' }
    const body = {
      name: 'seen',
      project_id: rig.local.project_id,
      type: 'dynamiq.connections.OpenAI',
      config,
    }
    const { data } = await rig.api('POST', '/v1/connections', body)
    const { key } = await keyOf('viewer')
    const page = await rig.signedIn('/', { key })
    await row(page, 'seen').waitFor()
    expect(await page.getByRole('button', { name: 'Add new connection' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Actions for/ }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Access keys' }).count()).toBe(0)
    await page.getByRole('link', { name: 'seen' }).click()
    await page.getByRole('tab', { name: 'Used by' }).waitFor()
    expect(await page.getByRole('tab', { name: 'Audit trail' }).count()).toBe(0)
    await page.goto('/oauth-clients')
    await page.getByText('No OAuth clients yet').waitFor()
    expect(await page.getByRole('button', { name: 'Register OAuth client' }).count()).toBe(0)
    await page.goto(`/connections/${data.id}?panel=edit-connection&of=${data.id}`)
    await field(page, 'Base URL').fill('https://other.example.com')
    // Another destination keeps no secret.
    await field(page, 'API key').fill('sk-other')
    await button(page, 'Update').click()
    await page.getByText('lacks the scope connections:write').waitFor()
  })
})

describe('a key that stops while it is in use', () => {
  it('is asked for anew, and nothing that was typed is lost', async () => {
    const { id, key } = await keyOf('editor')
    const page = await rig.signedIn('/connections?panel=create-connection', { key })
    await chooseType(page, 'OpenAI')
    await field(page, 'Name').fill('typed-before')
    await field(page, 'API key').fill('sk-typed')
    await rig.api('DELETE', `/v1/access-keys/${id}`)
    await button(page, 'Create').click()
    const dialog = page.getByRole('dialog', { name: 'Your access key no longer works' })
    await dialog.waitFor()
    expect(await barriersOn(page)).toEqual([])
    await dialog.getByLabel('Access key', { exact: true }).fill((await keyOf('editor')).key)
    await dialog.getByRole('button', { name: 'Go on' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await field(page, 'API key').inputValue()).toBe('sk-typed')
    await button(page, 'Create').click()
    await row(page, 'typed-before').waitFor()
  })

  it('is forgotten by a reload, which asks for one', async () => {
    const { id, key } = await keyOf('viewer')
    const page = await rig.signedIn('/connections', { key })
    await page.reload()
    await page.getByRole('navigation', { name: 'Pages of the console' }).waitFor()
    await rig.api('DELETE', `/v1/access-keys/${id}`)
    await page.reload()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await signIn(page, rig.local.admin_key)
  })
})

describe('a tab that was signed in and left', () => {
  const minutes = (count: number) => `${count}:00`

  it('is signed out after an hour without use, which what pages ask by themselves is none of', async () => {
    const page = await rig.open()
    await page.clock.install()
    await page.goto('/connections?panel=create-connection')
    await signIn(page, rig.local.admin_key)
    await page.clock.fastForward(minutes(50))
    await chooseType(page, 'OpenAI')
    await field(page, 'API key').fill('sk-typed-and-left')
    await page.clock.fastForward(minutes(50))
    await page.getByRole('form').waitFor()
    await page.clock.fastForward(minutes(11))
    await page.getByText('You were signed out').waitFor()
    expect(await page.content()).not.toContain('sk-typed-and-left')
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sealed')
    expect(await barriersOn(page)).toEqual([])
  })

  it('is signed out after twelve hours of use, and where the browser brings it back later', async () => {
    for (const [member, hours] of [
      ['since', 12],
      ['used', 1],
    ] as const) {
      const page = await rig.signedIn()
      // Elsewhere, as far as the console knows.
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
      await page.getByText('You were signed out').waitFor()
      expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sealed')
    }
  })
})

describe('a server that does not answer', () => {
  it('is told as that, and tried again by hand', async () => {
    const page = await rig.signedIn('/connections')
    await page.route('**/v1/**', (route) => route.fulfill({ status: 503, body: '{}' }))
    await page.getByRole('link', { name: 'OAuth clients' }).click()
    await page.getByText('The OAuth clients could not be loaded').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.unroute('**/v1/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No OAuth clients yet').waitFor()
  })
})
