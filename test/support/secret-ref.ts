import { randomUUID } from 'node:crypto'
import type { SecretRef } from '../../shared/model/secret.ts'

/** A ref, of which nothing was written. */
export function aRef(text: string = randomUUID()): SecretRef {
  return text as SecretRef
}
