import { type Operation, routesOf, splitRoute } from '../shared/api/operation.ts'

/** The first segments of all paths of the API, such as `v1`. */
export function apiPaths(operations: readonly Operation[]): readonly string[] {
  const paths = operations.flatMap(routesOf).map((route) => splitRoute(route).path)
  const segments = paths.flatMap((path) => path.split('/')[1] || [])
  return [...new Set(segments)].sort()
}
