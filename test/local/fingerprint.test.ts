import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprint } from '../../local/run/build/build-app.ts'
import { temporaryDirectory } from './fixtures/local-cloud.ts'

let root: string

beforeAll(async () => {
  root = await temporaryDirectory()
  await mkdir(join(root, 'shared/deep'), { recursive: true })
  await mkdir(join(root, 'docs'))
  await writeFile(join(root, 'shared/deep/a.ts'), 'a')
})
afterAll(() => rm(root, { recursive: true, force: true }))

describe('the fingerprint of the sources', () => {
  it('moves with what the app is made from, and with nothing else', async () => {
    const first = await fingerprint(root)
    await writeFile(join(root, 'docs/page.md'), 'x')
    expect(await fingerprint(root)).toBe(first)

    await writeFile(join(root, 'shared/deep/a.ts'), 'b')
    const changed = await fingerprint(root)
    expect(changed).not.toBe(first)

    await rename(join(root, 'shared/deep/a.ts'), join(root, 'shared/deep/b.ts'))
    const renamed = await fingerprint(root)
    expect(renamed).not.toBe(changed)

    await writeFile(join(root, 'package-lock.json'), '{}')
    expect(await fingerprint(root)).not.toBe(renamed)
  })
})
