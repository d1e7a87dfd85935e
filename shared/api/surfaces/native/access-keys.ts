import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import {
  type AccessKey,
  type Caller,
  mintKey,
  roleNames,
  type Scope,
  scopes,
  scopesOf,
} from '../../../model/access-key.ts'
import { limits } from '../../../model/limits.ts'
import type { Secret } from '../../../model/secret.ts'
import { Id, one, operation } from '../../operation.ts'
import { many, pagingQuery } from '../../pages.ts'
import { readsEmpty } from '../../parse-request.ts'
import { Name, Time, TimeSent } from '../../text-schemas.ts'
import { native } from './surface.ts'

const tag = 'Access keys'
const AccessKeyPath = z.strictObject({ access_key_id: Id })

const NewAccessKey = z.strictObject({
  name: Name,
  user: Name.nullish(),
  role: z.enum(roleNames),
  // Absent means every project and no expiry, so an empty variable of a script must not count as absent.
  project_id: readsEmpty(Id.nullish()),
  expires_at: readsEmpty(
    TimeSent.refine((at) => new Date(at) > new Date(), 'must be in the future').nullish(),
  ),
})

const AccessKeyView = z
  .strictObject({
    id: z.guid(),
    name: z.string(),
    user: z.string(),
    role: z.enum(roleNames),
    project_id: z.guid().nullable(),
    expires_at: Time.nullable(),
    created_at: Time,
    created_by: z.string(),
    rotated_at: Time.nullable(),
    previous_key_expires_at: Time.nullable(),
    session: z.strictObject({ provider: z.guid(), subject: z.string() }).optional().meta({
      description:
        'Of a session: the id of the identity provider that proved its user, and the subject there.',
    }),
  })
  .meta({ id: 'AccessKey', description: 'An access key, without the key itself.' })

const OwnKey = AccessKeyView.extend({
  scopes: z.array(z.enum(Object.keys(scopes) as [Scope, ...Scope[]])),
}).meta({ id: 'OwnAccessKey', description: 'The access key of the request, and its scopes.' })

const ShownOnce = AccessKeyView.extend({
  key: z.string().meta({ format: 'password', description: 'The key itself, returned only once.' }),
}).meta({
  id: 'NewAccessKey',
  description: 'An access key with the key itself, which is returned only once.',
})

/** The view of a stored access key. */
export function toAccessKeyView(key: AccessKey): z.input<typeof AccessKeyView> {
  return {
    id: key.id,
    name: key.name,
    user: key.user,
    role: key.role,
    project_id: key.projectId ?? null,
    expires_at: key.expiresAt ?? null,
    created_at: key.createdAt,
    created_by: key.createdBy,
    rotated_at: key.rotatedAt ?? null,
    previous_key_expires_at: key.previousUntil ?? null,
    ...(key.session ? { session: { ...key.session } } : {}),
  }
}

/** The view of the caller's own key. */
export function toOwnKeyView(key: AccessKey): z.input<typeof OwnKey> {
  return { ...toAccessKeyView(key), scopes: [...scopesOf(key)] }
}

/** A new access key, and the key itself. */
export function toAccessKey(input: z.output<typeof NewAccessKey>, caller: Caller, now: Date) {
  const id = randomUUID()
  const { key, hash } = mintKey(id)
  const accessKey: AccessKey = {
    id,
    name: input.name,
    user: input.user ?? input.name,
    role: input.role,
    projectId: input.project_id ?? undefined,
    expiresAt: input.expires_at ?? undefined,
    hash,
    createdAt: now.toISOString(),
    createdBy: caller.user,
  }
  return { accessKey, key }
}

/** The only response that shows a key itself. */
export function accessKeyResponse(status: number, accessKey: AccessKey, key: Secret) {
  return { status, body: { data: { ...toAccessKeyView(accessKey), key: String(key.reveal()) } } }
}

export const createAccessKey = operation({
  id: 'create-access-key',
  route: 'POST /v1/access-keys',
  surface: native,
  tag,
  summary: 'Create an access key',
  description:
    'Without a `project_id` the key can read every project; only such a key can create another ' +
    'one. `user` is the user in the audit log, by default the name.',
  access: 'access-keys:write',
  body: NewAccessKey,
  status: 201,
  reply: one(ShownOnce),
  powers: ['createAccessKeys'],
  problems: ['project_not_found'],
})

export const listAccessKeys = operation({
  id: 'list-access-keys',
  route: 'GET /v1/access-keys',
  surface: native,
  tag,
  summary: 'List access keys or sessions, without the keys themselves',
  access: 'access-keys:write',
  query: z.strictObject({
    project_id: Id.optional(),
    kind: z.enum(['key', 'session']).default('key').meta({
      description: '`session`: the access keys that token exchanges and sign-ins made.',
    }),
    ...pagingQuery,
  }),
  status: 200,
  reply: many(AccessKeyView),
  powers: ['listAccessKeys', 'listSessions', 'readProjects'],
  problems: ['project_not_found'],
})

export const readOwnAccessKey = operation({
  id: 'read-own-access-key',
  route: 'GET /v1/access-keys/self',
  surface: native,
  tag,
  summary: 'Read the access key of this request, and the scopes of its role',
  description: 'Every key can call it. A client can use it to offer only what the key allows.',
  access: 'connections:read',
  status: 200,
  reply: one(OwnKey),
  powers: ['readAccessKeys'],
  problems: [],
})

export const deleteAccessKey = operation({
  id: 'delete-access-key',
  route: 'DELETE /v1/access-keys/{access_key_id}',
  surface: native,
  tag,
  summary: 'Delete an access key or end a session: it stops working immediately',
  access: 'access-keys:write',
  params: AccessKeyPath,
  absent: 'access_key_not_found',
  status: 204,
  powers: ['readAccessKeys', 'deleteAccessKeys', 'endSessions'],
  problems: [],
})

export const rotateAccessKey = operation({
  id: 'rotate-access-key',
  route: 'POST /v1/access-keys/{access_key_id}/rotate',
  surface: native,
  tag,
  summary: 'Replace an access key, keeping its id',
  description:
    'The old key stays valid for `overlap_seconds`: 0 by default, 7 days at most. Give an overlap ' +
    'to a key that rotates itself: if the answer is lost, the old one can ask again.',
  access: 'access-keys:write',
  params: AccessKeyPath,
  absent: 'access_key_not_found',
  body: z.strictObject({
    overlap_seconds: z.int().min(0).max(limits.overlapSecondsMax).nullish(),
  }),
  bodyOptional: true,
  status: 200,
  reply: one(ShownOnce),
  powers: ['readAccessKeys', 'rotateAccessKeys'],
  problems: ['revision_conflict', 'session_is_fixed'],
})
