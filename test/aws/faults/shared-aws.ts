import type { TestProject } from 'vitest/node'
import { type Addresses, startLocalAws } from '../ports/local-aws.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Absent in projects whose files start services of their own. */
    localAws?: Addresses
  }
}

/**
 * Starts the services once for all files of the project: each test has a table, keys and a prefix of
 * its own in them. The table is in memory, since no test here ends the engine.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dynamodb, kms, secretsManager, stop } = await startLocalAws({ inMemory: true })
  project.provide('localAws', { dynamodb, kms, secretsManager })
  return stop
}
