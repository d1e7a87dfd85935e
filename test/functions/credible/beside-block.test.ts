import { beforeEach, describe, expect, it } from 'vitest'
import { type ByName, byName } from './by-name.ts'

let on: ByName
beforeEach(async () => {
  on = await byName()
})

const secret = 'LEAK-7f3a'
const ssh = { host: 'bastion.example', username: 'tunnel', hostKey: 'a ssh-ed25519 AAAA\nb AAAB' }
const proxy = { type: 'ssh', ssh: { ...ssh, privateKey: secret, privateKeyPass: secret } }
const queryMetadata = { team: 'finance', nested: { any: [1, null] } }
const queryMetadataEnforced = { tenant: 'acme' }
const mysql = { type: 'mysql', mysqlConnection: { host: 'db.internal', password: secret } }
const whole = { ...mysql, proxy, queryMetadata, queryMetadataEnforced, configEtag: '"v1"' }

const create = (body: unknown, name = 'db') => on.by('create-credible-connection', name, { body })
const patch = (body: unknown) => on.by('update-credible-connection', 'db', { body })
const read = async () => (await on.by('read-credible-connection')).body
const credentials = async () => {
  const connection_id = (await on.ids()).db ?? ''
  return (await on.ask('read-credentials', { params: { connection_id } })).body.data
}

