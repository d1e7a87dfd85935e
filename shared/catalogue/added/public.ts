// `mooring/types`: what a deployment's own connection types are made of. See docs/guide/own-types.md.
export type { Minted, MintResponse } from '../../model/minted.ts'
export { type CatalogueProvider, oauthProvider } from '../catalogue-provider.ts'
export type { Category } from '../categories.ts'
export { type ConnectionType, connectionType } from '../connection-type.ts'
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
export { signingKey } from '../fields/minting.ts'
export { group } from '../fields/nested-fields.ts'
export { type Rule, together } from '../fields/rule.ts'
export { lines, slug } from '../fields/shaped-text.ts'
export { signedAssertion } from '../mint/assertion.ts'
export type { Mint } from '../mint/mint.ts'
export { fewer, shorter } from '../mint/narrowing.ts'
export { tokenMinted } from '../mint/tokens.ts'
export {
  basic,
  byConsent,
  byMinting,
  costsMoney,
  hostUrl,
  type Probe,
  signsIn,
  under,
  untestable,
  withBearer,
  withHeaders,
  withKey,
} from '../probe.ts'
export { below, said } from '../whole-config.ts'
