import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { typesSource } from '../../shared/catalogue/derive/catalogue-index.ts'
import { allTypes } from '../../shared/catalogue/index.ts'
import { providerOf } from '../../shared/catalogue/provider.ts'
import type { Oauth2Client } from '../../shared/model/oauth2-client.ts'

const file = (name: string) => ({ file: name, text: `export const ${name} = connectionType({})\n` })
const listIn = (source: string) => [...source.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)

describe('the generated list of types', () => {
  it('keeps its order, drops what has no file, and puts a new type last', () => {
    const current = typesSource([file('b'), file('c'), file('z')], '  z,\n  c,\n  b,\n')
    expect(listIn(current)).toEqual(['z', 'c', 'b'])
    const next = typesSource([file('a'), file('b'), file('z')], current)
    expect(listIn(next)).toEqual(['z', 'b', 'a'])
    expect(next).toContain("import { a } from '../types/a.ts'")
  })

  it('names a file that exports no type, or two', () => {
    const two = { file: 'two', text: 'export const a = 1\nexport const b = 2\n' }
    for (const wrong of [two, { file: 'two', text: '' }]) {
      expect(() => typesSource([wrong], '')).toThrow('two.ts must export one constant')
    }
  })
})

describe('the providers of the catalogue', () => {
  const named = allTypes.flatMap(({ provider }) => provider ?? [])

  it('have the ids of their files', () => {
    const folder = new URL('../../shared/catalogue/providers/', import.meta.url)
    const ids = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
    expect(ids.toSorted()).toEqual([...new Set(named.map(({ id }) => id))].toSorted())
  })

  it('are found for an OAuth client by its type, as rows of every version name it', () => {
    for (const { id, provider } of allTypes) {
      if (provider) expect(providerOf({ type: id } as Oauth2Client)).toBe(provider)
    }
  })
})
