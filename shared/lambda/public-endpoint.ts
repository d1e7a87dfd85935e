import type { Operation } from '../api/operation.ts'
import { createEndpoint, type Endpoint, type PowersOf, type Run } from './pipeline.ts'

/**
 * The Lambda handler of an operation whose access is `public`. In a separate file, so that its
 * bundle does not contain the SDK: it starts in a third of the time.
 */
export function publicEndpoint<const O extends Operation & { readonly access: 'public' }>(
  operation: O,
  powers: PowersOf<O>,
  run: Run<O>,
): Endpoint<O> {
  return createEndpoint(operation, powers, run)
}
