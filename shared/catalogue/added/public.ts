// `mooring/types`: what a deployment's own connection types are made of. See docs/guide/own-types.md.
export { type CatalogueProvider, oauthProvider } from '../catalogue-provider.ts'
export { type Category, type ConnectionType, connectionType } from '../connection-type.ts'
export type { Field, Fields } from '../fields/facts.ts'
export { apiKey, oauthScopes } from '../fields/field-sets.ts'
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
} from '../fields/fields.ts'
export { group } from '../fields/nested-fields.ts'
export { type Rule, together } from '../fields/rule.ts'
export { lines, slug } from '../fields/shaped-text.ts'
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
