import type { ApiProblem } from '../api/problem.ts'
import type { FormState } from './form-state.ts'
import { isReference, isReferenceMember, referenceLabels } from './reference.ts'
import type { FieldSpec } from './schema.ts'

/** The validation issues of the server: those of the form's own fields, and the others. */
export function splitIssues(
  { details }: ApiProblem,
  fields: readonly FieldSpec[],
  drafts: FormState['drafts'],
) {
  const own: Record<string, string> = {}
  const others: Record<string, string> = {}
  for (const [path, issue] of Object.entries(details)) {
    if (typeof issue !== 'string') continue
    const [root, name = '', ...deeper] = path.split('.')
    const field = root === 'config' ? fields.find((one) => one.name === name) : undefined
    const member = field?.members?.find((one) => one.name === deeper.at(-1))
    const message = deeper.length === 0 ? issue : `${deeper.join('.')} ${issue}`
    const [at = ''] = deeper
    if (field && isReference(drafts[name]) && isReferenceMember(at))
      own[`${name}.${at}`] = `${referenceLabels[at]} ${issue}.`
    else if (field && member) own[[name, ...deeper].join('.')] = `${member.label} ${issue}.`
    else if (field) own[field.name] = `${field.label} ${message}.`
    else others[path] = issue
  }
  return { own, others }
}
