import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam'
import { acknowledge } from './acknowledge.ts'
import type { Estate } from './estate.ts'

/** Makes secrets of connections, under the deployment's key and no other. */
export function makeSecrets(estate: Estate): PolicyStatement[] {
  const resources = [estate.secretArns]
  const ownKey = { StringEquals: { 'secretsmanager:KmsKeyArn': estate.key.keyArn } }
  return [
    new PolicyStatement({
      actions: ['secretsmanager:CreateSecret'],
      resources,
      conditions: ownKey,
    }),
    new PolicyStatement({ actions: ['secretsmanager:TagResource'], resources }),
    ...sealOnly(estate),
  ]
}

/** Adds versions to secrets of connections, and says which of them are kept. */
export function addVersions(estate: Estate): PolicyStatement {
  return new PolicyStatement({
    actions: [
      'secretsmanager:DescribeSecret',
      'secretsmanager:PutSecretValue',
      'secretsmanager:UpdateSecretVersionStage',
    ],
    resources: [estate.secretArns],
  })
}

/** Reads secrets of connections. */
export function readSecrets(estate: Estate): PolicyStatement[] {
  const secrets = estate.secretArns
  return [
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secrets] }),
    throughSecretsManager(estate, ['kms:Decrypt'], {
      StringLike: { 'kms:EncryptionContext:SecretARN': secrets },
    }),
  ]
}

/** Deletes secrets of connections, never without their recovery window. */
export function deleteSecrets(estate: Estate): PolicyStatement {
  return new PolicyStatement({
    actions: ['secretsmanager:DeleteSecret'],
    resources: [estate.secretArns],
    conditions: { BoolIfExists: { 'secretsmanager:ForceDeleteWithoutRecovery': 'false' } },
  })
}

/** Reads and writes the secret of the first admin key, and no other. */
export function keepAdminKey(estate: Estate): PolicyStatement[] {
  return [
    new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'],
      resources: [estate.adminKeySecretArn],
    }),
    throughSecretsManager(estate, ['kms:Decrypt', 'kms:GenerateDataKey'], {
      StringEquals: { 'kms:EncryptionContext:SecretARN': estate.adminKeySecretArn },
    }),
  ]
}

/**
 * Secrets Manager asks for Decrypt when a secret is made, to see that its maker could read it; with
 * this context and no secret's own. So a function that only seals opens nothing.
 */
function sealOnly(estate: Estate): PolicyStatement[] {
  return [
    throughSecretsManager(estate, ['kms:GenerateDataKey']),
    throughSecretsManager(estate, ['kms:Decrypt'], {
      StringEquals: { 'kms:EncryptionContext:SecretVersionId': 'RequestToValidateKeyAccess' },
    }),
  ]
}

function throughSecretsManager(
  { key }: Estate,
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

/** Tells cdk-nag why a role may name connections' secrets by prefix, where it does. */
export function acknowledgeSecretsByPrefix(
  role: Role,
  statements: readonly PolicyStatement[],
  estate: Estate,
): void {
  if (!statements.some(({ resources }) => resources.includes(estate.secretArns))) return
  // As cdk-nag spells what CloudFormation fills in.
  const finding = estate.secretArns.replaceAll(
    /\$\{Token\[(AWS\.\w+)\.\d+\]\}/g,
    (_, name) => `<${String(name).replace('.', '::')}>`,
  )
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::${finding}]`]:
      "Connections' secrets come and go with requests; the prefix holds this deployment's and nothing else.",
  })
}
