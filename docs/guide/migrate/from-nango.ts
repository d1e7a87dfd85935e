// Imports the connections of Nango, with their tokens:
// NANGO_SECRET_KEY=… npx tsx docs/guide/migrate/from-nango.ts integrations.json [--dry-run] [--refresh]
import {
  fill,
  type ImportedConnection,
  importAll,
  readJsonArgument,
  requireSetting,
} from './import-connections.ts'

interface ListedConnection {
  readonly connection_id: string
  readonly provider_config_key: string
}

interface Credentials {
  readonly type: string
  readonly access_token?: string
  readonly refresh_token?: string
  readonly expires_at?: string
  /** The response of the provider's token endpoint. */
  readonly raw?: { readonly token_type?: string; readonly scope?: string }
  readonly [member: string]: unknown
}

interface NangoConnection extends ListedConnection {
  readonly connection_config?: Readonly<Record<string, unknown>>
  readonly credentials: Credentials
}

/**
 * By the id of an integration in Nango (`provider_config_key`). A config can have
 * `{{connection_config.<member>}}` and `{{credentials.<member>}}`, such as `{{credentials.apiKey}}`.
 */
type Integrations = Readonly<
  Record<string, Pick<ImportedConnection, 'type' | 'config' | 'oauth2_client_id'>>
>

const nango = process.env.NANGO_URL ?? 'https://api.nango.dev'
const integrations = await readJsonArgument<Integrations>(0, 'the integrations')
const imported: ImportedConnection[] = []
for (const listed of await listAll()) imported.push(...(await toConnection(listed)))
await importAll(imported)

/** Every connection, until a page has none that is new: also where pages are not counted. */
async function listAll(): Promise<readonly ListedConnection[]> {
  const all = new Map<string, ListedConnection>()
  for (let page = 0, before = -1; all.size > before; page += 1) {
    before = all.size
    const path = `/connections?limit=1000&page=${page}`
    const { connections } = await ask<{ connections: readonly ListedConnection[] }>(path)
    for (const each of connections)
      all.set(`${each.provider_config_key} ${each.connection_id}`, each)
  }
  return [...all.values()]
}

async function ask<T>(path: string): Promise<T> {
  const headers = { authorization: `Bearer ${requireSetting('NANGO_SECRET_KEY')}` }
  const response = await fetch(`${nango}${path}`, { headers })
  if (!response.ok) throw new Error(`Nango answered ${response.status} to ${path}`)
  return (await response.json()) as T
}

async function toConnection(listed: ListedConnection): Promise<ImportedConnection[]> {
  const { connection_id: id, provider_config_key: key } = listed
  const integration = integrations[key]
  if (!integration) {
    console.log('skipped', `${key}/${id}`, `has no integration ${key} in the mapping`)
    return []
  }
  const query = new URLSearchParams({ provider_config_key: key })
  const path = `/connections/${encodeURIComponent(id)}?${query}`
  const connection = await ask<NangoConnection>(path)
  const { type, oauth2_client_id, config } = integration
  const tokens = tokensOf(connection.credentials)
  return [
    {
      external_id: `nango:${key}:${id}`,
      ...{ name: id, type, oauth2_client_id, config: fill(config, valuesOf(connection)) },
      ...(tokens ? { oauth2_tokens: tokens, refresh: process.argv.includes('--refresh') } : {}),
    },
  ]
}

function tokensOf(credentials: Credentials): object | undefined {
  if (credentials.type !== 'OAUTH2') return undefined
  const { access_token, refresh_token, expires_at, raw } = credentials
  return { token_type: raw?.token_type, scope: raw?.scope, access_token, refresh_token, expires_at }
}

function valuesOf({ connection_config = {}, credentials }: NangoConnection): Map<string, string> {
  const named = (prefix: string, members: object) =>
    Object.entries(members).map(([name, value]) => [`${prefix}.${name}`, String(value)] as const)
  return new Map([
    ...named('connection_config', connection_config),
    ...named('credentials', credentials),
  ])
}
