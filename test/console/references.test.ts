import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { secretArn, toKey } from '../support/references.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, type Project, secret } from './fixtures.ts'
import { button, chooseType, field } from './page-actions.ts'

// What the local run of these tests lets be assumed: test/console/shared-environment.ts.
const role_arn = 'arn:aws:iam::123456789012:role/mooring/reader'
const reference = { ref: toKey.ref, role_arn }
const url = 'https://api.openai.com/v1'

const referring = (project: Project, name: string) =>
  project.connection(name, { config: { api_key: reference, url } })

const refer = (page: Page) => button(page, 'Refer to a secret in AWS for the API key').click()
const update = (page: Page) => button(page, 'Update').click()

describe('a secret field that refers to a secret in AWS', () => {
  it('sends both ARNs, and shows an issue of the API at the right one', async ({ project }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OpenAI')
    await field(page, 'Name').fill('referring')
    await refer(page)
    await field(page, 'ARN of the secret').fill(reference.ref)
    await button(page, 'Create').click()
    await page.getByText('Enter the ARN of the role.', { exact: true }).waitFor()
    await field(page, 'ARN of the role').fill(role_arn.replace('mooring', 'others'))
    await button(page, 'Create').click()
    await page
      .getByText('ARN of the role is not a role that this deployment may assume: ask its operator')
      .waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await field(page, 'ARN of the role').fill(role_arn)
    await button(page, 'Create').click()
    await page.getByRole('link', { name: 'referring' }).first().waitFor()
  })

  it('goes back to the value that is typed', async ({ project }) => {
    const page = await project.open('/connections?panel=create-connection')
    await chooseType(page, 'OpenAI')
    await refer(page)
    await field(page, 'ARN of the secret').waitFor()
    await button(page, 'Enter the value of the API key').click()
    await field(page, 'API key').fill(secret)
    expect(await field(page, 'ARN of the secret').count()).toBe(0)
  })

  it('shows the stored reference, and changes it', async ({ environment, project }) => {
    const id = await referring(project, 'changed')
    const page = await project.open(`/connections/${id}?panel=edit-connection&of=${id}`)
    await page.getByRole('form').getByText(reference.ref).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await button(page, 'Change the reference of the API key').click()
    expect(await field(page, 'ARN of the secret').inputValue()).toBe(reference.ref)
    await field(page, 'ARN of the secret').fill(`${secretArn}#/keys/next`)
    await update(page)
    await page.getByText('changed was updated.').waitFor()
    const { data } = await environment.api('GET', `/v1/connections/${id}`)
    expect(data).toMatchObject({
      config: { api_key: { ref: `${secretArn}#/keys/next`, role_arn } },
    })
  })

  it('replaces the stored reference by a value', async ({ project }) => {
    const id = await referring(project, 'replaced')
    const page = await project.open(`/connections/${id}?panel=edit-connection&of=${id}`)
    await button(page, 'Enter a value for the API key').click()
    await field(page, 'API key').fill(secret)
    await update(page)
    await page.getByText('replaced was updated.').waitFor()
    expect((await project.credentials(id)).api_key).toBe(secret)
  })

  it('is not offered to a user who cannot resolve connections', async ({
    environment,
    project,
  }) => {
    const id = await referring(project, 'kept')
    const path = `/connections/${id}?panel=edit-connection&of=${id}`
    const page = await environment.open({ path, project: project.id, role: 'editor' })
    await button(page, 'Enter a value for the API key').click()
    await field(page, 'API key').waitFor()
    expect(await page.getByText('Refer to a secret in AWS').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Change the reference/ }).count()).toBe(0)
  })
})

describe('a connection with a secret in AWS', () => {
  it('shows the secret, its role, and both policies of the role to paste', async ({ project }) => {
    const page = await project.open(`/connections/${await referring(project, 'shown')}`)
    await page.getByRole('tab', { name: 'Secrets in AWS' }).click()
    await page.getByText(reference.ref, { exact: true }).first().waitFor()
    const policy = page.getByRole('region', { name: `the policy of ${role_arn}` })
    expect(JSON.parse(await policy.innerText()).Statement).toHaveLength(1)
    await page.getByLabel('Encrypted with a customer managed key').check()
    expect(JSON.parse(await policy.innerText()).Statement[1]).toMatchObject({
      Action: 'kms:Decrypt',
    })
    await page.getByRole('button', { name: `Copy the policy of ${role_arn}` }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    await page.getByRole('tab', { name: 'Trust policy' }).click()
    await page.getByText('Then test the connection.').waitFor()
  })

  it('says in plain words why a test cannot read the secret', async ({ project }) => {
    const page = await project.open(`/connections/${await referring(project, 'tested')}`)
    await page.getByRole('tab', { name: 'Secrets in AWS' }).click()
    await page.getByRole('button', { name: 'Test', exact: true }).click()
    await page.getByText('The secret does not exist in AWS').waitFor()
    await page.getByText('Edit the connection and correct the ARN of the secret.').waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
  })
})
