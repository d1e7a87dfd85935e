import { AwsError } from '../aws-json/aws-error.ts'

/** A refusal for a parameter that does not go with the others or with what there is. */
export const invalidParameter = (message: string): AwsError =>
  new AwsError('InvalidParameterException', message)

/** A refusal for a secret in a state that does not allow the call. */
export const invalidRequest = (message: string): AwsError =>
  new AwsError('InvalidRequestException', message)

/** A refusal for what is not there; AWS's words for a secret unless others are given. */
export const notFound = (message = "Secrets Manager can't find the specified secret."): AwsError =>
  new AwsError('ResourceNotFoundException', message)

/** A refusal for a name or version id that is taken by something else. */
export const exists = (message: string): AwsError =>
  new AwsError('ResourceExistsException', message)

/** A refusal past one of AWS's quotas. */
export const limitExceeded = (message: string): AwsError =>
  new AwsError('LimitExceededException', message)
