import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import manifest from '../../clients/typescript/package.json' with { type: 'json' }
import root from '../../package.json' with { type: 'json' }
import { publishedTypes } from '../../shared/api/published-event.ts'

const run = promisify(execFile)
const home = join(import.meta.dirname, '../..')

it('names the events that are published, and no others', async () => {
  const { eventTypes } = await import('../../clients/typescript/index.ts')
  expect([...eventTypes].sort()).toEqual(Object.values(publishedTypes).sort())
})

it('needs the Lambda client, and for MCP servers their SDK, as tested here', () => {
  const version = root.dependencies['@aws-sdk/client-lambda']
  expect(manifest.dependencies).toEqual({ '@aws-sdk/client-lambda': `^${version}` })
  const mcp = '@modelcontextprotocol/sdk'
  expect(root.devDependencies[mcp]).toMatch(/^1\./)
  expect(manifest.peerDependencies).toEqual({ [mcp]: '^1.20.0' })
  expect(manifest.peerDependenciesMeta).toEqual({ [mcp]: { optional: true } })
  expect(manifest.version).toBe(root.version)
})

// Guarantee: what is packed runs in plain Node, and a strict TypeScript takes its types.
it('builds into what plain Node imports', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'mooring-client-'))
  const dist = join(directory, 'dist')
  const tsc = join(home, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', join(home, 'clients/typescript'), '--outDir', dist])
  expect(await readdir(dist)).toContain(manifest.exports['.'].types.replace('./dist/', ''))
  await symlink(join(home, 'node_modules'), join(directory, 'node_modules'))
  await writeFile(join(directory, 'package.json'), '{"type":"module"}')
  const program = `import { MooringClient } from './dist/index.js'
    new MooringClient().lookup('x').catch(({ code }) => console.log(code))`
  // Also in a terminal that has what `npm start` prints.
  const { MOORING_URL: _url, MOORING_ACCESS_KEY: _key, ...env } = process.env
  const options = { cwd: directory, env }
  const evaluated = ['--input-type=module', '--no-warnings', '-e', program]
  const { stdout } = await run(process.execPath, evaluated, options)
  expect(stdout.trim()).toBe('not_configured')
  await rm(directory, { recursive: true })
})
