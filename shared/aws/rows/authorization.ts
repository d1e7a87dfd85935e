import type { Authorization } from '../../model/authorization.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import { type Attributes, codec, data, optionalData, optionalText, text } from './codec.ts'
import { storedClientRef } from './connection.ts'

const authorizations = /* @__PURE__ */ codec<Authorization>(
  'authorization',
  {
    stateHash: text,
    ownerId: text,
    connection: text,
    client: { ...data, stored: storedClientRef },
    clientId: text,
    endpointsHash: optionalText,
    scopes: data,
    verifier: optionalText,
    redirectUri: text,
    returnUrl: optionalText,
    server: optionalData,
    keyId: text,
    user: text,
    expiresAt: text,
    browser: optionalText,
    takenAt: optionalText,
    outcome: optionalData,
  },
  { names: { ownerId: 'home' }, derived: ['expires_at', 'takenBy'] },
)

/** The row of an authorization, which DynamoDB deletes after it expired. */
export function encodeAuthorization(authorization: Authorization): Row {
  const { stateHash, expiresAt } = authorization
  return {
    ...keys.authorization(stateHash),
    ...authorizations.encode(authorization),
    expires_at: Math.floor(Date.parse(expiresAt) / 1000),
  }
}

/** The authorization of a row. @throws Error as `Codec.decode`. */
export function decodeAuthorization(row: Attributes): Authorization {
  // Version 0.1 marked it as taken without the time: that counts as long ago.
  const taken = row.takenBy === undefined ? {} : { takenAt: new Date(0).toISOString() }
  return authorizations.decode({ ...taken, ...row })
}
