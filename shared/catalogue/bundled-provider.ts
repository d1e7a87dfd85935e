import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OauthProvider } from '../model/oauth-provider.ts'

/** The file beside a bundle that holds the providers: a line for each type, as `infra/bundled-providers.ts` writes it. */
const file = 'providers.txt'

let text: string | undefined

/** The provider of a type of the catalogue, read from a file when it is needed. */
export function knownProvider(type: string): OauthProvider | undefined {
  text ??= readFileSync(join(__dirname, file), 'utf8')
  const line = text.indexOf(`\n${type}\t`)
  if (line === -1) return undefined
  const start = line + type.length + 2
  return JSON.parse(text.slice(start, text.indexOf('\n', start))) as OauthProvider
}
