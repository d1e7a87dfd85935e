import * as z from 'zod'
import { type Category, categories } from '../../../catalogue/categories.ts'
import { one, operation } from '../../operation.ts'
import { queryFlag } from '../../text-schemas.ts'
import { native } from './surface.ts'

const tag = 'Connection types'
const cacheSeconds = 300

const TypeView = z
  .strictObject({
    id: z.guid(),
    type: z.string(),
    name: z.string(),
    description: z.string().optional(),
    category: z.string(),
    category_name: z.string(),
    oauth: z.boolean(),
    oauth2_client_brings_endpoints: z.boolean(),
    discovered: z.boolean(),
    docs_url: z.url(),
    offered_in_form: z.boolean(),
    mint: z
      .strictObject({
        on_request: z.string().optional(),
        returns: z.array(z.string()),
        narrows: z.array(z.string()),
        revoked_on_delete: z.boolean(),
      })
      .optional(),
    config_schema: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: 'ConnectionType',
    description:
      'A connection type; `id` is its id as a connector, `config_schema` is the JSON Schema (2020-12) of ' +
      'its config. Where `oauth2_client_brings_endpoints`, the catalogue does not know its provider. Where ' +
      '`discovered`, the server of a connection names its authorization server. With `mint`, a lookup ' +
      'returns a short-lived credential in place of the config, where `on_request` only if its body asks.',
  })

const ListedType = TypeView.partial({ config_schema: true }).meta({
  id: 'ListedConnectionType',
  description: 'A connection type; with `fields=summary` it has no `config_schema`.',
})

/** What a list of the catalogue can be narrowed to. */
export const catalogueQuery = {
  category: z.enum(Object.keys(categories) as [Category, ...Category[]]).optional(),
  search: z.string().min(1).max(100).optional(),
}

export const listConnectionTypes = operation({
  id: 'list-connection-types',
  route: 'GET /v1/connection-types',
  surface: native,
  tag,
  summary: 'List the connection types with the schemas of their configs',
  description:
    '`search` finds a text in names, ids, categories and descriptions; `fields=summary` leaves out ' +
    'the schemas.',
  access: 'public',
  query: z.strictObject({
    ...catalogueQuery,
    oauth: queryFlag.optional(),
    fields: z.literal('summary').optional(),
  }),
  status: 200,
  reply: one(z.array(ListedType)),
  powers: [],
  problems: [],
  cacheSeconds,
})

export const readConnectionType = operation({
  id: 'read-connection-type',
  route: 'GET /v1/connection-types/{type}',
  surface: native,
  tag,
  summary: 'Read a connection type',
  access: 'public',
  params: z.strictObject({ type: z.string() }),
  absent: 'connection_type_not_found',
  status: 200,
  reply: one(TypeView),
  powers: [],
  problems: [],
  cacheSeconds,
})
