import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { DataResources } from '../data-resources.ts'

/** Lists secrets: Secrets Manager knows no narrower right, and the list holds no values. */
export function listSecrets(): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:ListSecrets'], resources: ['*'] })
}

/** Looks at secrets without opening them. */
export function inspectSecrets(estate: DataResources): PolicyStatement {
  return ofSecrets(estate, 'DescribeSecret')
}

/** Tags secrets, by the one tag that says whose they are not. */
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

/** Takes labels off versions of secrets, and writes none. */
export function commitSecrets(estate: DataResources): PolicyStatement {
  return ofSecrets(estate, 'DescribeSecret', 'UpdateSecretVersionStage')
}

function ofSecrets(
  { secretArns, clientSecretArns }: DataResources,
  ...actions: string[]
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `secretsmanager:${action}`),
    resources: [secretArns, clientSecretArns],
  })
}
