import * as z from 'zod'
import { task } from './task.ts'

/** The powers of an operation that tests a connection. */
export const requestingTests = ['countConnectionTests', 'requestConnectionTests'] as const

/** Each test keeps a function waiting for a server outside the deployment, for up to 15 seconds. */
export const testThrottle = { rate: 5, burst: 20 } as const

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
