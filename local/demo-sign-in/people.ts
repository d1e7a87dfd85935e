/** A person of the demonstration. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  /** A claim of their ID token, which the rules match. */
  readonly role: 'admin' | 'developer' | 'reader'
  /** What they can do, for the page. */
  readonly access: string
}

/** The people of the demonstration. */
export const people: readonly Person[] = [
  {
    ...{ id: 'ada', name: 'Ada Admin', email: 'ada@demo.example', role: 'admin' },
    access: 'manages the whole deployment',
  },
  {
    ...{ id: 'dev', name: 'Dev Developer', email: 'dev@demo.example', role: 'developer' },
    access: 'edits the connections of the default project',
  },
  {
    ...{ id: 'rae', name: 'Rae Reader', email: 'rae@demo.example', role: 'reader' },
    access: 'reads the default project, without secrets',
  },
]

/** The client id of Mooring at the demonstration, which is the audience of its ID tokens. */
export const clientId = 'mooring-demonstration'

/** The identity provider that has a local run trust the demonstration, for its API. */
export function demoProvider(issuer: string, projectId: string) {
  return {
    ...{ name: 'Demonstration', issuer, audience: clientId, algorithms: ['ES256'] },
    sign_in: { client_id: clientId },
    rules: [
      { match: { role: 'admin' }, role: 'admin' },
      { match: { role: 'developer' }, role: 'editor', project: projectId },
      { match: { role: 'reader' }, role: 'viewer', project: projectId },
    ],
  }
}

const issuerForm = /^http:\/\/127\.0\.0\.1:\d+\/demonstration$/

/** Whether an issuer is the demonstration of some local run: each start has another port. */
export function isDemoIssuer(issuer: unknown): boolean {
  return typeof issuer === 'string' && issuerForm.test(issuer)
}
