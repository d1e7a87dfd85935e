import { connectionType } from '../connection-type.ts'
import { host, integer, maybe, port, secret, text } from '../fields/fields.ts'
import { signsIn } from '../probe.ts'

/** A Redis server. */
export const redisConnection = connectionType({
  id: 'dynamiq.connections.RedisConnection',
  name: 'RedisConnection',
  category: 'other',
  docsUrl: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
  offeredInForm: false,
  probe: signsIn('redis', { database: 'db', user: 'username' }),
  config: {
    host: host('Host'),
    port: port('Port', 'Usually 6379.'),
    db: integer('Database number', 'Usually 0.'),
    username: maybe(text('Username')),
    password: maybe(secret('Password')),
  },
})
