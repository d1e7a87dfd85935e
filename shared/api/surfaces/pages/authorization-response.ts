import type { Authorization } from '../../../model/authorization.ts'
import type { Connection } from '../../../model/connection.ts'
import type { Problem } from '../../../model/problem.ts'
import { type Page, toHtml } from '../../html-page.ts'
import { statusOf } from '../../problem-status.ts'
import { authorizedPage, failurePage, inProgressPage } from './authorization-page.ts'

/** How an authorization ended, for the person who comes back. */
export interface AuthorizationEnd {
  readonly authorization: Authorization
  /** Absent: it is gone. */
  readonly connection: Connection | undefined
  readonly projectName: string | undefined
  readonly requestId: string
  /** Absent: it worked. */
  readonly problem: Problem | undefined
}

interface CallbackAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly html?: string
  readonly body: undefined
}

/**
 * Leads on to the `redirect_uri`, or shows a page. Only a browser that began the authorization is
 * led on unasked: any other may be a person who was sent the link, and first reads whose connection
 * it became.
 */
export function authorizationResponse(end: AuthorizationEnd): CallbackAnswer {
  const { authorization, problem } = end
  const location = returnTo(end)
  if (location !== undefined && authorization.browser !== undefined) {
    return { status: 302, headers: { location }, body: undefined }
  }
  const html = toHtml(pageOf(end, location))
  return { ...(problem ? { status: statusOf(problem.code) } : {}), html, body: undefined }
}

/** A page that asks again by itself until it is known how it ended. */
export function inProgressResponse(): CallbackAnswer {
  return { headers: { refresh: '2' }, html: toHtml(inProgressPage), body: undefined }
}

function pageOf(end: AuthorizationEnd, location: string | undefined): Page {
  const { authorization, connection, projectName, problem, requestId } = end
  const parties = connection && { connection, projectName, user: authorization.user }
  const text = location === undefined ? '' : `Go on to ${new URL(location).host}`
  const link =
    location === undefined ? undefined : ({ href: location, text, isButton: true } as const)
  if (problem) return failurePage(problem, requestId, parties, link)
  if (!parties) throw new Error('An authorization was completed without its connection')
  return authorizedPage(parties, link)
}

/** Where a person goes back to: with the connection and its status, or with what went wrong. */
function returnTo({ authorization, connection, problem }: AuthorizationEnd): string | undefined {
  if (authorization.returnUrl === undefined) return undefined
  const url = new URL(authorization.returnUrl)
  const outcome = problem ? errorOf(problem) : { status: connection?.status ?? '' }
  for (const [name, value] of Object.entries({
    connection_id: authorization.connection,
    ...outcome,
  }))
    url.searchParams.set(name, value)
  return url.href
}

/** What went wrong, by codes of our own: words in a URL could be anybody's. */
function errorOf({ code, details }: Problem): Record<string, string> {
  const reason = details?.error
  return { error: code, ...(typeof reason === 'string' ? { reason } : {}) }
}
