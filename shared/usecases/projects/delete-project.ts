import { type CleanupTask, deleteKeysTask } from '../../model/cleanup-task.ts'
import { eventOf, type RequestContext } from '../../model/event.ts'
import type { Project } from '../../model/project.ts'
import type { Powers } from '../../ports/index.ts'

/**
 * Deletes a project that holds nothing, on whatever wire that was asked for.
 *
 * @returns what is left to do with its access keys.
 * @throws Problem as `deleteProjects.remove`.
 */
export async function removeProject(
  { deleteProjects }: Pick<Powers, 'deleteProjects'>,
  project: Project,
  context: RequestContext,
): Promise<CleanupTask> {
  const event = eventOf('project.deleted', project.id, context, { name: project.name })
  const leftover = deleteKeysTask(project.id, context.now)
  await deleteProjects.remove(project, event, leftover)
  return leftover
}
