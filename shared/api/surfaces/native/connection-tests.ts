import * as z from 'zod'
import { outcomes, type Tested } from '../../../model/tested.ts'
import { operation } from '../../operation.ts'
import { ConnectionPath, one } from '../../schemas.ts'
import { native } from '../../surface.ts'
import { task } from '../../task.ts'

const tag = 'Connection tests'

/** The powers of an operation that has a connection tested. */
export const requestingTests = ['countConnectionTests', 'requestConnectionTests'] as const

/** Each test keeps a function waiting for a stranger's server, for up to fifteen seconds. */
export const testThrottle = { rate: 5, burst: 20 } as const

/**
 * The function that speaks to servers of strangers. It has no rights at all: what such a server
 * might make of a flaw in a driver is worth no more than the one config that was handed over.
 */
export const runConnectionTest = task({
  id: 'run-connection-test',
  summary: 'Test one connection at its service, without a right to anything of the deployment',
  trigger: 'invocation',
  powers: ['tryConnections'],
  memoryMb: 1024,
  timeoutSeconds: 15,
  bounded: true,
})

const TestedView = z
  .strictObject({ outcome: z.enum(outcomes), detail: z.string(), latency_ms: z.int().min(0) })
  .meta({
    id: 'Tested',
    description:
      '`ok`: the service accepts the credential; `rejected`: it refuses it; `unreachable`: it ' +
      'could not be asked; `untestable`: nothing was asked, and `detail` says why.',
  })

/** What `run-connection-test` is handed: a connection with every field, secrets in plaintext. */
export const ConnectionTestRequest = z.strictObject({
  type: z.string(),
  config: z.record(z.string(), z.json()),
})

/** The view of what came of a trial. */
export function toTestedView({ outcome, detail, latencyMs }: Tested): z.input<typeof TestedView> {
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
  loads: { connection: 'id' },
  body: z.strictObject({}),
  bodyOptional: true,
  status: 200,
  reply: one(TestedView),
  powers: ['readConnections', 'readSecrets', 'recordEvents', ...requestingTests],
  problems: ['credentials_missing', 'system_connection', 'too_many_connection_tests'],
  throttle: testThrottle,
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
  powers: requestingTests,
  settings: ['outboundAllow'],
  problems: ['unknown_type', 'invalid_config', 'too_many_connection_tests'],
  throttle: testThrottle,
})
