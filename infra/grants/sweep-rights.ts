import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DataResources } from '../data-resources.ts'

/** Lists secrets: Secrets Manager knows no narrower right, and the list holds no values. */
export function listSecrets(): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:ListSecrets'], resources: ['*'] })
}

/** Inspects secrets without reading them. */
export function inspectSecrets({ secretArns, clientSecretArns }: DataResources): PolicyStatement {
  return new PolicyStatement({
    actions: ['secretsmanager:DescribeSecret'],
    resources: [secretArns, clientSecretArns],
  })
}

/** Tags secrets, by the one tag that marks them as orphaned. */
export function markSecrets({ secretArns, clientSecretArns }: DataResources): PolicyStatement {
  return new PolicyStatement({
    actions: ['secretsmanager:TagResource', 'secretsmanager:UntagResource'],
    resources: [secretArns, clientSecretArns],
    conditions: {
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['mooring:orphaned-at'] },
      // ForAllValues holds for no value at all.
      Null: { 'aws:TagKeys': 'false' },
    },
  })
}
