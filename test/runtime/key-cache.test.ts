import { describe, expect, it } from 'vitest'
import { KeyCache } from '../../shared/runtime/cache.ts'

function aCache(maxEntries = 2) {
  const state = { nowMs: 0, loads: 0 }
  const cache = new KeyCache<Buffer>({
    maxEntries,
    ttlMs: 1000,
    evicted: (key) => key.fill(0),
    nowMs: () => state.nowMs,
  })
  const loaded: Buffer[] = []
  const load = async () => {
    state.loads += 1
    const key = Buffer.from('key')
    loaded.push(key)
    return key
  }
  const text = (name: string) => cache.use(name, load, (key) => key.toString())
  return { cache, state, loaded, text }
}

const zeroed = Buffer.alloc(3)

describe('a cache of keys', () => {
  it('loads a key once for concurrent callers', async () => {
    const { state, text } = aCache()
    expect(await Promise.all([text('a'), text('a'), text('a')])).toEqual(['key', 'key', 'key'])
    expect(state.loads).toBe(1)
  })

  it('zeroes a key when its time is over, and loads it again', async () => {
    const { state, loaded, text } = aCache()
    await text('a')
    state.nowMs = 999
    await text('a')
    expect(state.loads).toBe(1)
    state.nowMs = 1000
    expect(await text('a')).toBe('key')
    expect([state.loads, loaded[0]]).toEqual([2, zeroed])
  })

  it('zeroes the oldest key where it would hold too many', async () => {
    const { loaded, text } = aCache()
    for (const name of ['a', 'b', 'c']) await text(name)
    expect(loaded).toEqual([zeroed, Buffer.from('key'), Buffer.from('key')])
  })

  it('zeroes no key before its callers have used it', async () => {
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
