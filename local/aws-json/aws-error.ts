interface Circumstances {
  readonly status?: number
  readonly cause?: unknown
}

/**
 * A refusal as AWS words it: its name goes to the client as `__type`, its message as it stands.
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

/** The refusal of an input that does not fit the model of its call. */
export const validationError = (message: string): AwsError =>
  new AwsError('ValidationException', message)
