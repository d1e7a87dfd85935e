// Runs the scenarios of @modelcontextprotocol/conformance against a local run: .ci/conformance. Each
// must pass without a failure and without a warning; there is no list of expected failures.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { localFileIn, startOutside } from '../local/fixtures/run-outside.ts'

const scenarios = [
  ...['metadata-default', 'metadata-var1', 'metadata-var2', 'metadata-var3', 'basic-cimd'],
  ...['scope-from-www-authenticate', 'scope-from-scopes-supported'],
  ...['scope-omitted-when-undefined', 'scope-step-up', 'scope-retry-limit'],
  ...['token-endpoint-auth-basic', 'token-endpoint-auth-post', 'token-endpoint-auth-none'],
  ...['pre-registration', '2025-03-26-oauth-metadata-backcompat'],
  ...['2025-03-26-oauth-endpoint-fallback', 'resource-mismatch'],
  ...['offline-access-scope', 'offline-access-not-supported'],
  ...['client-credentials-jwt', 'client-credentials-basic'],
]
// The suite pins the URL of the client metadata document.
const metadataUrl = 'https://conformance-test.local/client-metadata.json'

const [, , suite = ''] = process.argv
const modules = resolve(suite, 'node_modules')
const node = join(modules, '.bin/node')
const program = join(modules, '@modelcontextprotocol/conformance/dist/index.js')
const driver = fileURLToPath(new URL('driver.ts', import.meta.url))
const dataDir = await mkdtemp(join(tmpdir(), 'mooring-conformance-'))
const run = startOutside({ MOORING_DATA_DIR: dataDir, MOORING_CLIENT_METADATA_URL: metadataUrl })

/** Whether a scenario passed, and all that the suite printed. */
function passes(scenario: string, env: NodeJS.ProcessEnv) {
  const command = `${process.execPath} --no-warnings --import tsx ${driver}`
  const given = ['client', '--command', command, '--scenario', `auth/${scenario}`]
  return new Promise<{ readonly passed: boolean; readonly printed: string }>((settle) => {
    execFile(node, [program, ...given], { env }, (error, out, complaint) => {
      const printed = out + complaint
      settle({ passed: !error && / 0 failed, 0 warnings/.test(printed), printed })
    })
  })
}

let failed = 0
try {
  await run.ready
  const { url, admin_key, project_id } = await localFileIn(dataDir)
  const env = {
    ...process.env,
    ...{ MOORING_URL: url, MOORING_ACCESS_KEY: admin_key, MOORING_PROJECT_ID: project_id },
  }
  for (const scenario of scenarios) {
    const { passed, printed } = await passes(scenario, env)
    console.log(`${passed ? 'passed' : 'FAILED'}  auth/${scenario}`)
    if (!passed) console.log(printed)
    failed += passed ? 0 : 1
  }
} finally {
  await run.end('SIGTERM')
  await rm(dataDir, { recursive: true, force: true })
}
console.log(`MCP conformance: ${scenarios.length - failed} of ${scenarios.length} scenarios passed`)
process.exitCode = failed === 0 ? 0 : 1
