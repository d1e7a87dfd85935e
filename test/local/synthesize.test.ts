import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { synthesize } from '../../local/run/build/build-app.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

let root: string

beforeAll(async () => {
  root = await temporaryDirectory()
  await mkdir(join(root, 'infra'))
  await symlink(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'))
  await writeFile(join(root, 'package.json'), '{"type":"module"}')
})
afterAll(() => rm(root, { recursive: true, force: true }))

const synthesizing = async (app: string) => {
  await writeFile(join(root, 'infra/app.ts'), app)
  return synthesize(root, join(root, 'out'))
}

describe('an app that does not build', () => {
  it('is reported with the compiler’s message, without its stack', async () => {
    const stdin = `{ contents: 'const x = ;', sourcefile: 'functions/a.ts' }`
    const app = `import { build } from 'esbuild'
await build({ stdin: ${stdin}, write: false, logLevel: 'warning' })`
    const refusal = await synthesizing(app).catch((error: Error) => error)
    expect(refusal).toMatchObject({ name: 'StartRefused' })
    expect(refusal?.message).toContain('functions/a.ts:1:10')
    expect(refusal?.message).not.toContain('esbuild/lib')
  })

  it('is reported with the message that it throws', async () => {
    await expect(synthesizing(`throw new Error('Wrong context: stage')`)).rejects.toThrow(
      'Wrong context: stage',
    )
  })
})
