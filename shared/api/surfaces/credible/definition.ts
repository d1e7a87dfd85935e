import type { SurfaceDefinition } from '../../surface.ts'
import * as connections from './connections.ts'
import { connectionsByName } from './openapi.ts'
import { connectionsByType } from './openapi-variants.ts'
import * as projects from './projects.ts'
import { credible as surface } from './surface.ts'

/** Connections by name. */
export const credibleDefinition: SurfaceDefinition = {
  surface,
  subjects: [connections, projects],
  completeSchemas: (schemas) => connectionsByType(connectionsByName(schemas)),
}
