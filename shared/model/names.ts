/**
 * The issue of a name that a person chooses, or undefined. Rejects what makes two names look alike:
 * control characters, characters that change the direction of text, and invisible characters, except
 * where an emoji or a script needs them.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 * @see https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters
 */
export function nameIssue(name: string): string | undefined {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(name)) return 'must not hold control characters'
  const bidi = bidiControl.exec(name)
  if (bidi) return `must not hold the text direction control ${codePointOf(bidi[0])}`
  const hidden = hiddenIn(name)
  if (hidden) return `must not hold the invisible character ${codePointOf(hidden[0])} here`
  return visible.test(name) ? undefined : 'must not be blank'
}

function hiddenIn(name: string): RegExpExecArray | null {
  if (!invisible.test(name)) return null
  needed ??= neededOnes()
  return invisible.exec(name.replaceAll(needed, ''))
}

const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

// Default_Ignorable_Code_Point, annotations of text, and the blank of Braille.
const invisible = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]/u

// A space, a mark without a letter and an unassigned code point are invisible by themselves.
const visible = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u

const joining = ['Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Adlm', 'Rohg', 'Phag']
const indic = [
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh'],
  ...['Mymr', 'Khmr', 'Tibt', 'Bali', 'Java', 'Sund', 'Newa', 'Tirh', 'Gran', 'Cakm'],
]

/** UTS 51: presentation selectors, keycaps, joined sequences, flags of subdivisions. */
const emojiNeeds = [
  /(?<=[0-9#*])\ufe0f(?=\u20e3)/u,
  /(?<=(?![0-9#*])\p{Emoji})[\ufe0e\ufe0f]/u,
  /(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?)\u200d(?=\p{Extended_Pictographic})/u,
  /(?<=\u{1f3f4})[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/u,
]

/** Variants of letters: of Mongolian, of Phags-pa, and of Chinese characters (UTS 37). */
const variantNeeds = [
  /(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f]/u,
  /(?<=\p{Script=Phags_Pa})\ufe00/u,
  /(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]/u,
]

// Built on first use: most names do not need it, and it would delay a cold start.
let needed: RegExp | undefined

/**
 * The invisible characters that an emoji or a script needs in their place. For scripts
 * UAX 31 section 2.3, rules A1, A2 and B, by script and not by the joining of each letter: a joiner
 * between two letters of a script that joins them, and one after a sign of an Indic script.
 */
function neededOnes(): RegExp {
  const between = joining.map((script) => {
    const letter = `(?=\\p{L})\\p{Script=${script}}`
    return `(?<=${letter}\\p{M}{0,4})[\\u200c\\u200d](?=${letter})`
  })
  const afterSign = indic.map((script) => {
    const sign = `(?=\\p{M})\\p{Script=${script}}`
    return `(?<=\\p{L}\\p{M}{0,4}${sign})(?:\\u200d|\\u200c(?=\\p{Script=${script}}))`
  })
  const others = [...emojiNeeds, ...variantNeeds].map(({ source }) => source)
  const all = [...others, ...between, ...afterSign].map((source) => `(?:${source})`)
  // Visible text is skipped in one step, and marks are bounded, so that time is linear in the length.
  return new RegExp(`(?=\\p{Default_Ignorable_Code_Point})(?:${all.join('|')})`, 'gu')
}

const codePointOf = (text: string) =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
