import type { Operation } from '../api/operation.ts'
import { readAccessKeys } from '../aws/access-keys.ts'
import { createEndpoint, type Endpoint, type PowersOf, type Run } from './pipeline.ts'

/** The Lambda handler of an operation that asks for an access key: see `createEndpoint`. */
export function endpoint<const O extends Operation>(
  operation: O,
  powers: PowersOf<O>,
  run: Run<O>,
): Endpoint<O> {
  return createEndpoint(operation, { ...powers, readAccessKeys }, run)
}
