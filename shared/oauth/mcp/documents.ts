import type { McpStep } from '../../model/mcp.ts'
import { isObject, type Members } from '../response-members.ts'
import { fetchDocument } from './fetch-document.ts'
import { type DiscoveryContext, requireAnswer, StepError } from './step.ts'

/** What every request of one step has in common. */
export interface StepRequest extends DiscoveryContext {
  readonly step: McpStep
}

/**
 * Reads the first of several well-known documents that exists. A location that is missing,
 * has a page in place of JSON or redirects to where no redirect is followed counts as absent: many
 * servers answer so for any path.
 *
 * @returns undefined where all are absent.
 * @throws StepError where a server does not answer, or answers with too much.
 */
export async function findDocument(
  { step, ...context }: StepRequest,
  urls: readonly string[],
): Promise<Members | undefined> {
  for (const url of urls) {
    const outcome = await fetchDocument(context, url)
    if (outcome.kind === 'failure' && outcome.code === 'redirect') continue
    const { status, body } = requireAnswer(step, 'a metadata document', outcome)
    const document = status === 200 ? parseDocument(body) : undefined
    if (document) return document
  }
  return undefined
}

/** Reads a document that the server names itself. @throws StepError where it is not JSON. */
export async function requireDocument(
  { step, ...context }: StepRequest,
  url: string,
): Promise<Members> {
  const outcome = await fetchDocument(context, url)
  const { status, body } = requireAnswer(step, 'the metadata document', outcome)
  if (status !== 200) throw new StepError(step, `the document answered with status ${status}`)
  return requireObject(step, body)
}

/** The members of a response. @throws StepError where it is not a JSON object. */
export function requireObject(step: McpStep, body: string): Members {
  const document = parseDocument(body)
  if (document) return document
  throw new StepError(step, 'the response is not a JSON object')
}

function parseDocument(body: string): Members | undefined {
  try {
    const parsed: unknown = JSON.parse(body)
    return isObject(parsed) ? parsed : undefined
  } catch {
    return undefined
  }
}
