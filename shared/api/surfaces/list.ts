import { native, type Surface } from '../surface.ts'
import { connector } from './connector/surface.ts'
import { credible } from './credible/surface.ts'

/** The API surface that a path belongs to, also where no route takes it. */
export function surfaceAt(path: string): Surface {
  const below = ({ prefixes }: Surface) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  return [credible, connector].find(below) ?? native
}
