// Mints a credential to prove the stored material of a connection, and shows none of it.

import type { Ask } from '../../api/ask.ts'
import type { ApiProblem } from '../../api/problem.ts'
import type { Connection, ConnectionType, One } from '../../api/resources.ts'

/** How a type mints. */
export type MintFacts = NonNullable<ConnectionType['mint']>

/** What is shown of a minted credential. */
export interface Minted {
  readonly expiresAt: string | undefined
  readonly facts: readonly (readonly [string, string])[]
}

// A closed list: what a later type returns stays hidden until it is named here.
const shown: ReadonlyMap<string, string> = new Map([
  ['token_type', 'Token type'],
  ['scopes', 'Scopes'],
  ['repositories', 'Repositories'],
  ['permissions', 'Permissions'],
  ['account', 'Account'],
  ['user', 'User'],
  ['host', 'Host'],
  ['port', 'Port'],
  ['database', 'Database'],
  ['region', 'Region'],
])

/**
 * Mints at the provider, also where a stored credential has not expired. Its values are dropped here.
 *
 * @throws ApiProblem of the lookup.
 */
export async function mintNow(ask: Ask, { id }: Connection, mint: MintFacts): Promise<Minted> {
  const path = `/v1/connections/${encodeURIComponent(id)}`
  const lookUp = async (rejected: object) => {
    const kind = mint.on_request === undefined ? {} : { mint: mint.on_request }
    const request = { method: 'POST', path: `${path}/credentials` } as const
    return (await ask<One<Credentials>>({ ...request, body: { ...kind, ...rejected } })).data
  }
  const { expires_at: storedUntil } = (await ask<One<Connection>>({ path })).data
  const first = await lookUp({})
  const isStored = storedUntil !== undefined && Date.parse(storedUntil) > Date.now()
  // A stored one proves nothing about the provider: it is reported as rejected, which mints the next.
  const minted = isStored
    ? await lookUp({ rejected_access_token_version: first.access_token_version })
    : first
  return { expiresAt: minted.expires_at, facts: factsOf(minted) }
}

interface Credentials {
  readonly expires_at?: string
  readonly access_token_version?: number
  readonly [name: string]: unknown
}

function factsOf(credentials: Credentials): Minted['facts'] {
  return [...shown].flatMap(([name, label]): Minted['facts'] => {
    const text = factText(credentials[name])
    return text === '' ? [] : [[label, text]]
  })
}

function factText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(String).join(', ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([name, level]) => `${name}: ${String(level)}`)
    .join(', ')
}

interface MintFailure {
  /** What failed, as a heading. */
  readonly what: string
  /** What to do. */
  readonly advice?: string
}

const failures: Readonly<Record<string, MintFailure>> = {
  credentials_rejected: {
    what: 'The provider rejects the stored credentials',
    advice: 'Edit the connection and replace them.',
  },
  refresh_refused: {
    what: 'The provider rejects the request as it is configured',
    advice: 'Check the scopes, permissions and other settings of the config.',
  },
  provider_unavailable: {
    what: 'The provider has a transient failure',
    advice: 'A credential that has not expired is still returned to callers.',
  },
  credentials_missing: {
    what: 'The stored secret is missing',
    advice: 'Edit the connection and enter it again.',
  },
}

/** A failure to mint by its class, in plain words. */
export function mintFailure({ code }: Pick<ApiProblem, 'code'>): MintFailure {
  return failures[code] ?? { what: 'No credential was minted' }
}

/** What the provider reported, where the problem has it. */
export function mintReason({ details }: Pick<ApiProblem, 'details'>): string | undefined {
  const reason = details.status_reason ?? details.reason
  return typeof reason === 'string' ? reason : undefined
}
