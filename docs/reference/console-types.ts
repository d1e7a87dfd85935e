// Writes the console's types of the API anew: npx tsx docs/reference/console-types.ts
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openapi } from '../../shared/api/openapi/document.ts'
import { operations } from '../../shared/api/operations.ts'
import { clientTypes } from '../../test/openapi/generator/generate.ts'

/** What the console shows; bodies are left out, since they name every connection type. */
const shown = [
  ...[
    'AccessKey',
    'Connection',
    'ConnectionType',
    'Event',
    'IdentityProvider',
    'IdentityRule',
    'IdentityRulesTest',
    'LogEvent',
    'MCPDiscovery',
    'NewAccessKey',
    'OAuth2Client',
  ],
  ...['OAuth2Provider', 'OwnAccessKey', 'Project', 'SignInProvider'],
]

/** Where the types go. */
export const apiTypesFile = fileURLToPath(
  new URL('../../console/api/api-types.ts', import.meta.url),
)

/** The console's types of the API. */
export async function apiTypes(): Promise<string> {
  // `openapi` returns JSON; every document of ours has schemas.
  const { components } = openapi(operations, '') as unknown as {
    components: { schemas: Record<string, object> }
  }
  const schemas = Object.fromEntries(shown.map((name) => [name, components.schemas[name]]))
  const info = { title: 'Mooring', version: '' }
  const types = await clientTypes({ openapi: '3.1.0', info, paths: {}, components: { schemas } })
  return `// Computed from the API's own document: npx tsx docs/reference/console-types.ts\n${types}`
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(apiTypesFile, await apiTypes())
