/**
 * The name of a function, apart from the version or alias that it is called by: a name, or an ARN,
 * whole or from the account on; each may bear a qualifier (Lambda API, `FunctionName`).
 */
export function namedFunction(given: string): { name: string; qualifier?: string } {
  const [name = '', qualifier] = given.replace(/^.*:?function:/, '').split(':')
  return qualifier === undefined ? { name } : { name, qualifier }
}
