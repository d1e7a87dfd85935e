import { deleteKeysTask } from '../model/cleanup-task.ts'
import { eventOf, type RequestContext } from '../model/event.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/index.ts'
import { runCleanup } from './cleanup/run-cleanup.ts'
import type { ChangeRequest } from './connections/change-connection.ts'
import { assertAllProjects } from './visibility.ts'

/**
 * Changes the name and description of a project; an absent member stays.
 *
 * Names are unique over all projects of a deployment, so a caller who may choose one learns by a
 * rejection which names exist: this needs a key that can read them all anyway.
 *
 * @param changes an empty `readme` removes it.
 * @throws Problem `forbidden` for a new name by a key of one project; `name_taken`,
 * `revision_conflict`.
 */
export async function renameProject(
  { renameProjects }: Pick<Powers, 'renameProjects'>,
  before: Project,
  changes: { readonly name?: string | undefined; readonly readme?: string | undefined },
  context: RequestContext,
): Promise<Project> {
  const { caller, now } = context
  const { name = before.name, readme = before.readme } = changes
  if (changes.name !== undefined) {
    assertAllProjects(caller, 'Renaming a project requires a key that is not limited to a project.')
  }
  const updated = { updatedAt: now.toISOString(), updatedBy: caller.user }
  const project = { ...before, name, readme: readme || undefined, ...updated }
  const fields = project.readme === before.readme ? {} : { fields: ['readme'] }
  const details = { name, before: before.name, ...fields }
  await renameProjects.replace(
    project,
    before,
    eventOf('project.updated', before.id, context, details),
  )
  return project
}

/**
 * Deletes an empty project and its access keys, for every API surface.
 *
 * @throws Problem as `deleteProjects.remove`.
 */
export async function deleteProject(
  { deleteProjects, completeCleanup }: Pick<Powers, 'deleteProjects' | 'completeCleanup'>,
  project: Project,
  { context, observer }: Pick<ChangeRequest, 'context' | 'observer'>,
): Promise<void> {
  const event = eventOf('project.deleted', project.id, context, { name: project.name })
  const task = deleteKeysTask(project.id, context.now)
  await deleteProjects.remove(project, event, task)
  await runCleanup(task, { completeCleanup, observer }, () => deleteProjects.removeKeys(project.id))
}
