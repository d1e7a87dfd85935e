import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findEngine } from '../../local/engine/find-engine.ts'
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

  it('is told in one line, with the three ways, where there is none', () => {
    const search = () => findEngine({ endpoint: undefined, path: '/nowhere', packageDir: missing })
    expect(search).toThrow(/^[^\n]*@dynoxide\/[^\n]*PATH[^\n]*MOORING_DYNAMODB_ENDPOINT[^\n]*$/)
  })
})
