import type { Connection } from '../../api/resources.ts'

/** A secret field whose value stays in AWS. */
export interface ReferencedSecret {
  /** Its path in the config. */
  readonly field: string
  /** The ARN of the secret, and after it `#` and a JSON pointer where it has one. */
  readonly ref: string
  /** The role that reads it. */
  readonly roleArn: string
}

/** The secret fields of a connection that stay in AWS. */
export function referencedSecrets(
  connection: Pick<Connection, 'config' | 'referenced_fields'>,
): readonly ReferencedSecret[] {
  const { config = {}, referenced_fields: fields = [] } = connection
  return fields.flatMap((field) => {
    const found = field.split('.').reduce<unknown>(memberAt, config)
    const { ref, role_arn: roleArn } = (found ?? {}) as Readonly<Record<string, unknown>>
    const isReference = typeof ref === 'string' && typeof roleArn === 'string'
    return isReference ? [{ field, ref, roleArn }] : []
  })
}

/** The member of an object, or the item of a list by its name, as the paths of fields name them. */
function memberAt(value: unknown, step: string): unknown {
  if (Array.isArray(value))
    return value.find((item: { readonly name?: unknown }) => item.name === step)
  return (value as Readonly<Record<string, unknown>> | undefined)?.[step]
}

/**
 * The permissions policy of a role that reads secrets, to paste into IAM.
 *
 * @param hasOwnKeys whether a secret has a customer managed key: the role then decrypts with the keys
 *   of the account of the secret, and through its service alone.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
 * @see https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 */
export function readPolicy(
  refs: readonly string[],
  { hasOwnKeys }: { hasOwnKeys: boolean },
): object {
  const arns = [...new Set(refs.map((ref) => ref.split('#')[0] ?? ref))].sort()
  const secrets = arns.filter((arn) => arn.split(':')[2] === 'secretsmanager')
  const parameters = arns.filter((arn) => !secrets.includes(arn))
  const decrypt = {
    ...allow('kms:Decrypt', unique(arns.map(keysOf))),
    Condition: { StringEquals: { 'kms:ViaService': oneOrMore(unique(arns.map(hostOf))) } },
  }
  return {
    Version: '2012-10-17',
    Statement: [
      ...(secrets.length > 0
        ? [allow('secretsmanager:GetSecretValue', secrets.flatMap(wholeArns))]
        : []),
      ...(parameters.length > 0 ? [allow('ssm:GetParameter', parameters)] : []),
      ...(hasOwnKeys ? [decrypt] : []),
    ],
  }
}

/** An ARN without its random suffix stands for the secret too, but IAM compares the whole one. */
function wholeArns(arn: string): readonly string[] {
  return [arn, `${arn}-??????`]
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

const oneOrMore = (texts: readonly string[]) => (texts.length === 1 ? texts[0] : texts)

function allow(action: string, resources: readonly string[]) {
  return { Effect: 'Allow', Action: action, Resource: oneOrMore(resources) }
}

function keysOf(arn: string): string {
  const [, partition, , region, account] = arn.split(':')
  return `arn:${partition}:kms:${region}:${account}:key/*`
}

function hostOf(arn: string): string {
  const [, partition, service, region] = arn.split(':')
  return `${service}.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`
}
