import { isOperation, type Operation } from './operation.ts'
import { definitions } from './surfaces/definitions.ts'

/** Every operation: by API surface, by subject, and by id within a subject. */
export const operations: readonly Operation[] = definitions.flatMap(({ subjects }) =>
  subjects.flatMap((subject) =>
    Object.values(subject)
      .filter(isOperation)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  ),
)
