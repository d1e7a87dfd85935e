import { inputNameIssue } from '../../model/declared-inputs.ts'
import { destination, type Field, field } from './facts.ts'
import { mapOf, open } from './fields.ts'
import { hostMaxCharacters } from './limits.ts'

const maxInputs = 10

const anyInputs = mapOf((map, report) => {
  const names = Object.keys(map)
  if (names.length > maxInputs) return report([], `must have at most ${maxInputs} members`)
  for (const name of names) {
    const issue = inputNameIssue(name)
    const value = map[name]
    // A name that is wrong can be a secret in the wrong place: it is not repeated.
    if (issue !== undefined) report([], `has a name that ${issue}`)
    else if (typeof value !== 'string' || value === '' || value.length > hostMaxCharacters)
      report([name], `must be a text of at most ${hostMaxCharacters} characters`)
  }
}, true)

/**
 * The inputs that an OAuth client declares, by name: open, and part of the URLs that get the client's
 * secret and the tokens. The client decides at the authorization which names and values it takes.
 */
export function inputMap(label: string, hint?: string): Field {
  const schema = { type: 'object', additionalProperties: { type: 'string' } }
  return destination(field(anyInputs, { ...open('map', label, hint), schema }))
}
