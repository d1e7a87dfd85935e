import type { Authorization } from '../domain/authorization.ts'
import { type Connection, isSystem } from '../domain/connection.ts'
import type { Problem } from '../domain/problem.ts'
import type { Page } from './page.ts'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * What somebody reads who has just consented. It names the connection, its project and who asked:
 * a person who was led here by another's link sees whose connection now holds the consent.
 */
export function consentedPage(
  connection: Connection,
  projectName: string | undefined,
  { user }: Pick<Authorization, 'user'>,
): Page {
  const whose = isSystem(connection) ? 'every project' : `the project “${projectName ?? '?'}”`
  const waiting =
    'Its scopes were changed meanwhile: it must be authorized once more to have the new ones.'
  return {
    title: 'Connected',
    paragraphs: [
      `The connection “${connection.name}” of ${whose} is authorized. ${user} asked for it.`,
      ...(connection.status === 'incomplete' ? [waiting] : []),
      'You may close this page. If you did not expect to see it, withdraw the consent in your ' +
        'account at the provider.',
    ],
  }
}

/** What somebody reads who opens the link of a connection that needs no consent any more. */
export function alreadyPage({ name }: Pick<Connection, 'name'>): Page {
  const words = `The connection “${name}” is authorized already. You may close this page.`
  return { title: 'Connected', paragraphs: [words] }
}

/** What somebody reads where it did not work: what went wrong, and what to do. */
export function refusedPage({ code, message, details }: Problem, requestId: string): Page {
  const again = code === 'link_not_valid' ? consolePage(details?.connection) : undefined
  return {
    title: 'Not connected',
    paragraphs: [
      message,
      'Whatever the connection was granted before stands as it was. To try again, begin the ' +
        'authorization anew where you came from.',
      `If it goes on like this, tell whoever runs this deployment of the request ${requestId}.`,
    ],
    ...(again ? { link: again } : {}),
  }
}

/** The console asks for a key, which a link does without: for whoever has one, it leads there. */
function consolePage(connection: unknown): Page['link'] {
  if (typeof connection !== 'string' || !isId.test(connection)) return undefined
  const query = new URLSearchParams({ panel: 'authorize-connection', of: connection })
  return {
    href: `/connections/${connection}?${query}`,
    text: 'With an access key of this deployment, authorize it in the console',
  }
}

/** What went wrong, by codes of our own: words in a URL could be anybody's. */
export function errorOf({ code, details }: Problem): { error: string; reason?: string } {
  const reason = details?.error
  return { error: code, ...(typeof reason === 'string' ? { reason } : {}) }
}

/** Where a person goes back to: with the connection, or with what went wrong. */
export function returnTo(
  returnUrl: string,
  connectionId: string,
  outcome: { readonly status: string } | ReturnType<typeof errorOf>,
): string {
  const url = new URL(returnUrl)
  for (const [name, value] of Object.entries({ connection_id: connectionId, ...outcome }))
    url.searchParams.set(name, value)
  return url.href
}
