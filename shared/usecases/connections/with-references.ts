import type { Json } from '../../model/json.ts'
import { limits } from '../../model/limits.ts'
import { Problem } from '../../model/problem.ts'
import type { Powers } from '../../ports/index.ts'

/**
 * Adds the references of a connection to the error of its deletion.
 *
 * @throws Problem `connection_in_use` with the references, `revision_conflict` where the last one
 * was removed concurrently, so that a retry can succeed; any other error as it is.
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
    const listed = found.slice(0, limits.maxIssuesReported).map(
      ({ resourceType, resourceId }): Json => ({
        resource_type: resourceType,
        resource_id: resourceId,
      }),
    )
    const details = { references: listed, reference_count: found.length }
    throw new Problem('connection_in_use', { details, cause: error })
  }
}
