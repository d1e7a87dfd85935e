import { type AccessKey, type Caller, canReadProject, ownsDeployment } from '../model/access-key.ts'
import { type Connection, systemOwnerId } from '../model/connection.ts'
import type { Oauth2Client } from '../model/oauth2-client.ts'
import { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/index.ts'

/** @throws Problem `project_not_found` where the project is not visible to the caller. */
export function assertProjectVisible(caller: Caller, projectId: string): void {
  if (!canReadProject(caller, projectId)) throw new Problem('project_not_found')
}

/** @throws Problem `system_connection` where the caller cannot manage what belongs to the deployment. */
export function assertCanManageSystem(caller: Caller, ownerId: string): void {
  if (ownerId === systemOwnerId && !ownsDeployment(caller)) throw new Problem('system_connection')
}

/** @throws Problem `forbidden` where the caller's key belongs to one project. */
export function assertAllProjects(caller: Caller, message: string): void {
  if (caller.projectId !== undefined) throw new Problem('forbidden', { message })
}

/**
 * The connection, where it is visible to the caller. One that does not exist and one of another
 * project get the same problem.
 *
 * @throws Problem `connection_not_found`.
 */
export function requireVisibleConnection<C extends Located>(
  caller: Caller,
  connection: C | undefined,
): C {
  if (!connection || !canSee(caller, connection)) throw new Problem('connection_not_found')
  return connection
}

type Located = Pick<Connection, 'ownerId'> & Partial<Pick<Connection, 'accessScope' | 'owner'>>

/**
 * Whether a connection is visible to the caller, on every API surface. A personal one is visible to
 * its owner and to admins.
 */
export function canSee(caller: Caller, { ownerId, accessScope, owner }: Located): boolean {
  if (ownerId !== systemOwnerId && !canReadProject(caller, ownerId)) return false
  return accessScope !== 'personal' || caller.role === 'admin' || caller.user === owner
}

/**
 * The project of this name. One that does not exist and one that is not visible get the same problem.
 *
 * @throws Problem `project_not_found`.
 */
export async function findProjectNamed(
  { named }: Powers['findProjects'],
  caller: Caller,
  name: string,
): Promise<Project> {
  const project = await named(name)
  if (!project || !canReadProject(caller, project.id)) throw new Problem('project_not_found')
  return project
}

/** The project. @throws Problem `project_not_found` where it is absent or not visible. */
export async function findProject(
  { find }: Powers['readProjects'],
  caller: Caller,
  id: string,
): Promise<Project> {
  assertProjectVisible(caller, id)
  const project = await find(id)
  if (!project) throw new Problem('project_not_found')
  return project
}

/**
 * The one project that a request is about: the one that it names, the caller's, or the only one.
 *
 * @throws Problem `project_not_found`, `project_required` where there are none or several.
 */
export async function oneProject(
  { listProjects, readProjects }: Pick<Powers, 'listProjects' | 'readProjects'>,
  caller: Caller,
  named: string | undefined,
): Promise<string> {
  if (named !== undefined) return (await findProject(readProjects, caller, named.toLowerCase())).id
  if (caller.projectId !== undefined) return caller.projectId
  const [only, ...more] = await listProjects.list()
  if (!only || more.length > 0) throw new Problem('project_required')
  return only.id
}

/**
 * The projects whose connections are listed together: the one that is asked for, or every one that
 * the caller can read.
 *
 * @throws Problem `project_not_found` where the one is absent or not visible.
 */
export async function projectsToList(
  powers: Pick<Powers, 'listProjects' | 'readProjects'>,
  caller: Caller,
  requested: string | undefined,
): Promise<readonly string[]> {
  const projectId = requested ?? caller.projectId
  if (projectId !== undefined)
    return [(await findProject(powers.readProjects, caller, projectId)).id]
  return (await powers.listProjects.list()).map(({ id }) => id)
}

/** Every project that is visible to the caller, by name. */
export async function projectsOf(
  { listProjects, readProjects }: Pick<Powers, 'listProjects' | 'readProjects'>,
  { projectId }: Caller,
): Promise<readonly Project[]> {
  if (projectId === undefined) return listProjects.list()
  return [await readProjects.find(projectId)].flatMap((project) => project ?? [])
}

/**
 * The project whose audit log a caller reads, which may be deleted; undefined: the deployment's log.
 *
 * @throws Problem `project_not_found` where it never existed, or is not visible.
 */
export async function requireLogProject(
  { readLog, readProjects }: Pick<Powers, 'readLog' | 'readProjects'>,
  caller: Caller,
  requested: string | undefined,
): Promise<string | undefined> {
  const projectId = requested ?? caller.projectId
  if (projectId === undefined) return undefined
  assertProjectVisible(caller, projectId)
  const exists = (await readProjects.find(projectId)) ?? (await readLog.hasProject(projectId))
  if (!exists) throw new Problem('project_not_found')
  return projectId
}

/**
 * The OAuth client, where it is visible to the caller: its project's, or the deployment's.
 *
 * @throws Problem `oauth2_client_not_found` where it is absent or not visible.
 */
export async function findOauth2Client(
  { locate }: Powers['locateOauth2Clients'],
  caller: Caller,
  id: string,
): Promise<Oauth2Client> {
  const client = await locate(id)
  const visible =
    client && (client.ownerId === systemOwnerId || canReadProject(caller, client.ownerId))
  if (!visible) throw new Problem('oauth2_client_not_found')
  return client
}

/**
 * The access key. A key that is limited to a project can read that project's keys only.
 *
 * @throws Problem `access_key_not_found` where it is absent or not visible.
 */
export async function findAccessKey(
  { find }: Powers['readAccessKeys'],
  caller: Caller,
  id: string,
): Promise<AccessKey> {
  const key = await find(id)
  const visible = key && (caller.projectId === undefined || caller.projectId === key.projectId)
  if (!visible) throw new Problem('access_key_not_found')
  return key
}

type Needed = Pick<Powers, 'findProjects' | 'readConnections'>

/**
 * The connection of this name in the project of that name, where it is visible to the caller.
 *
 * @throws Problem `project_not_found`, `connection_not_found`.
 */
export async function findConnectionNamed(
  { findProjects, readConnections }: Needed,
  caller: Caller,
  { projectName, connectionName }: { projectName: string; connectionName: string },
): Promise<Connection> {
  const { id } = await findProjectNamed(findProjects, caller, projectName)
  return requireVisibleConnection(caller, await readConnections.named(id, connectionName))
}
