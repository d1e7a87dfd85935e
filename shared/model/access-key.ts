import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { Secret } from './secret.ts'

/** What a scope allows, as the reference describes it. */
export const scopes = {
  'connections:read': 'read connections, without their secrets',
  'connections:write': 'create, update, delete and authorize connections',
  'credentials:read': 'resolve connections into their secrets',
  'credentials:export': 'export connections with their secrets, encrypted to a public key',
  'oauth2-clients:write': 'manage OAuth clients',
  'access-keys:write': 'manage access keys',
  'projects:write': 'manage projects',
  'audit:read': 'read the audit log',
  'identity-providers:write': 'manage identity providers; not with a key of one project',
} as const

/** One right of a role. */
export type Scope = keyof typeof scopes

/** Which scopes a role has: the only place of the matrix. */
export const roles = {
  viewer: ['connections:read'],
  runtime: ['connections:read', 'credentials:read'],
  editor: ['connections:read', 'connections:write', 'oauth2-clients:write'],
  admin: Object.keys(scopes) as Scope[],
} as const satisfies Record<string, readonly Scope[]>

/** The role of an access key. */
export type Role = keyof typeof roles

/** Every role's name. */
export const roleNames = Object.keys(roles) as [Role, ...Role[]]

/** Whose access a set of scopes is computed from. */
type Holder = Pick<Caller, 'role' | 'projectId' | 'scopes'>

/**
 * The scopes of a caller: those of its role, without what belongs to the deployment where it is
 * limited to a project, and without those that its session was not asked for.
 */
export function scopesOf({ role, projectId, scopes: asked }: Holder): readonly Scope[] {
  const own: readonly Scope[] = roles[role]
  return own.filter(
    (scope) =>
      (projectId === undefined || scope !== 'identity-providers:write') &&
      (asked === undefined || asked.includes(scope)),
  )
}

/** Whether the caller has the scope. */
export function allows(caller: Holder, scope: Scope): boolean {
  return scopesOf(caller).includes(scope)
}

/** The identity behind a session, as an identity provider proved it. */
export interface SessionIdentity {
  /** The id of the identity provider. */
  readonly provider: string
  /** The `sub` of its token. */
  readonly subject: string
}

/** The caller, as an access key proves it. */
export interface Caller {
  readonly keyId: string
  readonly user: string
  readonly role: Role
  /** Absent: every project. */
  readonly projectId?: string | undefined
  /** Of a session. */
  readonly session?: SessionIdentity | undefined
  /** Of a session that was asked for fewer scopes than its role has. */
  readonly scopes?: readonly Scope[] | undefined
}

/** The caller of a valid access key. */
export function callerOf({ id, user, role, projectId, session, scopes }: AccessKey): Caller {
  const caller = { keyId: id, user, role, projectId }
  return session ? { ...caller, session, scopes } : caller
}

/** Whether the project is visible to the caller. */
export function canReadProject(caller: Caller, projectId: string): boolean {
  return caller.projectId === undefined || caller.projectId === projectId
}

/** Whether this is the deployment's own admin key: an admin who is not limited to a project. */
export function ownsDeployment(caller: Caller): boolean {
  return caller.role === 'admin' && caller.projectId === undefined
}

/** A stored access key: everything but the key itself, of which only a hash is stored. */
export interface AccessKey {
  readonly id: string
  readonly name: string
  readonly user: string
  readonly role: Role
  /** Absent: every project. */
  readonly projectId?: string | undefined
  /** SHA-256 of the presented key, hex. 256 random bits need no slow hash and no salt. */
  readonly hash: string
  /** The hash before the last rotation, valid until `previousUntil`. */
  readonly previousHash?: string | undefined
  readonly previousUntil?: string | undefined
  readonly expiresAt?: string | undefined
  readonly createdAt: string
  readonly createdBy: string
  readonly rotatedAt?: string | undefined
  /** Of a session: a key that a token exchange or a sign-in made, and that always expires. */
  readonly session?: SessionIdentity | undefined
  /** As `Caller.scopes`. */
  readonly scopes?: readonly Scope[] | undefined
}

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const secretLength = 43 // 256 bits in base 62
const checksumLength = 6 // 32 bits in base 62
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const form = new RegExp(
  `^mrg_(${uuid})_([0-9A-Za-z]{${secretLength}})([0-9A-Za-z]{${checksumLength}})$`,
)

/**
 * A new key, `mrg_<key id>_<secret>`: 256 random bits and a CRC-32 in base 62, so that a secret
 * scanner distinguishes a real key from a look-alike offline.
 */
export function mintKey(id: string): { key: Secret; hash: string } {
  const secret = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), secretLength)
  const body = `mrg_${id}_${secret}`
  const key = body + checksum(body)
  return { key: new Secret(key), hash: hashOf(key) }
}

/** An admin key for every project, made by the deployment itself. */
export function adminKey(now: Date) {
  const id = randomUUID()
  const { key, hash } = mintKey(id)
  const made = { createdAt: now.toISOString(), createdBy: 'mooring' }
  const accessKey: AccessKey = { id, name: 'admin', user: 'admin', role: 'admin', hash, ...made }
  return { accessKey, key, caller: { keyId: id, user: 'mooring', role: 'admin' as const } }
}

/** The key under a new secret; the old one stays valid for the overlap, if any. */
export function rotated(before: AccessKey, overlapSeconds: number, now: Date) {
  const { key, hash } = mintKey(before.id)
  const until = new Date(now.getTime() + overlapSeconds * 1000).toISOString()
  const previous =
    overlapSeconds > 0
      ? { previousHash: before.hash, previousUntil: until }
      : { previousHash: undefined, previousUntil: undefined }
  const accessKey: AccessKey = { ...before, hash, ...previous, rotatedAt: now.toISOString() }
  return { accessKey, key }
}

/** The id and hash of a presented key; undefined where it cannot be a key of Mooring. */
export function parseKey(presented: string): { id: string; hash: string } | undefined {
  const parts = form.exec(presented)
  if (!parts?.[1]) return undefined
  const body = presented.slice(0, -checksumLength)
  if (presented.slice(-checksumLength) !== checksum(body)) return undefined
  return { id: parts[1], hash: hashOf(presented) }
}

/** Whether the presented hash is that of this key and valid now; compares in constant time. */
export function opens(key: AccessKey, presentedHash: string, now: Date): boolean {
  const current = sameHash(key.hash, presentedHash)
  const previous = sameHash(key.previousHash ?? '', presentedHash)
  const overlaps = key.previousUntil !== undefined && now < new Date(key.previousUntil)
  const expired = key.expiresAt !== undefined && now >= new Date(key.expiresAt)
  return !expired && (current || (previous && overlaps))
}

function sameHash(stored: string, presented: string): boolean {
  const a = Buffer.from(stored, 'hex')
  const b = Buffer.from(presented, 'hex')
  return a.length === b.length && timingSafeEqual(a, b)
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function checksum(body: string): string {
  return base62(BigInt(crc32(body)), checksumLength)
}

function base62(value: bigint, length: number): string {
  let text = ''
  for (let rest = value; text.length < length; rest /= 62n) text = digits[Number(rest % 62n)] + text
  return text
}
