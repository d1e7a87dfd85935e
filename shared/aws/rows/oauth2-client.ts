import type { Oauth2Client } from '../../model/oauth2-client.ts'
import type { Row } from '../dynamodb/client.ts'
import { keys } from '../dynamodb/keys.ts'
import {
  type Attributes,
  codec,
  number,
  optionalData,
  optionalJson,
  optionalNumber,
  optionalText,
  optionalTrue,
  refAttribute,
  text,
} from './codec.ts'

const oauth2Clients = /* @__PURE__ */ codec<Oauth2Client>(
  'OAuth client',
  {
    id: text,
    ownerId: text,
    name: text,
    type: text,
    providerId: optionalText,
    types: optionalData,
    clientId: text,
    provider: optionalJson,
    registration: optionalJson,
    managed: optionalTrue,
    legacyEndpointsHash: optionalText,
    secretRef: optionalText,
    signingKey: optionalJson,
    useCount: optionalNumber,
    rejections: optionalNumber,
    retryAt: optionalText,
    refreshPace: optionalJson,
    version: number,
    createdAt: text,
    createdBy: text,
    updatedAt: text,
    updatedBy: text,
  },
  { names: { ownerId: 'home', rejections: 'refusals', secretRef: refAttribute } },
)

/** The attributes of an OAuth client's row that a PUT writes: all but the count of its uses. */
export function oauth2ClientAttributes({ useCount: _uses, ...client }: Oauth2Client) {
  return oauth2Clients.encode(client)
}

/** The row of an OAuth client that nothing uses yet. */
export function encodeOauth2Client(client: Oauth2Client): Row {
  return {
    ...keys.oauth2Client(client.ownerId, client.id),
    ...oauth2Clients.encode({ ...client, useCount: 0 }),
  }
}

/** The OAuth client of a row. @throws Error as `Codec.decode`. */
export function decodeOauth2Client(row: Attributes): Oauth2Client {
  return oauth2Clients.decode(row)
}
