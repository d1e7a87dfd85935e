import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reuseBundles } from '../../infra/reuse-bundles.ts'

let root: string
let built: number
const put = async (path: string, text: string) => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}
const build = async () => {
  built += 1
  await put('dist/functions/a/index.js', 'a')
  await put('dist/maps/a.js.map', '{}')
  await put('dist/metafile.json', '{}')
}
const reuse = async (during = build) => {
  built = 0
  await reuseBundles(root, during)
  return built
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reuse-'))
  await put('functions/a.ts', '1')
  await put('package-lock.json', '{}')
  await reuse()
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('bundles in dist/', () => {
  it('are reused where neither sources nor bundles changed', async () => {
    expect(await reuse()).toBe(0)
  })

  it.each([
    ...['functions/a.ts', 'functions/b.ts', 'shared/model/b.ts', 'infra/bundle.ts'],
    ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ])('are built anew where the source %s changed', async (path) => {
    await put(path, 'changed')
    expect(await reuse()).toBe(1)
    expect(await reuse()).toBe(0)
  })

  it.each([
    'dist/functions/a/index.js',
    'dist/functions/b/index.js',
    'dist/maps/a.js.map',
    'dist/metafile.json',
  ])('are built anew where %s is not what was bundled', async (path) => {
    await put(path, 'changed')
    expect(await reuse()).toBe(1)
  })

  it('are built anew where one is missing', async () => {
    await rm(join(root, 'dist/functions/a'), { recursive: true })
    expect(await reuse()).toBe(1)
  })

  it('are built anew after a build that failed, or during which a source changed', async () => {
    await put('functions/a.ts', '2')
    const failing = () => Promise.reject(new Error('does not compile'))
    await expect(reuse(failing)).rejects.toThrow('does not compile')
    const changing = async () => {
      await build()
      await put('functions/a.ts', '3')
    }
    expect(await reuse(changing)).toBe(1)
    expect(await reuse()).toBe(1)
    expect(await reuse()).toBe(0)
  })
})
