import * as z from 'zod'
import type { Json } from '../model/json.ts'
import { limits } from '../model/limits.ts'
import { Problem } from '../model/problem.ts'
import { kindOfIssue, messageOfIssue, type ValidationIssue } from '../model/validation-issue.ts'

const ambiguous = new WeakSet<z.ZodType>()

/** Marks an optional member whose own schema reads `""`: to reject it, or because it means something. */
export function readsEmpty<S extends z.ZodType>(member: S): S {
  ambiguous.add(member)
  return member
}

/** A body without its optional members that were sent as `""`: forms send them for absent ones. */
export function withoutEmpty(schema: z.ZodType, sent: Json): Json {
  if (!(schema instanceof z.ZodObject) || typeof sent !== 'object' || sent === null) return sent
  if (Array.isArray(sent)) return sent
  const { shape } = schema
  const isAbsent = (name: string, value: Json) => {
    const member: unknown = Object.hasOwn(shape, name) ? shape[name] : undefined
    return value === '' && member instanceof z.ZodOptional && !ambiguous.has(member)
  }
  return Object.fromEntries(Object.entries(sent).filter(([name, value]) => !isAbsent(name, value)))
}

/**
 * Parses a part of a request with a schema.
 *
 * @throws Problem `invalid_request` with the first issue of each field, its `details` by field path.
 */
export function parse<S extends z.ZodType>(
  schema: S,
  value: unknown,
  part: 'body' | 'query' = 'body',
): z.output<S> {
  const result = schema.safeParse(value, { error: messageOfIssue })
  if (result.success) return result.data
  const byPath = new Map<string, ValidationIssue>()
  for (const issue of result.error.issues.flatMap((each) => toIssues(each, value))) {
    const path = issue.path.join('.') || 'body'
    if (!byPath.has(path)) byPath.set(path, issue)
  }
  // A body of unknown members only must not produce a larger response.
  const reported = [...byPath].slice(0, limits.maxIssuesReported)
  const details = Object.fromEntries(reported.map(([path, { message }]) => [path, message]))
  const issues = reported.map(([, issue]) => ({ ...issue, path: [part, ...issue.path] }))
  throw new Problem('invalid_request', { details, issues })
}

function toIssues(issue: z.core.$ZodIssue, root: unknown): ValidationIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : cut(String(step))))
  if (issue.code !== 'unrecognized_keys') {
    const kind = isMissing(root, issue.path) ? 'missing' : kindOfIssue(issue)
    return [{ path, kind, message: issue.message }]
  }
  const message = 'is not a recognised field'
  return issue.keys.map((key) => ({ path: [...path, cut(key)], kind: kindOfIssue(issue), message }))
}

function isMissing(root: unknown, path: readonly PropertyKey[]): boolean {
  const at = (value: unknown, step: PropertyKey) =>
    (value as Record<PropertyKey, unknown> | null | undefined)?.[step]
  return path.reduce(at, root) === undefined
}

function cut(name: string): string {
  const { maxNameCharsReported } = limits
  return name.length > maxNameCharsReported ? `${name.slice(0, maxNameCharsReported)}…` : name
}
