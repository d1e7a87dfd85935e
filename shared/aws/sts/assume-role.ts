import { limits } from '../../model/limits.ts'
import { awsExternalIdOf, roleSessionNameOf, roleSessionTags } from '../../model/role-request.ts'
import { Secret } from '../../model/secret.ts'
import type { RoleFailure, RoleRequest, RoleResponse } from '../../ports/roles.ts'
import { isAssumable, parseAssumableRoles } from '../../runtime/aws-role.ts'
import { timeNow, withTimeLimit } from '../../runtime/runtime.ts'
import { setting } from '../../runtime/settings.ts'
import { signAwsPost } from '../../runtime/sign-aws.ts'
import { stsBody, stsContentType, stsEndpoint, stsText } from '../../runtime/sts.ts'
import { defaultProvider } from '../sdk/lambda-credentials.ts'

interface Answer {
  readonly status: number
  readonly body: string
}

/**
 * Assumes a role by one request, which the credentials of the function itself sign. Without the SDK,
 * whose client of STS would be the largest part of what a mint loads.
 *
 * The endpoint can be another by the variables that every SDK of AWS reads.
 *
 * The allow-list is checked here beside IAM, which the local run does not have.
 *
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export async function assumeRole(request: RoleRequest): Promise<RoleResponse> {
  const patterns = parseAssumableRoles(setting('assumableRoles'))
  if (!isAssumable(request.roleArn, patterns)) return { kind: 'denied', code: 'role_not_assumable' }
  const { AWS_REGION = '', AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS } = process.env
  const { region, host } = stsEndpoint(AWS_REGION)
  const url = new URL(AWS_ENDPOINT_URL_STS ?? AWS_ENDPOINT_URL ?? `https://${host}/`)
  const own = await defaultProvider()()
  const key = { id: own.accessKeyId, secret: own.secretAccessKey, sessionToken: own.sessionToken }
  const body = bodyOf(request)
  const post = { host: url.host, service: 'sts', region, contentType: stsContentType, body }
  const { host: _, ...headers } = signAwsPost(key, post, timeNow())
  try {
    return classify(await withTimeLimit(limits.providerTimeoutMs, send(url, headers, body)))
  } catch {
    return { kind: 'transient', code: 'no_answer' }
  }
}

function bodyOf({ roleArn, user, durationSeconds, policy, tags }: RoleRequest): string {
  const listed = Object.entries(roleSessionTags(user, tags)).flatMap(([name, value], at) => [
    [`Tags.member.${at + 1}.Key`, name],
    [`Tags.member.${at + 1}.Value`, value],
  ])
  return stsBody('AssumeRole', {
    RoleArn: roleArn,
    RoleSessionName: roleSessionNameOf(user),
    ExternalId: awsExternalIdOf(setting('stage'), user.ownerId),
    DurationSeconds: String(durationSeconds),
    Policy: policy,
    ...Object.fromEntries(listed),
  })
}

function send(url: URL, headers: Readonly<Record<string, string>>, body: string) {
  return async (signal: AbortSignal): Promise<Answer> => {
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' })
    return { status: response.status, body: await response.text() }
  }
}

function classify({ status, body }: Answer): RoleResponse {
  if (status !== 200) return failureOf(status, stsText(body, 'Code'))
  const [id, secret, token, expiration] = [
    ...['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
  ].map((name) => stsText(body, name))
  const expiresAt = new Date(expiration ?? '')
  if (!id || !secret || !token || Number.isNaN(expiresAt.getTime()))
    return { kind: 'transient', code: 'no_credentials' }
  const secrets = { secretAccessKey: new Secret(secret), sessionToken: new Secret(token) }
  return { kind: 'assumed', session: { accessKeyId: id, ...secrets, expiresAt } }
}

/** By https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html#API_AssumeRole_Errors. */
const failures = new Map<string, RoleFailure>([
  ['AccessDenied', { kind: 'denied', code: 'access_denied' }],
  ['RegionDisabledException', { kind: 'malformed', code: 'region_disabled' }],
  ['MalformedPolicyDocument', { kind: 'malformed', code: 'malformed_policy' }],
  ['PackedPolicyTooLarge', { kind: 'malformed', code: 'policy_too_large' }],
  ['ValidationError', { kind: 'malformed', code: 'invalid_request' }],
  ['InvalidParameterValue', { kind: 'malformed', code: 'invalid_request' }],
  ['Throttling', { kind: 'throttled', code: 'throttled' }],
  ['ThrottlingException', { kind: 'throttled', code: 'throttled' }],
  ['RequestLimitExceeded', { kind: 'throttled', code: 'throttled' }],
])

// What is left is about the function, or about STS: its own credentials have expired, or a 5xx.
function failureOf(status: number, code: string): RoleFailure {
  if (status === 429) return { kind: 'throttled', code: 'throttled' }
  return failures.get(code) ?? { kind: 'transient', code: `http_${status}` }
}
