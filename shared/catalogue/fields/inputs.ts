import { reservedNames } from '../../model/captured-values.ts'
import { type Fields, maybe } from './facts.ts'
import { destination } from './fields.ts'
import { matchingText } from './shaped-text.ts'

const inputName = /^[a-z][a-z0-9_]{0,31}$/

// The client's own pattern is applied at the authorization: a config can be there before its client.
/** An input of an OAuth client that brings its provider. */
export const inputField = destination(
  maybe(matchingText('Input', '^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$')),
)

/** The fields of a config that may be inputs of its OAuth client, by the names that were sent. */
export function inputFields(names: readonly string[]): Fields {
  const own = names.filter((name) => inputName.test(name) && !reservedNames.includes(name))
  return Object.fromEntries(own.map((name) => [name, inputField]))
}
