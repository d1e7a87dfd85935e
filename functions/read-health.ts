import { readHealth } from '../shared/api/surfaces/native/deployment.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { setting } from '../shared/runtime/settings.ts'

export const handler = publicEndpoint(readHealth, {}, () => ({
  body: { data: { status: 'ok' as const, version: setting('version') } },
}))
