import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MooringProgram, mooringProgram, node } from './mooring-program.ts'
import { accessKey, type StubMooring, startStub } from './stub-mooring.ts'

const secret = 'sk-marker-7d1f'
const guides = ['docs/guide/command-line.md', 'docs/guide/ci-and-containers.md']
const textOf = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
const blocksOf = (path: string, language: string) =>
  [...textOf(path).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  )
let stub: StubMooring
let mooring: MooringProgram

/** What the guides take for granted: their connections, programs and files. */
beforeAll(async () => {
  const database = { host: '127.0.0.1', password: secret }
  stub = await startStub([
    { name: 'openai-prod', credentials: { api_key: secret } },
    { name: 'npm-registry', credentials: { api_key: secret } },
    { name: 'postgres-prod', type: 'dynamiq.connections.PostgreSQL', credentials: database },
  ])
  mooring = await mooringProgram(stub)
  const bin = join(mooring.directory, 'bin')
  await mkdir(bin)
  const program = (path: string, script: string) =>
    writeFile(join(mooring.directory, path), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  await program('bin/npm', 'test "$*" = "install --global mooring-cli"')
  await program('bin/mooring', `exec '${node}' '${mooring.file}' "$@"`)
  await program('bin/npx', 'test "$1 $2" = "--yes mooring-cli"; shift 2; exec mooring "$@"')
  await program('migrate.sh', 'test -n "$PG_PASSWORD" && echo "migrated with $PG_PASSWORD"')
  await program('publish.sh', 'test -n "$NPM_API_KEY" && echo "published with $NPM_API_KEY"')
  const file = (name: string, text: string) => writeFile(join(mooring.directory, name), text)
  await file('config.yml.template', 'key: {{ mooring://openai-prod/api_key }}\n')
  await file('server.js', 'console.log(process.pid, process.env.OPENAI_API_KEY.length)')
})
afterAll(async () => {
  await mooring.remove()
  await stub.close()
})

/** Runs a script with the guides' deployment in place of the example. */
function bash(script: string) {
  const own = script.replaceAll('https://mooring.example.com', stub.url)
  const PATH = `${join(mooring.directory, 'bin')}:${process.env.PATH}`
  return mooring.run(['run', '--no-masking', '--override', '--', 'bash', '-ec', own], {
    env: { PATH, MOORING_PASSED: accessKey },
    input: `${accessKey}\n`,
  })
}

const withKey = (script: string) => `export MOORING_ACCESS_KEY=$MOORING_PASSED\n${script}`

describe('the commands of a guide', () => {
  it.each(
    guides.flatMap((path) => blocksOf(path, 'sh').map((code, at) => [path, at, code] as const)),
  )('run as they stand: %s, block %i', async (_path, _at, code) => {
    const result = await bash(withKey(code))
    expect(result).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/^mooring: /m) })
    if (code.includes('mooring run')) expect(result.stdout).not.toContain(secret)
  })

  it('run in a job of GitHub Actions', async () => {
    const [workflow = ''] = blocksOf('docs/guide/ci-and-containers.md', 'yaml')
    const runs = [...workflow.matchAll(/^ +- run: (.*)$/gm)].map(([, line = '']) => line)
    expect(runs).toHaveLength(1)
    const { code, stdout } = await bash(withKey(runs.join('\n')))
    expect([code, stdout]).toEqual([0, 'published with [secret]\n'])
  })

  it('start the program of a container', async () => {
    const path = 'docs/guide/ci-and-containers.md'
    const [dockerfile = ''] = blocksOf(path, 'dockerfile')
    const envFile = blocksOf(path, 'sh').find((code) => code.startsWith('# mooring.env')) ?? ''
    await writeFile(join(mooring.directory, 'mooring.env'), envFile)
    const words = ['ENTRYPOINT', 'CMD'].flatMap((name): string[] =>
      JSON.parse(new RegExp(`^${name} (.*)$`, 'm').exec(dockerfile)?.[1] ?? '[]'),
    )
    expect(words[0]).toBe('mooring')
    const { code, stdout } = await bash(withKey(words.map((word) => `'${word}'`).join(' ')))
    expect([code, stdout]).toEqual([0, expect.stringMatching(`^\\d+ ${secret.length}\n$`)])
  })
})
