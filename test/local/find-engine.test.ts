import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEngine, waysToAnEngine } from '../../local/aws/dynamodb/run-engine.ts'
import manifest from '../../package.json' with { type: 'json' }
import { temporaryDirectory } from './fixtures/local-cloud.ts'

let directory: string
let program: string

beforeAll(async () => {
  directory = await temporaryDirectory()
  program = join(directory, 'dynoxide')
  await writeFile(program, '')
  await chmod(program, 0o755)
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const missing = () => {
  throw new Error('not installed')
}

describe('where DynamoDB comes from', () => {
  it('is the endpoint, where one was set', () => {
    const engine = findEngine({
      endpoint: 'http://db',
      path: directory,
      packageDir: () => directory,
    })
    expect(engine).toEqual({ kind: 'endpoint', url: 'http://db' })
  })

  it('is the bundled engine, else the one on the PATH', () => {
    const surroundings = { endpoint: undefined, path: `/nowhere:${directory}` }
    const bundled = findEngine({ ...surroundings, packageDir: () => directory })
    expect(bundled).toEqual({ kind: 'bundled', program })
    expect(findEngine({ ...surroundings, packageDir: missing })).toEqual({ kind: 'path', program })
  })

  it('is, where there is none, one of three ways in three lines, with the exact setting', () => {
    const search = () => findEngine({ endpoint: undefined, path: '/nowhere', packageDir: missing })
    expect(search).toThrow(/^There is no DynamoDB engine for [^\n]*\n[^\n]*\n[^\n]*$/)
    const lines = waysToAnEngine('darwin', 'arm64').split('\n')
    expect(lines[0]).toContain('"brew install nubo-db/tap/dynoxide" or "cargo install dynoxide-rs"')
    expect(lines[1]).toMatch(/docker run .*ghcr\.io\/nubo-db\/dynoxide .*amazon\/dynamodb-local/)
    expect(lines[2]).toContain('MOORING_DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start')
  })

  it('is the bundled package on the one platform that the lock file has it for', () => {
    const [bundled] = Object.keys(manifest.optionalDependencies)
    expect(bundled).toBe('@dynoxide/linux-x64')
    expect(waysToAnEngine('linux', 'x64')).toContain('"npm ci" with optional packages')
  })
})
