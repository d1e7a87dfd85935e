// What the form of an operation sends, and what is wrong with it before that.
import type { Request } from '../../../api/ask.ts'
import type { OpenApi, Operation } from '../../../data/openapi.ts'
import { exampleOf, type LocatedOperation } from '../samples.ts'

/** A parameter of an operation. */
export type Parameter = NonNullable<Operation['parameters']>[number]

/** What is filled in: parameters by name, and the body as text. */
export interface Draft {
  readonly parameters: Readonly<Record<string, string>>
  readonly body: string
}

/** Why a field cannot be sent, by the parameter's name or `body`. */
export type DraftIssues = Readonly<Record<string, string>>

const json = 'application/json'

/** Whether a page can send it and show the response: no redirect, no page, no form. */
export function canTry({ requestBody, responses }: Operation): boolean {
  const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status))
  const isShown = successes.every(
    ([status, { content }]) => status.startsWith('2') && (!content || json in content),
  )
  return isShown && (requestBody?.content === undefined || json in requestBody.content)
}

/** Whether it is sent only after a confirmation: all but a GET, which changes nothing here. */
export function needsConfirmation({ method }: LocatedOperation): boolean {
  return method !== 'get'
}

/** Whether it has a body. */
export function hasBody({ requestBody }: Operation): boolean {
  return requestBody?.content?.[json]?.schema !== undefined
}

/** The form as it opens: the body with its required members. */
export function draftOf(document: OpenApi, { requestBody }: Operation): Draft {
  const schema = requestBody?.content?.[json]?.schema
  const body = schema ? JSON.stringify(exampleOf(document, schema), undefined, 2) : ''
  return { parameters: {}, body }
}

/** What is missing or malformed. */
export function issuesOf(operation: Operation, { parameters, body }: Draft): DraftIssues {
  const missing = (operation.parameters ?? []).filter(
    ({ name, required }) => required && !parameters[name],
  )
  return {
    ...Object.fromEntries(missing.map(({ name }) => [name, `Enter ${name}.`])),
    ...bodyIssue(operation, body.trim()),
  }
}

function bodyIssue({ requestBody }: Operation, body: string): DraftIssues {
  if (body === '') return requestBody?.required ? { body: 'Enter a body.' } : {}
  try {
    JSON.parse(body)
    return {}
  } catch {
    return { body: 'The body is not JSON. Check quotes, commas and brackets.' }
  }
}

/** The request of a form without issues. */
export function requestOf(
  { method, path, operation }: LocatedOperation,
  { parameters, body }: Draft,
): Request {
  const filled = (place: string) =>
    (operation.parameters ?? []).flatMap((parameter) => {
      const value = parameters[parameter.name]
      return parameter.in === place && value ? [{ ...parameter, value }] : []
    })
  const query = filled('query').map(({ name, value, schema }) => [
    name,
    schema?.type === 'array' ? value.split(',').map((each) => each.trim()) : value,
  ])
  return {
    method: method.toUpperCase() as NonNullable<Request['method']>,
    path: path.replaceAll(/\{([^}]+)\}/g, (_all, name: string) =>
      encodeURIComponent(parameters[name] ?? ''),
    ),
    query: Object.fromEntries(query),
    headers: Object.fromEntries(filled('header').map(({ name, value }) => [name, value])),
    ...(body.trim() === '' ? {} : { body: JSON.parse(body) }),
  }
}
