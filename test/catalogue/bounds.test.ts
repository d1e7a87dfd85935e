import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../shared/catalogue/config/config.ts'
import type { Json } from '../../shared/model/json.ts'
import { detailsOf } from './details.ts'
import { named, rules } from './samples.ts'

const bases: Readonly<Record<string, Record<string, Json>>> = {
  OpenAI: { api_key: 'k' },
  Chroma: { host: 'h', port: 1 },
  PostgreSQL: { host: 'h', database: 'd', user: 'u', password: 'p' },
  RedisConnection: { host: 'h', port: 1, db: 0 },
  MCPSse: { url: 'https://a.example' },
  AWSNeptune: { host: 'h' },
  GoogleOAuth2: {},
  Http: { method: 'GET' },
  Stagehand: { browserbase_api_key: 'k', browserbase_project_id: 'p' },
  SteelBrowser: { api_key: 'k', model_api_key: 'm' },
  Milvus: {},
  Neo4j: { username: 'u', password: 'p' },
  AWSOpenSearch: { access_key_id: 'a', secret_access_key: 's', region: 'r' },
}

function faultOf(type: string, name: string, value: unknown): Json | undefined {
  const config = { ...bases[type], [name]: value }
  const details = detailsOf(() => parseConfig(named(type), config, rules))
  return details === undefined ? undefined : (details[`config.${name}`] ?? JSON.stringify(details))
}

function nested(levels: number): Json {
  let value: Json = 'end'
  for (let level = 0; level < levels; level += 1) value = { a: value }
  return value
}

const accepted: readonly [string, string, unknown][] = [
  ['OpenAI', 'url', 'http://127.0.0.1:8080/v1'],
  ['OpenAI', 'url', 'HTTPS://api.example.com/v1?a=b#c'],
  ['OpenAI', 'url', 'https://api.example.com/@me'],
  ['OpenAI', 'api_key', ' k with spaces and a line break\n'],
  ['OpenAI', 'api_key', 'x'.repeat(60_000)],
  ['Chroma', 'host', 'db-1.internal_net.example.'],
  ['Chroma', 'host', '10.0.0.5'],
  ['Chroma', 'host', '2001:db8::1'],
  ['Chroma', 'port', 65_535],
  ['Chroma', 'port', '65535'],
  ['PostgreSQL', 'database', ' padded '],
  ['PostgreSQL', 'database', 'x'.repeat(4096)],
  ['RedisConnection', 'db', 15],
  ['MCPSse', 'timeout', 0.5],
  ['MCPSse', 'headers', { Authorization: 'Bearer x', 'X-Empty': '' }],
  ['GoogleOAuth2', 'scopes', ['a', 'https://www.googleapis.com/auth/drive']],
  ['GoogleOAuth2', 'scopes', []],
  ['Stagehand', 'extra_config', nested(32)],
  ['SteelBrowser', 'session_config', { any: [1, null, { deep: true }] }],
  ['Milvus', 'uri', 'tcp://milvus.example:19530'],
  ['Milvus', 'uri', 'https://milvus.example:19530/db'],
  ...['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'].map(
    (scheme): [string, string, unknown] => ['Neo4j', 'uri', `${scheme}://db.example:7687`],
  ),
  ['Neo4j', 'uri', 'neo4j://db.example?policy=eu'],
]