describe('400', () => {
  const odd = { ...mysql, odd: 'LEAK', odder: 1 }
  it('names every top-level member that no connection has, on create and on update', async () => {
    await create(mysql)
    for (const answer of [await create(odd, 'other'), await patch({ odd: 'LEAK', odder: 1 })]) {
      expect([answer.status, answer.body.code]).toEqual([400, 400])
      expect(Object.keys(answer.body.details ?? {})).toEqual(['odd', 'odder'])
      expect(answer.body.message).toContain('odd is not a recognised field')
      expect(answer.text).not.toContain('LEAK')
    }
    expect(Object.keys(await on.ids())).toEqual(['db'])
  })

  it('answers a test of such a connection with what is wrong, also below config', async () => {
    for (const body of [odd, { config: odd }, { config: mysql, odd: 1 }]) {
      const answer = await on.by('test-credible-connection', 'db', { body })
      expect([answer.status, answer.body.status]).toEqual([200, 'failed'])
      expect(answer.body.errorMessage).toContain('odd is not a recognised field')
    }
    expect(on.world.trials.tried).toEqual([])
  })

  it.each<[string, object, string]>([
    ['a proxy inside of the block', { mysqlConnection: { proxy } }, 'mysqlConnection.proxy'],
    ['a proxy of another kind', { proxy: { ...proxy, type: 'socks' } }, 'proxy.type'],
    ['a proxy without its object', { proxy: { type: 'ssh' } }, 'proxy.ssh'],
    ['a proxy that is text', { proxy: 'LEAK' }, 'proxy'],
    ['a proxy without a key', { proxy: { type: 'ssh', ssh } }, 'proxy.ssh.privateKey'],
    [
      'a member that a proxy does not have',
      { proxy: { ...proxy, ssh: { ...proxy.ssh, password: 'LEAK' } } },
      'proxy.ssh.password',
    ],
    ['metadata that is a list', { queryMetadata: ['LEAK'] }, 'queryMetadata'],
    ['a tag that is no text', { configEtag: 7 }, 'configEtag'],
  ])('refuses %s, and says where', async (_, more, path) => {
    const answer = await create({ ...mysql, ...more })
    expect(answer.status).toBe(400)
    expect(answer.body.details).toHaveProperty([path])
    expect(answer.text).not.toContain('LEAK')
    expect(on.world.secretNames()).toEqual([])
  })

  it.each(['duckdb', 'motherduck', 'bigquery', 'publisher'])(
    'refuses a proxy for %s, which no server by host and port is behind',
    async (type) => {
      const blocks = {
        motherduckConnection: { accessToken: 'a' },
        bigqueryConnection: {},
        publisherConnection: { connectionUri: 'https://p.example' },
      }
      const answer = await create({ type, proxy, ...blocks })
      expect([answer.status, Object.keys(answer.body.details ?? {})]).toEqual([400, ['proxy']])
    },
  )

  it('does not lose a proxy silently where the type changes to one without', async () => {
    await create(whole)
    const body = { type: 'motherduck', motherduckConnection: { accessToken: 'a' } }
    const answer = await patch(body)
    expect([answer.status, Object.keys(answer.body.details ?? {})]).toEqual([400, ['proxy']])
    expect((await patch({ ...body, proxy: null })).status).toBe(200)
    expect(await read()).not.toHaveProperty('proxy')
  })

  it('takes a proxy into another type only with its key', async () => {
    await create(whole)
    const body = { type: 'trino', trinoConnection: { server: 'https://evil.example' } }
    const answer = await patch(body)
    expect(answer.body.details).toHaveProperty(['proxy.ssh.privateKey'])
    expect((await patch({ ...body, proxy })).status).toBe(200)
    expect((await credentials()).proxy).toMatchObject({ ssh: { privateKey: secret } })
  })

  it.each<[string, object, string]>([
    ['a lake without its bucket', { storage: {} }, 'storage.bucketUrl'],
    ['a lake in no bucket', { storage: { bucketUrl: '/tmp/LEAK' } }, 'storage.bucketUrl'],
    [
      'keys that are half there',
      { storage: { bucketUrl: 's3://b', s3Connection: { accessKeyId: 'a' } } },
      'storage.s3Connection.secretAccessKey',
    ],
    ['a catalog without its server', { catalog: {} }, 'catalog.postgresConnection'],
    [
      'a catalog’s server without a way in',
      { catalog: { postgresConnection: { host: 'h' } } },
      'catalog.postgresConnection.databaseName',
    ],
    [
      'a schema that is no identifier',
      {
        catalog: {
          postgresConnection: { connectionString: 'postgres://h/d' },
          metadataSchema: 'a"; DROP',
        },
      },
      'catalog.metadataSchema',
    ],
  ])('refuses %s', async (_, more, path) => {
    const answer = await create({ type: 'ducklake', ducklakeConnection: { ...lake, ...more } })
    expect([answer.status, Object.keys(answer.body.details ?? {})]).toEqual([
      400,
      expect.arrayContaining([`ducklakeConnection.${path}`]),
    ])
    expect(answer.text).not.toContain('LEAK')
  })

  const attach = (azureConnection: object) => ({
    type: 'duckdb',
    duckdbConnection: { attachedDatabases: [{ name: 'blobs', type: 'azure', azureConnection }] },
  })
  it.each<[object, string]>([
    [{}, 'authType'],
    [{ authType: 'sas_token' }, 'sasUrl'],
    [{ authType: 'service_principal', tenantId: 't' }, 'clientSecret'],
    [{ authType: 'sas_token', sasUrl: 'x', fileUrl: 'https://a/b?sig=LEAK' }, 'fileUrl'],
    [{ authType: 'sas_token', sasUrl: 'x', fileUrl: 'https://u:LEAK@a/b' }, 'fileUrl'],
    [{ authType: 'sas_token', sasUrl: 'x', fileUrl: 'file:///etc/LEAK' }, 'fileUrl'],
  ])('refuses the Azure attachment %j for its %s', async (azure, field) => {
    const answer = await create(attach(azure))
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.body.details ?? {})).toContain(
      `duckdbConnection.attachedDatabases.0.azureConnection.${field}`,
    )
    expect(answer.text).not.toContain('LEAK')
  })
})

const lake = {
  storage: { bucketUrl: 's3://b/p', s3Connection: { accessKeyId: 'a', secretAccessKey: secret } },
  catalog: {
    postgresConnection: { host: 'h', databaseName: 'd', userName: 'u', password: secret },
  },
}

