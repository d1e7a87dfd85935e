import * as z from 'zod'
import { type ConnectionTestResult, outcomes } from '../../../model/connection.ts'
import { ConnectionPath, one, operation } from '../../operation.ts'
import { task } from '../../task.ts'
import { referenceProblems } from './credentials.ts'
import { native } from './surface.ts'

const tag = 'Connection tests'

/** The powers of an operation that tests a connection. */
export const requestingTests = ['countConnectionTests', 'requestConnectionTests'] as const

/** Each test keeps a function waiting for a server outside the deployment, for up to 15 seconds. */
export const testThrottle = { rate: 5, burst: 20 } as const

const TestedView = z
  .strictObject({ outcome: z.enum(outcomes), detail: z.string(), latency_ms: z.int().min(0) })
  .meta({
    id: 'ConnectionTestResult',
    description:
      '`ok`: the service accepts the credential; `rejected`: it rejects it; `unreachable`: it ' +
      'did not respond; `untestable`: no request was sent, and `detail` has the reason.',
  })

/** The view of the outcome of a connection test. */
export function toTestedView({
  outcome,
  detail,
  latencyMs,
}: ConnectionTestResult): z.input<typeof TestedView> {
  return { outcome, detail, latency_ms: latencyMs }
}

/** A test before there is a connection: its id is part of the ExternalId and the session of a role. */
export const untestedReference: ConnectionTestResult = {
  outcome: 'untestable',
  detail: 'A reference is read for a stored connection alone. Create the connection, then test it.',
  latencyMs: 0,
}

export const testConnection = operation({
  id: 'test-connection',
  route: 'POST /v1/connections/{connection_id}/test',
  surface: native,
  tag,
  summary: 'Test a stored connection at its service',
  description:
    'Sends a cheap request that requires the credential, or signs in: see the reference page of the types. ' +
    'The result contains neither the response of the service nor a secret.',
  access: 'connections:write',
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'id' },
  body: z.strictObject({}),
  bodyOptional: true,
  status: 200,
  reply: one(TestedView),
  powers: [
    'readConnections',
    'readSecrets',
    'assumeRoles',
    'fetchReferencedSecrets',
    'recordEvents',
    ...requestingTests,
  ],
  problems: [
    'credentials_missing',
    'system_connection',
    'too_many_connection_tests',
    ...referenceProblems,
  ],
  throttle: testThrottle,
})

export const testUnsavedConnection = operation({
  id: 'test-unsaved-connection',
  route: 'POST /v1/connections/test',
  surface: native,
  tag,
  summary: 'Test a connection before it is created',
  access: 'connections:write',
  body: z
    .strictObject({
      type: z.string(),
      config: z.unknown().meta({
        override: {
          type: 'object',
          description: 'As the type requires.',
          additionalProperties: true,
        },
      }),
    })
    .meta({ id: 'UnsavedConnection' }),
  status: 200,
  reply: one(TestedView),
  powers: requestingTests,
  settings: ['outboundAllow', 'assumableRoles'],
  problems: ['unknown_type', 'invalid_config', 'too_many_connection_tests'],
  throttle: testThrottle,
})

/**
 * The function that connects to servers outside the deployment. It has no rights: a server that
 * exploits a flaw in a driver gets no more than the one config of the test.
 */
export const runConnectionTest = task({
  id: 'run-connection-test',
  summary: 'Test one connection at its service, in a function without rights in the deployment',
  trigger: 'invocation',
  powers: ['tryConnections'],
  memoryMb: 1024,
  timeoutSeconds: 15,
  bounded: true,
})

/** The payload of `run-connection-test`: a connection with every field, secrets in plaintext. */
export const ConnectionTestRequest = z.strictObject({
  type: z.string(),
  config: z.record(z.string(), z.json()),
})
