import { z } from 'zod'

interface Circumstances {
  readonly status?: number
  readonly cause?: unknown
}

/**
 * An error as AWS reports it: its name goes to the client as `__type`, its message as it stands.
 *
 * The message must never hold a value that was to be kept secret.
 */
export class AwsError extends Error {
  readonly status: number

  constructor(name: string, message: string, { status = 400, cause }: Circumstances = {}) {
    super(message, { cause })
    this.name = name
    this.status = status
  }
}

/** The error for an input that does not fit the model of its call. */
export const validationError = (message: string): AwsError =>
  new AwsError('ValidationException', message)

/**
 * A blob of the protocol: base64 on the wire, bytes inside.
 *
 * Refuses what is not base64, and fewer or more bytes than asked for.
 */
export const blob = (leastBytes: number, mostBytes: number) =>
  z
    .base64()
    .transform((text): Buffer => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length >= leastBytes, {
      error: `Member must have length greater than or equal to ${leastBytes}`,
    })
    .refine((bytes) => bytes.length <= mostBytes, {
      error: `Member must have length less than or equal to ${mostBytes}`,
    })

/**
 * An output as the protocol spells it: bytes as base64, dates as seconds since 1970 (a number),
 * members that are undefined left out.
 */
export function encodeOutput(output: object): string {
  return JSON.stringify(spelled(output))
}

// Not a replacer of JSON.stringify: that sees buffers and dates only after their own toJSON.
function spelled(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (value instanceof Date) return value.getTime() / 1000
  if (Array.isArray(value)) return value.map(spelled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spelled(member)]))
}

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
