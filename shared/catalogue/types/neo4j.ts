import { connectionType } from '../connection-type.ts'
import { maybe, preset, secret, text, toggle, uri } from '../fields/fields.ts'
import { ownProtocol } from '../probe.ts'

const schemes = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']

/** Neo4j, in Aura or self-hosted. */
export const neo4j = connectionType({
  id: 'dynamiq.connections.Neo4j',
  name: 'Neo4j',
  category: 'graph',
  docsUrl: 'https://neo4j.com/docs/aura/connecting-applications/overview/',
  offeredInForm: true,
  probe: ownProtocol,
  config: {
    uri: uri('URI', schemes, 'Such as neo4j+s://my-database.databases.neo4j.io.'),
    username: text('Username'),
    password: secret('Password'),
    database: maybe(text('Database')),
    verify_connectivity: preset(toggle('Verify connectivity'), true),
  },
  nullWhenAbsent: ['database'],
})
