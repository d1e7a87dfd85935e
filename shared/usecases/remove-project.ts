import { eventOf, type Occasion } from '../model/event.ts'
import { type Leftover, leftKeys } from '../model/leftover.ts'
import type { Project } from '../model/project.ts'
import type { Powers } from '../ports/powers.ts'

/**
 * Deletes a project that holds nothing, on whatever wire that was asked for.
 *
 * @returns what is left to do with its access keys.
 * @throws Problem as `deleteProjects.remove`.
 */
export async function removeProject(
  { deleteProjects }: Pick<Powers, 'deleteProjects'>,
  project: Project,
  occasion: Occasion,
): Promise<Leftover> {
  const event = eventOf('project.deleted', project.id, occasion, { name: project.name })
  const leftover = leftKeys(project.id, occasion.now)
  await deleteProjects.remove(project, event, leftover)
  return leftover
}
