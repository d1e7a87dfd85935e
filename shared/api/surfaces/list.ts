import type { Surface } from '../surface.ts'
import { connector } from './connector/surface.ts'
import { credible } from './credible/surface.ts'
import { native } from './native/surface.ts'
import { pages } from './pages/surface.ts'

/** Every API surface. `operations.ts` lists them with their operations. */
export const surfaces: readonly Surface[] = [native, pages, credible, connector]

/** The API surface that a path belongs to, also where no route takes it. */
export function surfaceAt(path: string, all: readonly Surface[] = surfaces): Surface {
  const isBelow = ({ prefixes }: Surface) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  return all.find(isBelow) ?? native
}
