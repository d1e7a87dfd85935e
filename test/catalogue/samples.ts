import { generateKeyPairSync } from 'node:crypto'
import type { ConfigRules } from '../../shared/catalogue/config/config.ts'
import type { ConnectionType, Shape } from '../../shared/catalogue/connection-type.ts'
import { fieldSchema } from '../../shared/catalogue/derive/json-schema.ts'
import { type Field, type Fields, factsOf } from '../../shared/catalogue/fields/facts.ts'
import { allTypes, typeNamed } from '../../shared/catalogue/index.ts'
import type { Json, JsonObject } from '../../shared/model/json.ts'
import { publicOnly } from '../../shared/model/public-address.ts'

/** A deployment that opens no address, and may assume the roles of one path. */
export const rules: ConfigRules = {
  outboundAllow: publicOnly,
  assumableRoles: ['arn:aws:iam::123456789012:role/mooring/*'],
}

/** Stands in every secret; wherever else it is found, something leaked. */
export const leak = 'LEAK-7f3a'

/** Every type with each of its shapes. */
export const shapes: readonly { type: ConnectionType; shape: Shape; title: string }[] =
  allTypes.flatMap((type) =>
    type.shapes.map((shape) => ({
      type,
      shape,
      title: [type.id, ...(shape.variant === undefined ? [] : [shape.variant.value])].join(' '),
    })),
  )

/** The type of this id, or of this short name of one of Dynamiq’s. Throws where there is none. */
export function named(name: string): ConnectionType {
  const type = typeNamed(name) ?? typeNamed(`dynamiq.connections.${name}`)
  if (type === undefined) throw new Error(`no type ${name}`)
  return type
}

// The first is fine as a name and as a host; then a region, and a time.
const texts = ['db.example.com', 'us-east-1', '2026-01-31T12:00:00Z']

const byWidget: Readonly<Record<string, Json>> = {
  password: leak,
  textarea: leak,
  number: 7,
  toggle: false,
  map: { Authorization: `Bearer ${leak}` },
  json: { deep: [{ token: leak }] },
  list: ['one.scope'],
}

/** A value that a field takes, with the marker in it where the field is secret. */
function sampleOf(field: Field): Json {
  const { widget, secret, items, group } = factsOf(field)
  if (group) return groupOf(group.fields)
  if (items)
    return Object.entries(items).map(([kind, { block, fields }]) => itemOf(kind, block, fields))
  const { enum: values } = fieldSchema(field)
  if (Array.isArray(values)) return values[0] as Json
  if (widget === 'json' && !secret) return { block_ads: false }
  if (widget === 'map' && !secret) return { shop: 'acme' }
  if (widget === 'textarea' && !secret) return 'two\nlines'
  // Some texts must be more than any text, and hold the marker where they are secret.
  if (widget === 'textarea' && !field.safeParse(leak).success)
    return field.safeParse(keyFile).success ? keyFile : signingKeys[0]
  if (widget === 'text') return texts.find((text) => field.safeParse(text).success) ?? 'no sample'
  if (widget !== 'url') return byWidget[widget] as Json
  const tried = ['https://api.example.com/v1', 'neo4j+s://db.example.com', 's3://bucket/path']
  return tried.find((url) => field.safeParse(url).success) ?? 'no sample'
}

// A PEM file may begin with other text (RFC 7468 section 2).
const signingKeyPem = () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return `${leak}\n${privateKey.export({ type: 'pkcs8', format: 'pem' })}`
}

/** Two private keys in PEM, with the marker before them. */
export const signingKeys = [signingKeyPem(), signingKeyPem()] as const

const keyFile = JSON.stringify({
  ...{ type: 'service_account', project_id: 'p', private_key: leak, client_email: 'e@p.example' },
})

function itemOf(kind: string, block: string, fields: Fields): Json {
  return { name: `one_${kind}`, type: kind, [block]: groupOf(fields) }
}

function groupOf(fields: Fields): JsonObject {
  const values = Object.entries(fields).map(([name, field]) => [name, namedSample(name, field)])
  return Object.fromEntries(values)
}

// What a rule of their object demands of these.
const byName: Readonly<Record<string, Json>> = {
  fileUrl: 'abfss://files@account.dfs.core.windows.net/**',
  metadataSchema: 'lake_1',
  token_params: { tenant: 'one' },
  permissions: { contents: 'read' },
  role_arn: 'arn:aws:iam::123456789012:role/mooring/reports',
  duration_seconds: 900,
  session_policy: {
    ...{ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } },
  },
  session_tags: { team: 'reports' },
  installation_id: '7',
  app_id: '12',
}

const namedSample = (name: string, field: Field): Json => byName[name] ?? sampleOf(field)

/** Where the secrets of such a config lie: by name, or in an item of a list by the path there. */
export function secretPaths({ fields }: Pick<Shape, 'fields'>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { secret, items = {}, group } = factsOf(field)
    if (group) return secretPaths(group).map((path) => `${name}.${path}`)
    const inside = Object.entries(items).flatMap(([kind, { block, fields: own }]) =>
      secretPaths({ fields: own }).map((path) => `${name}.one_${kind}.${block}.${path}`),
    )
    return secret ? [name] : inside
  })
}

/** A config with every field of a shape. */
export function fullConfig(type: ConnectionType, { fields, variant }: Shape): Record<string, Json> {
  const values = Object.entries(fields).map(([name, field]) => [name, namedSample(name, field)])
  const config: Record<string, Json> = Object.fromEntries(values)
  // Of two ways to say where, one.
  if (type.name === 'Turbopuffer') delete config.base_url
  if (type.name === 'Google service account') delete config.id_token_audience
  if (type.chooser !== undefined && variant !== undefined) config[type.chooser] = variant.value
  return config
}
