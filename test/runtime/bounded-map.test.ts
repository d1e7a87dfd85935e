import { describe, expect, it, vi } from 'vitest'
import { BoundedMap, getOrLoad } from '../../shared/runtime/cache.ts'

const filled = (maxEntries: number, keys: string) => {
  const map = new BoundedMap<string, string>(maxEntries)
  for (const key of keys) map.set(key, key.toUpperCase())
  return map
}
const keptOf = (map: BoundedMap<string, string>, keys: string) =>
  [...keys].filter((key) => map.get(key) === key.toUpperCase()).join('')

describe('a bounded map', () => {
  it('never holds more entries than its bound, and evicts the oldest alone', () => {
    const map = filled(3, 'abcde')
    expect(map.size).toBe(3)
    expect(keptOf(map, 'abcde')).toBe('cde')
  })

  it('evicts no entry where a key is set that it holds already', () => {
    const map = filled(3, 'abc')
    map.set('c', 'C')
    expect(keptOf(map, 'abc')).toBe('abc')
  })

  it('counts an entry that is set again as the newest', () => {
    expect(keptOf(filled(3, 'abcad'), 'abcd')).toBe('acd')
  })

  it('has room again once an entry is deleted', () => {
    const map = filled(3, 'abc')
    map.delete('b')
    map.set('d', 'D')
    expect(keptOf(map, 'abcd')).toBe('acd')
  })

  it('holds nothing after it is cleared', () => {
    const map = filled(3, 'abc')
    map.clear()
    expect([map.size, keptOf(map, 'abc')]).toEqual([0, ''])
  })
})

describe('a cache of promises', () => {
  const cacheOf = (maxEntries: number) => new BoundedMap<string, Promise<string>>(maxEntries)

  it('loads again after a failure, which all concurrent callers get', async () => {
    const cache = cacheOf(2)
    const load = vi.fn(async () => 'value').mockRejectedValueOnce(new Error('gone'))
    const both = [getOrLoad(cache, 'a', load), getOrLoad(cache, 'a', load)]
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(load).toHaveBeenCalledTimes(1)
    expect(await getOrLoad(cache, 'a', load)).toBe('value')
  })

  it('keeps a later value where an evicted promise fails after it', async () => {
    const cache = cacheOf(1)
    let fail = () => {}
    const slow = new Promise<string>((_resolve, reject) => {
      fail = () => reject(new Error('late'))
    })
    const first = getOrLoad(cache, 'a', () => slow)
    await getOrLoad(cache, 'b', async () => 'evicts a')
    await getOrLoad(cache, 'a', async () => 'second')
    fail()
    await expect(first).rejects.toThrow('late')
    const load = vi.fn(async () => 'third')
    expect(await getOrLoad(cache, 'a', load)).toBe('second')
    expect(load).not.toHaveBeenCalled()
  })

  it('loads once for each key', async () => {
    const cache = cacheOf(2)
    const load = vi.fn(async () => 'value')
    for (const key of ['a', 'a', 'b', 'a', 'b']) await getOrLoad(cache, key, load)
    expect(load).toHaveBeenCalledTimes(2)
  })
})
