import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Estate } from './estate.ts'

/** Lists secrets: Secrets Manager knows no narrower right, and the list holds no values. */
export function listSecrets(): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:ListSecrets'], resources: ['*'] })
}

/** Looks at secrets without opening them. */
export function inspectSecrets(estate: Estate): PolicyStatement {
  return ofSecrets(estate, 'DescribeSecret')
}

/** Tags secrets, by the one tag that says whose they are not. */
export function markSecrets({ secretArns, clientSecretArns }: Estate): PolicyStatement {
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
export function releaseVersions(estate: Estate): PolicyStatement {
  return ofSecrets(estate, 'DescribeSecret', 'UpdateSecretVersionStage')
}

function ofSecrets(
  { secretArns, clientSecretArns }: Estate,
  ...actions: string[]
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `secretsmanager:${action}`),
    resources: [secretArns, clientSecretArns],
  })
}
