import * as z from 'zod'
import { type Surface, usualStatus } from '../../surface.ts'

/**
 * The container credentials endpoint, which every AWS SDK reads its credentials from. It has no prefix
 * of its own: its one path is below that of a connection.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
export const aws: Surface = {
  id: 'aws',
  prefixes: [],
  bareKeys: true,
  statusOf: usualStatus,
  errorBody: ({ code, message }) => ({ code, message }),
  errorSchema: () =>
    z.strictObject({ code: z.string(), message: z.string() }).meta({
      id: 'AwsError',
      description: 'Why an AWS SDK gets no credentials: SDKs show both members in their own error.',
    }),
}
