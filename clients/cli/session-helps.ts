import type { Help } from './command.ts'

/** The help of the commands by which this machine gets and gives up its access. */
export const sessionHelps = {
  login: {
    summary: 'Sign in, or store an access key',
    usage: 'mooring login [--url <url>] [--provider <name|id> | --token | --key]',
    examples: [
      'mooring login --url https://mooring.example.com --provider Company',
      'mooring login --url "$URL" --token < "$OIDC_TOKEN_FILE"',
      'mooring login --url "$URL" < key.txt',
    ],
    options: [
      ['--url <url>', 'by default MOORING_URL'],
      ['--provider <name|id>', 'signs in in the browser; by default asks on a terminal'],
      ['--token', 'exchanges the token of a workload, from stdin, for a session'],
      ['--key', 'an access key, from a prompt or stdin'],
      ['--no-browser', 'prints the URL alone'],
      ['--timeout <seconds>', 'how long the sign-in may take; by default 300'],
    ],
  },
  logout: {
    summary: 'End the session, or remove the stored access key',
    usage: 'mooring logout',
    examples: ['mooring logout'],
    options: [],
  },
  whoami: {
    summary: 'Show the identity behind the access key',
    usage: 'mooring whoami',
    examples: ['mooring whoami'],
    options: [],
  },
} satisfies Readonly<Record<string, Help>>