describe('200', () => {
  it('keeps what stands beside the block, shows it without its secrets, resolves it whole', async () => {
    expect((await create(whole)).status).toBe(201)
    const shown = await read()
    expect(shown).toMatchObject({
      proxy: { type: 'ssh', ssh: { ...ssh, port: 22 } },
      queryMetadata,
      queryMetadataEnforced,
      configEtag: '"v1"',
      mysqlConnection: { host: 'db.internal' },
    })
    expect(JSON.stringify(shown)).not.toContain(secret)
    expect(await credentials()).toMatchObject({
      ...{ host: 'db.internal', password: secret, queryMetadata, queryMetadataEnforced },
      proxy: { type: 'ssh', ssh: { ...proxy.ssh, port: 22 } },
    })
    const { body } = await on.ask('read-connection', {
      params: { connection_id: (await on.ids()).db ?? '' },
    })
    expect(body.data.withheld_fields).toEqual([
      ...['password', 'proxy.ssh.privateKey', 'proxy.ssh.privateKeyPass'],
    ])
  })

  it('takes the answer to a read back as a change, and changes nothing', async () => {
    await create(whole)
    const before = await credentials()
    const shown = await read()
    expect((await patch({ ...shown, fingerprint: 'f', withheldFields: ['password'] })).status).toBe(
      200,
    )
    expect(await credentials()).toEqual(before)
    expect(await read()).toEqual(shown)
  })

  it('keeps a proxy that is not sent, a proxy’s key that is not, and removes one sent as null', async () => {
    await create(whole)
    await patch({ mysqlConnection: { host: 'db.internal', database: 'd' } })
    expect(await credentials()).toMatchObject({ database: 'd', password: secret, proxy })
    await patch({ proxy: { type: 'ssh', ssh: { ...ssh, privateKeyPass: null } } })
    const kept = { ...ssh, port: 22, privateKey: secret }
    expect((await credentials()).proxy).toEqual({ type: 'ssh', ssh: kept })
    const { mysqlConnection } = mysql
    await patch({ proxy: null, queryMetadata: null, mysqlConnection })
    expect(await credentials()).not.toHaveProperty('proxy')
    expect(await read()).not.toHaveProperty('queryMetadata')
    // Gone with the proxy, and not back with another.
    const other = await patch({ proxy: { type: 'ssh', ssh }, mysqlConnection })
    expect(other.body.details).toHaveProperty(['proxy.ssh.privateKey'])
  })

  // Whoever has the bastion sees what goes through it, and what went through none.
  it('keeps no secret for an editor where a proxy is changed, added or taken away', async () => {
    await create(whole)
    const before = await credentials()
    for (const changed of [
      { type: 'ssh', ssh: { ...ssh, host: 'evil.example' } },
      { type: 'ssh', ssh: { host: ssh.host, username: ssh.username } },
      null,
    ]) {
      const answer = await patch({ proxy: changed })
      expect(answer.status).toBe(400)
      expect(answer.body.details).toHaveProperty(
        ['mysqlConnection.password'],
        expect.stringMatching(/^must be sent again: the destinations? proxy/),
      )
    }
    expect(await credentials()).toEqual(before)
    await create(mysql, 'plain')
    const added = await on.by('update-credible-connection', 'plain', { body: { proxy } })
    expect(added.body.details).toHaveProperty(['mysqlConnection.password'])
  })

  it('drops a tag with every write that brings none', async () => {
    await create(whole)
    expect(await read()).toHaveProperty('configEtag', '"v1"')
    await patch({})
    expect(await read()).not.toHaveProperty('configEtag')
  })

  it('keeps the secrets of a lake by their paths', async () => {
    await create({ type: 'ducklake', ducklakeConnection: lake })
    const shown = await read()
    expect(JSON.stringify(shown)).not.toContain(secret)
    expect((await patch(shown)).status).toBe(200)
    expect(await credentials()).toMatchObject({
      catalog: lake.catalog,
      storage: { s3Connection: { ...lake.storage.s3Connection, region: 'us-east-1' } },
    })
  })

  it('keeps no key where the host provides it', async () => {
    const storage = { bucketUrl: 's3://b', s3Connection: { provider: 'credential_chain' } }
    const made = await create({ type: 'ducklake', ducklakeConnection: { ...lake, storage } })
    expect(made.status).toBe(201)
  })

  it('is a connection of the native API, with a config that is flat', async () => {
    const { mysqlConnection, type: _type, ...beside } = whole
    const made = await on.ask('create-connection', {
      as: on.keys.editor,
      body: {
        ...{ name: 'db', type: 'credible.connections.mysql', project_id: on.project },
        config: { ...mysqlConnection, ...beside },
      },
    })
    expect(made.status).toBe(201)
    expect(await read()).toMatchObject({ queryMetadata, proxy: { ssh } })
    expect(await credentials()).toMatchObject({ proxy })
  })
})
