import type { Powers } from '../ports/index.ts'
import { removeProjectKeys } from './delete-projects.ts'

/** Deletes the access keys of projects that are gone. */
export const deleteProjectKeys: Powers['deleteProjectKeys'] = { removeKeys: removeProjectKeys }
