import { limits } from '../../model/limits.ts'
import { Secret } from '../../model/secret.ts'
import type { SecretLocation } from '../../model/secret-reference.ts'
import type {
  ReferencedSecretFailure,
  ReferencedSecretResponse,
} from '../../ports/referenced-secrets.ts'
import type { RoleSession } from '../../ports/roles.ts'
import { timeNow, withTimeLimit } from '../../runtime/runtime.ts'
import { signAwsPost } from '../../runtime/sign-aws.ts'

/** How a service is asked for one value, and where it has that. */
interface Service {
  readonly target: string
  /** Where the deployment names an endpoint of its own, as the SDKs do. */
  readonly endpointVariable: string
  body(id: string): object
  valueIn(answer: Answer): unknown
}

type Answer = Readonly<Record<string, unknown>>

const services: Readonly<Record<SecretLocation['service'], Service>> = {
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  secretsmanager: {
    target: 'secretsmanager.GetSecretValue',
    endpointVariable: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    body: (id) => ({ SecretId: id }),
    valueIn: ({ SecretString: value }) => value,
  },
  // https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html
  ssm: {
    target: 'AmazonSSM.GetParameter',
    endpointVariable: 'AWS_ENDPOINT_URL_SSM',
    body: (id) => ({ Name: id, WithDecryption: true }),
    valueIn: ({ Parameter: parameter }) => (parameter as Answer | undefined)?.Value,
  },
}

/**
 * Reads a secret by one request, which the credentials of a role sign. Without the SDK: its client of
 * Secrets Manager is that of the deployment itself, and Parameter Store would bring another one.
 *
 * The host is computed from a region that the parser has checked, and no redirect is followed.
 */
export async function fetchSecret(
  { service, region, host: usualHost, id }: SecretLocation,
  session: RoleSession,
): Promise<ReferencedSecretResponse> {
  const { target, endpointVariable, body: bodyOf, valueIn } = services[service]
  const url = new URL(process.env[endpointVariable] ?? `https://${usualHost}/`)
  const body = JSON.stringify(bodyOf(id))
  const contentType = 'application/x-amz-json-1.1'
  const post = { host: url.host, service, region, contentType, target, body }
  const { host: _, ...headers } = signAwsPost(keyOf(session), post, timeNow())
  try {
    const { status, answer } = await withTimeLimit(limits.referencedSecretMs, (signal) =>
      send(url, { method: 'POST', headers, body, signal, redirect: 'error' }),
    )
    if (status !== 200) return { kind: failureOf(status, answer) }
    const value = valueIn(answer)
    return typeof value === 'string'
      ? { kind: 'found', text: new Secret(value) }
      : { kind: 'malformed' }
  } catch {
    return { kind: 'transient' }
  }
}

function keyOf({ accessKeyId, secretAccessKey, sessionToken }: RoleSession) {
  const [secret, token] = [secretAccessKey, sessionToken].map((each) => String(each.reveal()))
  return { id: accessKeyId, secret: secret ?? '', sessionToken: token }
}

async function send(url: URL, init: RequestInit): Promise<{ status: number; answer: Answer }> {
  const response = await fetch(url, init)
  const answer: unknown = await response.json()
  return { status: response.status, answer: (answer ?? {}) as Answer }
}

/**
 * By https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html and the errors of
 * both calls. A message of AWS is not read: it can repeat what was sent.
 */
const failures: ReadonlyMap<string, ReferencedSecretFailure> = new Map([
  ['AccessDeniedException', 'denied'],
  ['AccessDenied', 'denied'],
  ['DecryptionFailure', 'denied'],
  ['InvalidKeyId', 'denied'],
  ['ResourceNotFoundException', 'missing'],
  // A secret that is pending deletion.
  ['InvalidRequestException', 'missing'],
  ['ParameterNotFound', 'missing'],
  ['ParameterVersionNotFound', 'missing'],
  ['InvalidParameterException', 'malformed'],
  ['ValidationException', 'malformed'],
  ['ThrottlingException', 'throttled'],
  ['Throttling', 'throttled'],
  ['TooManyRequestsException', 'throttled'],
  ['RequestLimitExceeded', 'throttled'],
  ['ExpiredTokenException', 'session_ended'],
  ['ExpiredToken', 'session_ended'],
  ['InvalidClientTokenId', 'session_ended'],
  ['UnrecognizedClientException', 'session_ended'],
])

function failureOf(status: number, { __type: type }: Answer): ReferencedSecretFailure {
  // With a namespace before it, in some answers.
  const name = typeof type === 'string' ? type.slice(type.lastIndexOf('#') + 1) : ''
  return failures.get(name) ?? (status === 429 ? 'throttled' : 'transient')
}
