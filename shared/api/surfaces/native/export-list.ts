import type { ExportPosition } from '../../../usecases/connections/export-connections.ts'
import { decodeCursor, encodeCursor } from '../../pages.ts'

interface ExportQuery {
  readonly project_id?: string | null | undefined
  readonly cursor?: string | null | undefined
}

// The same for both exports: where it continues does not depend on what is shown.
const list = 'export'
const filtersOf = ({ project_id }: ExportQuery) => ({ project_id: project_id ?? undefined })

/** Where a page of an export starts. @throws Problem `invalid_request` where the cursor is not valid. */
export function exportStart(query: ExportQuery): ExportPosition | undefined {
  const cursor = query.cursor ?? undefined
  const [ownerId, id] = decodeCursor(list, { ...filtersOf(query), cursor }) ?? []
  return ownerId === undefined || id === undefined ? undefined : { ownerId, id }
}

/** The cursor of the page that starts after a position. */
export function exportCursor(query: ExportQuery, next: ExportPosition | undefined) {
  return next && encodeCursor(list, filtersOf(query), [next.ownerId, next.id])
}
