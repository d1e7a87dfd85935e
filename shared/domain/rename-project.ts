import { eventOf, type Occasion } from './event.ts'
import type { Powers } from './powers.ts'
import type { Project } from './project.ts'
import { demandEveryProject } from './reach.ts'

/**
 * Renames a project. Names are unique over all projects of a deployment, so whoever may give one
 * learns by a rejection which names others have: it takes a key that reads them all anyway.
 *
 * @throws Problem `forbidden` for a key of one project; `name_taken`, `revision_conflict`.
 */
export async function renameProject(
  { renameProjects }: Pick<Powers, 'renameProjects'>,
  before: Project,
  name: string,
  occasion: Occasion,
): Promise<Project> {
  const { caller, now } = occasion
  demandEveryProject(caller, 'Renaming a project takes a key that belongs to no one project.')
  const project = { ...before, name, updatedAt: now.toISOString(), updatedBy: caller.user }
  const event = eventOf('project.updated', project.id, occasion, { name, before: before.name })
  await renameProjects.replace(project, before, event)
  return project
}
