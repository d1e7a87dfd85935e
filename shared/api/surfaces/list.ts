import type { Operation } from '../operation.ts'
import { native, type Surface } from '../surface.ts'
import { connector } from './connector/surface.ts'
import { credible } from './credible/surface.ts'

/** The wire that a path belongs to, also where no route takes it. */
export function surfaceAt(path: string): Surface {
  const below = ({ prefixes }: Surface) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  return [credible, connector].find(below) ?? native
}

/** The wire that an operation answers by; what takes every path answers by the path's. */
export function surfaceFor({ route, surface }: Operation, path: string): Surface {
  return route === '$default' ? surfaceAt(path) : surface
}
