import { testCredibleConnection } from '../shared/api/credible/connections.ts'
import { demandTestable } from '../shared/api/credible/test-asked.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(testCredibleConnection, {}, ({ body }) => {
  const asked = demandTestable(body)
  if ('fault' in asked) return { body: { status: 'failed' as const, errorMessage: asked.fault } }
  const errorMessage = 'The connection is valid, but it cannot be tried yet.'
  return { body: { status: 'failed' as const, errorMessage } }
})
