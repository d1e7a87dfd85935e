import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { sourcesIn } from './sources.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const inDocs = readdirSync(join(root, 'docs'), { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replaceAll('\\', '/'))
const documents = [
  ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md'],
  ...inDocs.map((file) => `docs/${file}`),
]
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

/** How GitHub makes an anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchorsOf = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

describe.each(documents)('%s', (path) => {
  const text = textOf(path)

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links
      .filter((link) => !/^(https?:|mailto:)/.test(link))
      .filter((link) => {
        const [file = '', anchor] = link.split('#')
        const target = file === '' ? path : join(dirname(path), file)
        if (!existsSync(join(root, target))) return true
        return anchor !== undefined && !anchorsOf(target).includes(anchor)
      })
    expect(broken).toEqual([])
  })

  it('names commands and files that there are', () => {
    const scripts = [...text.matchAll(/npm run ([a-z][\w-]*)/g)].map(([, name = '']) => name)
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([])
    const rooms = 'shared|functions|infra|local|client|recovery|test|docs|bench'
    const named = [
      ...text.matchAll(new RegExp(`\`((?:${rooms})/[\\w./-]+\\.(?:ts|md|json))\``, 'g')),
    ]
    const missing = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(join(root, file)))
    expect(missing).toEqual([])
  })
})

describe('docs/operate/recovery.md', () => {
  const text = textOf('docs/operate/recovery.md')

  it('names outputs of the stack, and functions, as they are called', () => {
    const outputs = [...text.matchAll(/\$\(output (\w+)\)/g)].map(([, name = '']) => name)
    const stack = textOf('infra/api-stack.ts')
    expect(outputs.length).toBeGreaterThan(2)
    expect(outputs.filter((name) => !stack.includes(`CfnOutput(this, '${name}'`))).toEqual([])
    const called = [...text.matchAll(/--function-name mooring-(?:\$STAGE|prod)-([\w-]+)/g)]
    const ids = [...operations, ...tasks].map(({ id }) => id)
    expect(called.map(([, id = '']) => id).filter((id) => !ids.includes(id))).toEqual([])
    expect(called.length).toBeGreaterThan(1)
  })
})

describe('docs/security/security-review.md', () => {
  const text = textOf('docs/security/security-review.md')

  // A claim that is tested by nothing is none.
  it('names tests that there are', () => {
    const folders = readdirSync(join(root, 'test')).join('|')
    const named = [...text.matchAll(new RegExp(`\`((?:${folders})(?:/[\\w-]+)+)\``, 'g'))]
    const files = sourcesIn('test').map(({ path }) => path.replace(/^test\//, ''))
    const missing = named
      .map(([, name = '']) => name)
      .filter((name) => !files.some((file) => file.startsWith(name)))
    expect(named.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  it('goes through every chapter', () => {
    const chapters = [...text.matchAll(/^## V(\d+) /gm)].map(([, number]) => Number(number))
    expect(chapters).toEqual(Array.from({ length: 17 }, (_, at) => at + 1))
  })
})
