import type { GivenAuthMethod } from '../model/connector-binding.ts'

type Security = Readonly<Record<string, unknown>>

const methods: ReadonlyMap<unknown, GivenAuthMethod> = new Map([
  ['apikey', 'apiKey'],
  ['basic', 'basic'],
  ['bearer', 'bearer'],
])

// What says how a credential is sent, and an OAuth token, are no credential of these methods.
const aside = ['authMethod', 'headerName', 'oauth2Token']

/** The members that hold a bearer token, as clients name it. */
export const bearerMembers = ['token', 'bearerToken', 'bearer', 'accessToken'] as const

/**
 * How the credential in a connector's `security` is sent, where one is there: by the `authMethod` that
 * it names, in any spelling; without one, by the members that it has. An empty value is none.
 */
export function givenAuthMethod(security: Security): GivenAuthMethod | undefined {
  const { authMethod } = security
  if (authMethod == null) return methodByMembers(security)
  const spelled = String(authMethod)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
  const members = Object.keys(security).filter((name) => !aside.includes(name))
  return members.some((name) => hasValue(security[name])) ? methods.get(spelled) : undefined
}

function methodByMembers(security: Security): GivenAuthMethod | undefined {
  if (hasValue(security.apiKey)) return 'apiKey'
  if (bearerMembers.some((name) => hasValue(security[name]))) return 'bearer'
  return hasValue(security.username) && hasValue(security.password) ? 'basic' : undefined
}

function hasValue(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
