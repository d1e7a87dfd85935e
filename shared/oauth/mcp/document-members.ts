import type { McpStep } from '../../model/mcp.ts'
import type { Members } from '../response-members.ts'
import { StepError } from './step.ts'

const maxText = 2048
const maxItems = 200

/** A text member; undefined where it is absent or empty. @throws StepError where it is not a text. */
export function textIn(step: McpStep, members: Members, name: string): string | undefined {
  const value = members[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' && value.length <= maxText) return value
  throw new StepError(step, `${name} is not a text of at most ${maxText} characters`)
}

/** A list of texts; undefined where it is absent. @throws StepError where it is anything else. */
export function textsIn(step: McpStep, members: Members, name: string): string[] | undefined {
  const value = members[name]
  if (value === undefined || value === null) return undefined
  const isTexts = Array.isArray(value) && value.length <= maxItems && value.every(isShortText)
  if (isTexts) return value
  throw new StepError(step, `${name} is not a list of at most ${maxItems} texts`)
}

function isShortText(item: unknown): item is string {
  return typeof item === 'string' && item.length <= maxText
}
