import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCommand } from '../../clients/cli/commands.ts'
import { Connections } from '../../clients/typescript/connections.ts'
import { MooringClient } from '../../clients/typescript/index.ts'
import type { OpenApi } from '../../console/data/openapi.ts'
import { clientCalls, samplesOf } from '../../console/pages/docs/samples.ts'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'

const document: OpenApi = JSON.parse(JSON.stringify(openapi(operations, 'test')))
const located = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
)
const origin = 'https://mooring.example.com'
const curlOf = (one: (typeof located)[number]) => samplesOf(document, one, origin)[0]?.code ?? ''
const calls = Object.entries(clientCalls)

const python = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../clients/python/src/mooring', file), 'utf8')

describe('the samples of an operation', () => {
  it('are commands that a shell parses, with no parameter left open', () => {
    const all = located.map(curlOf)
    execFileSync('bash', ['-n'], { input: all.join('\n') })
    for (const code of all) expect(code.split(' \\\n')[0]).not.toMatch(/[{}]|undefined/)
  })

  it('send each body as JSON that has every required member', () => {
    const create = located.find(({ operation }) => operation.operationId === 'create-connection')
    const code = create ? curlOf(create) : ''
    const body: unknown = JSON.parse(code.slice(code.indexOf("-d '") + 4, -1))
    expect(body).toMatchObject({ name: 'text', type: expect.any(String), config: {} })
  })

  it('send a key to those operations alone that need one', () => {
    for (const one of located) {
      const isPublic = one.operation.security?.length === 0
      expect(curlOf(one).includes('$MOORING_ACCESS_KEY'), one.path).toBe(!isPublic)
    }
  })
})

describe('the calls of the clients', () => {
  it.each(calls)('are of an operation that exists: %s', (id) => {
    expect(located.map(({ operation }) => operation.operationId)).toContain(id)
  })

  it.each(calls)('are those of the TypeScript client: %s', (_id, { typescript }) => {
    const client = new MooringClient({ url: origin, accessKey: 'mrg_test' })
    const called = methodsIn(typescript)
    expect(called.length).toBeGreaterThan(0)
    for (const [resource, method] of called)
      expect(Reflect.get(resource ? client.connections : client, method)).toBeTypeOf('function')
  })

  it.each(calls)('are those of the Python client: %s', (_id, call) => {
    for (const [resource, method] of methodsIn(call.python ?? '')) {
      const source = python(resource ? '_connections.py' : '_client.py')
      expect(source).toContain(`    def ${method}(`)
    }
  })

  it.each(calls.flatMap(([, { cli }]) => cli ?? []))('are commands of ours: %s', (cli) => {
    const [, command = ''] = /(?:^|\s)mooring ([\w-]+)/.exec(cli) ?? []
    expect(isCommand(command)).toBe(true)
  })

  it('are there for each operation that a method of a client is for', () => {
    const methods = calls.flatMap(([, { typescript }]) => methodsIn(typescript))
    const called = methods.filter(([resource]) => resource).map(([, method]) => method)
    const all = Object.getOwnPropertyNames(Connections.prototype)
    expect([...called, 'constructor'].sort()).toEqual(all.sort())
  })
})

/** The calls in a sample: whether each is of `connections`, and its method. */
const methodsIn = (code: string) =>
  [...code.matchAll(/mooring\.(connections\.)?(\w+)\(/g)].map(
    ([, resource, method = '']) => [resource !== undefined, method] as const,
  )
