import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { optionsFrom } from '../../infra/options.ts'
import { readSettings } from '../../local/run/settings.ts'
import manifest from '../../package.json' with { type: 'json' }
import { routesOf } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { catalogueTypes } from '../../shared/catalogue/generated/types.ts'
import { sourcesIn } from './sources.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const inDocs = readdirSync(join(root, 'docs'), { encoding: 'utf8', recursive: true })
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replaceAll('\\', '/'))
const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  'clients/typescript/README.md',
  'clients/python/README.md',
  'clients/cli/README.md',
  ...inDocs.map((file) => `docs/${file}`),
]
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const scriptAt = (path: string) => ({ path, text: textOf(path) })

/** How GitHub makes an anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const anchorsOf = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const folders = [
  'shared',
  'functions',
  'infra',
  'local',
  'clients',
  'console',
  'ops',
  'bench',
  'test',
]
const modules = [...folders, 'docs'].join('|')
/** The files of ours that a text names in code marks. */
const pathsIn = (text: string) =>
  [
    ...text.matchAll(new RegExp(`\`((?:${modules})/[\\w./-]+\\.(?:tsx?|md|json|py|txt))\``, 'g')),
  ].map(([, file = '']) => file)

const sourceNames = new Set(sourcesIn(...folders).map(({ path }) => basename(path)))
/** File names of ours in code marks without a folder, such as a second file of the same folder. */
const bareNamesIn = (text: string) =>
  [...text.matchAll(/`([\w-]+(?:\.test)?\.tsx?)`/g)].map(([, name = '']) => name)

/** `METHOD /path` of each route, any text in place of a parameter. */
const routes = operations
  .flatMap((operation) => routesOf(operation))
  .map((route) => new RegExp(`^${route.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`))

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
    expect(pathsIn(text).filter((file) => !existsSync(join(root, file)))).toEqual([])
    // A release's section of the changelog names files as they were then.
    const bareNames = path === 'CHANGELOG.md' ? [] : bareNamesIn(text)
    expect(bareNames.filter((name) => !sourceNames.has(name))).toEqual([])
  })

  it('requests routes that the API has', () => {
    const requests = [...text.matchAll(/^curl (.*?)"\$MOORING_URL(\/[^"?]*)/gm)]
    const unknown = requests
      .map(([, flags = '', target = '']) => `${/-X (\w+)/.exec(flags)?.[1] ?? 'GET'} ${target}`)
      .filter((request) => !routes.some((route) => route.test(request)))
    expect(unknown).toEqual([])
  })
})

describe('README.md', () => {
  it('links to every document but the single decisions, which their index lists', () => {
    const single = /^docs\/decisions\/\d/
    const unlinked = inDocs
      .map((file) => `docs/${file}`)
      .filter((file) => !single.test(file) && !textOf('README.md').includes(`](${file}`))
    expect(unlinked).toEqual([])
  })

  it('counts the connection types as they are', () => {
    for (const path of ['README.md', 'docs/guide/connect.md']) {
      const counts = [...textOf(path).matchAll(/\[(\d+) (?:connection )?types\]/g)]
      expect(counts.map(([, count]) => Number(count))).toEqual([catalogueTypes.length])
    }
  })

  it('has about 900 words, so that a visitor reads it to its end', () => {
    expect(textOf('README.md').split(/\s+/).length).toBeLessThanOrEqual(1000)
  })
})

describe('ARCHITECTURE.md', () => {
  const text = textOf('ARCHITECTURE.md')

  it('has a row of the map for each module of shared', () => {
    const rows = [...text.matchAll(/^\| `(shared\/\w+)` \|/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(readdirSync(join(root, 'shared')).map((name) => `shared/${name}`))
  })

  it.each(['Create', 'Lookup', 'Refresh'])('names the files of the path %s', (name) => {
    const [, section = ''] = text.split(new RegExp(`^## ${name}.*$`, 'm'))
    expect(pathsIn(section.split(/^## /m)[0] ?? '').length).toBeGreaterThan(8)
  })
})

describe('CONTRIBUTING.md', () => {
  const text = textOf('CONTRIBUTING.md')

  it.each([
    'a connection type',
    'an OAuth provider',
    'an endpoint',
    'a power',
    'a store driver',
    'an API surface',
    'a task',
  ])('lists the files to change in order to add %s', (name) => {
    const section = text.split(`## Add ${name}\n`)[1]?.split(/^## /m)[0] ?? ''
    const paths = [...section.matchAll(new RegExp(`\`((?:${modules})/[^\`]+)\``, 'g'))]
    // Of `functions/<operation id>.ts` the folder must exist.
    const fixed = paths.map(([, file = '']) => file.split('<')[0] ?? '')
    expect(fixed.length).toBeGreaterThan(2)
    expect(fixed.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})

describe('README.md, in its first screen', () => {
  const [screen = ''] = textOf('README.md').split(/^## /m)

  it('has a picture, the two commands and three requests', () => {
    expect(screen).toMatch(/^!\[.+\]\(docs\/images\/.+\)$/m)
    for (const command of ['npm ci && npm start', 'npm test']) expect(screen).toContain(command)
    expect(screen.match(/^curl /gm)).toHaveLength(3)
  })
})

describe('docs/decisions/README.md', () => {
  it('lists every decision by its number and title', () => {
    const decisions = inDocs.filter((file) => /^decisions\/\d/.test(file)).sort()
    const rows = decisions.map((file) => {
      const [, number, title] = /^# (\d+)\. (.+)$/m.exec(textOf(`docs/${file}`)) ?? []
      return `| ${number} | [${title}](${file.replace('decisions/', '')}) |`
    })
    const listed = textOf('docs/decisions/README.md').match(/^\| \d.*$/gm)
    expect(listed).toEqual(rows)
  })
})

describe('options and settings', () => {
  const namesIn = (document: string) =>
    [...textOf(document).matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(([, names = '']) =>
      names.replaceAll('`', '').split(', '),
    )

  it('of a deployment each have a row in docs/operate/deploy.md', () => {
    const names: string[] = []
    optionsFrom((name) => {
      names.push(name)
      return undefined
    })
    expect(names.length).toBeGreaterThan(10)
    expect(namesIn('docs/operate/deploy.md').sort()).toEqual(names.sort())
  })

  it('of a local run each have a row in docs/guide/local-run.md', () => {
    const read: string[] = []
    const environment = new Proxy<Record<string, string>>(
      {},
      {
        get(_, name) {
          read.push(String(name))
          return undefined
        },
      },
    )
    readSettings(environment, root)
    expect(namesIn('docs/guide/local-run.md').sort()).toEqual([...new Set(read)].sort())
  })
})

describe('source files', () => {
  it('name only documents that exist', () => {
    const scripts = readdirSync(join(root, '.ci')).map((name) => `.ci/${name}`)
    const texts = [...sourcesIn(...folders), ...scripts.map(scriptAt)]
    const named = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w/:.-])docs\/\w+\/[\w./-]+\.md/g)].map(([file]) => ({ path, file })),
    )
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(({ file }) => !existsSync(join(root, file)))).toEqual([])
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
    const suites = readdirSync(join(root, 'test')).join('|')
    const named = [...text.matchAll(new RegExp(`\`((?:${suites})(?:/[\\w-]+)+)\``, 'g'))]
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
