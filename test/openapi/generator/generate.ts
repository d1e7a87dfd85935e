import openapiTS, { astToString } from 'openapi-typescript'

/** The types of a client, generated from an OpenAPI document. */
export async function clientTypes(document: object): Promise<string> {
  return astToString(await openapiTS(structuredClone(document) as never))
}
