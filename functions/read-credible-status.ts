import { readCredibleStatus } from '../shared/api/surfaces/credible/projects.ts'
import { publicEndpoint } from '../shared/lambda/pipeline.ts'
import { setting } from '../shared/runtime/settings.ts'

export const handler = publicEndpoint(readCredibleStatus, {}, () => ({
  body: { initialized: true as const, timestamp: Date.now(), version: setting('version') },
}))
