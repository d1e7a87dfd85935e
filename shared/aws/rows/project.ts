import type { Project } from '../../model/project.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'

/** The row of a project, with the count of its connections. */
export function encodeProject(project: Project, connectionCount: number): Row {
  return { ...keys.project(project.id), ...project, connectionCount }
}

/** The row that holds a project's name, and shows it in the list. */
export function encodeProjectName(project: Project): Row {
  return { ...keys.projectName(project.name), ...project }
}

/** The project of a row. */
export function decodeProject(row: Record<string, unknown>): Project {
  const { pk: _pk, sk: _sk, connectionCount: _count, ...rest } = row
  const { oauth2ClientCount: _clients, ...project } = rest
  return project as unknown as Project
}
