import * as z from 'zod'
import type { Connection } from '../../../model/connection.ts'
import type { Json } from '../../../model/json.ts'
import { limits } from '../../../model/limits.ts'
import { Problem } from '../../../model/problem.ts'
import type { Credentials } from '../../../usecases/connections/credentials.ts'
import { ConnectionPath, operation } from '../../operation.ts'
import { Time } from '../../text-schemas.ts'
import { readCredentials, tag } from '../native/credentials.ts'
import { aws } from './surface.ts'

const ContainerCredentials = z
  .strictObject({
    AccessKeyId: z.string(),
    SecretAccessKey: z.string().meta({ format: 'password' }),
    Token: z.string().meta({
      format: 'password',
      description: 'Empty with an access key that needs no session token.',
    }),
    Expiration: Time.meta({ description: 'When the SDK must have asked again.' }),
    RoleArn: z.string().optional(),
  })
  .meta({
    id: 'AwsContainerCredentials',
    description: 'Credentials in the format of the container credentials endpoint of AWS.',
  })

export const readAwsCredentials = operation({
  id: 'read-aws-credentials',
  route: 'GET /v1/connections/{connection_id}/aws-credentials',
  surface: aws,
  tag,
  summary: 'Resolve a connection into credentials for an unmodified AWS SDK',
  description:
    'The container credentials endpoint of AWS: set `AWS_CONTAINER_CREDENTIALS_FULL_URI` to this URL and ' +
    '`AWS_CONTAINER_AUTHORIZATION_TOKEN` to an access key, with or without `Bearer`. For connections that ' +
    'hold an AWS access key or assume a role. An access key that does not expire has an empty `Token`, and ' +
    'an `Expiration` in an hour, so that a rotated one arrives.',
  access: readCredentials.access,
  params: ConnectionPath,
  absent: 'connection_not_found',
  loads: { connection: 'lookup' },
  records: 'connection.credentials_read',
  status: 200,
  reply: ContainerCredentials,
  powers: readCredentials.powers,
  problems: [...readCredentials.problems, 'not_an_aws_type'],
  resolves: true,
  memoryMb: 1024,
})

/** The members of a config that are an AWS access key, as every type of the catalogue names them. */
const members = { id: 'access_key_id', key: 'secret_access_key', token: 'session_token' }

/**
 * Rejects a connection that has no AWS access key and mints none, before anything is recorded.
 *
 * @param mints whether a lookup of the connection returns a minted AWS access key.
 * @throws Problem `not_an_aws_type`.
 */
export function assertAws(connection: Connection, mints: boolean): void {
  const { config, withheldFields, referencedFields = [] } = connection
  const secret = [...withheldFields, ...referencedFields.map(({ path }) => path)]
  const stores = members.id in config && secret.includes(members.key)
  if (!stores && !mints) throw new Problem('not_an_aws_type')
}

/**
 * The credentials in the format of AWS. SDKs reject a response without `Token` or `Expiration`; they
 * send no empty token.
 *
 * @throws Problem `not_an_aws_type` where an access key is not among the credentials.
 */
export function toContainerCredentials(
  found: Credentials,
  roleArn: Json | undefined,
  now: Date,
): z.input<typeof ContainerCredentials> {
  const { [members.id]: id, [members.key]: key, [members.token]: token } = found
  if (typeof id !== 'string' || typeof key !== 'string') throw new Problem('not_an_aws_type')
  const { expires_at: expiresAt } = found
  const soon = new Date(now.getTime() + limits.awsReadAgainMs).toISOString()
  return {
    AccessKeyId: id,
    SecretAccessKey: key,
    Token: typeof token === 'string' ? token : '',
    Expiration: typeof expiresAt === 'string' ? expiresAt : soon,
    ...(typeof roleArn === 'string' ? { RoleArn: roleArn } : {}),
  }
}
