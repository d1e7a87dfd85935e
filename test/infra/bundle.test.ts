import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../../infra/bundle.ts'
import { statementsOf } from '../../infra/grants/grants.ts'
import { optionalTasks } from '../../shared/api/optional-tasks.ts'
import { bundledFunctions } from './bundled.ts'
import { expectedRights } from './expected-rights.ts'
import { deploymentOf, usualOptions } from './template/synthesis.ts'

const root = join(import.meta.dirname, '../..')
const ids = readdirSync(join(root, 'functions')).map((file) => file.replace(/\.ts$/, ''))

describe('bundle', () => {
  beforeAll(bundledFunctions)

  it.each(ids)('bundles %s into one file, and the providers where it asks for one', (id) => {
    const files = readdirSync(bundleOf(id))
    expect(files.filter((name) => name !== 'providers.txt')).toEqual(['index.js'])
    const code = readFileSync(join(bundleOf(id), 'index.js'), 'utf8')
    expect([id, files.includes('providers.txt')]).toEqual([id, code.includes('providers.txt')])
    expect(readFileSync(join(bundleOf(id), 'index.js'), 'utf8')).not.toContain('sourceMappingURL')
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
    expect(held.filter(({ input }) => /event-streams\/|credential-provider-/.test(input))).toEqual(
      [],
    )
    const lookups = held.filter(({ output }) => output.includes('/read-credentials/'))
    expect(lookups.length).toBeGreaterThan(100)
    expect(lookups.filter(({ input }) => input.startsWith('shared/catalogue/types/'))).toEqual([])
  })

  // Guarantee: a function carries no call to Secrets Manager that its role may not make.
  it.each(ids)('puts into %s only calls to Secrets Manager that its role may make', (id) => {
    const { outputs } = JSON.parse(
      readFileSync(join(root, 'dist/metafile.json'), 'utf8'),
    ) as Metafile
    const built = Object.entries(outputs).find(([output]) => output.endsWith(`/${id}/index.js`))
    const inputs = Object.entries(built?.[1].inputs ?? {})
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

/** Of a task that only some deployments have: what it may do in one of those or the other. */
function rightsOfTask(id: string) {
  const { data } = deploymentOf()
  const powers = optionalTasks.find((task) => task.id === id)?.powers ?? []
  const given = { ...usualOptions, signInSecretArn: 'a' }
  return (['envelope', 'secrets-manager,envelope'] as const).flatMap((secretStore) =>
    statementsOf(powers, data, { ...given, secretStore }),
  )
}
