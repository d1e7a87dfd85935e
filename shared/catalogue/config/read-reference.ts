import type { ReferencedKind, SecretReference } from '../../model/secret-reference.ts'
import { isAssumable, isRoleArn } from '../../runtime/aws-role.ts'
import type { FieldFacts } from '../fields/facts.ts'
import { isMap } from '../fields/free-json.ts'
import type { Reader } from './reader.ts'
import { parseSecretRef } from './secret-ref.ts'

const members = ['ref', 'role_arn']

/** How the value of a secret field is read from a referenced secret. */
export function kindOf({ widget }: Pick<FieldFacts, 'widget'>): ReferencedKind {
  return widget === 'map' || widget === 'json' ? widget : 'text'
}

/**
 * Whether what was sent for a secret field is a reference. A map of texts can have a member `ref` too:
 * there, it is a reference where it has an ARN.
 */
export function isReferenceSent(
  facts: Pick<FieldFacts, 'widget'>,
  given: unknown,
): given is Record<string, unknown> {
  if (!isMap(given) || !Object.hasOwn(given, 'ref')) return false
  return kindOf(facts) === 'text' || (typeof given.ref === 'string' && given.ref.startsWith('arn:'))
}

/** Reads a reference; undefined where something is wrong with it, which goes to the findings. */
export function readReference(
  given: Record<string, unknown>,
  at: readonly PropertyKey[],
  { findings, rules }: Reader,
): SecretReference | undefined {
  const add = (member: string, issue: string) => findings.add([...at, member], issue)
  for (const name of Object.keys(given).filter((each) => !members.includes(each)))
    add(name, `is not a member of a reference; its members are ${members.join(', ')}`)
  const { ref, role_arn: role } = given
  const location = typeof ref === 'string' ? parseSecretRef(ref) : undefined
  if (!location) add('ref', refIssue)
  const issue = roleIssue(role, location?.partition, rules.assumableRoles ?? [])
  if (issue !== undefined) add('role_arn', issue)
  if (findings.has(...at)) return undefined
  return { ref: String(ref), role_arn: String(role) }
}

const refIssue =
  'must be the ARN of a secret of Secrets Manager or of a parameter of Parameter Store, without a ' +
  'version, and after it "#" and a JSON pointer where the value is a part of it'

function roleIssue(
  role: unknown,
  partition: string | undefined,
  assumable: readonly string[],
): string | undefined {
  if (role == null) return 'is required: the secret is read with the rights of this role alone'
  if (typeof role !== 'string' || !isRoleArn(role)) return 'must be the ARN of an IAM role'
  if (partition !== undefined && role.split(':')[1] !== partition)
    return `must be a role of the partition ${partition}, as the secret is`
  if (isAssumable(role, assumable)) return undefined
  return 'is not a role that this deployment may assume: ask its operator to add it to assumableRoles'
}
