import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { toDeploymentProvider } from '../shared/api/surfaces/native/deployment-provider.ts'
import { parseOutboundAllow } from '../shared/model/public-address.ts'

/** The file of the option `identityProvider`, checked. */
export interface ProviderFile {
  /** Its content, as one line of JSON; it holds no secret. */
  readonly json: string
  /** ARN of the secret of its client. */
  readonly signInSecretArn: string | undefined
}

/**
 * Reads an identity provider from a JSON file, which has the body of `POST /v1/identity-providers`.
 *
 * @param path from the working directory.
 * @throws Error that names the file, what is wrong and the correction.
 */
export function readProviderFile(path: string, outboundAllow: string): ProviderFile {
  const file = resolve(path)
  const sent = jsonIn(textIn(file))
  if (sent === undefined) throw new Error(`${file} is not JSON.`)
  try {
    const { secretArn } = toDeploymentProvider(sent, parseOutboundAllow(outboundAllow))
    return { json: JSON.stringify(sent), signInSecretArn: secretArn }
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause })
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new Error(`${file} cannot be read (${code}). Correct the path.`, { cause })
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Without the parser's message: it repeats the file.
    return undefined
  }
}
