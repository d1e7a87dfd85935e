import type { SecretListEntry } from '@aws-sdk/client-secrets-manager'
import { countedIn, type Row, rowsOf } from '../ports/aws-subject.ts'
import type { Deployment } from '../ports/deployment.ts'
import { type as grantType } from './provider.ts'
import {
  aboutIn,
  forgottenSecrets,
  leftFor,
  secretsIn,
  wrongGrant,
  wrongSecret,
  wrongSecrets,
} from './sound-secrets.ts'

/** What is not as it must be at any time, whatever failed: in words. */
export async function unsound(deployment: Deployment): Promise<string[]> {
  const rows = await rowsOf(deployment)
  const secrets = await secretsIn(deployment)
  const connections = rows.filter(({ sk }) => sk.startsWith('CONNECTION#'))
  const clients = rows.filter(({ sk }) => sk.startsWith('OAUTH2CLIENT#'))
  const opening = [...connections, ...clients].map((row) => wrongSecret(deployment, row))
  return [
    ...(await Promise.all(opening)).flat(),
    ...(await Promise.all(connections.map(wrongGrant))).flat(),
    ...connections.flatMap((row) => wrongRecords(rows, row)),
    ...wrongListings(rows, connections),
    ...wrongDeletions(rows, secrets),
    ...wrongClients(rows, clients),
    ...wrongReferences(rows),
    ...wrongProjects(rows),
    ...wrongKeys(rows),
    ...wrongSecrets(deployment, secrets),
    ...forgottenSecrets(rows, secrets),
  ]
}

const typed = (events: readonly Row[], type: string) =>
  events.filter((event) => event.type === type).length

// Each version has its record: of a change, a consent, an end. So has each token: of a consent, a
// renewal, a mint.
function wrongRecords(rows: readonly Row[], { id, version, grant }: Row): string[] {
  const events = aboutIn(rows, id)
  const count = (...types: string[]) =>
    types.reduce((sum, type) => sum + typed(events, `connection.${type}`), 0)
  const made = count('created') === 1
  const changed = count('updated', 'authorized', 'expired') === Number(version) - 1
  const { tokenVersion = 0 } = JSON.parse(String(grant ?? '{}'))
  const tokens = count('authorized', 'refreshed', 'minted') === tokenVersion
  return [
    ...(made && changed ? [] : [`${id} at version ${version} is not told of as often`]),
    ...(tokens ? [] : [`${id} with token ${tokenVersion} is not told of as often`]),
  ]
}

