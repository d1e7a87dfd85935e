/** The name of a function, by which others in the account may call it. */
export function functionNameOf(stage: string, id: string): string {
  return `mooring-${stage}-${id}`
}
