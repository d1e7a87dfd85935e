import { type Connection, isSystem } from '../../../model/connection.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Page } from '../../html-page.ts'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The connection and the user of an authorization. */
export interface Parties {
  readonly connection: Connection
  readonly projectName: string | undefined
  /** The user who started it. */
  readonly user: string
}

type Link = Page['link']

/**
 * The page after a consent. It names the connection, its project and the user who started it: a
 * person who followed another user's link sees whose connection has the consent now.
 */
export function authorizedPage(parties: Parties, link?: Link): Page {
  const { connection, user } = parties
  const incomplete =
    'Its scopes were changed during the authorization. Authorize it again to get the new scopes.'
  const unexpected =
    'If you did not expect this page, withdraw the consent in your account at the provider.'
  return {
    title: 'Connected',
    paragraphs: [
      `The connection ${namedIn(parties)} is authorized. ${user} started this authorization.`,
      ...(connection.status === 'incomplete' ? [incomplete] : []),
      `${link ? '' : 'You may close this page. '}${unexpected}`,
    ],
    ...(link ? { link } : {}),
  }
}

const namedIn = ({ connection, projectName }: Parties) =>
  `“${connection.name}” of ` +
  (isSystem(connection) ? 'every project' : `the project “${projectName ?? '?'}”`)

/** The page of a callback that is delivered again while the first one is in progress. */
export const inProgressPage: Page = {
  title: 'Connecting',
  paragraphs: ['The authorization is in progress. This page shows the result.'],
}

/** The page of a link to a connection that is already authorized. */
export function alreadyAuthorizedPage({ name }: Pick<Connection, 'name'>): Page {
  const text = `The connection “${name}” is authorized already. You may close this page.`
  return { title: 'Connected', paragraphs: [text] }
}

/**
 * The page of an authorization that failed: what went wrong, whose authorization it was where that
 * may be shown, and what to do.
 */
export function failurePage(
  { code, message, details }: Problem,
  requestId: string,
  parties?: Parties,
  link?: Link,
): Page {
  const about = parties && `${parties.user} started it for the connection ${namedIn(parties)}.`
  const next = link ?? nextLink(code, details)
  return {
    title: 'Not connected',
    paragraphs: [
      message,
      ...(about === undefined ? [] : [about]),
      'An earlier grant of the connection is unchanged. To try again, start the authorization ' +
        'again where you came from.',
      `If this keeps happening, give your administrator request ID ${requestId}.`,
    ],
    ...(next ? { link: next } : {}),
  }
}

const nextLink = (code: string, details: Problem['details']) =>
  code === 'link_not_valid' ? consolePage(details?.connection) : undefined

/** The console needs a key, which a signed link does without: it is for callers that have one. */
function consolePage(connection: unknown): Page['link'] {
  if (typeof connection !== 'string' || !isId.test(connection)) return undefined
  const query = new URLSearchParams({ panel: 'authorize-connection', of: connection })
  return {
    href: `/connections/${connection}?${query}`,
    text: 'Authorize it in the console (requires an access key)',
  }
}
