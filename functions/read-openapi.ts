import { readOpenapi } from '../shared/api/deployment.ts'
import { openapi } from '../shared/api/openapi.ts'
import { operations } from '../shared/api/operations.ts'
import { publicEndpoint } from '../shared/lambda/public-endpoint.ts'
import { setting } from '../shared/runtime/settings.ts'

let document: ReturnType<typeof openapi> | undefined

export const handler = publicEndpoint(readOpenapi, {}, () => {
  document ??= openapi(operations, setting('version'))
  return { body: document }
})
