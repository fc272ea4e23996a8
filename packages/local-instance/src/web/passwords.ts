/** Passwords of users (sys_user.user_password), kept as salted hashes: how an instance keeps them is not documented. */
import { randomBytes, scrypt, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Platform } from '../platform.ts'

const BYTES = 32
/** Cheap enough for a tool on one machine: some five milliseconds. */
const COST = { N: 2048 }
/** What a user without a password is compared with, so that an answer takes as long as for any other. */
const NONE = hashOf('', Buffer.alloc(BYTES))

/** Gives a user a password. */
export function setPassword({ store }: Platform, userSysId: string, password: string): void {
    store.update('sys_user', userSysId, { user_password: hashOfPassword(password) })
}

/** What is kept of a password, with a salt of its own. */
export function hashOfPassword(password: string): string {
    return hashOf(password, randomBytes(BYTES))
}

/** Is this the user's password? Takes about as long where there is no such user. */
export async function isPassword(
    { store }: Platform,
    userSysId: string | undefined,
    password: string,
): Promise<boolean> {
    const kept = userSysId === undefined ? null : store.read('sys_user', userSysId)?.['user_password']
    const [salt = '', hash = ''] = (kept ?? NONE).split(':')
    const given = await new Promise<Buffer>((resolve, reject) => {
        scrypt(password, Buffer.from(salt, 'hex'), BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)))
    })
    const known = Buffer.from(hash, 'hex')
    return known.length === given.length && timingSafeEqual(known, given) && kept !== null
}

function hashOf(password: string, salt: Buffer): string {
    return `${salt.toString('hex')}:${scryptSync(password, salt, BYTES, COST).toString('hex')}`
}
