import * as z from 'zod'
import type { Reference, Resource } from '../../../model/connection.ts'
import { Problem } from '../../../model/problem.ts'
import { ConnectionPath, one, operation } from '../../operation.ts'
import { many, pagingQuery } from '../../pages.ts'
import { Time } from '../../text-schemas.ts'
import { native } from './surface.ts'

const tag = 'References'

/** The format of a resource's name: text that a path and a key hold without encoding. */
const forms = {
  resource_type: {
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/,
    message: 'must be 1 to 64 letters, digits, ".", "_" or "-", and begin with a letter or digit',
  },
  resource_id: {
    pattern: /^[a-zA-Z0-9][a-zA-Z0-9._:@=+~-]{0,254}$/,
    message:
      'must be 1 to 255 letters, digits or any of . _ : @ = + ~ -, and begin like resource_type',
  },
} as const

// `requireResource` reports what is wrong with a name, only to a caller that can read the connection.
const named = ({ pattern: { source } }: (typeof forms)[keyof typeof forms]) =>
  z.string().meta({ override: { type: 'string', pattern: source } })

const ReferencePath = ConnectionPath.extend({
  resource_type: named(forms.resource_type),
  resource_id: named(forms.resource_id),
})

const ReferenceView = z
  .strictObject({
    connection_id: z.guid(),
    resource_type: z.string(),
    resource_id: z.string(),
    created_at: Time,
    created_by: z.string(),
  })
  .meta({ id: 'Reference', description: 'A resource that uses a connection.' })

/** The resource that a path names. @throws Problem `invalid_request` where it cannot be one. */
export function requireResource(path: z.output<typeof ReferencePath>): Resource {
  const wrong = Object.entries(forms).filter(
    ([name, { pattern }]) => !pattern.test(path[name as keyof typeof forms]),
  )
  if (wrong.length > 0) {
    const details = Object.fromEntries(wrong.map(([name, { message }]) => [name, message]))
    throw new Problem('invalid_request', { details })
  }
  return { resourceType: path.resource_type, resourceId: path.resource_id }
}

/** The view of a stored reference. */
export function toReferenceView(reference: Reference): z.input<typeof ReferenceView> {
  return {
    connection_id: reference.connectionId,
    resource_type: reference.resourceType,
    resource_id: reference.resourceId,
    created_at: reference.createdAt,
    created_by: reference.createdBy,
  }
}

/** The details of an audit record about a reference. */
export function referenceDetails({ resourceType, resourceId }: Resource) {
  return { resource_type: resourceType, resource_id: resourceId }
}

const path = '/v1/connections/{connection_id}/references'
const ofConnection = { absent: 'connection_not_found', loads: { connection: 'id' } } as const

export const addReference = operation({
  id: 'add-reference',
  route: `PUT ${path}/{resource_type}/{resource_id}`,
  surface: native,
  tag,
  summary: 'Add a reference: a resource uses a connection',
  description:
    'A connection is not deleted while anything references it. 201 if the reference is new, ' +
    '200 where it was there: the first one stays as it is.',
  access: 'connections:write',
  params: ReferencePath,
  ...ofConnection,
  status: 201,
  otherStatus: { status: 200, when: 'The reference exists already and is unchanged.' },
  reply: one(ReferenceView),
  powers: ['readConnections', 'addReferences'],
  problems: ['invalid_request', 'system_connection'],
})

export const removeReference = operation({
  id: 'remove-reference',
  route: `DELETE ${path}/{resource_type}/{resource_id}`,
  surface: native,
  tag,
  summary: 'Remove the reference of a resource to a connection',
  description: 'The response is 204 also if there was no such reference.',
  access: 'connections:write',
  params: ReferencePath,
  ...ofConnection,
  status: 204,
  powers: ['readConnections', 'removeReferences'],
  problems: ['invalid_request', 'system_connection'],
})

export const listReferences = operation({
  id: 'list-references',
  route: `GET ${path}`,
  surface: native,
  tag,
  summary: 'List what uses a connection, by type and id of the resource',
  access: 'connections:read',
  params: ConnectionPath,
  ...ofConnection,
  query: z.strictObject(pagingQuery),
  status: 200,
  reply: many(ReferenceView),
  powers: ['readConnections', 'listReferences'],
  problems: ['system_connection'],
})
