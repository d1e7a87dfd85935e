import { Problem } from '../model/problem.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/index.ts'
import { countGuard, newCounts } from './connection-counts.ts'
import { fromItem, getItem, queryAll } from './dynamodb/client.ts'
import { keyOwner, keys } from './dynamodb/keys.ts'
import { put, remove, transact, update, type Write } from './dynamodb/transaction.ts'
import { CountsMoved, readHeld } from './project-counts.ts'
import { cleanupTaskWrites, idempotencyWrites, projectAuditWrite } from './rows/change-records.ts'
import { decodeProject, encodeProject, encodeProjectName } from './rows/project.ts'
import { encodeSecretKey } from './rows/secret-key.ts'

/** Reads a project. */
export const readProjects: Powers['readProjects'] = {
  async find(id) {
    const row = await getItem(keys.project(id))
    return row && decodeProject(row)
  },
}

/** Finds projects by their names. */
export const findProjects: Powers['findProjects'] = {
  async named(name) {
    const row = await getItem(keys.projectName(name))
    return row && decodeProject(row)
  },
}

/** Lists every project, by name. */
export const listProjects: Powers['listProjects'] = {
  async list() {
    const { pk, sk } = keys.projectName('')
    return (await queryAll(pk, sk)).map(fromItem).map(decodeProject)
  },
}

/** Creates projects; the row of the name makes it unique. */
export const createProjects: Powers['createProjects'] = {
  async insert(project, event, record, keyPair) {
    await transact(
      ...idempotencyWrites(record),
      claimName(project),
      put(encodeProject(project, countGuard)),
      ...newCounts(project.id),
      // Nothing from before 0.3 is in it.
      put({ ...keys.listComplete(project.id), completedAt: project.createdAt, isVerified: true }),
      ...(keyPair ? [put(encodeSecretKey(keyPair))] : []),
      projectAuditWrite(project.id, event),
    )
  },
}

/** Takes a project's name, where no other project has it. */
function claimName(project: Project): Write {
  return put(encodeProjectName(project), {
    when: 'attribute_not_exists(pk)',
    failure: () =>
      new Problem('name_taken', { details: { name: 'is the name of another project' } }),
  })
}

/** Renames projects: the new name is taken and the old one released in one transaction. */
export const renameProjects: Powers['renameProjects'] = {
  async replace(project, before, event) {
    const named =
      project.name === before.name
        ? [put(encodeProjectName(project))]
        : [claimName(project), remove(keys.projectName(before.name))]
    await transact(...named, renamed(project, before), projectAuditWrite(project.id, event))
  },
}

// An update and not a put: the count of connections may change concurrently.
function renamed({ id, name, readme, updatedAt, updatedBy }: Project, before: Project): Write {
  return update(
    keys.project(id),
    { name, readme, updatedAt, updatedBy },
    {
      when: '#name = :before',
      names: { '#name': 'name' },
      values: { ':before': before.name },
      failure: () => new Problem('revision_conflict'),
    },
  )
}

const keysATime = 50 // two rows a key, 100 in a transaction

/** Deletes projects that hold nothing. */
export const deleteProjects: Powers['deleteProjects'] = {
  remove: removeProject,

  removeKeys: removeProjectKeys,
}

const mostAttempts = 8

/** Reads the counts, and deletes on condition that all are as they were read. */
async function removeProject(
  ...[project, event, cleanupTask]: Parameters<Powers['deleteProjects']['remove']>
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { count, removals } = await readHeld(project.id)
    if (count !== 0) throw new Problem('project_not_empty')
    try {
      return await transact(
        // First the row of the name: it shows whether the project is still the one that was read.
        remove(keys.projectName(project.name), {
          when: 'id = :id',
          values: { ':id': project.id },
          failure: () => new Problem('revision_conflict'),
        }),
        ...removals,
        projectAuditWrite(project.id, event),
        ...cleanupTaskWrites(cleanupTask),
      )
    } catch (error) {
      if (!(error instanceof CountsMoved) || attempt === mostAttempts) throw error
    }
  }
}

/** Deletes every access key of a project with their listings, and the key pairs of its own. */
async function removeProjectKeys(projectId: string): Promise<void> {
  const { pk } = keys.accessKeyListing(projectId, '')
  const rows = (await queryAll(pk, `${keyOwner(projectId)}#`)).map(fromItem)
  const ids = rows.map(({ id }) => String(id))
  for (let at = 0; at < ids.length; at += keysATime) {
    const some = ids.slice(at, at + keysATime)
    await transact(
      ...some.map((id) => remove(keys.accessKey(id))),
      ...some.map((id) => remove(keys.accessKeyListing(projectId, id))),
    )
  }
  const { pk: own } = keys.projectSecretKey(projectId, 1)
  for (const { version } of (await queryAll(own, 'VERSION#')).map(fromItem))
    await transact(remove(keys.projectSecretKey(projectId, Number(version))))
  await removeOwnCounts(projectId)
}

const rowsATime = 100 // of a transaction

/** Deletes what a deleted project counted for each user: zeros, which its deletion did not read. */
async function removeOwnCounts(projectId: string): Promise<void> {
  const { pk } = keys.listCount(projectId, '')
  const rows = (await queryAll(pk, 'MINE#')).map(fromItem)
  for (let at = 0; at < rows.length; at += rowsATime)
    await transact(
      ...rows.slice(at, at + rowsATime).map(({ sk }) => remove({ pk, sk: String(sk) })),
    )
}

/** Deletes the access keys of projects that are gone. */
export const deleteProjectKeys: Powers['deleteProjectKeys'] = { removeKeys: removeProjectKeys }
