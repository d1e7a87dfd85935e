import { connectionType } from '../connection-type.ts'
import { link, maybe, openJson, preset, stringList } from '../fields/fields.ts'
import { isMap } from '../fields/free-json.ts'
import { signingKey } from '../fields/minting.ts'
import { publicAddress, type Rule } from '../fields/rule.ts'
import { matchingText } from '../fields/shaped-text.ts'
import { githubAppMint } from '../mints/github-app.ts'
import { byMinting } from '../probe.ts'

const levels = ['read', 'write', 'admin']

const permissionLevels: Rule<'permissions'> = {
  of: ['permissions'],
  description: 'permissions has read, write or admin by the name of each permission',
  check({ permissions }) {
    const entries = isMap(permissions) ? Object.values(permissions) : []
    const isKnown = entries.every((level) => levels.includes(String(level)))
    return isKnown ? {} : { permissions: 'must have read, write or admin as each value' }
  },
}

/** Installation tokens of a GitHub App. */
export const githubApp = connectionType({
  id: 'mooring.connections.GitHubApp',
  name: 'GitHub App',
  category: 'other',
  docsUrl: 'https://docs.github.com/en/apps/creating-github-apps',
  offeredInForm: true,
  probe: byMinting,
  mint: githubAppMint,
  config: {
    app_id: matchingText('App ID', '^[A-Za-z0-9.]{1,40}$', '12345'),
    installation_id: matchingText('Installation ID', '^[0-9]{1,20}$', '67890'),
    private_key: signingKey('Private key', 'The .pem file that GitHub generated.'),
    base_url: preset(
      link('API URL', 'Of GitHub Enterprise: https://<host>/api/v3.'),
      'https://api.github.com',
    ),
    repositories: maybe(stringList('Repositories', 'By name, without the owner; none means all.')),
    permissions: maybe(openJson('Permissions', 'Such as {"contents": "read"}; none means all.')),
  },
  rules: [permissionLevels, publicAddress('base_url')],
})
