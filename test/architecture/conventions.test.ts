import { describe, expect, it } from 'vitest'
import { routesOf } from '../../shared/api/operation.ts'
import { operations } from '../../shared/api/operations.ts'
import { tasks } from '../../shared/api/tasks.ts'
import { problems } from '../../shared/model/problem.ts'
import { sourcesIn } from './sources.ts'

const sources = sourcesIn('shared', 'functions', 'infra', 'local', 'ops')
const everything = [...sources, ...sourcesIn('test', 'bench', 'clients', 'console')]
const linesOf = ({ text }: { readonly text: string }) => text.split('\n').length - 1
const pathsOf = (some: readonly { readonly path: string }[]) => some.map(({ path }) => path)

// But for the examples that comments give.
const namesType = (text: string) => /^(?!\s*(\*|\/[/*])).*['"`][\w-]+\.connections\.\w/m.test(text)

const decidesByNamespace = (text: string) =>
  /startsWith\(['"`](dynamiq|credible)\b|\^(dynamiq|credible)\\?\./.test(text)

describe('files', () => {
  it('are named for what they are', () => {
    const vague = /(^|[/.-])(utils?|helpers?|manager|common|misc)([/.-]|$)/i
    // The one manager is a service of AWS.
    const named = ({ path }: { path: string }) => path.replaceAll('secrets-manager', 'secrets')
    expect(pathsOf(everything.filter((source) => vague.test(named(source))))).toEqual([])
    const odd = sources.filter(({ path }) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*\.tsx?$/.test(path))
    expect(pathsOf(odd)).toEqual([])
  })

  it('have 200 lines at most', () => {
    const written = sources.filter(({ path }) => !path.includes('/generated/'))
    expect(pathsOf(written.filter((source) => linesOf(source) > 200))).toEqual([])
  })

  it('have 60 lines or fewer, half of them', () => {
    const counts = sourcesIn('shared')
      .map(linesOf)
      .toSorted((a, b) => a - b)
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(60)
  })

  it('leave nothing for later', () => {
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X']
    const found = everything.filter(({ text }) => marks.some((mark) => text.includes(mark)))
    expect(pathsOf(found)).toEqual([])
  })

  it('of the console write no HTML, run no text and keep no secret where browsers keep it', () => {
    const ways =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.(write|cookie)|\beval\(|new Function/
    const inConsole = sourcesIn('console')
    expect(inConsole.length).toBeGreaterThan(50)
    expect(pathsOf(inConsole.filter(({ text }) => ways.test(text)))).toEqual([])
    const storing = inConsole.filter(({ text }) => /(local|session)Storage\.setItem/.test(text))
    expect(pathsOf(storing).sort()).toEqual([
      'console/session/project.tsx',
      'console/session/provider-sign-in.ts',
      'console/session/session-times.ts',
      'console/session/stored-key.ts',
      'console/theme/color-mode.ts',
    ])
  })

  it('name no connection type of any namespace outside its own file', () => {
    const found = sourcesIn('shared', 'functions', 'infra')
      .filter(({ path }) => !path.startsWith('shared/catalogue/types/'))
      .filter(({ text }) => namesType(text))
    expect(pathsOf(found)).toEqual([])
    expect(["'dynamiq.connections.OpenAI'", '`acme.connections.Crm`'].every(namesType)).toBe(true)
    expect(namesType("// 'dynamiq.connections.OpenAI', for example")).toBe(false)
  })

  it('decide nothing by the namespace of a type', () => {
    const found = sourcesIn('shared', 'functions', 'infra', 'console')
      .filter(({ path }) => !path.startsWith('shared/catalogue/types/'))
      .filter(({ text }) => decidesByNamespace(text))
    expect(pathsOf(found)).toEqual([])
    expect(decidesByNamespace("id.startsWith('dynamiq.')")).toBe(true)
  })
})

describe('operations', () => {
  it('and tasks have an id of their own, verb-noun', () => {
    const ids = [...operations, ...tasks].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/)
    const verbs = [...new Set(ids.map((id) => id.split('-')[0]))].sort()
    expect(verbs).toEqual([
      ...['add', 'authorize', 'complete', 'create', 'delete', 'discover'],
      ...['exchange', 'export'],
      ...['import', 'index', 'list', 'lookup', 'move', 'open'],
      ...['publish', 'read', 'refresh', 'refuse'],
      ...['remove', 'rename', 'revoke', 'rotate', 'run', 'search', 'start', 'sweep'],
      ...['test', 'update'],
    ])
  })

  it('have a route of their own', () => {
    const routes = operations.flatMap(routesOf).map((route) => route.replace(/\{\w+\}/g, '{}'))
    expect(new Set(routes).size).toBe(routes.length)
  })

  it('declare problems of the table alone, each once', () => {
    for (const { problems: declared, absent } of operations) {
      expect(new Set(declared).size).toBe(declared.length)
      for (const code of [...declared, ...(absent ? [absent] : [])]) {
        expect(problems).toHaveProperty(code)
      }
    }
  })

  it('take every parameter of their path', () => {
    for (const operation of operations) {
      for (const route of routesOf(operation)) {
        const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(Object.keys(operation.params?.shape ?? {})).toEqual(named)
      }
    }
  })

  it('say 404 of whatever their path names', () => {
    for (const { params, absent } of operations) expect(absent !== undefined).toBe(!!params)
  })
})
