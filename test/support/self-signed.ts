import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** DER (X.690): a tag, a length and what is in it. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const size = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, '0'), 'hex')
  const length = body.length < 128 ? size : Buffer.concat([Buffer.from([0x80 | size.length]), size])
  return Buffer.concat([Buffer.from([tag]), length, body])
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const hex = (text: string) => Buffer.from(text, 'hex')
// 1.2.840.10045.4.3.2 (ecdsa-with-SHA256), 2.5.4.3 (commonName), 2.5.29.17 (subjectAltName)
const ecdsa = sequence(der(0x06, hex('2a8648ce3d040302')))
const commonName = (name: string) =>
  sequence(der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from(name)))))

/** A certificate of a host's own making, good for a hundred years, and its key; both in PEM. */
export function selfSigned(host: string): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = certificateBody(host, publicKey)
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const certificate = sequence(body, ecdsa, signature).toString('base64')
  const lines = certificate.match(/.{1,64}/g)?.join('\n')
  const label = 'CERTIFICATE'
  return {
    cert: `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function certificateBody(host: string, publicKey: KeyObject): Buffer {
  const name = commonName(host)
  const time = (text: string) => der(0x18, Buffer.from(text))
  const names = der(0x04, sequence(der(0x82, Buffer.from(host))))
  return sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsa,
    name,
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(der(0x06, hex('551d11')), names))),
  )
}
