import { configSchema } from '../catalogue/derive/json-schema.ts'
import { allTypes } from '../catalogue/index.ts'
import type { JsonObject } from '../domain/json.ts'
import { connectionsByName } from './credible/openapi.ts'

/** An OpenAPI document, as far as it is looked into here. */
export type OpenApi = JsonObject & {
  readonly openapi: string
  readonly components: { readonly schemas: Record<string, JsonObject> }
}

/**
 * Spells out the body of a new connection type by type: the schema of `config` hangs on `type`,
 * which zod's schema of the body leaves to the catalogue.
 */
export function bodiesByType(document: OpenApi): OpenApi {
  const { schemas } = document.components
  const general = schemas.NewConnection ?? {}
  const refs = allTypes.map(({ id }) => ({ $ref: ref(`NewConnection.${id}`) }))
  const mapping = Object.fromEntries(allTypes.map(({ id }) => [id, ref(`NewConnection.${id}`)]))
  const byType = {
    NewConnection: { oneOf: refs, discriminator: { propertyName: 'type', mapping } },
    ...Object.fromEntries(
      allTypes.map((type) => [`NewConnection.${type.id}`, body(general, type)]),
    ),
    ...Object.fromEntries(allTypes.map((type) => [`Config.${type.id}`, config(type)])),
  }
  const spelled = connectionsByName({ ...schemas, ...byType })
  return { ...document, components: { ...document.components, schemas: spelled } }
}

function body(general: JsonObject, { id }: (typeof allTypes)[number]): JsonObject {
  const properties = general.properties as JsonObject
  const own = { type: { const: id, type: 'string' }, config: { $ref: ref(`Config.${id}`) } }
  return { ...general, properties: { ...properties, ...own } } as JsonObject
}

function config(type: (typeof allTypes)[number]): JsonObject {
  const { $schema: _dialect, ...schema } = configSchema(type)
  return schema as JsonObject
}

function ref(name: string): string {
  return `#/components/schemas/${name}`
}
