import type { ClientRef } from './authorization.ts'
import type { Connection } from './connection.ts'

/**
 * The OAuth clients that a connection uses: the one it names, and the one its grant came from, which
 * alone can renew it.
 */
export function clientsUsed({ ownerId, oauth2ClientId, grant }: Connection): readonly ClientRef[] {
  const named = oauth2ClientId === undefined ? [] : [{ ownerId, id: oauth2ClientId }]
  const granting = grant?.client
  if (!granting || named.some((each) => isSameClient(each, granting))) return named
  return [...named, granting]
}

/** Whether two names are of the same OAuth client. */
export function isSameClient(a: ClientRef, b: ClientRef): boolean {
  return a.ownerId === b.ownerId && a.id === b.id
}
