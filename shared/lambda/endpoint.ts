import type { Operation } from '../api/operation.ts'
import { readAccessKeys } from '../aws/read-access-keys.ts'
import { type Endpoint, handlerOver, type PowersOf, type Run } from './pipeline.ts'

/** The Lambda handler of an operation that asks for an access key: see `handlerOver`. */
export function endpoint<const O extends Operation>(
  operation: O,
  powers: PowersOf<O>,
  run: Run<O>,
): Endpoint<O> {
  return handlerOver(operation, { ...powers, readAccessKeys }, run)
}
