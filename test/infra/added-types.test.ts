import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAddedTypes } from '../../infra/added-types.ts'
import { guideExample } from '../support/guide-example.ts'

const root = join(import.meta.dirname, '../..')
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mooring-types-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function fileOf(text: string): Promise<string> {
  const file = join(directory, `types-${crypto.randomUUID()}.ts`)
  await writeFile(file, text)
  return file
}

const typeText = (members: string, name = 'crm') => `
  import * as mooring from 'mooring/types'
  export const ${name} = mooring.connectionType({
    id: 'acme.connections.Crm', name: 'Acme CRM', category: 'other', offeredInForm: true,
    docsUrl: 'https://example.com/', probe: mooring.untestable('A test.'),
    config: { key: mooring.secret('Key') }, ${members}
  })`

const refusalOf = async (text: string) => {
  const file = await fileOf(text)
  const error: unknown = await readAddedTypes(file).catch((reason: unknown) => reason)
  if (!(error instanceof Error)) throw new Error('it was taken')
  expect(error.message).toContain(`The connection types of ${file} cannot be added.`)
  return error.message
}

/** What a module of ours exports in a bundle with these types. */
async function bundledWith(text: string, contents: string): Promise<Record<string, unknown>> {
  const { plugin } = await readAddedTypes(await fileOf(text))
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    plugins: [plugin],
  })
  const file = join(directory, `${crypto.randomUUID()}.mjs`)
  await writeFile(file, outputFiles[0]?.contents ?? '')
  return { ...(await import(file)), inputs: Object.keys(metafile.inputs) }
}

describe('added types', () => {
  it('of the guide are in the catalogue of a bundle, with their absent members', async () => {
    const text = typeText("nullWhenAbsent: ['tenant']")
    const bundled = await bundledWith(
      text,
      `export { allTypes } from './shared/catalogue/index.ts'
       export { absentMembersOf } from './shared/catalogue/lookup-facts.ts'`,
    )
    const { allTypes, absentMembersOf } = bundled as {
      allTypes: { id: string; absent: object }[]
      absentMembersOf: (id: string) => object
    }
    expect(allTypes.length).toBeGreaterThan(90)
    expect(allTypes.at(-1)).toMatchObject({ id: 'acme.connections.Crm', absent: { tenant: null } })
    expect(absentMembersOf('acme.connections.Crm')).toEqual({ tenant: null })
    expect(absentMembersOf('dynamiq.connections.Neo4j')).toEqual({ database: null })
  })

  it('bring an OAuth provider, which a refresh loads without any type', async () => {
    const text = await guideExample('own-types.md', 'my-oauth-types.ts')
    const bundled = await bundledWith(
      text,
      "export { providerOf } from './shared/catalogue/provider.ts'",
    )
    const { providerOf, inputs } = bundled as {
      providerOf: (client: object) => object
      inputs: string[]
    }
    expect(providerOf({ type: 'acme.connections.Calendar' })).toMatchObject({
      id: 'acme',
      tokenUrl: 'https://id.example.com/token',
      pkce: 'S256',
    })
    expect(inputs.filter((input) => /catalogue\/types\/|zod|fields/.test(input))).toEqual([])
  })
})

describe('an added type that mints', () => {
  it('is known to a lookup, which loads its pair with its module', async () => {
    const mint = `mint: { name: 'crm', does: 'signs', by: 'signature', returns: ['token'], narrows: {},
      sign: () => ({ kind: 'misconfigured', code: 'of_crm' }) }`
    const bundled = await bundledWith(
      typeText(mint),
      `export { mintedWhen } from './shared/catalogue/lookup-facts.ts'
       export { mintOf } from './shared/catalogue/mint/mint-of.ts'`,
    )
    const { mintedWhen, mintOf } = bundled as {
      mintedWhen: (id: string) => string
      mintOf: (id: string) => { sign: () => object }
    }
    expect(mintedWhen('acme.connections.Crm')).toBe('always')
    expect(mintOf('acme.connections.Crm').sign()).toEqual({ kind: 'misconfigured', code: 'of_crm' })
    expect(mintedWhen('mooring.connections.GitHubApp')).toBe('always')
  })
})

describe('types that cannot be added', () => {
  it.each([
    [
      'use a reserved namespace',
      typeText("id: 'dynamiq.connections.Crm'"),
      'dynamiq.connections.Crm: The namespace "dynamiq" is reserved. Choose one of your own',
    ],
    ['have a field without facts', typeText('config: { key: {} }'), 'a field has no facts'],
    ['are not exported', 'const crm = 1', 'It exports no connection type. Write "export const'],
    ['do not compile', 'export const = 1', ':1: Expected identifier'],
  ])('name the file and the correction where they %s', async (_, text, expected) => {
    expect(await refusalOf(text)).toContain(expected)
  })

  it('name the file that is not there', async () => {
    const missing = join(directory, 'missing.ts')
    await expect(readAddedTypes(missing)).rejects.toThrow(
      `The connection types of ${missing} cannot be added.\n- There is no such file.`,
    )
  })
})
