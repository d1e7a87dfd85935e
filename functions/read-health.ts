import { readHealth } from '../shared/api/deployment.ts'
import { setting } from '../shared/domain/settings.ts'
import { endpoint } from '../shared/lambda/endpoint.ts'

export const handler = endpoint(readHealth, {}, () => ({
  body: { data: { status: 'ok' as const, version: setting('version') } },
}))
