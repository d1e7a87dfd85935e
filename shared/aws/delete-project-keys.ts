import type { Powers } from '../ports/powers.ts'
import { removeProjectKeys } from './delete-projects.ts'

/** Deletes the access keys of projects that are gone. */
export const deleteProjectKeys: Powers['deleteProjectKeys'] = { removeKeys: removeProjectKeys }
