/** The licences of a source from which facts were taken. */
type Licence = 'MIT' | 'ISC' | 'BSD' | 'Apache-2.0' | 'official' | 'compared' | 'various'

interface Source {
  readonly name: string
  readonly licence: Licence
  /** Whether it was maintained in 2026, so that its URLs are in use. */
  readonly isMaintained: boolean
}

const source = (name: string, licence: Licence, isMaintained = false): Source => ({
  name,
  licence,
  isMaintained,
})

/** Where the facts about providers come from. None of their text is copied. */
export const providerSources = {
  compared: source('a list under another licence, compared and not copied', 'compared'),
  'public-code': source('several unrelated public repositories', 'various'),
  docs: source('the documentation of the provider', 'official', true),
  activepieces: source('Activepieces, community pieces', 'MIT', true),
  allauth: source('django-allauth', 'MIT', true),
  ampersand: source('Ampersand connectors', 'MIT', true),
  appwrite: source('Appwrite', 'BSD'),
  arctic: source('Arctic', 'MIT', true),
  'aspnet-contrib': source('AspNet.Security.OAuth.Providers', 'Apache-2.0', true),
  'auth-core': source('Auth.js core', 'ISC', true),
  'better-auth': source('Better Auth', 'MIT', true),
  casdoor: source('Casdoor', 'Apache-2.0'),
  'fastify-oauth2': source('@fastify/oauth2', 'MIT'),
  'flask-dance': source('Flask-Dance', 'MIT'),
  goth: source('Goth', 'MIT'),
  grant: source('Grant', 'MIT'),
  homeassistant: source('Home Assistant', 'Apache-2.0', true),
  hybridauth: source('Hybridauth', 'MIT'),
  justauth: source('JustAuth', 'MIT'),
  loginpass: source('loginpass', 'BSD'),
  'nuxt-auth-utils': source('Nuxt Auth Utils', 'MIT', true),
  'open-wearables': source('Open Wearables', 'MIT', true),
  posthog: source('PostHog', 'MIT', true),
  powerplatform: source('Power Platform connectors', 'MIT'),
  scribejava: source('ScribeJava', 'MIT'),
  sim: source('Sim', 'Apache-2.0', true),
  'social-auth-core': source('Python Social Auth', 'BSD', true),
  socialite: source('Laravel Socialite and its providers', 'MIT', true),
  'supabase-auth': source('Supabase Auth', 'MIT', true),
  supaglue: source('Supaglue', 'MIT'),
  'x-oauth2': source('golang.org/x/oauth2', 'BSD', true),
} as const satisfies Readonly<Record<string, Source>>

/** The name of a source. */
export type SourceId = keyof typeof providerSources
