/** Characters in a line of open text. */
export const textMaxCharacters = 4096

/** Characters in a URL: what browsers and proxies agree on. */
export const urlMaxCharacters = 2048

/** Characters in a host name (RFC 1035 section 2.3.4, written with dots). */
export const hostMaxCharacters = 253

/** Scopes on one connection. */
export const scopesMax = 100

/** Items in a list of named ones. */
export const itemsMax = 100

/** Levels of nesting in a free-form map: recursion in a store or a client has to end. */
export const jsonDepthMax = 32

/** Bytes of the open half as JSON: it rests in a table's row beside everything else. */
export const openMaxBytes = 8192
