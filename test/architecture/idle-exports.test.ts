import { describe, expect, it } from 'vitest'
import { type Source, sourcesIn } from './sources.ts'

const everything = sourcesIn(
  ...['shared', 'functions', 'infra', 'clients', 'console', 'local', 'ops', 'bench'],
  ...['docs', 'test'],
)
const importers = new Map<string, string[]>()
for (const { imports, text } of everything) {
  for (const path of imports) importers.set(path, [...(importers.get(path) ?? []), text])
}

// What is imported from outside the sources, or not by a statement.
const entries = [
  /^functions\//, // Lambda calls the handler.
  /^(clients\/typescript|infra)\/index\.ts$/, // The public packages.
  /^shared\/aws\/sdk\/(lambda-credentials|no-endpoint-discovery|no-event-streams)\.ts$/, // Bundled in place of modules of the SDK.
  /^shared\/catalogue\/bundled-provider\.ts$/, // Bundled in place of known-provider.ts.
  /^shared\/probe\/sign-in-\w+\.ts$/, // Each a Driver, imported as a whole.
  /^console\/pages\/connection\/snippet-texts\.ts$/, // The export is in a text.
  /^test\/(console\/shared-environment|aws\/faults\/shared-aws)\.ts$/, // Global setups of vitest.
  /^test\/local\/fixtures\/consumer\/handler\.ts$/, // A Lambda handler.
  /^test\/openapi\/usage\//, // Only compiled.
]

const declaration =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:const|let|function\*?|class) (\w+)/gm

/** The values that a file exports and no file that imports it names. */
function idleIn({ path, text }: Source): readonly string[] {
  const names = [...text.matchAll(declaration)].map(([, name = '']) => name)
  const texts = importers.get(path) ?? []
  // test/infra/exercises.ts imports each contract as a whole.
  const own = path.endsWith('.contract.ts') ? ['exercises'] : []
  const isNamed = (name: string) =>
    own.includes(name) || texts.some((other) => new RegExp(`\\b${name}\\b`).test(other))
  return names.filter((name) => !isNamed(name)).map((name) => `${path} ${name}`)
}

describe('exports', () => {
  it('are all values that another file imports', () => {
    const sources = everything.filter(({ path }) => !entries.some((entry) => entry.test(path)))
    expect(sources.length).toBeGreaterThan(500)
    expect(sources.flatMap(idleIn)).toEqual([])
  })

  it('are found idle where only their own file names them', () => {
    const text = 'export const lonely = 1\nexport function used() {}\n'
    const found = idleIn({ path: 'shared/model/problem.ts', text, imports: [] })
    expect(found).toContain('shared/model/problem.ts lonely')
  })
})
