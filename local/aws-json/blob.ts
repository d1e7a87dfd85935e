import { z } from 'zod'

/**
 * A blob of the protocol: base64 on the wire, bytes inside.
 *
 * Refuses what is not base64, and fewer or more bytes than asked for.
 */
export const blob = (leastBytes: number, mostBytes: number) =>
  z
    .base64()
    .transform((text): Buffer => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length >= leastBytes, {
      error: `Member must have length greater than or equal to ${leastBytes}`,
    })
    .refine((bytes) => bytes.length <= mostBytes, {
      error: `Member must have length less than or equal to ${mostBytes}`,
    })
