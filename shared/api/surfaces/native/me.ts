import * as z from 'zod'
import { type Caller, roleNames, roles, type Scope, scopes } from '../../../model/access-key.ts'
import type { Project } from '../../../model/project.ts'
import { one, operation } from '../../operation.ts'
import { native } from './surface.ts'

const Me = z
  .strictObject({
    id: z.guid().meta({ description: 'The id of the access key.' }),
    user: z.string(),
    email: z.string().meta({ description: 'The same as `user`, for Dynamiq’s command line.' }),
    role: z.enum(roleNames),
    scopes: z.array(z.enum(Object.keys(scopes) as [Scope, ...Scope[]])),
    project_id: z.guid().nullable(),
    project: z
      .strictObject({ id: z.guid(), name: z.string() })
      .nullable()
      .meta({ description: 'Null for a key of every project.' }),
  })
  .meta({ id: 'Me', description: 'The identity behind an access key.' })

/** The view of a caller, and of the one project that the key belongs to. */
export function toMeView(caller: Caller, project: Project | undefined): z.input<typeof Me> {
  const { keyId, user, role, projectId } = caller
  return {
    id: keyId,
    user,
    email: user,
    role,
    scopes: [...roles[role]],
    project_id: projectId ?? null,
    project: project ? { id: project.id, name: project.name } : null,
  }
}

export const readMe = operation({
  id: 'read-me',
  route: 'GET /v1/me',
  surface: native,
  tag: 'Access keys',
  summary: 'Read the identity behind the access key: its user, role, scopes and project',
  description: 'Every key can call it. `GET /v1/access-keys/self` returns the key as it is stored.',
  access: 'connections:read',
  status: 200,
  reply: one(Me),
  powers: ['readProjects'],
  problems: [],
})
