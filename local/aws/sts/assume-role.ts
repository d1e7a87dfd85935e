import { randomBytes } from 'node:crypto'
import { isRoleArn, maxRoleSeconds, minRoleSeconds } from '../../../shared/runtime/aws-role.ts'

/** A call of `sts:AssumeRole`, as it was sent. */
export interface AssumedRole {
  readonly roleArn: string
  readonly sessionName: string
  readonly externalId: string | undefined
  readonly durationSeconds: number
  readonly policy: string | undefined
  readonly tags: Readonly<Record<string, string>>
}

/** An error of STS. */
export class StsError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const maxPolicyChars = 2048
const maxTags = 50

/**
 * Reads the parameters as STS does.
 *
 * @throws StsError `ValidationError`, `MalformedPolicyDocument`.
 */
export function assumedRoleOf(form: URLSearchParams): AssumedRole {
  const roleArn = form.get('RoleArn') ?? ''
  const sessionName = form.get('RoleSessionName') ?? ''
  const externalId = form.get('ExternalId') ?? undefined
  const durationSeconds = Number(form.get('DurationSeconds') ?? maxRoleSeconds)
  assertValid(isRoleArn(roleArn), 'RoleArn is no ARN of a role')
  assertValid(/^[\w+=,.@-]{2,64}$/.test(sessionName), 'RoleSessionName is invalid')
  assertValid(/^[\w+=,.@:/-]{2,1224}$/.test(externalId ?? 'none'), 'ExternalId is invalid')
  assertDuration(durationSeconds)
  const policy = form.get('Policy') ?? undefined
  if (policy !== undefined) assertPolicy(policy)
  return { roleArn, sessionName, externalId, durationSeconds, policy, tags: tagsOf(form) }
}

function assertValid(isValid: boolean, message: string): void {
  if (!isValid) throw new StsError(400, 'ValidationError', `${message}.`)
}

function assertDuration(seconds: number): void {
  const isWhole = Number.isInteger(seconds) && seconds >= minRoleSeconds
  assertValid(isWhole, `DurationSeconds is less than ${minRoleSeconds}`)
  assertValid(
    seconds <= maxRoleSeconds,
    'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
  )
}

function assertPolicy(policy: string): void {
  assertValid(policy.length <= maxPolicyChars, `Policy is longer than ${maxPolicyChars} characters`)
  try {
    const { Statement } = JSON.parse(policy) as { readonly Statement?: unknown }
    if (Statement !== undefined) return
  } catch {
    // Reported as what is no policy.
  }
  throw new StsError(400, 'MalformedPolicyDocument', 'The policy is not in the valid JSON format.')
}

function tagsOf(form: URLSearchParams): Readonly<Record<string, string>> {
  const tags: Record<string, string> = {}
  for (let at = 1; form.has(`Tags.member.${at}.Key`); at++) {
    const name = form.get(`Tags.member.${at}.Key`) ?? ''
    const value = form.get(`Tags.member.${at}.Value`) ?? ''
    const isTaken = Object.keys(tags).some((key) => key.toLowerCase() === name.toLowerCase())
    assertValid(!isTaken, 'Duplicate tag keys found: tag keys are case insensitive')
    assertValid(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(name), 'A tag key is invalid')
    assertValid(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value), 'A tag value is invalid')
    tags[name] = value
  }
  assertValid(Object.keys(tags).length <= maxTags, `There are more than ${maxTags} tags`)
  return tags
}

/** The response of STS, with credentials that no service of AWS takes. */
export function assumedRoleXml({ roleArn, sessionName, durationSeconds }: AssumedRole): string {
  const [, account = '', name = ''] = /::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(roleArn) ?? []
  const random = (bytes: number) => randomBytes(bytes).toString('base64')
  const id = randomBytes(16).toString('hex').toUpperCase().slice(0, 16)
  const expiration = new Date(Date.now() + durationSeconds * 1000).toISOString()
  return [
    '<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>',
    `<AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/${name}/${sessionName}</Arn>`,
    `<AssumedRoleId>AROA${id}:${sessionName}</AssumedRoleId></AssumedRoleUser>`,
    `<Credentials><AccessKeyId>ASIA${id}</AccessKeyId>`,
    `<SecretAccessKey>${random(30)}</SecretAccessKey>`,
    `<SessionToken>${random(120)}</SessionToken>`,
    `<Expiration>${expiration.replace(/\.\d+/, '')}</Expiration></Credentials>`,
    '</AssumeRoleResult></AssumeRoleResponse>',
  ].join('')
}