const refused: readonly [string, string, unknown][] = [
  ['OpenAI', 'api_key', ''],
  ['OpenAI', 'api_key', 'half a pair \ud800'],
  ['OpenAI', 'url', 'api.openai.com/v1'],
  ['OpenAI', 'url', '//api.openai.com/v1'],
  ['OpenAI', 'url', 'https:api.openai.com'],
  ['OpenAI', 'url', 'https:///api.openai.com'],
  ['OpenAI', 'url', 'https://'],
  ['OpenAI', 'url', 'https://a b.example'],
  ['OpenAI', 'url', ' https://a.example'],
  ['OpenAI', 'url', 'https://a.example\n'],
  ['OpenAI', 'url', 'https://a.example:99999'],
  ['OpenAI', 'url', 'file:///etc/passwd'],
  ['OpenAI', 'url', 'javascript:alert(1)'],
  ['OpenAI', 'url', `https://a.example/${'x'.repeat(2048)}`],
  ['OpenAI', 'url', 'https://user:pass@a.example'],
  ['OpenAI', 'url', 'https://token@a.example'],
  ['OpenAI', 'url', 'https://@a.example'],
  ['OpenAI', 'url', 'https:user:pass@a.example'],
  ['OpenAI', 'url', 'https://a.example\\@b.example'],
  ['Chroma', 'host', 'https://a.example'],
  ['Chroma', 'host', 'a.example/path'],
  ['Chroma', 'host', 'user@a.example'],
  ['Chroma', 'host', 'a.example:8000'],
  ['Chroma', 'host', '[::1]'],
  ['Chroma', 'host', '/var/run/postgresql'],
  ['Chroma', 'host', ' a.example'],
  ['Chroma', 'host', 'a..example'],
  ['Chroma', 'host', '-a.example'],
  ['Chroma', 'host', 'a.'.repeat(150)],
  ['Chroma', 'port', 0],
  ['Chroma', 'port', 65_536],
  ['Chroma', 'port', 80.5],
  ['Chroma', 'port', '80.5'],
  ['Chroma', 'port', '65536'],
  ['PostgreSQL', 'database', 'x'.repeat(4097)],
  ['PostgreSQL', 'database', ''],
  ['RedisConnection', 'db', -1],
  ['MCPSse', 'timeout', 0],
  ['MCPSse', 'timeout', -1],
  ['MCPSse', 'timeout', Number.POSITIVE_INFINITY],
  ['MCPSse', 'headers', { Authorization: 7 }],
  ['MCPSse', 'headers', { 'Bad name': 'x' }],
  ['MCPSse', 'headers', { '': 'x' }],
  ['MCPSse', 'headers', { 'X-A': 'a\r\nX-B: b' }],
  ['MCPSse', 'headers', ['x']],
  ['MCPSse', 'headers', JSON.parse('{"__proto__": "x"}')],
  ['AWSNeptune', 'timeout', 1.5],
  ['AWSNeptune', 'use_https', 'true'],
  ['GoogleOAuth2', 'scopes', ['a', 'a']],
  ['GoogleOAuth2', 'scopes', ['a b']],
  ['GoogleOAuth2', 'scopes', ['a"b']],
  ['GoogleOAuth2', 'scopes', ['']],
  ['GoogleOAuth2', 'scopes', 'a'],
  ['GoogleOAuth2', 'scopes', Array.from({ length: 101 }, (_, at) => `s${at}`)],
  ['Http', 'data', [1]],
  ['Stagehand', 'extra_config', nested(33)],
  ['Stagehand', 'extra_config', nested(1000)],
  ['Stagehand', 'extra_config', JSON.parse('{"a": [{"__proto__": {}}]}')],
  ['SteelBrowser', 'session_config', []],
  ['Milvus', 'uri', './milvus.db'],
  ['Milvus', 'uri', 'file:///milvus.db'],
  ['Milvus', 'uri', 'tcp://root:Milvus@milvus.example:19530'],
  ['Milvus', 'uri', 'https://milvus.example?token=x'],
  ['Neo4j', 'uri', 'https://db.example'],
  ['Neo4j', 'uri', 'neo4j:user:pass@db.example'],
  ['Neo4j', 'uri', 'neo4j://user:pass@db.example'],
  ['Neo4j', 'uri', 'bolt://db.example?password=x'],
]

const shown = (value: unknown) => (JSON.stringify(value) ?? String(value)).slice(0, 60)

describe('a field', () => {
  it.each(accepted.map((each) => [...each, shown(each[2])] as const))(
    '%s %s takes %#: $3',
    (type, name, value) => {
      expect(faultOf(type, name, value)).toBeUndefined()
    },
  )

  it.each(refused.map((each) => [...each, shown(each[2])] as const))(
    '%s %s refuses %#: $3',
    (type, name, value) => {
      const fault = faultOf(type, name, value)
      expect(fault).toEqual(expect.any(String))
      // The words say what is wrong, never what was sent.
      if (typeof value === 'string' && value.length > 8) expect(fault).not.toContain(value)
    },
  )
})

describe('a whole config', () => {
  it('may have 8 KiB of open fields, counted in bytes of UTF-8', () => {
    const config = { ...bases.SteelBrowser, session_config: { a: 'é'.repeat(4100) } }
    const details = detailsOf(() => parseConfig(named('SteelBrowser'), config, rules))
    expect(details).toEqual({
      config: 'must have at most 8192 bytes of fields that are not secret',
    })
  })

  it('may have as many bytes of secrets as one Secrets Manager secret', () => {
    const most = 65_536 - '{"api_key":""}'.length
    const parse = (api_key: string) =>
      detailsOf(() => parseConfig(named('OpenAI'), { api_key }, rules))
    expect(parse('x'.repeat(most))).toBeUndefined()
    expect(parse('x'.repeat(most + 1))).toEqual({
      config: 'must have at most 65536 bytes of secret fields',
    })
  })

  // Guarantee: no nesting that JSON.parse takes ends in a stack overflow.
  it('may not be nested beyond any reason', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`)
    for (const [type, name] of [
      ['Stagehand', 'extra_config'],
      ['SteelBrowser', 'session_config'],
      ['MCPSse', 'headers'],
      ['OpenAI', 'url'],
      ['OpenAI', 'no_such_field'],
    ] as const) {
      expect(faultOf(type, name, deep)).toEqual(expect.any(String))
    }
  })

  it('does not share its defaults with the next one', () => {
    const parse = () => parseConfig(named('SteelBrowser'), bases.SteelBrowser, rules)
    expect(parse().open.session_config).not.toBe(parse().open.session_config)
  })
})
