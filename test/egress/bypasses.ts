/** A URL by which guards of this kind have been passed, or might be. */
export interface Bypass {
  readonly url: string
  /** What the host resolves to; a literal address resolves to itself. */
  readonly resolves?: readonly string[]
}

const literals = (...hosts: readonly string[]): Bypass[] =>
  hosts.map((host) => ({ url: `https://${host}/` }))
const resolving = (host: string, ...resolves: string[]): Bypass => ({
  url: `https://${host}/`,
  resolves,
})
const urls = (...all: readonly string[]): Bypass[] => all.map((url) => ({ url }))

const aPublicAddress = '93.184.215.14'

/**
 * Known ways past an egress guard, by family. Sources: the WHATWG URL standard's host parser, the
 * IANA special-purpose address registries, the metadata services' own manuals, PayloadsAllTheThings
 * and OWASP's SSRF prevention cheat sheet.
 */
export const bypasses: Readonly<Record<string, readonly Bypass[]>> = {
  'spellings of an IPv4 address': literals(
    ...[
      '2130706433',
      '0x7f000001',
      '0x7F.0x0.0x0.0x1',
      '0177.0.0.1',
      '0177.0.0.01',
      '017700000001',
    ],
    ...['127.1', '127.0.1', '0x7f.1', '0177.1', '127.0.0.1.', '127.0.0.1:443', '127.0.0.1:0443'],
    ...['0', '0.0.0.0', '0x0', '00', '00000000000000', '127.127.127.127', '127.255.255.254'],
    ...['2852039166', '0xa9fea9fe', '0xA9.0xFE.0xA9.0xFE', '0251.0376.0251.0376', '169.16689662'],
    ...['169.254.43518', '0251.254.169.254', '167772161', '0xa000001', '012.0.0.1', '10.1'],
    ...['3232235521', '0300.0250.0.1', '192.168.1', '2886729729', '0254.020.0.1', '0x7f.0.0.01'],
  ),
  'digits and dots of other scripts': literals(
    ...[
      '１２７.０.０.１',
      '１２７。０。０。１',
      '127｡0｡0｡1',
      '127．0．0．1',
      '①②⑦.⓪.⓪.①',
      '𝟙𝟚𝟟.𝟘.𝟘.𝟙',
    ],
    ...[
      '¹²⁷.⁰.⁰.¹',
      '①⑥⑨.②⑤④.①⑥⑨.②⑤④',
      '１６９。２５４。１６９。２５４',
      'ⅼocalhost',
      'ｌｏｃａｌｈｏｓｔ',
      'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    ],
    ...[
      'LOCALHOST',
      'localhost.',
      'lo\u00adcalhost',
      'local\u200bhost',
      '%6c%6f%63alhost',
      '127%2e0%2e0%2e1',
    ],
    ...['%31%32%37.0.0.1', '127.0.0.1%20', '127.0.0.1%00.example.com', 'metadata.google.internal.'],
  ),
  'IPv6 that wraps IPv4': literals(
    ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:a9fe:a9fe]', '[::FFFF:10.0.0.1]'],
    ...[
      '[::127.0.0.1]',
      '[::7f00:1]',
      '[::a9fe:a9fe]',
      '[::ffff:0:127.0.0.1]',
      '[::ffff:0:7f00:1]',
    ],
    ...['[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b::10.0.0.1]', '[64:ff9b::c0a8:1]'],
    // The local NAT64 prefix is one of /48: the address lies around bits 64 to 71, not at the end.
    ...['[64:ff9b:1::10.0.0.1]', '[64:ff9b:1:a00:0:100::]', '[64:ff9b:1:a00:0:100:808:808]'],
    ...['[64:ff9b:1:a9fe:a9:fe00:808:808]', '[64:ff9b:1:ffff::8.8.8.8]'],
    ...['[2002:7f00:1::]', '[2002:a9fe:a9fe::]', '[2002:a00:1::1]', '[2002:c0a8:101::8.8.8.8]'],
    ...['[2001:0:7f00:1::]', '[2001::a9fe:a9fe]', '[2001:0:4136:e378:8000:63bf:3fff:fdd2]'],
    // ISATAP (RFC 5214): an IPv4 address behind 0:5efe or 200:5efe.
    ...['[2606:4700::5efe:127.0.0.1]', '[2606:4700::200:5efe:a9fe:a9fe]', '[fe80::5efe:10.0.0.1]'],
  ),
  'IPv6 that is not public': literals(
    ...[
      '[::]',
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[0000::0001]',
      '[fe80::1]',
      '[febf::1]',
      '[fec0::1]',
    ],
    ...['[fc00::1]', '[fdff:ffff::1]', '[ff02::1]', '[ff0e::1]', '[100::1]', '[2001:db8::1]'],
    ...[
      '[2001:2::1]',
      '[2001:10::1]',
      '[2001:20::1]',
      '[2001:3::1]',
      '[2001:4:112::1]',
      '[3fff::1]',
    ],
    ...[
      '[2620:4f:8000::1]',
      '[5f00::1]',
      '[4000::1]',
      '[e000::1]',
      '[fe80::1%25eth0]',
      '[::1%25lo]',
    ],
  ),
  'ranges that are nobody’s or somebody’s own': literals(
    ...[
      '10.255.255.255',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.255.1',
      '100.64.0.1',
      '100.127.0.1',
    ],
    ...['169.254.0.1', '192.0.0.8', '192.0.2.5', '198.18.0.1', '198.19.255.255', '198.51.100.7'],
    ...['203.0.113.7', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255', '0.1.2.3'],
    ...['192.88.99.1', '192.31.196.1', '192.52.193.1', '192.175.48.1'],
  ),
  'metadata services of clouds': [
    ...literals(
      ...[
        '169.254.169.254',
        '169.254.170.2',
        '169.254.170.23',
        '[fd00:ec2::254]',
        '[fd00:ec2::23]',
      ],
      ...['[fd00:ec2::253]', '[fd20:ce::254]', '168.63.129.16', '100.100.100.200', '192.0.0.192'],
      ...['169.254.0.23', '169.254.42.42', '[fd00:42::42]', 'metadata.google.internal'],
      ...['[64:ff9b::a83f:8110]', '[::ffff:168.63.129.16]', '[2002:a83f:8110::]'],
    ),
    resolving('metadata.goog', '169.254.169.254'),
    resolving('instance-data.ec2.internal', '169.254.169.254'),
    resolving('metadata.tencentyun.com', '169.254.0.23'),
    resolving('kubernetes.default.svc', '10.96.0.1'),
  ],
  'user info, and what looks like a host': urls(
    ...['https://user@93.184.215.14/', 'https://user:pass@93.184.215.14/', 'https://:@127.0.0.1/'],
    ...['https://93.184.215.14@127.0.0.1/', 'https://example.com@169.254.169.254/'],
    ...['https://example.com%40127.0.0.1/', 'https://example.com:443@10.0.0.1/'],
    ...['https://127.0.0.1#@example.com/', 'https://127.0.0.1?@example.com/'],
    ...['https://127.0.0.1\\@example.com/', 'https://127.0.0.1\\.example.com/'],
    ...['https:127.0.0.1/', 'https:/127.0.0.1/', 'https:\\\\127.0.0.1\\', 'https:///127.0.0.1/'],
    ...[' https://127.0.0.1/', 'ht\ntps://127.0.0.1/', 'https://127.0.\t0.1/', '\0https://[::1]/'],
    ...[
      '//127.0.0.1/',
      '127.0.0.1',
      'HTTPS://127.0.0.1/',
      'https://[::1]:443/',
      'https://[::ffff:7f00:1%25]/',
    ],
  ),
  'odd ports and schemes': urls(
    ...[
      'https://127.0.0.1:22/',
      'https://10.0.0.1:6379/',
      'https://[::1]:9001/',
      'https://127.1:65535/',
    ],
    ...['https://93.184.215.14:65536/', 'https://93.184.215.14:-1/', 'https://93.184.215.14:0x50/'],
    ...['http://93.184.215.14/', 'http://93.184.215.14:443/', 'ftp://93.184.215.14/'],
    ...[
      'file:///etc/passwd',
      'file://127.0.0.1/etc/passwd',
      'gopher://127.0.0.1:6379/_INFO',
      'dict://127.0.0.1/',
    ],
    ...[
      'ldap://127.0.0.1/',
      'jar:https://127.0.0.1!/',
      'data:text/plain,x',
      'blob:https://127.0.0.1/x',
    ],
    ...[
      'ws://127.0.0.1/',
      'wss://127.0.0.1/',
      'unix:/var/run/docker.sock',
      'javascript:alert(1)',
      '',
    ],
  ),
  'names that lead to private addresses': [
    resolving('127.0.0.1.nip.example', '127.0.0.1'),
    resolving('169-254-169-254.sslip.example', '169.254.169.254'),
    resolving('localtest.example', '127.0.0.1', '::1'),
    resolving('six.example', '::1'),
    resolving('mapped.example', '::ffff:10.0.0.1'),
    resolving('mapped-hex.example', '::ffff:a9fe:a9fe'),
    resolving('nat64.example', '64:ff9b::a9fe:a9fe'),
    resolving('nat64-local.example', '64:ff9b:1:a00:0:100:808:808'),
    resolving('sixtofour.example', '2002:7f00:1::1'),
    resolving('teredo.example', '2001:0:1::1'),
    resolving('isatap.example', '2606:4700::5efe:a00:1'),
    resolving('ula.example', 'fd00:ec2::254'),
    resolving('linklocal.example', 'fe80::1'),
    resolving('zone.example', 'fe80::1%eth0'),
    resolving('loopback-zone.example', '::1%lo'),
    resolving('unspecified.example', '0.0.0.0'),
    resolving('unspecified6.example', '::'),
    resolving('broadcast.example', '255.255.255.255'),
    resolving('multicast.example', '224.0.0.251'),
    resolving('cgnat.example', '100.64.1.1'),
    // A CNAME chain ends in what the resolver tells: only its end counts.
    resolving('alias-of-alias.example', '192.168.1.1'),
    resolving('trailing-dot.example.', '10.0.0.1'),
    resolving('UPPER.EXAMPLE', '10.0.0.1'),
    resolving('xn--mnchen-3ya.example', '172.16.3.4'),
    resolving('münchen.example', '172.16.3.4'),
    resolving('a.localhost.example', '127.0.0.1'),
    resolving('localhost..', '127.0.0.1'),
    resolving('private-last.example', aPublicAddress, '10.0.0.1'),
    resolving('private-first.example', '10.0.0.1', aPublicAddress),
    resolving('mixed-families.example', aPublicAddress, '::1'),
    resolving('mixed-six.example', '2606:4700::1111', 'fd00::1'),
    resolving('many.example', ...Array.from({ length: 30 }, () => aPublicAddress), '127.0.0.1'),
    resolving('odd-answer.example', '0x7f.1'),
    resolving('octal-answer.example', '0177.0.0.1'),
    resolving('number-answer.example', '2130706433'),
    resolving('no-address.example', 'no address'),
    resolving('empty-answer.example', ''),
    { url: 'https://10.0.0.1.example:8443/', resolves: ['10.0.0.1'] },
    { url: 'http://plain.example/', resolves: [aPublicAddress] },
    { url: 'http://plain-mixed.example/', resolves: ['127.0.0.1', aPublicAddress] },
  ],
}
