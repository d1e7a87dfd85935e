import * as z from 'zod'
import { one, operation } from '../../operation.ts'
import { catalogueQuery } from './connection-types.ts'
import { native } from './surface.ts'

const InputView = z.strictObject({
  name: z.string(),
  title: z.string(),
  pattern: z.string(),
  example: z.string(),
  values: z.array(z.string()).optional(),
})

const ProviderView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    category: z.string(),
    category_name: z.string(),
    types: z.array(z.string()),
    docs_url: z.url(),
    inputs: z.array(InputView),
    redirect_uri: z.url(),
    notes: z.array(z.string()),
  })
  .meta({
    id: 'OAuth2Provider',
    description:
      'A provider that the catalogue knows: an application registered at `docs_url` with this ' +
      '`redirect_uri` serves each of its `types`. `inputs` are fields of a connection’s config.',
  })

export const listOauth2Providers = operation({
  id: 'list-oauth2-providers',
  route: 'GET /v1/oauth2-providers',
  surface: native,
  tag: 'OAuth clients',
  summary: 'List the OAuth providers of the catalogue',
  access: 'public',
  query: z.strictObject(catalogueQuery),
  status: 200,
  reply: one(z.array(ProviderView)),
  powers: [],
  settings: ['publicUrl'],
  problems: [],
  cacheSeconds: 300,
})
