import { knownRoutes } from '../known-routes.ts'
import type { Surface } from '../surface.ts'
import { aws } from './aws/surface.ts'
import { connector } from './connector/surface.ts'
import { credible } from './credible/surface.ts'
import { native } from './native/surface.ts'
import { pages } from './pages/surface.ts'
import { signIn } from './sign-in/surface.ts'
import { token } from './token/surface.ts'

/** Every API surface. `operations.ts` lists them with their operations. */
export const surfaces: readonly Surface[] = [native, pages, token, signIn, credible, connector, aws]

/** The API surface that a path belongs to, also where no route takes it. */
export function surfaceAt(path: string, all: readonly Surface[] = surfaces): Surface {
  const isBelow = ({ prefixes }: Surface) =>
    prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
  return all.find(isBelow) ?? native
}

/**
 * The methods that a path has, for the header `Allow` (RFC 9110 section 10.2.1); empty where no
 * route has the path. A path can match several templates, as `/v1/connections/test` does: the
 * methods of all of them are allowed.
 */
export function allowedMethods(path: string): readonly string[] {
  const segments = path.split('/')
  const methods = knownRoutes
    .map((route) => route.split(' '))
    .filter(([, template = '']) => isAt(template.split('/'), segments))
    .map(([method = '']) => method)
  return [...new Set(methods)].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}

function isAt(template: readonly string[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every((part, at) =>
      part.startsWith('{') ? segments[at] !== '' : part === segments[at],
    )
  )
}
