import { readHealth } from '../shared/api/deployment.ts'
import { setting } from '../shared/domain/settings.ts'
import { publicEndpoint } from '../shared/lambda/public-endpoint.ts'

export const handler = publicEndpoint(readHealth, {}, () => ({
  body: { data: { status: 'ok' as const, version: setting('version') } },
}))
