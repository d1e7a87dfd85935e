import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildCli } from '../../clients/cli/build.ts'
import { formatSnippets } from '../../console/pages/connection/snippet-texts.ts'
import { accessibilityViolations } from './accessibility-violations.ts'
import { it, secret } from './fixtures.ts'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')
const client = join(repository, 'clients/typescript/index.ts')
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mooring-snippets-'))
  await buildCli(directory)
})
afterAll(() => rm(directory, { recursive: true }))

async function example(page: Page, label: string): Promise<string> {
  await page.getByRole('tab', { name: label, exact: true }).click()
  const block = page.getByRole('region', { name: `the ${label} example` }).locator('code')
  return (await block.textContent()) ?? ''
}

describe('the examples of a connection', () => {
  it('run as they are shown, with its fields and without a secret', async ({
    environment,
    project,
  }) => {
    const id = await project.connection('openai prod')
    const { key } = await project.accessKey('runtime')
    const env = {
      ...{ PATH: process.env.PATH, HOME: directory },
      ...{ MOORING_URL: environment.local.url, MOORING_ACCESS_KEY: key },
    }
    const page = await project.open(`/connections/${id}`)
    await page.getByRole('heading', { name: 'Usage' }).waitFor()

    const typescript = await example(page, 'TypeScript')
    expect(typescript).toContain('const { api_key, url } = credentials')
    const file = join(directory, 'example.mts')
    await writeFile(file, typescript.replace("'mooring-client'", `'${client}'`))
    const tsx = join(repository, 'node_modules/.bin/tsx')
    const printed = (await run(tsx, [file], { env })).stdout
    expect(printed).toContain("api_key: '[secret]'")

    const shell = await example(page, 'Shell')
    const program = `mooring() { "${process.execPath}" "${directory}/mooring.cjs" "$@"; }`
    const output = (await run('bash', ['-ec', `${program}\n${shell}`], { env })).stdout
    expect(output).toContain('OPENAI_PROD_API_KEY=[secret]')
    expect(output.trimEnd().split('\n').at(-1)).toBe(secret)

    const curl = await example(page, 'curl')
    const answer = (await run('bash', ['-ec', curl], { env })).stdout
    expect(JSON.parse(answer).data).toMatchObject({ api_key: secret })

    const python = await example(page, 'Python')
    expect(python).toContain('api_key = credentials["api_key"]')
    await run('python3', ['-c', 'import ast, sys; ast.parse(sys.argv[1])', python])
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await page.content()).not.toContain(secret)
  })

  it('give AWS programs a profile, where the connection has AWS keys', () => {
    const subject = { origin: 'https://mooring.example.com', id: 'one', name: 'aws' }
    const labels = (fields: readonly string[]) =>
      formatSnippets({ ...subject, fields }).map(({ label }) => label)
    expect(labels(['secret_access_key', 'access_key_id'])).toContain('AWS CLI and SDKs')
    expect(labels(['api_key'])).not.toContain('AWS CLI and SDKs')
  })

  it('give AWS programs in a container the two variables of the endpoint, and no key', () => {
    const subject = { origin: 'https://mooring.example.com', id: 'one', name: 'role' }
    const fields = ['access_key_id', 'secret_access_key', 'session_token']
    const found = formatSnippets({ ...subject, fields }).find(({ id }) => id === 'aws-container')
    expect(found?.code.split('\n')).toEqual([
      'AWS_CONTAINER_CREDENTIALS_FULL_URI=https://mooring.example.com/v1/connections/one/aws-credentials',
      'AWS_CONTAINER_AUTHORIZATION_TOKEN=$MOORING_ACCESS_KEY',
    ])
  })

  it('leave out fields that are unknown', () => {
    const subject = { origin: 'https://mooring.example.com', id: 'one', name: 'shared' }
    for (const { code } of formatSnippets({ ...subject, fields: [] }))
      expect(code).not.toMatch(/undefined|\{ {2}\}/)
  })
})
