import type { SecretLocation } from '../../model/secret-reference.ts'

const maxRefCharacters = 2048

/** The partitions that have both services and STS, with their domain and the names of their regions. */
const partitions: Readonly<Record<string, { readonly domain: string; readonly regions: RegExp }>> =
  {
    aws: { domain: 'amazonaws.com', regions: /^(?!cn-|us-gov-|us-iso)/ },
    'aws-cn': { domain: 'amazonaws.com.cn', regions: /^cn-/ },
    'aws-us-gov': { domain: 'amazonaws.com', regions: /^us-gov-/ },
  }

const region = /^[a-z]{2}(-[a-z]{2,12}){1,3}-\d{1,2}$/
// Names as each service takes them. A colon would start a version, which a reference does not name.
const resources = {
  secretsmanager: /^secret:[\w/+=.@-]{1,519}$/,
  ssm: /^parameter\/[\w./-]{1,1011}$/,
} as const

/**
 * The location that a `ref` names; undefined where it names none.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
 */
export function parseSecretRef(ref: string): SecretLocation | undefined {
  if (ref.length > maxRefCharacters) return undefined
  const [arn = '', ...fragment] = ref.split('#')
  const [prefix, partition = '', service, at = '', account = '', ...rest] = arn.split(':')
  if (prefix !== 'arn' || (service !== 'secretsmanager' && service !== 'ssm')) return undefined
  const known = Object.hasOwn(partitions, partition) ? partitions[partition] : undefined
  if (!known?.regions.test(at) || !region.test(at)) return undefined
  if (!/^\d{12}$/.test(account) || !resources[service].test(rest.join(':'))) return undefined
  const host = `${service}.${at}.${known.domain}`
  const place: SecretLocation = { service, partition, region: at, host, id: arn }
  if (fragment.length === 0) return place
  const pointer = parsePointer(fragment.join('#'))
  return pointer && { ...place, pointer }
}

/**
 * The tokens of a JSON pointer; undefined where it is none (RFC 6901 sections 3 and 4). It is read as
 * the text that it is, not as a URI: `%` stands for itself.
 */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return []
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined
  const tokens = pointer.slice(1).split('/')
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
}
