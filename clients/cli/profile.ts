import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Failure } from './failure.ts'

/** Where a deployment is, and the key to it. */
export interface Profile {
  readonly url: string
  readonly access_key: string
  /** When the key expires, where it is a session of a sign-in or a workload. */
  readonly expires_at?: string
}

/** The file of the profile: `$XDG_CONFIG_HOME/mooring/profile.json` (XDG Base Directory Specification). */
function profileFile(env: NodeJS.ProcessEnv): string {
  const directory = env.XDG_CONFIG_HOME || join(env.HOME || homedir(), '.config')
  return join(directory, 'mooring', 'profile.json')
}

/** The stored profile; undefined without one. @throws Failure where the file is not one. */
export function storedProfile(env: NodeJS.ProcessEnv): Profile | undefined {
  const file = profileFile(env)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  try {
    const { url, access_key, expires_at } = JSON.parse(text)
    const isSession = typeof expires_at === 'string'
    if (typeof url === 'string' && typeof access_key === 'string')
      return { url, access_key, ...(isSession ? { expires_at } : {}) }
  } catch {
    // Without the parser's message: it repeats the file, which holds a key.
  }
  throw new Failure('usage', `${file} is damaged. Run: mooring login`)
}

/** Stores a profile, readable by its owner alone. */
export function storeProfile(env: NodeJS.ProcessEnv, profile: Profile): string {
  const file = profileFile(env)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  // A new file in its place: the mode of one that exists would stay.
  const next = `${file}.${process.pid}`
  writeFileSync(next, `${JSON.stringify(profile)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(next, 0o600)
  renameSync(next, file)
  return file
}

/** Removes the stored profile. */
export function removeProfile(env: NodeJS.ProcessEnv): void {
  rmSync(profileFile(env), { force: true })
}

/**
 * The deployment and key to use: MOORING_URL and MOORING_ACCESS_KEY before those that are stored. A
 * stored key goes only to the URL that it was stored with, whatever the environment names.
 *
 * @throws Failure that names the next command.
 */
export function currentProfile(env: NodeJS.ProcessEnv): Profile {
  const { MOORING_URL: url, MOORING_ACCESS_KEY: key } = env
  if (url && key) return { url, access_key: key }
  const stored = storedProfile(env)
  if (stored === undefined) {
    const missing = url ? 'MOORING_ACCESS_KEY is' : 'MOORING_URL and MOORING_ACCESS_KEY are'
    throw new Failure('usage', `${missing} not set, and no profile is stored. Run: mooring login`)
  }
  if (key) return { url: stored.url, access_key: key }
  if (url && withoutSlash(url) !== withoutSlash(stored.url)) {
    const message = `MOORING_URL is ${url}, and the stored key is of ${stored.url}. Set MOORING_ACCESS_KEY, or run: mooring login`
    throw new Failure('usage', message)
  }
  return stored
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '')
