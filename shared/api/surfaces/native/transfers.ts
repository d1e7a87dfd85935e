import * as z from 'zod'
import { isUsablePublicKey, publicKeyPattern } from '../../../model/export-format.ts'
import { limits } from '../../../model/limits.ts'
import { Id, one, operation } from '../../operation.ts'
import { CursorPagination, cursorQuery } from '../../pages.ts'
import { Name, queryInteger, readable } from '../../text-schemas.ts'
import { ConnectionView } from './connection-view.ts'
import { Config } from './connections.ts'
import { native } from './surface.ts'

const tag = 'Import and export'

/** Tokens as a token endpoint returned them (RFC 6749 section 5.1): `toTokenSet` reads them. */
const Tokens = z.unknown().meta({
  override: {
    type: ['object', 'null'],
    additionalProperties: true,
    writeOnly: true,
    description:
      'Of an OAuth type: `access_token`, `refresh_token`, `token_type`, `scope` and `expires_at` ' +
      '(or `expires_in`), as a token endpoint returned them. Without it the connection starts ' +
      '`incomplete`. An access token that expires needs its refresh token.',
  },
})

const ImportedConnection = z
  .strictObject({
    external_id: readable(z.string().min(1).max(limits.nameLength)),
    name: Name,
    project_id: Id,
    type: z.string(),
    config: Config,
    oauth2_client_id: Id.nullish(),
    oauth2_tokens: Tokens.optional(),
    refresh: z
      .boolean()
      .nullish()
      .meta({
        description:
          'Whether to prove the refresh token: the access token then counts as expired, so that it ' +
          'is refreshed within a minute, or at the first lookup.',
      }),
  })
  .meta({ id: 'ImportedConnection' })

/** One connection of an import. */
export type ImportInput = z.output<typeof ImportedConnection>

const ItemError = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
})

const ImportResult = z
  .strictObject({
    external_id: z.string(),
    id: z.guid().nullable(),
    outcome: z.enum(['created', 'exists', 'rejected']),
    error: ItemError.optional(),
  })
  .meta({ id: 'ImportResult' })

export const importConnections = operation({
  id: 'import-connections',
  route: 'POST /v1/imports',
  surface: native,
  tag,
  summary: `Import up to ${limits.importSize} connections`,
  description:
    'Creates each connection once for its `external_id` in its project: a repeat of the request, ' +
    'also after a failure half-way, answers `exists` with the id for those that were created. A ' +
    'connection that is `rejected` does not stop the others. `dry_run` writes nothing: `created` ' +
    'is then what a request without it would do, and `id` is null.',
  access: 'connections:write',
  body: z.strictObject({
    connections: z.array(ImportedConnection).min(1).max(limits.importSize),
    dry_run: z.boolean().nullish(),
  }),
  status: 200,
  reply: one(z.array(ImportResult)),
  powers: [
    'readExternalIds',
    'readConnections',
    'readProjects',
    'readOauth2Clients',
    'listOauth2Clients',
    'createConnections',
    'writeNewSecrets',
    'discardSecrets',
    'encryptTokens',
  ],
  problems: [],
  memoryMb: 1024,
})

const pageSize = (max: number) => queryInteger(max).default(max)

export const exportConnections = operation({
  id: 'export-connections',
  route: 'GET /v1/connections/export',
  surface: native,
  tag,
  summary: 'Export connections without their secrets',
  description:
    'Every connection that the key can read, or those of one project, by project and id. Follow ' +
    '`next_cursor` until it is null: a page can have fewer connections than `page_size`, or none.',
  access: 'connections:read',
  query: z.strictObject({
    project_id: Id.optional(),
    page_size: pageSize(limits.exportSize),
    ...cursorQuery,
  }),
  status: 200,
  replyHeaders: ['Link'],
  reply: z.strictObject({ data: z.array(ConnectionView), pagination: CursorPagination }),
  powers: ['exportConnections', 'listProjects', 'readProjects'],
  problems: ['project_not_found'],
})

const PublicKey = z
  .string()
  .regex(publicKeyPattern, 'must be a raw X25519 public key in base64url, without padding')
  .refine(isUsablePublicKey, 'is not a public key that can be used')

const ExportedCredentials = ConnectionView.extend({
  encrypted: z.string().optional(),
  error: ItemError.optional(),
}).meta({
  id: 'ExportedCredentials',
  description:
    'A connection, and in `encrypted` what an import of it needs: HPKE (RFC 9180) to the public ' +
    'key, in base64url. One whose secret is lost has an `error` instead.',
})

export const exportCredentials = operation({
  id: 'export-credentials',
  route: 'POST /v1/connections/export',
  surface: native,
  tag,
  summary: 'Export connections with their secrets, encrypted to a public key',
  description:
    'As `GET`, with the config and the tokens of each connection encrypted to `public_key`. Only ' +
    'an admin key has the scope. Each connection gets a record `connection.exported` in the audit ' +
    'log before the response is sent.',
  access: 'credentials:export',
  body: z.strictObject({
    public_key: PublicKey,
    project_id: Id.nullish(),
    page_size: z.int().min(1).max(limits.batchSize).default(limits.batchSize),
    cursor: cursorQuery.cursor.nullish(),
  }),
  status: 200,
  reply: z.strictObject({ data: z.array(ExportedCredentials), pagination: CursorPagination }),
  powers: [
    'exportConnections',
    'listProjects',
    'readProjects',
    'readSecrets',
    'decryptTokens',
    'recordEvents',
  ],
  problems: ['project_not_found'],
  memoryMb: 1024,
})
