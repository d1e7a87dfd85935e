import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { awsExternalIdOf } from '../../shared/model/role-request.ts'
import { parseAssumableRoles } from '../../shared/runtime/aws-role.ts'
import { acknowledge } from '../acknowledge.ts'
import type { GrantOptions, IamGrant } from './table-rights.ts'

type OutboundPower =
  | 'tryConnections'
  | 'requestConnectionTests'
  | 'countConnectionTests'
  | 'askProviders'
  | 'askMcpServers'
  | 'mintCredentials'
  | 'assumeRoles'
  | 'fetchReferencedSecrets'
  | 'revokeMinted'

// Through the egress guard, with no right to anything of AWS.
const outbound: IamGrant = { settings: ['outboundAllow'] }

/** What the powers that send requests to users' URLs come to. */
export const outboundGrants: Record<OutboundPower, IamGrant> = {
  tryConnections: outbound,
  requestConnectionTests: {
    settings: ['connectionTestFunction'],
    others: ({ connectionTestArn }) => [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [connectionTestArn] }),
    ],
  },
  countConnectionTests: { table: { UpdateItem: ['CONNECTIONTESTS#*'] } },
  askProviders: outbound,
  askMcpServers: outbound,
  mintCredentials: outbound,
  assumeRoles: { settings: ['assumableRoles'], others: (_data, options) => assume(options) },
  // With the credentials of a role that was assumed, and no right of the function.
  fetchReferencedSecrets: {},
  revokeMinted: outbound,
}

/**
 * Assumes the roles that the deployment names, and never without an ExternalId of its own; nothing
 * where it names none.
 */
function assume({ assumableRoles, stage }: GrantOptions): PolicyStatement[] {
  const resources = [...parseAssumableRoles(assumableRoles)]
  if (resources.length === 0) return []
  return [
    new PolicyStatement({
      actions: ['sts:AssumeRole'],
      resources,
      conditions: { StringLike: { 'sts:ExternalId': awsExternalIdOf(stage, '*') } },
    }),
    // Tags are a right of their own, for which IAM has no ExternalId to compare.
    new PolicyStatement({ actions: ['sts:TagSession'], resources }),
  ]
}

/** Acknowledges for cdk-nag that a function assumes roles by pattern, where it does. */
export function acknowledgeAssumableRoles(
  role: Role,
  statements: readonly PolicyStatement[],
  { assumableRoles }: Pick<GrantOptions, 'assumableRoles'>,
): void {
  for (const pattern of parseAssumableRoles(assumableRoles)) {
    const isGranted = statements.some(({ resources }) => resources.includes(pattern))
    if (!isGranted || !pattern.includes('*')) continue
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${pattern}]`]:
        'The operator of the deployment names these roles in assumableRoles, and each is assumed only if it trusts the ExternalId of a project.',
    })
  }
}
