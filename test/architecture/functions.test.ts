import { describe, expect, it } from 'vitest'
import { functionLengths, functionsLongerThan } from './function-lengths.ts'
import { sourcesIn } from './sources.ts'

describe('the measure of functions', () => {
  it('counts declarations, methods, arrows and what is nested, each from its first line to its last', () => {
    const text = [
      'export default function Page() {',
      '  const cell = (row: { id: string }) => (',
      '    <b>{row.id}</b>',
      '  )',
      '  return <i onClick={async function clicked() {}}>{cell({ id: "ü" })}</i>',
      '}',
      'class Shelf<Item> { get size() { return 0 } }',
      'list.forEach(() => {',
      '})',
    ].join('\n')
    expect(functionLengths({ path: 'page.tsx', text })).toEqual([
      { name: 'Page', place: 'page.tsx:1', lines: 6 },
      { name: 'cell', place: 'page.tsx:2', lines: 3 },
      { name: 'clicked', place: 'page.tsx:5', lines: 1 },
      { name: 'size', place: 'page.tsx:7', lines: 1 },
      { name: 'forEach', place: 'page.tsx:8', lines: 2 },
    ])
  })

  it('rejects a source that it cannot read, rather than pass it over', () => {
    expect(() => functionLengths({ path: 'broken.ts', text: 'const = ' })).toThrow('broken.ts')
  })

  it('names the functions of a folder that are longer than the bound', () => {
    expect(functionsLongerThan(60, 'shared', 'functions')).toEqual([])
    expect(functionsLongerThan(1, 'test/architecture')).toContainEqual(
      expect.stringMatching(
        /^functionsLongerThan \(test\/architecture\/function-lengths\.ts:\d+\): 6$/,
      ),
    )
  })
})

describe('the rest of the product', () => {
  it('has no function of more than 30 lines', () => {
    const folders = ['shared', 'functions', 'infra', 'local', 'ops', 'clients', 'bench']
    const names = functionsLongerThan(30, ...folders).map((found) => found.split(':')[0])
    expect(names).toEqual([])
  })
})

describe('the console', () => {
  it('has no function or component of more than 60 lines, and no file of more than 200', () => {
    const sources = sourcesIn('console')
    expect(sources.length).toBeGreaterThan(50)
    expect(functionsLongerThan(60, 'console')).toEqual([])
    const long = sources.filter(({ text }) => text.split('\n').length - 1 > 200)
    // Generated from the API's document.
    expect(long.map(({ path }) => path)).toEqual(['console/api/api-types.ts'])
  })
})
