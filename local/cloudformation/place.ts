/** Where the local run pretends to be; the SDK checks only that there is something. */
export const place = { account: '000000000000', region: 'us-east-1', partition: 'aws' } as const

/** The ARN of something in this place. */
export function arn(service: string, resource: string): string {
  return `arn:${place.partition}:${service}:${place.region}:${place.account}:${resource}`
}

/** What the pseudo parameters of CloudFormation stand for, but for the stack's own two. */
export const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': place.account,
  'AWS::Region': place.region,
  'AWS::Partition': place.partition,
  'AWS::URLSuffix': 'amazonaws.com',
}
