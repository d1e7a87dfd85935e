import type { Fields } from './facts.ts'
import { host, port, preset, secret, text } from './fields.ts'

/** How a relational database is reached, with the port that its kind listens on. */
export function sqlServer(usualPort: number): Fields {
  return {
    host: host('Host'),
    port: preset(port('Port'), usualPort),
    database: text('Database'),
    user: text('User'),
    password: secret('Password'),
  }
}
