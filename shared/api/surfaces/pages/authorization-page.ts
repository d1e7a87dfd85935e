import { type Connection, isSystem } from '../../../model/connection.ts'
import type { Problem } from '../../../model/problem.ts'
import type { Page } from '../../html-page.ts'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whose authorization it is. */
export interface Parties {
  readonly connection: Connection
  readonly projectName: string | undefined
  /** Who asked for it. */
  readonly user: string
}

type Link = Page['link']

/**
 * What somebody reads who has just consented. It names the connection, its project and who asked:
 * a person who was led here by another's link sees whose connection now holds the consent.
 */
export function authorizedPage(parties: Parties, link?: Link): Page {
  const { connection, user } = parties
  const waiting =
    'Its scopes were changed meanwhile: it must be authorized once more to have the new ones.'
  const unexpected =
    'If you did not expect to see it, withdraw the consent in your account at the provider.'
  return {
    title: 'Connected',
    paragraphs: [
      `The connection ${namedIn(parties)} is authorized. ${user} asked for it.`,
      ...(connection.status === 'incomplete' ? [waiting] : []),
      `${link ? '' : 'You may close this page. '}${unexpected}`,
    ],
    ...(link ? { link } : {}),
  }
}

const namedIn = ({ connection, projectName }: Parties) =>
  `“${connection.name}” of ` +
  (isSystem(connection) ? 'every project' : `the project “${projectName ?? '?'}”`)

/** What somebody reads whose callback is delivered again while the first is at work on it. */
export const inProgressPage: Page = {
  title: 'Connecting',
  paragraphs: ['The provider is being asked for the access. This page shows how it ended.'],
}

/** What somebody reads who opens the link of a connection that needs no consent any more. */
export function alreadyAuthorizedPage({ name }: Pick<Connection, 'name'>): Page {
  const words = `The connection “${name}” is authorized already. You may close this page.`
  return { title: 'Connected', paragraphs: [words] }
}

/**
 * What somebody reads where it did not work: what went wrong, whose authorization it was where that
 * may be shown, and what to do.
 */
export function failurePage(
  { code, message, details }: Problem,
  requestId: string,
  parties?: Parties,
  link?: Link,
): Page {
  const about = parties && `It is about the connection ${namedIn(parties)}; ${parties.user} asked.`
  const again = link ?? onwards(code, details)
  return {
    title: 'Not connected',
    paragraphs: [
      message,
      ...(about === undefined ? [] : [about]),
      'Whatever the connection was granted before stands as it was. To try again, begin the ' +
        'authorization anew where you came from.',
      `If it goes on like this, tell whoever runs this deployment of the request ${requestId}.`,
    ],
    ...(again ? { link: again } : {}),
  }
}

const onwards = (code: string, details: Problem['details']) =>
  code === 'link_not_valid' ? consolePage(details?.connection) : undefined

/** The console asks for a key, which a link does without: for whoever has one, it leads there. */
function consolePage(connection: unknown): Page['link'] {
  if (typeof connection !== 'string' || !isId.test(connection)) return undefined
  const query = new URLSearchParams({ panel: 'authorize-connection', of: connection })
  return {
    href: `/connections/${connection}?${query}`,
    text: 'With an access key of this deployment, authorize it in the console',
  }
}
