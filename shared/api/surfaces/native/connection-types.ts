import * as z from 'zod'
import { operation } from '../../operation.ts'
import { one } from '../../schemas.ts'
import { native } from './surface.ts'

const tag = 'Connection types'
const cacheSeconds = 300

const TypeView = z
  .strictObject({
    id: z.guid(),
    type: z.string(),
    name: z.string(),
    category: z.string(),
    category_name: z.string(),
    oauth: z.boolean(),
    oauth2_client_brings_endpoints: z.boolean(),
    discovered: z.boolean(),
    docs_url: z.url(),
    offered_in_form: z.boolean(),
    config_schema: z.record(z.string(), z.unknown()),
  })
  .meta({
    id: 'ConnectionType',
    description:
      'A connection type; `id` is its id as a connector, `config_schema` is the JSON Schema (2020-12) of ' +
      'its config. Where `oauth2_client_brings_endpoints`, the catalogue does not know its provider. Where ' +
      '`discovered`, the server of a connection names its authorization server.',
  })

export const listConnectionTypes = operation({
  id: 'list-connection-types',
  route: 'GET /v1/connection-types',
  surface: native,
  tag,
  summary: 'List every connection type with the schema of its config',
  access: 'public',
  status: 200,
  reply: one(z.array(TypeView)),
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
