import { openapi } from '../shared/api/openapi/document.ts'
import { operations } from '../shared/api/operations.ts'
import { readOpenapi } from '../shared/api/surfaces/native/deployment.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { setting } from '../shared/runtime/settings.ts'

let document: ReturnType<typeof openapi> | undefined

export const handler = publicEndpoint(readOpenapi, {}, () => {
  document ??= openapi(operations, setting('version'))
  return { body: document }
})
