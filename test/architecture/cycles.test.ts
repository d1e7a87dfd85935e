import { expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources.ts'

/** Groups of files that import each other, directly or through others; types count as imports. */
function cyclesIn(sources: readonly Source[]): string[][] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]))
  const reachable = (from: string) => {
    const seen = new Set<string>()
    const next = [...(importsOf.get(from) ?? [])]
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (seen.has(path) || !importsOf.has(path)) continue
      seen.add(path)
      next.push(...(importsOf.get(path) ?? []))
    }
    return seen
  }
  const reached = new Map([...importsOf.keys()].map((path) => [path, reachable(path)]))
  const groups = new Map<string, string[]>()
  for (const [path, seen] of reached) {
    if (!seen.has(path)) continue
    const group = [path, ...[...seen].filter((other) => reached.get(other)?.has(path))]
    const sorted = [...new Set(group)].sort()
    groups.set(sorted.join(), sorted)
  }
  return [...groups.values()]
}

it('no file of the product imports itself through other files', () => {
  const folders = ['shared', 'functions', 'infra', 'local', 'console', 'clients', 'ops']
  const sources = sourcesIn(...folders)
  expect(sources.length).toBeGreaterThan(500)
  expect(cyclesIn(sources)).toEqual([])
})

it('a cycle is found, also one of type imports through a third file', () => {
  const source = (path: string, ...imports: string[]) => ({ path, text: '', imports })
  const files = [source('a', 'b', 'x'), source('b', 'c'), source('c', 'a', 'd'), source('d')]
  expect(cyclesIn(files)).toEqual([['a', 'b', 'c']])
})
