import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../../infra/bundle.ts'
import { statementsOf } from '../../infra/grants/grants.ts'
import { optionalTasks } from '../../shared/api/optional-tasks.ts'
import { bundledFunctions, bundlingMs } from './bundled.ts'
import { expectedRights } from './expected-rights.ts'
import { deploymentOf, usualOptions } from './template/synthesis.ts'

const root = join(import.meta.dirname, '../..')
const ids = readdirSync(join(root, 'functions')).map((file) => file.replace(/\.ts$/, ''))

describe('bundle', () => {
  beforeAll(bundledFunctions, bundlingMs)

  it.each(ids)('bundles %s into one file, or one for its start and one for later', (id) => {
    const { 'providers.txt': providers, ...code } = textsOf(id)
    expect([['index.js'], ['index.js', 'later.js']]).toContainEqual(Object.keys(code))
    const all = Object.values(code).join()
    expect([id, providers !== undefined]).toEqual([id, all.includes('providers.txt')])
    expect(all).not.toContain('sourceMappingURL')
  })

  it('wraps next to nothing of what a start loads: it would be parsed twice', () => {
    // As esbuild minifies its helper: `d=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}…`
    const helper = /([\w$]+)=\((\w),(\w),(\w)\)=>\(\)=>\{if\(\4\)throw \4\[0\];try\{return \2&&/
    const wrapsOf = (code = '') => code.split(`=${helper.exec(code)?.[1]}(()=>{`).length - 1
    const wraps = ids.map((id) => [id, wrapsOf(textsOf(id)['index.js'])] as const)
    expect(wraps.filter(([, count]) => count > 3)).toEqual([])
    // The helper is found where it is expected: later code is one file.
    expect(wrapsOf(textsOf('read-credentials')['later.js'])).toBeGreaterThan(10)
  })

  it('loads of what is split off what is named, with the same modules as the start', async () => {
    const code = join(bundleOf('read-credentials'), 'index.js')
    const probe = `
      const start = require(${JSON.stringify(code)})
      const later = require(${JSON.stringify(code.replace('index.js', 'later.js'))})
      const named = Object.keys(later).map((name) => Object.keys(later[name]).length)
      console.log(typeof start.handler, named.every((count) => count > 0), named.length > 5)`
    const env = { ...process.env, AWS_REGION: 'us-east-1' }
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', probe], { env })
    expect(stdout.trim()).toBe('function true true')
  })

  it('writes the source maps and the metafile outside of what is deployed', () => {
    const maps = readdirSync(join(root, 'dist/maps'))
    expect(maps).toEqual(expect.arrayContaining(ids.map((id) => `${id}.js.map`)))
    expect(Object.keys(JSON.parse(readFileSync(join(root, 'dist/metafile.json'), 'utf8')))).toEqual(
      ['inputs', 'outputs'],
    )
  })

  it('leaves out what no function needs, and the whole catalogue of a lookup', () => {
    const { outputs } = JSON.parse(
      readFileSync(join(root, 'dist/metafile.json'), 'utf8'),
    ) as Metafile
    const held = Object.entries(outputs).flatMap(([output, { inputs }]) =>
      Object.keys(inputs).map((input) => ({ output, input })),
    )
    expect(
      held.filter(({ input }) =>
        /event-streams\/|endpoint-(discovery|cache)\/|credential-provider-/.test(input),
      ),
    ).toEqual([])
    const lookups = held.filter(({ output }) => output.includes('/read-credentials/'))
    expect(lookups.length).toBeGreaterThan(100)
    expect(lookups.filter(({ input }) => input.startsWith('shared/catalogue/types/'))).toEqual([])
  })

  it('leaves zod’s JSON Schema out of functions that only parse, never of one that describes types', () => {
    const none = 'The bundle has no JSON Schema'
    const without = ids.filter((id) => Object.values(textsOf(id)).join().includes(none))
    expect(without).toEqual(expect.arrayContaining(['read-credentials', 'refresh-tokens']))
    const { outputs } = JSON.parse(
      readFileSync(join(root, 'dist/metafile.json'), 'utf8'),
    ) as Metafile
    const describing = Object.entries(outputs).filter(([, { inputs }]) =>
      Object.keys(inputs).some((input) => input.endsWith('/json-schema.ts')),
    )
    expect(describing.length).toBeGreaterThan(2)
    const wrong = without.filter((id) => describing.some(([path]) => path.includes(`/${id}/`)))
    expect(wrong).toEqual([])
  })

  // Guarantee: a function carries no call to Secrets Manager that its role may not make.
  it.each(ids)('puts into %s only calls to Secrets Manager that its role may make', (id) => {
    const { outputs } = JSON.parse(
      readFileSync(join(root, 'dist/metafile.json'), 'utf8'),
    ) as Metafile
    const built = Object.entries(outputs).filter(([output]) => output.includes(`/${id}/`))
    const inputs = built.flatMap(([, output]) => Object.entries(output.inputs))
    expect(inputs.length).toBeGreaterThan(10)
    const commands = inputs.flatMap(([input, { bytesInOutput }]) => {
      const [, name] = /client-secrets-manager\/.*\/(\w+)Command\.js$/.exec(input) ?? []
      return name && bytesInOutput > 0 ? [`secretsmanager:${name}`] : []
    })
    const own = (expectedRights[id] ?? rightsOfTask(id)).flatMap(({ actions }) => actions)
    // With the option `secretStore=envelope` an update discards what Secrets Manager held before,
    // and on the way back it restores that.
    const changes = own.includes('secretsmanager:PutSecretValue') && id.startsWith('update-')
    const more = ['secretsmanager:DeleteSecret', 'secretsmanager:RestoreSecret']
    const allowed = changes ? [...own, ...more] : own
    expect(commands.filter((command) => !allowed.includes(command))).toEqual([])
  })

  it('bundleOf names a function that has no bundle', () => {
    expect(() => bundleOf('fly-to-moon')).toThrow(/functions\/fly-to-moon\.ts/)
  })
})

/** The files of a bundle by their names. */
function textsOf(id: string): Record<string, string> {
  const place = bundleOf(id)
  const names = readdirSync(place).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(place, name), 'utf8')]))
}

/** Of a task that only some deployments have: what it may do in one of those or the other. */
function rightsOfTask(id: string) {
  const { data } = deploymentOf()
  const powers = optionalTasks.find((task) => task.id === id)?.powers ?? []
  const given = { ...usualOptions, signInSecretArn: 'a' }
  return (['envelope', 'secrets-manager,envelope'] as const).flatMap((secretStore) =>
    statementsOf(powers, data, { ...given, secretStore }),
  )
}
