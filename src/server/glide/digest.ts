/** SHA-256 over Glide. */
import { GlideDigest } from '@servicenow/glide'
import type { Digest } from '../vocabulary/outcome.ts'

export const glideDigest: Digest = (text) => new GlideDigest().getSHA256Hex(text).toLowerCase()
