import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IamGrant } from './table-rights.ts'

type OutboundPower =
  | 'tryConnections'
  | 'requestConnectionTests'
  | 'countConnectionTests'
  | 'askProviders'
  | 'askMcpServers'
  | 'mintCredentials'
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
  revokeMinted: outbound,
}
