import { knownRoutes } from './known-routes.ts'

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
