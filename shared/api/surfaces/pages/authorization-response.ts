import type { Authorization } from '../../../model/authorization.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Powers } from '../../../ports/index.ts'
import { type Page, toHtml } from '../../html-page.ts'
import { statusOf } from '../../surface.ts'
import { authorizedPage, failurePage, inProgressPage } from './authorization-page.ts'

/** The outcome of an authorization. */
export type AuthorizationResult = { readonly authorization: Authorization } & (
  | { readonly kind: 'completed'; readonly connection: Connection }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'under_way' }
)

interface PageResponse {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html?: string
  readonly body: undefined
}

interface AuthorizationEnd {
  readonly authorization: Authorization
  /** Absent: it is deleted, or cannot be read. */
  readonly connection: Connection | undefined
  readonly projectName: string | undefined
  readonly requestId: string
  /** Absent: the authorization is completed. */
  readonly problem: Problem | undefined
}

/**
 * The response to a callback: a redirect to the `redirect_uri`, or a page. Only a browser that
 * started the authorization is redirected: any other can be that of a person who was sent the link,
 * who first reads whose connection it became.
 */
export async function authorizationResponse(
  powers: Pick<Powers, 'readConnections' | 'readProjects'>,
  outcome: AuthorizationResult,
  requestId: string,
): Promise<PageResponse> {
  // The page loads itself again until the first callback is done.
  if (outcome.kind === 'under_way') {
    return { headers: { refresh: '2' }, html: toHtml(inProgressPage), body: undefined }
  }
  const end = await readEnd(powers, outcome, requestId)
  const { authorization, problem } = end
  const location = returnUrlOf(end)
  if (location !== undefined && authorization.browser !== undefined) {
    return { status: 302, headers: { location }, body: undefined }
  }
  const html = toHtml(toPage(end, location))
  return { ...(problem ? { status: statusOf(problem.code) } : {}), html, body: undefined }
}

/** Reads the names that the page shows; a page without them is better than none. */
async function readEnd(
  { readConnections, readProjects }: Pick<Powers, 'readConnections' | 'readProjects'>,
  outcome: Exclude<AuthorizationResult, { readonly kind: 'under_way' }>,
  requestId: string,
): Promise<AuthorizationEnd> {
  const { authorization } = outcome
  const { ownerId, connection: id } = authorization
  const connection =
    outcome.kind === 'completed'
      ? outcome.connection
      : await readConnections.find({ ownerId, id }).catch(() => undefined)
  const project = connection && (await readProjects.find(ownerId).catch(() => undefined))
  const problem = outcome.kind === 'failed' ? outcome.problem : undefined
  return { authorization, connection, projectName: project?.name, requestId, problem }
}

function toPage(end: AuthorizationEnd, location: string | undefined): Page {
  const { authorization, connection, projectName, problem, requestId } = end
  const parties = connection && { connection, projectName, user: authorization.user }
  const text = location === undefined ? '' : `Continue to ${new URL(location).host}`
  const link =
    location === undefined ? undefined : ({ href: location, text, isButton: true } as const)
  if (problem) return failurePage(problem, requestId, parties, link)
  if (!parties) throw new Error('An authorization was completed without its connection')
  return authorizedPage(parties, link)
}

/** The URL to return to: with the connection and its status, or with the failure. */
function returnUrlOf({ authorization, connection, problem }: AuthorizationEnd): string | undefined {
  if (authorization.returnUrl === undefined) return undefined
  const url = new URL(authorization.returnUrl)
  const outcome = problem ? errorParams(problem) : { status: connection?.status ?? '' }
  const params = { connection_id: authorization.connection, ...outcome }
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value)
  return url.href
}

/** The failure, as our own codes: any site could put a message into a URL. */
function errorParams({ code, details }: Problem): Record<string, string> {
  const reason = details?.error
  return { error: code, ...(typeof reason === 'string' ? { reason } : {}) }
}
