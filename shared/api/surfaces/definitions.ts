import type { SurfaceDefinition } from '../surface.ts'
import { connectorDefinition } from './connector/definition.ts'
import { credibleDefinition } from './credible/definition.ts'
import { nativeDefinition } from './native/definition.ts'
import { pagesDefinition } from './pages/definition.ts'

/**
 * Every API surface with its operations: what infrastructure and documents are computed from. A
 * function loads `list.ts`, which is the same surfaces without their schemas.
 */
export const definitions: readonly SurfaceDefinition[] = [
  nativeDefinition,
  pagesDefinition,
  credibleDefinition,
  connectorDefinition,
]
