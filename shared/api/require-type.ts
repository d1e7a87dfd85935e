import type { ConnectionType } from '../catalogue/connection-type.ts'
import { typeNamed } from '../catalogue/index.ts'
import { Problem } from '../model/problem.ts'

/** The type that a request names. @throws Problem `unknown_type`. */
export function requireType(id: string, field = 'type'): ConnectionType {
  const type = typeNamed(id)
  if (type) return type
  const message = 'is not a known connection type: see GET /v1/connection-types'
  throw new Problem('unknown_type', { details: { [field]: message } })
}
