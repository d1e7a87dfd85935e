import type { z } from 'zod'
import { validationError } from './aws-error.ts'

/** One call of a service: takes the parsed JSON body, answers with the output or an AwsError. */
export type Operation = (body: unknown) => Promise<object>

/** A call that checks its input by a schema before it runs. */
export function operation<Schema extends z.ZodType>(
  input: Schema,
  run: (input: z.output<Schema>) => object | Promise<object>,
): Operation {
  return async (body) => {
    const parsed = input.safeParse(body)
    if (!parsed.success) throw validationError(explained(parsed.error.issues))
    return run(parsed.data)
  }
}

// AWS quotes the value that did not fit. Here it may be a secret, so only its place is named.
function explained(issues: readonly z.core.$ZodIssue[]): string {
  const said = issues.map((issue) => {
    const place = issue.path.map((step) => memberName(String(step))).join('.')
    return `Value at '${place}' failed to satisfy constraint: ${issue.message}`
  })
  return `${issues.length} validation error${issues.length > 1 ? 's' : ''} detected: ${said.join('; ')}`
}

const memberName = (step: string): string => step.charAt(0).toLowerCase() + step.slice(1)
