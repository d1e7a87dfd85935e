import type { Json } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'

/**
 * Tells who still uses a connection, where that is why it was not deleted.
 *
 * @throws Problem `connection_in_use` with the references, `revision_conflict` where the last one
 * went in the same moment: a repeat may then delete; the error itself where it is another.
 */
export async function withReferences<T>(
  { list }: Powers['listReferences'],
  connectionId: string,
  deletion: Promise<T>,
): Promise<T> {
  try {
    return await deletion
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'connection_in_use') throw error
    const found = await list(connectionId)
    if (found.length === 0) throw new Problem('revision_conflict', { cause: error })
    const told = found.slice(0, limits.maxIssuesReported).map(
      ({ resourceType, resourceId }): Json => ({
        resource_type: resourceType,
        resource_id: resourceId,
      }),
    )
    const details = { references: told, reference_count: found.length }
    throw new Problem('connection_in_use', { details, cause: error })
  }
}
