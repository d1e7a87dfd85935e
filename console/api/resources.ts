import type { components } from './api-types.ts'
import type { Ask, Request } from './ask.ts'

type Schemas = components['schemas']

/** An access key, without the key itself. */
export type AccessKey = Schemas['AccessKey']
/** An access key, and the key itself this once. */
export type NewAccessKey = Schemas['NewAccessKey']
/** The key of the session. */
export type OwnAccessKey = Schemas['OwnAccessKey']
/** A connection without its secrets. */
export type Connection = Schemas['Connection']
/** A connection type and the schema of its config. */
export type ConnectionType = Schemas['ConnectionType']
/** A connection type as lists have it: without the schema of its config. */
export type TypeSummary = Omit<ConnectionType, 'config_schema'>
/** How an MCP server is authorized. */
export type McpDiscovery = Schemas['MCPDiscovery']
/** An OAuth provider of the catalogue. */
export type Oauth2Provider = Schemas['OAuth2Provider']
/** One record about a connection. */
export type Event = Schemas['Event']
/** One record of the audit log. */
export type LogEvent = Schemas['LogEvent']
/** An OAuth application at a provider. */
export type Oauth2Client = Schemas['OAuth2Client']
/** An identity provider that people can sign in with. */
export type SignInProvider = Schemas['SignInProvider']
/** An issuer of tokens that the deployment trusts. */
export type IdentityProvider = Schemas['IdentityProvider']
/** Which rule matches claims, and which access it gives. */
export type IdentityRulesTest = Schemas['IdentityRulesTest']
/** The owner of connections and access keys. */
export type Project = Schemas['Project']
/** A scope of a role. */
export type Scope = OwnAccessKey['scopes'][number]

/** The envelope of one object. */
export interface One<Item> {
  readonly data: Item
}

/** A page of a list of the API. */
export interface Page<Item> {
  readonly data: readonly Item[]
  readonly pagination: {
    readonly page: number
    readonly page_size: number
    readonly page_count: number
    readonly total_count: number
  }
}

const pageSize = 500

/** Every item of a list, over all its pages. */
export async function allOf<Item>(ask: Ask, request: Request): Promise<readonly Item[]> {
  const at = (page: number) =>
    ask<Page<Item>>({ ...request, query: { ...request.query, page, page_size: pageSize } })
  const first = await at(1)
  const others = Array.from({ length: Math.max(0, first.pagination.page_count - 1) }, (_, index) =>
    at(index + 2),
  )
  const rest = await Promise.all(others)
  return [first, ...rest].flatMap(({ data }) => data)
}
