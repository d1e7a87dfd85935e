import * as z from 'zod'
import { limits } from '../model/limits.ts'

const form = /^[a-zA-Z0-9_-]+$/

// What a query engine calls its own database: a connection of this name would hide it.
const reserved = ['duckdb']

/** What is wrong with a name that a path cannot hold. */
export const pathNameMessage = `must have only letters, digits, "_" and "-", and not be ${reserved.join(', ')}`

/** Whether a path can name a connection so. */
export function isPathName(name: string): boolean {
  return form.test(name) && name.length <= limits.nameLength && !reserved.includes(name)
}

/** The name of a project in a path. */
export const ProjectName = z
  .string()
  .min(1)
  .max(limits.nameLength)
  .regex(/^[a-zA-Z0-9_-]*$/, 'must have only letters, digits, "_" and "-"')

/** The name of a connection in a path. */
export const ConnectionName = ProjectName.refine(isPathName, pathNameMessage)
