import * as z from 'zod'
import { mintedWhen } from '../catalogue/lookup-facts.ts'
import { type Connection, isSystem } from '../model/connection.ts'
import type { JsonObject } from '../model/json.ts'
import { awsExternalIdOf } from '../model/role-request.ts'
import { setting } from '../runtime/settings.ts'

/** What a role of AWS must trust so that a connection can assume it: its trust policy, to paste. */
export const AwsTrust = z.strictObject({
  external_id: z.string(),
  principal: z.string().meta({ description: 'The roles of the functions that assume it.' }),
  trust_policy: z.record(z.string(), z.unknown()),
})

/** The settings that it is computed from. */
export const awsTrustSettings = ['stage', 'rolePrincipal'] as const

/** What the role of a connection must trust; undefined where it assumes none, or is system-managed. */
export function awsTrustOf(connection: Connection): z.input<typeof AwsTrust> | undefined {
  const { type, config, ownerId, referencedFields } = connection
  const mints = typeof config.role_arn === 'string' && mintedWhen(type) !== undefined
  const assumes = mints || referencedFields !== undefined
  if (!assumes || isSystem(connection)) return undefined
  const principal = setting('rolePrincipal')
  const external_id = awsExternalIdOf(setting('stage'), ownerId)
  return { external_id, principal, trust_policy: trustPolicy(principal, external_id, ownerId) }
}

/**
 * The trust policy of a role for one project: only the functions of this deployment, with the
 * ExternalId and the tag of the project. The principal is the account, narrowed by the path of the
 * functions’ roles: a trust policy that names a role itself breaks when that is replaced, since AWS
 * stores its unique id.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html#id_session-tags_adding-assume-role
 */
function trustPolicy(principal: string, externalId: string, ownerId: string): JsonObject {
  const account = principal.replace(/:role\/.*$/, ':root')
  const statement = (Action: string, StringEquals: JsonObject): JsonObject => ({
    Effect: 'Allow',
    Principal: { AWS: account },
    Action,
    Condition: { StringEquals, ArnLike: { 'aws:PrincipalArn': principal } },
  })
  return {
    Version: '2012-10-17',
    Statement: [
      statement('sts:AssumeRole', { 'sts:ExternalId': externalId }),
      statement('sts:TagSession', { 'aws:RequestTag/mooring:project': ownerId }),
    ],
  }
}
