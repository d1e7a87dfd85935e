import * as z from 'zod'
import { one, operation } from '../../operation.ts'
import { surfaceAt } from '../list.ts'
import { native } from './surface.ts'

const tag = 'Deployment'

export const readHealth = operation({
  id: 'read-health',
  route: 'GET /v1/health',
  surface: native,
  tag,
  summary: 'Report that the API is available',
  access: 'public',
  status: 200,
  reply: one(z.strictObject({ status: z.literal('ok'), version: z.string() })),
  powers: [],
  problems: [],
})

export const readOpenapi = operation({
  id: 'read-openapi',
  route: 'GET /v1/openapi.json',
  surface: native,
  tag,
  summary: 'Read this API as an OpenAPI 3.1 document',
  access: 'public',
  status: 200,
  reply: z.looseObject({ openapi: z.string() }).meta({ id: 'OpenAPI' }),
  powers: [],
  problems: [],
  cacheSeconds: 300,
})

export const refuseRoute = operation({
  id: 'refuse-route',
  route: '$default',
  surface: native,
  surfaceAt,
  tag,
  summary: 'Reject a request that no other route takes: 405 where the path has other methods',
  access: 'public',
  status: 404,
  powers: [],
  problems: ['route_not_found', 'method_not_allowed'],
})
