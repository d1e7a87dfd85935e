import type { CatalogueProvider } from '../catalogue-provider.ts'
import { categories } from '../categories.ts'
import { type ConnectionType, isConnectionType } from '../connection-type.ts'
import { absentMembersTable, mintedTypesTable, tableOf } from '../derive/catalogue-index.ts'

/** Namespaces of ids that other systems define, and of Mooring's own types. */
const reserved = ['dynamiq', 'credible', 'mooring']

// What a connector is given stands beside the config in its credentials.
const reservedFields = ['security', 'general_params', 'target_system_servers', 'id', 'type']

/** What a build takes from a module of types, and what is wrong with it. */
export interface CheckedTypes {
  /** Names of the exports that are types. */
  readonly names: readonly string[]
  readonly absentMembers: ReturnType<typeof absentMembersTable>
  readonly mintedTypes: ReturnType<typeof mintedTypesTable>
  readonly providers: ReturnType<typeof tableOf<ConnectionType['provider']>>
  /** Each a sentence with the correction. */
  readonly issues: readonly string[]
}

/** Checks the exports of a module against the rules of types, and against the catalogue. */
export function checkTypes(
  module: Readonly<Record<string, unknown>>,
  catalogue: readonly ConnectionType[],
): CheckedTypes {
  // A CommonJS module has all that it exports as its default too.
  const entries = Object.entries(module).filter(
    ([name, value]) => name !== 'default' || isConnectionType(value),
  )
  const types = entries.flatMap(([, value]) => (isConnectionType(value) ? [value] : []))
  const others = entries.filter(([, value]) => !isConnectionType(value)).map(([name]) => name)
  const all = [...catalogue, ...types]
  return {
    names: entries.map(([name]) => name),
    absentMembers: absentMembersTable(types),
    mintedTypes: mintedTypesTable(types),
    providers: tableOf(types, ({ provider }) => provider),
    issues: [
      ...(types.length === 0 ? [noTypes] : others.map(noType)),
      ...types.flatMap((type) => typeIssues(type, all)),
      ...providerIssues(types, catalogue),
    ],
  }
}

const noType = (name: string) =>
  `"${name}" is not a connection type. Export what connectionType() returns, and nothing else.`

const noTypes =
  'It exports no connection type. Write "export const crm = connectionType({ … })", with ' +
  'connectionType from "mooring/types".'

/** Whether a rule is broken, and the sentence that is reported then. */
type Check = readonly [isWrong: boolean, message: string]

function typeIssues(type: ConnectionType, all: readonly ConnectionType[]): string[] {
  const broken = [...nameChecks(type, all), ...memberChecks(type)].filter(([isWrong]) => isWrong)
  return broken.map(([, message]) => `${type.id}: ${message}`)
}

function nameChecks({ id, name }: ConnectionType, all: readonly ConnectionType[]): Check[] {
  const [namespace = ''] = id.split('.')
  const isEqual = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
  return [
    [
      reserved.includes(namespace),
      `The namespace "${namespace}" is reserved. Choose one of your own, such as acme.connections.Crm.`,
    ],
    [
      all.filter((other) => isEqual(other.id, id)).length > 1,
      'Two types have this id. Rename one.',
    ],
    [
      !name || all.filter((other) => isEqual(other.name, name)).length > 1,
      `The name "${name}" must be unique among all types. Choose another.`,
    ],
  ]
}

function memberChecks({ category, docsUrl, probe, ...type }: ConnectionType): Check[] {
  const fields = type.shapes.flatMap(({ fields: own }) => Object.keys(own))
  const hidden = reservedFields.filter((field) => fields.includes(field))
  return [
    [
      !Object.hasOwn(categories, category),
      `There is no category "${category}". Choose one of ${Object.keys(categories).join(', ')}.`,
    ],
    [!isHttpsUrl(docsUrl), 'docsUrl must be a URL that starts with https://.'],
    [typeof type.offeredInForm !== 'boolean', 'offeredInForm must be true or false.'],
    [
      typeof probe?.by !== 'string',
      'probe is missing. Declare a test of the connection, or untestable("why").',
    ],
    [type.byName !== undefined, 'byName is for types of the catalogue. Remove it.'],
    [hidden.length > 0, `${hidden.join(', ')} cannot be the name of a field. Choose another.`],
  ]
}

/** What is wrong with the OAuth providers that added types bring, each with its correction. */
function providerIssues(
  types: readonly ConnectionType[],
  catalogue: readonly ConnectionType[],
): string[] {
  const brought = [...new Set(types.flatMap(({ provider }) => provider ?? []))]
  const known = catalogue.flatMap(({ provider }) => provider?.id ?? [])
  return brought.flatMap((provider) => [
    ...urlIssues(provider),
    ...(known.includes(provider.id) ||
    brought.some((other) => other !== provider && other.id === provider.id)
      ? [`${provider.id}: Two OAuth providers have this id. Rename one.`]
      : []),
  ])
}

function urlIssues({ id, ...provider }: CatalogueProvider): string[] {
  const urls = {
    authorizationUrl: provider.authorizationUrl,
    tokenUrl: provider.tokenUrl,
    'revocation.url': provider.revocation?.url ?? 'https://none',
  }
  return Object.entries(urls)
    .filter(([, url]) => !isHttpsUrl(url))
    .map(([member]) => `${id}: ${member} must be a URL that starts with https://.`)
}

/** Whether a text is an https URL. */
function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}
