import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')

/** The file that each step of a section begins with; `<name>` stands for any. */
function filesOf(heading: string): string[] {
  const [, section = ''] = text.split(`## ${heading}\n`)
  const [steps = ''] = section.split('\n## ')
  return [...steps.matchAll(/^\d+\. `([^`]+\.ts)`/gm)].map(([, file = '']) => file)
}

const files = [...filesOf('Add an endpoint'), ...filesOf('Add a power')]
const patterns = files.map((file) => {
  const escaped = file.replaceAll('.', '\\.').replaceAll(/<[^>]+>/g, '[\\w-]+')
  return new RegExp(`^${escaped}$`)
})

/** Where an endpoint or a power is declared, made and tested. What uses it is not among these. */
const places = ['shared/api', 'shared/aws', 'shared/ports', 'infra', 'test']

/** The files that name an endpoint with its own power, beside the code that is its purpose. */
function filesNaming(...names: readonly string[]): string[] {
  const words = names.flatMap((name) => ['-e', name])
  const found = execFileSync('git', ['grep', '-lw', ...words, '--', ...places], {
    cwd: root,
    encoding: 'utf8',
  })
  const sources = found.split('\n').filter((path) => path.endsWith('.ts'))
  // Written by a generator from openapi.json; this file.
  return sources.filter((path) => !/generated\.ts$|contributing\.test\.ts$/.test(path))
}

describe('an endpoint with a power of its own', () => {
  it('takes at most twelve files, which CONTRIBUTING.md lists', () => {
    expect(files).toHaveLength(12)
    expect(new Set(files).size).toBe(files.length)
  })

  it('is known to no file that CONTRIBUTING.md does not list', () => {
    const naming = filesNaming('export-connections', 'exportConnections')
    expect(naming.length).toBeGreaterThan(5)
    const unlisted = naming.filter((path) => !patterns.some((pattern) => pattern.test(path)))
    expect(unlisted).toEqual([])
  })
})
