// `mooring/types`: what a deployment's own connection types are made of. See docs/guide/own-types.md.
export { apiKey } from '../api-key.ts'
export { type CatalogueProvider, oauthProvider } from '../catalogue-provider.ts'
export type { Category } from '../categories.ts'
export { type ConnectionType, connectionType } from '../connection-type.ts'
export type { Field, Fields } from '../facts.ts'
export {
  choice,
  destination,
  host,
  integer,
  link,
  maybe,
  openJson,
  place,
  port,
  preset,
  seconds,
  secret,
  secretJson,
  secretLines,
  secretMap,
  stringList,
  text,
  toggle,
  uri,
  wholeSeconds,
} from '../fields.ts'
export { group } from '../group.ts'
export { oauthScopes } from '../oauth-scopes.ts'
export {
  basic,
  below,
  byConsent,
  costsMoney,
  hostUrl,
  type Probe,
  said,
  signsIn,
  under,
  untestable,
  withBearer,
  withHeaders,
  withKey,
} from '../probe.ts'
export type { Rule } from '../rule.ts'
export { lines, slug } from '../shaped-text.ts'
export { together } from '../together.ts'
