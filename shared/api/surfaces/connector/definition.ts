import type { SurfaceDefinition } from '../../surface.ts'
import * as operations from './operations.ts'
import { connector as surface } from './surface.ts'

/** Connectors. */
export const connectorDefinition: SurfaceDefinition = { surface, subjects: [operations] }
