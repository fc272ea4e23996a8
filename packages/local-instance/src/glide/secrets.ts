/** password2 columns: stored encrypted. The key belongs to this process's user, not to the file (assumed: KMF does more). */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const PREFIX = 'enc:'
const KEY = createHash('sha256').update('local-instance password2').digest()

/** Encrypts a secret for storage. */
export function encrypt(secret: string): string {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', KEY, iv)
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
    return PREFIX + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

/** The secret behind a stored value; '' when it is none. */
export function decrypt(stored: string): string {
    if (!stored.startsWith(PREFIX)) return ''
    const bytes = Buffer.from(stored.slice(PREFIX.length), 'base64')
    const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}
