import { describe, expect } from 'vitest'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it } from './identity-fixtures.ts'
import { button, chooseAction, field, row } from './page-actions.ts'

const rule = { match: { sub: 'ada' }, role: 'editor' }
const panelOf = (id: string) => `/identity-providers?panel=identity-provider&of=${id}`
const testOf = (id: string) => `/identity-providers?panel=test-identity-rules&of=${id}`

describe('identity providers', () => {
  it('are added with what people sign in by, and warn of what is likely not meant', async ({
    environment,
    company,
  }) => {
    const page = await environment.open({ path: '/identity-providers?panel=identity-provider' })
    await field(page, 'Name').fill('Wide open')
    await field(page, 'Issuer').fill(company.url)
    await field(page, 'Client ID').fill('mooring')
    await field(page, 'Rules').fill('{"match": {}}')
    await button(page, 'Add').click()
    await page.getByText('The rules must be a JSON array.').waitFor()
    await field(page, 'Rules').fill('[{"match": {"sub": "ada"}, "role": "admin"}]')
    await button(page, 'Add').click()
    await page.getByText('gives the whole deployment').waitFor()
    await row(page, 'Wide open').getByText('1 warning').waitFor()
    await chooseAction(page, 'Wide open', 'Delete')
    await page.getByText('Every session of it ends immediately').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await row(page, 'Wide open').waitFor({ state: 'detached' })
  })

  it('keep the secret of their client and their algorithms when their rules change', async ({
    environment,
    company,
  }) => {
    const { id } = await company.provider([rule])
    const before = await environment.api('GET', `/v1/identity-providers/${id}`)
    const page = await environment.open({ path: panelOf(id) })
    await field(page, 'Rules').fill(JSON.stringify([{ ...rule, role: 'viewer' }]))
    await button(page, 'Update').click()
    await page.getByText('was updated.').waitFor()
    const after = await environment.api('GET', `/v1/identity-providers/${id}`)
    const { sign_in, algorithms, jwks } = before.data
    const rules = [{ ...rule, role: 'viewer' }]
    expect(after.data).toMatchObject({ sign_in, algorithms, jwks, rules })
  })

  it('are not offered to a role that may not write them', async ({ environment }) => {
    const page = await environment.open({ path: '/identity-providers', role: 'editor' })
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    const navigation = page.getByRole('navigation', { name: 'Console pages' })
    expect(await navigation.getByRole('link', { name: /Identity|Sessions/ }).count()).toBe(0)
  })
})

describe('the rules of an identity provider', () => {
  const payload = Buffer.from('{"sub": "ada"}').toString('base64url')

  it.for([
    ['claims', '{"sub": "ada"}', 'editor'],
    ['a token', `e30.${payload}.signature-of-it`, 'editor'],
    ['claims of another person', '{"sub": "grace"}', 'No rule matches these claims.'],
    ['what is neither', 'ada', 'must be a JSON object or a token'],
  ] as const)('are tested with %s', async ([, text, shown], { environment, company }) => {
    const { id } = await company.provider([rule])
    const page = await environment.open({ path: testOf(id) })
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await field(page, 'Claims or token').fill(text)
    await button(page, 'Test').click()
    await page.getByRole('form').getByText(shown).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    // A token is a credential: it does not leave the tab.
    expect(sent.join()).not.toContain('signature-of-it')
  })
})

describe('sessions', () => {
  it('show who is signed in, and are ended there', async ({ environment, company }) => {
    const { name } = await company.provider()
    const person = await environment.openFresh()
    await person.goto('/projects')
    await company.signIn(person, name)
    await person.getByRole('navigation', { name: 'Console pages' }).waitFor()
    const page = await environment.open({ path: '/sessions' })
    await row(page, name).getByText('editor').waitFor()
    await chooseAction(page, name, 'End session')
    await page.getByText('Requests with this session fail immediately.').waitFor()
    await page.getByRole('button', { name: 'End session', exact: true }).click()
    await row(page, name).waitFor({ state: 'detached' })
    await person.getByRole('link', { name: 'Connections', exact: true }).first().click()
    await person.getByRole('dialog', { name: 'Your session has ended' }).waitFor()
  })
})
