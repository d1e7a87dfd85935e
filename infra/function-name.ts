/**
 * The name of a function: of a task `mooring-<stage>-<id>`, by which others in the account call it,
 * and of an operation `mooring-<stage>-<stack>-<id>`. Its log group has the name without the stack.
 */
export function functionNameOf(stage: string, id: string, stack = ''): string {
  return `mooring-${stage}-${stack === '' ? '' : `${stack}-`}${id}`
}
