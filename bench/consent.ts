import { call, type System } from './system.ts'

const type = 'dynamiq.connections.OAuth2'

interface Made {
  readonly data: { readonly id: string; readonly url: string }
}

/** Registers an OAuth client of a provider on this machine. @returns its id. */
export async function oauthClient(system: System, provider: string): Promise<string> {
  const { data } = (await call(system, 'POST', '/v1/oauth2-clients', {
    ...{ name: 'bench', project_id: system.project_id, type, client_id: 'c', client_secret: 's' },
    ...{ authorization_url: `${provider}/authorize`, token_url: `${provider}/token` },
  })) as Made
  return data.id
}

/** Makes a connection that a person has authorized. @returns its id. */
export async function consented(system: System, oauth2_client_id: string): Promise<string> {
  const wish = { name: 'bench', project_id: system.project_id, type, config: {}, oauth2_client_id }
  const { data } = (await call(system, 'POST', '/v1/connections', wish)) as Made
  const path = `/v1/connections/${data.id}/oauth2/authorize`
  const begun = (await call(system, 'POST', path)) as Made
  const page = await fetch(begun.data.url)
  if (!page.ok) throw new Error(await page.text())
  return data.id
}
