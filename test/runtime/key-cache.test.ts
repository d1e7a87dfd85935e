import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { KeyCache } from '../../shared/runtime/cache.ts'

function aCache(maxEntries = 2) {
  const state = { nowMs: 0, loads: 0 }
  const cache = new KeyCache<Buffer>({ maxEntries, ttlMs: 1000, nowMs: () => state.nowMs })
  const loaded: WeakRef<Buffer>[] = []
  const load = async () => {
    state.loads += 1
    const key = Buffer.from('key')
    loaded.push(new WeakRef(key))
    return key
  }
  const text = (name: string) => cache.use(name, load, (key) => key.toString())
  /** Which of the keys that were loaded are in memory still. */
  const kept = async () => {
    // A WeakRef holds its target until the task ends.
    await new Promise(setImmediate)
    collectGarbage()
    return loaded.map((key) => key.deref() !== undefined)
  }
  return { cache, state, kept, text }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

describe('a cache of keys', () => {
  it('loads a key once for concurrent callers', async () => {
    const { state, text } = aCache()
    expect(await Promise.all([text('a'), text('a'), text('a')])).toEqual(['key', 'key', 'key'])
    expect(state.loads).toBe(1)
  })

  it('keeps no key when its time is over, and loads it again', async () => {
    const { state, kept, text } = aCache()
    await text('a')
    state.nowMs = 999
    await text('a')
    expect([state.loads, await kept()]).toEqual([1, [true]])
    state.nowMs = 1000
    expect(await text('a')).toBe('key')
    expect([state.loads, await kept()]).toEqual([2, [false, true]])
  })

  it('keeps the oldest key no longer where it would hold too many', async () => {
    const { kept, text } = aCache()
    for (const name of ['a', 'b', 'c']) await text(name)
    expect(await kept()).toEqual([false, true, true])
  })

  it('serves callers whose key is evicted before they use it', async () => {
    const { text } = aCache(1)
    const all = ['a', 'b', 'c', 'a', 'b'].map(text)
    expect(await Promise.all(all)).toEqual(['key', 'key', 'key', 'key', 'key'])
  })

  it('loads again after a load that failed', async () => {
    const { cache, text } = aCache()
    const failing = cache.use('a', () => Promise.reject(new Error('down')), String)
    await expect(failing).rejects.toThrow('down')
    expect(await text('a')).toBe('key')
  })
})
