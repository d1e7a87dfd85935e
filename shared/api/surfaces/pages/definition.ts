import type { SurfaceDefinition } from '../../surface.ts'
import * as operations from './operations.ts'
import { pages as surface } from './surface.ts'

/** The pages of an authorization. */
export const pagesDefinition: SurfaceDefinition = { surface, subjects: [operations] }
