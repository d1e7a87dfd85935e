import type { Caller } from '../domain/caller.ts'
import { Problem } from '../domain/problem.ts'
import { demandProject } from '../domain/reach.ts'

/**
 * The project that a list is of: the one asked for, or the one that the key belongs to.
 *
 * @throws Problem `invalid_request` where neither is there, `project_not_found` out of reach.
 */
export function demandOneProject(caller: Caller, asked: string | undefined): string {
  const projectId = asked ?? caller.projectId
  if (projectId === undefined) {
    const words = 'is required with an access key that belongs to no one project'
    throw new Problem('invalid_request', { details: { project_id: words } })
  }
  demandProject(caller, projectId)
  return projectId
}
