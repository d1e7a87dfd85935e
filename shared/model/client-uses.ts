import type { ClientRef } from './authorization.ts'
import type { Connection } from './connection.ts'

/**
 * The OAuth clients that a connection uses: the one it names, and the one of its grant, which alone
 * can refresh it.
 */
export function clientsUsed({ ownerId, oauth2ClientId, grant }: Connection): readonly ClientRef[] {
  const named = oauth2ClientId === undefined ? [] : [{ ownerId, id: oauth2ClientId }]
  const granting = grant?.client
  if (!granting || named.some((each) => isSameClient(each, granting))) return named
  return [...named, granting]
}

/** Whether two references are to the same OAuth client. */
export function isSameClient(a: ClientRef, b: ClientRef): boolean {
  return a.ownerId === b.ownerId && a.id === b.id
}
