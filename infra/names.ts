import { type Operation, routesOf, splitRoute } from '../shared/api/operation.ts'

/** Surfaces whose few functions share the stack of another; every other has one of its own. */
const sharedStacks: Readonly<Record<string, string>> = {
  pages: 'native',
  aws: 'native',
  token: 'identity',
  'sign-in': 'identity',
}

/** Subjects of the native surface that are in another stack: its own is half full. */
const subjectStacks: Readonly<Record<string, string>> = {
  'Identity providers': 'identity',
  'Sign-in': 'identity',
}

/** The stack that the function of an operation is in: the name of its API surface, as a rule. */
export function stackOf({ surface, tag }: Operation): string {
  return subjectStacks[tag] ?? sharedStacks[surface.id] ?? surface.id
}

/**
 * The name of a function: of a task `mooring-<stage>-<id>`, by which others in the account call it,
 * and of an operation `mooring-<stage>-<stack>-<id>`. Its log group has the name without the stack.
 */
export function functionNameOf(stage: string, id: string, stack = ''): string {
  return `mooring-${stage}-${stack === '' ? '' : `${stack}-`}${id}`
}

/** The first segments of all paths of the API, such as `v1`. */
export function apiPaths(operations: readonly Operation[]): readonly string[] {
  const paths = operations.flatMap(routesOf).map((route) => splitRoute(route).path)
  const segments = paths.flatMap((path) => path.split('/')[1] || [])
  return [...new Set(segments)].sort()
}
