import * as z from 'zod'
import type { Route } from '../../operation.ts'
import { ConnectionName, ProjectName } from '../../path-names.ts'

type Method = Route extends `${infer M} /${string}` ? M : never

/** The routes of something below all projects, or below one: older clients and newer ones. */
export function twins(method: Method, rest: '' | `/${string}` = '') {
  return {
    route: `${method} /api/v0/projects${rest}`,
    aliases: [`${method} /api/v0/environments${rest}`],
  } as const satisfies { route: Route; aliases: readonly Route[] }
}

/** The path of everything in one project. */
export const ProjectPath = z.strictObject({ projectName: ProjectName })

/** The path of everything about one connection. */
export const CredibleConnectionPath = z.strictObject({
  projectName: ProjectName,
  connectionName: ConnectionName,
})

/** Where a project is found. */
export function projectResource(projectName: string): string {
  return `/api/v0/projects/${projectName}`
}