// A list that shows what is not there, or not what is, would do so for ever.
function wrongListings(rows: readonly Row[], connections: readonly Row[]): string[] {
  const listings = rows.filter(({ sk }) => sk.startsWith('LISTED#'))
  const listed = listings.map(({ pk, sk, listed }) => `${pk} ${sk.split('#')[1]} ${listed}`)
  const wanted = connections.map((row) => {
    const { pk, id, name, type, status, createdAt, updatedAt, accessScope, owner } = row
    const seenBy = accessScope === 'personal' ? [owner] : []
    return `${pk} ${id} ${JSON.stringify([name, type, status, createdAt, updatedAt, ...seenBy])}`
  })
  const same = JSON.stringify(listed.sort()) === JSON.stringify(wanted.sort())
  // The lists of a project of an older version are not read before they are complete.
  const unread = new Set(incompleteLists(rows))
  const isRead = ({ pk }: Row) => !unread.has(pk.replace('PROJECT#', 'LIST#'))
  const entries = connections.filter(isRead).flatMap((row) => entriesOf(row))
  const inLists = rows
    .filter(isRead)
    .filter(({ pk, sk }) => pk.startsWith('LIST#') && /^(NAME|TYPE|CREATED)#/.test(sk))
    .map(({ pk, sk, id, listed }) => `${pk} ${sk} ${id} ${listed}`)
  const agree = JSON.stringify(inLists.sort()) === JSON.stringify(entries.sort())
  return [
    ...(same ? [] : ['what is listed is not what is there']),
    ...(agree ? [] : ['the lists are not of what is there']),
    ...wrongCounts(rows.filter(isRead), connections.filter(isRead)),
  ]
}

/** The lists of projects that lack connections of an older version, by their partition. */
export function incompleteLists(rows: readonly Row[]): string[] {
  const complete = new Set(rows.filter(({ sk }) => sk === 'COUNT#COMPLETE').map(({ pk }) => pk))
  const projects = rows.filter(({ sk }) => sk === 'PROJECT')
  const lists = projects.map(({ pk }) => pk.replace('PROJECT#', 'LIST#'))
  return lists.filter((pk) => !complete.has(pk))
}

function entriesOf(row: Row): string[] {
  const { pk, id, name, type, status, createdAt, updatedAt, accessScope, owner } = row
  const seenBy = accessScope === 'personal' ? [owner] : []
  const listed = JSON.stringify([name, type, status, createdAt, updatedAt, ...seenBy])
  const places = [`NAME#${name}`, `TYPE#${type}\u0001${name}`, `CREATED#${createdAt}`]
  const list = pk.replace('PROJECT#', 'LIST#')
  return places.map((place) => `${list} ${place}\u0001${id} ${id} ${listed}`)
}

// A total that is too low would hide pages; one that is too high would keep a project for ever.
function wrongCounts(rows: readonly Row[], connections: readonly Row[]): string[] {
  const counted = new Map<string, number>()
  const add = (key: string, by: unknown) => counted.set(key, (counted.get(key) ?? 0) + Number(by))
  for (const { pk, sk, ...row } of rows) {
    const [kind, user] = /^(COUNT|MINE)#(?!COMPLETE)/.test(sk) ? sk.split('#') : []
    for (const [name, by] of Object.entries(row))
      if (kind !== undefined) add(`${pk} ${kind === 'MINE' ? user : ''} ${name}`, by)
  }
  for (const { pk, type, status, accessScope, owner } of connections) {
    const list = pk.replace('PROJECT#', 'LIST#')
    const name = `${accessScope === 'personal' ? 'p' : 'o'}|${type}|${status}`
    for (const each of [name, 'total']) add(`${list}  ${each}`, -1)
    if (accessScope !== 'personal') continue
    for (const each of [name, 'total'])
      add(`${list} ${encodeURIComponent(String(owner))} ${each}`, -1)
  }
  return [...counted].filter(([, sum]) => sum !== 0).map(([key, sum]) => `${key}: off by ${sum}`)
}

function wrongDeletions(
  rows: readonly Row[],
  secrets: ReadonlyMap<string, SecretListEntry>,
): string[] {
  const there = new Set(rows.filter(({ sk }) => sk.startsWith('CONNECTION#')).map(({ id }) => id))
  const gone = homesOf(rows).filter(({ id }) => !there.has(id))
  return gone.flatMap(({ id, home }) => {
    const [told, ...more] = aboutIn(rows, id).filter(({ type }) => type === 'connection.deleted')
    const secret = secrets.get(`connections/${home}/${id}`)
    const { type } = JSON.parse(String(told?.details ?? '{}'))
    // A grant rests in its row: there is no secret beside it.
    const isGrant = type === grantType && secret === undefined
    const minded =
      isGrant || secret?.DeletedDate !== undefined || leftFor(rows, id, 'discard_secret')
    return told && more.length === 0 && minded
      ? []
      : [`${id} was deleted, and not told of or its secret forgotten`]
  })
}

const homesOf = (rows: readonly Row[]) =>
  rows.filter(({ pk, sk }) => pk.startsWith('CONNECTION#') && sk === 'HOME')

// A client that is counted too seldom could be deleted under the connections that need it.
function wrongClients(rows: readonly Row[], clients: readonly Row[]): string[] {
  const homes = rows.filter(({ pk, sk }) => pk.startsWith('OAUTH2CLIENT#') && sk === 'HOME')
  const ids = (some: readonly Row[]) => JSON.stringify(some.map(({ id }) => id).sort())
  const miscounted = clients.filter(({ id, useCount }) => {
    const using = rows.filter((row) => row.sk.startsWith('CONNECTION#') && usesClient(row, id))
    return using.length !== useCount
  })
  return [
    ...(ids(homes) === ids(clients) ? [] : ['an OAuth client has no home, or a home no client']),
    ...miscounted.map(({ id }) => `${id} miscounts the connections that use it`),
    ...clients.flatMap(({ id, version }) => {
      const told = aboutIn(rows, id)
      const made = typed(told, 'oauth2_client.created') === 1
      const changed = typed(told, 'oauth2_client.updated') === Number(version) - 1
      return made && changed ? [] : [`${id} at version ${version} is not told of as often`]
    }),
  ]
}

// Of a managed client, the grant alone names it.
const usesClient = ({ oauth2ClientId, grant }: Row, id: unknown) =>
  oauth2ClientId === id || JSON.parse(String(grant ?? '{}')).client?.id === id

// A count that is too high would keep a connection for ever; one too low would let it go while used.
function wrongReferences(rows: readonly Row[]): string[] {
  return homesOf(rows).flatMap(({ pk, id, referenceCount = 0, deletedAt }) => {
    const references = rows.filter((row) => row.pk === pk && row.sk.startsWith('REFERENCE#'))
    const told = aboutIn(rows, id)
    const balance = typed(told, 'reference.added') - typed(told, 'reference.removed')
    return [
      ...(references.length === referenceCount ? [] : [`${id} miscounts its references`]),
      ...(references.length === balance ? [] : [`${id} has references that nobody was told of`]),
      ...(references.length > 0 && deletedAt !== undefined ? [`${id} went while it was used`] : []),
    ]
  })
}

function wrongProjects(rows: readonly Row[]): string[] {
  const projects = rows.filter(({ sk }) => sk === 'PROJECT')
  const named = rows.filter(({ pk }) => pk === 'PROJECTS').map(({ id, name }) => `${id} ${name}`)
  const wanted = projects.map(({ id, name }) => `${id} ${name}`)
  const names = JSON.stringify(named.sort()) === JSON.stringify(wanted.sort())
  const miscounted = projects.filter(({ pk, id }) => {
    const held = rows.filter((row) => row.pk === pk && row.sk.startsWith('CONNECTION#'))
    return held.length !== countedIn(rows, String(id))
  })
  return [
    ...(names ? [] : ['the names of projects are not those of projects']),
    ...miscounted.map(({ id }) => `${id} miscounts its connections`),
    ...projects.flatMap(({ id }) =>
      typed(aboutIn(rows, id), 'project.created') === 1 ? [] : [`${id} was made untold`],
    ),
  ]
}

function wrongKeys(rows: readonly Row[]): string[] {
  const proving = rows.filter(({ pk }) => pk.startsWith('ACCESSKEY#'))
  const listed = rows.filter(({ pk }) => pk === 'ACCESSKEYS' || pk.startsWith('SESSIONS#'))
  const ids = (some: readonly Row[]) => JSON.stringify(some.map(({ id }) => id).sort())
  const projects = new Set(rows.filter(({ sk }) => sk === 'PROJECT').map(({ id }) => id))
  const strays = proving.filter(
    ({ projectId }) =>
      projectId !== undefined &&
      !projects.has(projectId) &&
      !leftFor(rows, projectId, 'delete_project_keys'),
  )
  return [
    ...(ids(proving) === ids(listed) ? [] : ['the keys that are listed are not those that prove']),
    ...strays.map(({ id }) => `${id} outlives its project, and nobody minds`),
    ...proving.flatMap(({ id, session }) => {
      const made = session === undefined ? 'access_key.created' : 'session.created'
      return typed(aboutIn(rows, id), made) === 1 ? [] : [`${id} was made untold`]
    }),
  ]
}
