import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'

const response = await fetch('http://127.0.0.1:46493/v1/connections/aeb10412-d8cd-4010-86fb-620b0bcd9700/credentials', {
  method: 'POST',
  headers: { authorization: `Bearer ${process.env.MOORING_KEY}` },
})
if (!response.ok) throw new Error(`Mooring responded with ${response.status}`)
const { data } = await response.json()
const client = new Client({ name: 'agent', version: '1' })
await client.connect(
  new StreamableHTTPClientTransport(new URL(data.url), { requestInit: { headers: data.headers } }),
)
console.log(await client.listTools())