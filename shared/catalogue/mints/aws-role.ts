import { Secret } from '../../model/secret.ts'
import { maxRoleSeconds, minRoleSeconds } from '../../runtime/aws-role.ts'
import type { Mint } from '../mint/mint.ts'
import { narrowedPolicy, policyText } from '../mint/session-policy.ts'
import { said, type Whole } from '../whole-config.ts'

/**
 * A session of a role that trusts the deployment.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export const awsRoleMint: Mint = {
  name: 'aws-role',
  does: 'assumes the role with the ExternalId of the project (`sts:AssumeRole`)',
  by: 'role',
  returns: ['access_key_id', 'secret_access_key', 'session_token', 'region'],
  narrows: {
    session_policy: narrowedPolicy,
    ttl_seconds(config, value) {
      const most = secondsOf(config)
      const seconds = Number(value)
      if (seconds < minRoleSeconds || seconds > most) return `must be ${minRoleSeconds} to ${most}`
      return { ...config, ttl_seconds: seconds }
    },
  },
  request: (config) => ({
    roleArn: said(config, 'role_arn'),
    durationSeconds: secondsOf(config),
    policy: policyText(config),
    tags: tagsOf(config),
  }),
  finish: ({ accessKeyId, secretAccessKey, sessionToken, expiresAt }, config) => ({
    kind: 'minted',
    minted: {
      members: {
        access_key_id: new Secret(accessKeyId),
        secret_access_key: secretAccessKey,
        session_token: sessionToken,
        region: new Secret(said(config, 'region')),
      },
      expiresAt,
    },
  }),
}

function secondsOf({ ttl_seconds: narrowed, duration_seconds: usual }: Whole): number {
  if (typeof narrowed === 'number') return narrowed
  return typeof usual === 'number' ? usual : maxRoleSeconds
}

function tagsOf({ session_tags: tags }: Whole): Readonly<Record<string, string>> {
  const entries = typeof tags === 'object' && tags !== null ? Object.entries(tags) : []
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}
