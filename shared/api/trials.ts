import * as z from 'zod'
import { outcomes, type Tested } from '../domain/tested.ts'
import { operation } from './operation.ts'
import { ConnectionPath, one } from './schemas.ts'
import { native } from './surface.ts'

const tag = 'Connection tests'

const TestedView = z
  .strictObject({ outcome: z.enum(outcomes), detail: z.string(), latency_ms: z.int().min(0) })
  .meta({
    id: 'Tested',
    description:
      '`ok`: the service accepts the credential; `rejected`: it refuses it; `unreachable`: it ' +
      'could not be asked; `untestable`: nothing was asked, and `detail` says why.',
  })

/** The view of what came of a trial. */
export function testedView({ outcome, detail, latencyMs }: Tested): z.input<typeof TestedView> {
  return { outcome, detail, latency_ms: latencyMs }
}

export const testConnection = operation({
  id: 'test-connection',
  route: 'POST /v1/connections/{connection_id}/test',
  surface: native,
  tag,
  summary: 'Try a connection out at its service',
  description:
    'By a request that is cheap and asks for the credential, or by signing in; see the reference ' +
    'of its type. Neither the answer of the service nor a secret is told.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: 'connection',
  body: z.strictObject({}),
  bodyOptional: true,
  status: 200,
  reply: one(TestedView),
  powers: ['readConnections', 'openSecrets', 'recordEvents', 'tryConnections'],
  problems: ['credentials_missing', 'system_connection'],
  memoryMb: 1024,
})

export const testUnsavedConnection = operation({
  id: 'test-unsaved-connection',
  route: 'POST /v1/connections/test',
  surface: native,
  tag,
  summary: 'Try a connection out before it is kept',
  access: 'connections:write',
  body: z
    .strictObject({
      type: z.string(),
      config: z.unknown().meta({
        override: {
          type: 'object',
          description: 'As the type demands.',
          additionalProperties: true,
        },
      }),
    })
    .meta({ id: 'UnsavedConnection' }),
  status: 200,
  reply: one(TestedView),
  powers: ['tryConnections'],
  settings: ['outboundAllow'],
  problems: ['unknown_type', 'invalid_config'],
  memoryMb: 1024,
})
