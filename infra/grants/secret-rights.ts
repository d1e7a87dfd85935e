import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from '../acknowledge.ts'
import type { DataResources } from '../data-stack.ts'

/** Makes secrets of one kind, under the deployment's key and no other. */
export function makeSecrets(data: DataResources, arns: string): PolicyStatement[] {
  const resources = [arns]
  const ownKey = { StringEquals: { 'secretsmanager:KmsKeyArn': data.key.keyArn } }
  return [
    new PolicyStatement({
      actions: ['secretsmanager:CreateSecret'],
      resources,
      conditions: ownKey,
    }),
    new PolicyStatement({ actions: ['secretsmanager:TagResource'], resources }),
    ...writeOnly(data),
  ]
}

/** Adds versions to secrets of one kind, and makes room for them among the staging labels. */
export function putVersions(arns: string): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'secretsmanager:DescribeSecret',
      'secretsmanager:PutSecretValue',
      'secretsmanager:UpdateSecretVersionStage',
    ],
    resources: [arns],
  })
}

/** Moves and removes the staging labels of secrets of one kind. */
export function commitVersions(arns: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['secretsmanager:DescribeSecret', 'secretsmanager:UpdateSecretVersionStage'],
    resources: [arns],
  })
}

/** Restores secrets of one kind that wait for their deletion. */
export function restoreSecrets(arns: string): PolicyStatement {
  return new PolicyStatement({ actions: ['secretsmanager:RestoreSecret'], resources: [arns] })
}

/** Reads secrets of one kind. */
export function readSecretValues(data: DataResources, secrets: string): PolicyStatement[] {
  return [
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secrets] }),
    throughSecretsManager(data, ['kms:Decrypt'], {
      StringLike: { 'kms:EncryptionContext:SecretARN': secrets },
    }),
  ]
}

/** Deletes secrets of one kind, never without their recovery window. */
export function deleteSecrets(arns: string): PolicyStatement {
  return new PolicyStatement({
    actions: ['secretsmanager:DeleteSecret'],
    resources: [arns],
    conditions: { BoolIfExists: { 'secretsmanager:ForceDeleteWithoutRecovery': 'false' } },
  })
}

/** Reads and writes the secret of the first admin key, and no other. */
export function storeAdminKey(data: DataResources): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
      resources: [data.adminKeySecretArn],
    }),
    throughSecretsManager(data, ['kms:Decrypt', 'kms:GenerateDataKey'], {
      StringEquals: { 'kms:EncryptionContext:SecretARN': data.adminKeySecretArn },
    }),
  ]
}

/**
 * Secrets Manager asks for Decrypt when a secret is created, to see that its creator could read it;
 * with this context and no secret's own. So a function that only writes reads nothing.
 */
function writeOnly(data: DataResources): PolicyStatement[] {
  return [
    throughSecretsManager(data, ['kms:GenerateDataKey']),
    throughSecretsManager(data, ['kms:Decrypt'], {
      StringEquals: { 'kms:EncryptionContext:SecretVersionId': 'RequestToValidateKeyAccess' },
    }),
  ]
}

function throughSecretsManager(
  { key }: DataResources,
  actions: string[],
  conditions: Record<string, Record<string, string>> = {},
): PolicyStatement {
  const via = { 'kms:ViaService': `secretsmanager.${key.env.region}.amazonaws.com` }
  return new PolicyStatement({
    actions,
    resources: [key.keyArn],
    conditions: { ...conditions, StringEquals: { ...conditions.StringEquals, ...via } },
  })
}

/** Copies secrets of OAuth clients from under the connections' prefix, where they once were. */
export function moveSecrets(data: DataResources): PolicyStatement[] {
  const target = data.clientSecretArns
  return [
    ...readSecretValues(data, data.secretArns),
    ...makeSecrets(data, target),
    new PolicyStatement({
      actions: ['secretsmanager:DescribeSecret'],
      resources: [data.secretArns, target],
    }),
    new PolicyStatement({ actions: ['secretsmanager:PutSecretValue'], resources: [target] }),
  ]
}

/** Acknowledges for cdk-nag that a role names secrets by prefix, where it does. */
export function acknowledgeSecretsByPrefix(
  role: Role,
  statements: readonly PolicyStatement[],
  data: DataResources,
): void {
  for (const arns of [data.secretArns, data.clientSecretArns]) {
    if (!statements.some(({ resources }) => resources.includes(arns))) continue
    // As cdk-nag spells what CloudFormation fills in.
    const finding = arns.replaceAll(
      /\$\{Token\[(AWS\.\w+)\.\d+\]\}/g,
      (_, name) => `<${String(name).replace('.', '::')}>`,
    )
    acknowledge(role, {
      [`AwsSolutions-IAM5[Resource::${finding}]`]:
        'Secrets come and go with requests; the prefix holds this kind of this deployment and nothing else.',
    })
  }
}

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

/** Tags orphaned secrets, by one tag and no other. */
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

/** Makes keyed hashes: of links, and of bodies sent with an Idempotency-Key. */
export function generateMac({ macKey }: DataResources): PolicyStatement[] {
  return [new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [macKey.keyArn] })]
}
