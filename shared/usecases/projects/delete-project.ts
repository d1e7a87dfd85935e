import { deleteKeysTask } from '../../model/cleanup-task.ts'
import { eventOf } from '../../model/event.ts'
import type { Project } from '../../model/project.ts'
import type { Powers } from '../../ports/index.ts'
import { runCleanup } from '../cleanup/run-cleanup.ts'
import type { ChangeRequest } from '../connections/change-connection.ts'

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
