/** The media type of a request to STS. */
export const stsContentType = 'application/x-www-form-urlencoded'

/**
 * The endpoint of STS in a region; what is no region’s name, and so could lead elsewhere, gets the
 * global one.
 *
 * @see https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
export function stsEndpoint(region: string): { readonly region: string; readonly host: string } {
  if (!/^[a-z]{2}(-[a-z]{2,12}){1,3}-\d{1,2}$/.test(region))
    return { region: 'us-east-1', host: 'sts.amazonaws.com' }
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return { region, host: `sts.${region}.${suffix}` }
}

/** The body of a call of STS; undefined parameters are left out. */
export function stsBody(action: string, params: Readonly<Record<string, string | undefined>>) {
  const all = Object.entries({ Action: action, Version: '2011-06-15', ...params })
  const sent = all.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return `${new URLSearchParams(sent)}`
}

/** The text of an element of an XML response of STS; empty where there is none, or markup in it. */
export function stsText(body: string, name: string): string {
  return new RegExp(`<${name}>([^<&]*)</${name}>`).exec(body)?.[1] ?? ''
}
